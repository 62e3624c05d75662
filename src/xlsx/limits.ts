/**
 * What a workbook may have at most, above any that a committee fills in: the list of a whole district, 20,000 members in 17
 * columns, has 340,000 cells in 15 MB.
 */
export const LIMITS = {
  /** Bytes of all parts when unpacked. */
  unpackedBytes: 128 * 1024 * 1024,
  /** Bytes of a part for each byte in the file, where the part is larger than `anyRatioBytes`. */
  ratio: 250,
  /** Whatever its ratio, a part of this size is cheap to read. */
  anyRatioBytes: 16 * 1024 * 1024,
  parts: 10_000,
  sheets: 500,
  /** Cells of all sheets, blank ones with a format included. */
  cells: 500_000,
  /** Merged areas of all sheets. */
  merges: 20_000,
  names: 20_000,
} as const;

/** What there is too much of in a file. */
export type Limit = Exclude<keyof typeof LIMITS, "anyRatioBytes">;
