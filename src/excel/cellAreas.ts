import { a1Range, type Rect } from "../core/model/address";
import type { Block, Content } from "../core/model/report";

/** In characters; Excel silently truncates a longer list of addresses. */
const ADDRESS_LIMIT = 8_000;

/** Returns rectangles that cover exactly the cells passing the test; equal runs of adjacent rows are joined. */
export function areasWhere(block: Block, test: (content: Content) => boolean): readonly Rect[] {
  const open = new Map<string, { rect: Rect }>();
  const done: { rect: Rect }[] = [];
  block.contents.forEach((cells, i) => {
    const row = block.row + i;
    const runs = runsOf(cells, test);
    const continued = new Map<string, { rect: Rect }>();
    for (const [first, last] of runs) {
      const key = `${String(first)}-${String(last)}`;
      const area = open.get(key) ?? { rect: rectOf(block, row, first, last) };
      if (!open.has(key)) done.push(area);
      area.rect = { ...area.rect, bottom: row };
      continued.set(key, area);
    }
    open.clear();
    continued.forEach((area, key) => open.set(key, area));
  });
  return done.map(({ rect }) => rect);
}

function runsOf(cells: readonly Content[], test: (content: Content) => boolean) {
  const runs: [first: number, last: number][] = [];
  cells.forEach((content, column) => {
    if (!test(content)) return;
    const run = runs.at(-1);
    if (run && run[1] === column - 1) run[1] = column;
    else runs.push([column, column]);
  });
  return runs;
}

function rectOf(block: Block, row: number, first: number, last: number): Rect {
  return { top: row, bottom: row, left: block.column + first, right: block.column + last };
}

/** Returns lists such as `A1:C3,E5`, each within Excel's limit. */
export function addressLists(areas: readonly Rect[]): readonly string[] {
  const lists: string[] = [];
  for (const address of areas.map(a1Range)) {
    const last = lists.at(-1);
    if (last !== undefined && last.length + address.length < ADDRESS_LIMIT)
      lists[lists.length - 1] = `${last},${address}`;
    else lists.push(address);
  }
  return lists;
}

/** Returns the smallest rectangle around all areas; null where there are none. */
export function around(areas: readonly Rect[]): Rect | null {
  const [first] = areas;
  if (!first) return null;
  return areas.reduce(
    (all, { top, left, bottom, right }) => ({
      top: Math.min(all.top, top),
      left: Math.min(all.left, left),
      bottom: Math.max(all.bottom, bottom),
      right: Math.max(all.right, right),
    }),
    first,
  );
}
