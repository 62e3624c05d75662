const LONGEST = 31;

/** Returns the wanted name, or the next free one (`Tổng hợp (2)`); case is ignored, as Excel does. */
export function freeSheetName(wanted: string, taken: readonly string[]): string {
  const used = new Set(taken.map((name) => name.normalize("NFC").toLocaleLowerCase("vi")));
  const isFree = (name: string) => !used.has(name.normalize("NFC").toLocaleLowerCase("vi"));
  let name = wanted.slice(0, LONGEST);
  for (let i = 2; !isFree(name); i += 1) {
    const suffix = ` (${String(i)})`;
    name = wanted.slice(0, LONGEST - suffix.length) + suffix;
  }
  return name;
}
