/** Why a file could not be opened. */
export type OpenFailure =
  | "empty-file"
  | "password-protected"
  | "old-xls"
  | "xlsb"
  | "ods"
  | "csv"
  | "html"
  | "not-a-workbook"
  | "unknown-format"
  | "corrupt";

const oleSignature = "d0cf11e0a1b11ae1";

/** Returns null if the first bytes are those of a zip, which may still not be a workbook. */
export function failureByBytes(bytes: Uint8Array): OpenFailure | null {
  if (bytes.length === 0) return "empty-file";
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return null;
  const head = Array.from(bytes.slice(0, 8), (byte) => byte.toString(16).padStart(2, "0")).join("");
  return head === oleSignature ? failureByOle(bytes) : failureByText(bytes);
}

/** The directory of the old container format has the names of its streams in UTF-16. */
function failureByOle(bytes: Uint8Array): OpenFailure {
  if (containsName(bytes, "EncryptedPackage")) return "password-protected";
  if (containsName(bytes, "Workbook") || containsName(bytes, "Book")) return "old-xls";
  return "not-a-workbook";
}

function containsName(bytes: Uint8Array, name: string): boolean {
  const wanted = Array.from(`${name}\0`, (letter) => [letter.charCodeAt(0), 0]).flat();
  for (let at = 0; at + wanted.length <= bytes.length; at += 2) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}

function failureByText(bytes: Uint8Array): OpenFailure {
  const text = new TextDecoder(bytes[0] === 0xff ? "utf-16le" : "utf-8").decode(
    bytes.slice(0, 4096),
  );
  if (text.includes("\0")) return "unknown-format";
  if (/^\s*<(?:!doctype html|html|table|\?xml)/i.test(text)) return "html";
  return /[,;\t\n]/.test(text) ? "csv" : "unknown-format";
}

/** Returns null if the parts of the zip are those of an .xlsx. */
export function failureByParts(parts: ReadonlyMap<string, Uint8Array>): OpenFailure | null {
  if (parts.has("xl/workbook.bin")) return "xlsb";
  if (parts.has("[Content_Types].xml") && parts.has("_rels/.rels")) return null;
  const kind = new TextDecoder().decode(parts.get("mimetype") ?? new Uint8Array());
  return kind.includes("opendocument.spreadsheet") ? "ods" : "not-a-workbook";
}
