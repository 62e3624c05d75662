export interface NumberLiteral {
  kind: "number";
  number: number;
  /** The format that a cell of format General gets with it. */
  numFmt?: string;
}

const NUMBER =
  /^(?<sign>[+-]?)(?<open>\()?(?<dollar>\$)?(?<whole>\d{1,3}(?:,\d{3})+|\d*)(?<part>\.\d*)?(?:e(?<exponent>[+-]?\d+))?(?<percent>%)?(?<close>\))?$/i;

/** Parses a number as typed, with a currency sign, thousands, an exponent, a per cent sign or accounting brackets. */
export function parseNumber(text: string): NumberLiteral | null {
  const seen = NUMBER.exec(text)?.groups;
  if (!seen || !hasDigits(seen) || !seen["open"] !== !seen["close"]) return null;
  const size = sizeOf(seen);
  if (!Number.isFinite(size)) return null;
  const number = seen["sign"] === "-" || seen["open"] ? -size : size;
  const numFmt = formatOf(seen);
  return numFmt === null ? { kind: "number", number } : { kind: "number", number, numFmt };
}

type Seen = Readonly<Record<string, string | undefined>>;

function hasDigits({ whole = "", part = "" }: Seen): boolean {
  return /\d/.test(whole + part);
}

function sizeOf({ whole = "", part = "", exponent = "0", percent }: Seen): number {
  const digits = whole.replaceAll(",", "") || "0";
  const size = Number(`${digits}${part === "." ? "" : part}e${exponent}`);
  return percent ? size / 100 : size;
}

function formatOf({ whole = "", part = "", exponent, percent, dollar }: Seen): string | null {
  const decimals = part.length > 1 ? ".00" : "";
  if (percent) return `0${decimals}%`;
  if (dollar) return `$#,##0${decimals}`;
  if (exponent) return "0.00E+00";
  return whole.includes(",") ? `#,##0${decimals}` : null;
}
