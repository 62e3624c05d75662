/** A line of the table: a ratio or a count of one run, what it is measured against, and the most that we accept. */
export interface Row {
  readonly what: string;
  readonly measured: string;
  readonly against: string;
  readonly atMost?: string;
}

/** What a part of the bench measures, a row as soon as it is known. */
export type Rows = AsyncIterable<Row>;

const WIDTHS = { what: 62, measured: 9, against: 60 } as const;

export function printRow({ what, measured, against, atMost = "" }: Row): void {
  const cells = [
    what.padEnd(WIDTHS.what),
    measured.padStart(WIDTHS.measured),
    `  ${against}`.padEnd(WIDTHS.against),
    atMost,
  ];
  console.log(cells.join("").trimEnd());
}

/** `7.4×`; three digits at most. */
export function times(ratio: number): string {
  return `${Number(ratio.toPrecision(3)).toLocaleString("en")}×`;
}

export function count(number: number): string {
  return number.toLocaleString("en");
}

export function kilobytes(bytes: number): string {
  return `${(bytes / 1024).toLocaleString("en", { maximumFractionDigits: 1 })} KB`;
}

export function milliseconds(time: number): string {
  return `${Number(time.toPrecision(3)).toLocaleString("en")} ms`;
}
