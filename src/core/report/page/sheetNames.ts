const MOST_CHARACTERS = 31;

/**
 * Names the sheets of several tables: the title with the name of the table's sheet, shortened to what Excel allows, and
 * numbered where two would be equal.
 */
export function sheetNames(title: string, sources: readonly string[]): readonly string[] {
  const taken = new Set<string>([title.toLowerCase()]);
  return sources.map((source) => {
    const name = freeName(`${title} - ${plain(source)}`, taken);
    taken.add(name.toLowerCase());
    return name;
  });
}

/** Cuts a name to length; Excel refuses one that ends in an apostrophe. */
function freeName(wanted: string, taken: ReadonlySet<string>, attempt = 1): string {
  const suffix = attempt === 1 ? "" : ` (${String(attempt)})`;
  const room = MOST_CHARACTERS - suffix.length;
  const name = wanted.slice(0, room).replace(/[\s']+$/u, "") + suffix;
  return taken.has(name.toLowerCase()) ? freeName(wanted, taken, attempt + 1) : name;
}

/** Drops the characters that Excel refuses in a name. */
function plain(source: string): string {
  return source
    .normalize("NFC")
    .replaceAll(/[[\]:*?/\\]/gu, " ")

    .trim();
}
