import { strToU8 } from "fflate";

const LESS_THAN = 0x3c;
const COLON = 0x3a;
const ENDS: ReadonlySet<number> = new Set([0x09, 0x0a, 0x0d, 0x20, 0x2f, 0x3e]);
const LONGEST = 64;

/** Counts the opening tags of an XML part by name without prefix, only of these names and without parsing anything. */
export function tagCounts<T extends string>(
  xml: Uint8Array,
  names: readonly T[],
): Readonly<Record<T, number>> {
  const counted = names.map((name) => ({ name, bytes: strToU8(name), count: 0 }));
  for (let at = xml.indexOf(LESS_THAN); at >= 0; at = xml.indexOf(LESS_THAN, at + 1)) {
    const { from, to } = nameAt(xml, at + 1);
    const found = counted.find(({ bytes }) => isAt(xml, from, to, bytes));
    if (found) found.count += 1;
  }
  return Object.fromEntries(counted.map(({ name, count }) => [name, count])) as Record<T, number>;
}

/** Where the name of a tag is, without its prefix. */
function nameAt(xml: Uint8Array, start: number): { readonly from: number; readonly to: number } {
  let from = start;
  let to = start;
  while (to < start + LONGEST && to < xml.length && !ENDS.has(xml[to] ?? 0)) {
    if (xml[to] === COLON) from = to + 1;
    to += 1;
  }
  return { from, to };
}

function isAt(xml: Uint8Array, from: number, to: number, name: Uint8Array): boolean {
  return to - from === name.length && name.every((byte, i) => xml[from + i] === byte);
}
