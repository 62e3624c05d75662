const LESS_THAN = 0x3c;
const COLON = 0x3a;
const ENDS: ReadonlySet<number> = new Set([0x09, 0x0a, 0x0d, 0x20, 0x2f, 0x3e]);
const LONGEST = 64;

/** Counts the opening tags of an XML part by name without prefix, only of these names and without parsing anything. */
export function tagCounts<T extends string>(
  xml: Uint8Array,
  names: readonly T[],
): Readonly<Record<T, number>> {
  const counts = new Map<string, number>(names.map((name) => [name, 0]));
  for (let at = xml.indexOf(LESS_THAN); at >= 0; at = xml.indexOf(LESS_THAN, at + 1)) {
    const name = nameAt(xml, at + 1);
    const count = counts.get(name);
    if (count !== undefined) counts.set(name, count + 1);
  }
  return Object.fromEntries(counts) as Record<T, number>;
}

function nameAt(xml: Uint8Array, start: number): string {
  let from = start;
  let to = start;
  while (to < start + LONGEST && to < xml.length && !ENDS.has(xml[to] ?? 0)) {
    if (xml[to] === COLON) from = to + 1;
    to += 1;
  }
  return String.fromCharCode(...xml.subarray(from, to));
}
