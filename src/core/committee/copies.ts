import type { FileNotCounted, HandIn } from "../model/committee";

/** Leaves out files that are another one, byte for byte; the first of each is kept. */
export function withoutCopies(files: readonly HandIn[]): {
  readonly kept: readonly HandIn[];
  readonly copies: readonly FileNotCounted[];
} {
  const first = new Map<string, HandIn>();
  for (const file of files) if (!first.has(file.digest)) first.set(file.digest, file);
  const copies = files.flatMap((file): FileNotCounted[] => {
    const kept = first.get(file.digest);
    return kept && kept !== file ? [{ file: file.file, what: "sameBytes", as: kept.file }] : [];
  });
  return { kept: [...first.values()], copies };
}
