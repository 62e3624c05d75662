import type { Rect } from "../core/model/address";
import type { Block, Content } from "../core/model/report";

/** The areas of a block whose cells pass the test, as few rectangles as a simple sweep finds. */
export function areasWhere(block: Block, test: (content: Content) => boolean): readonly Rect[] {
  const open = new Map<string, { rect: Rect }>();
  const done: { rect: Rect }[] = [];
  block.contents.forEach((cells, i) => {
    const row = block.row + i;
    const runs = runsOf(cells, test);
    const continued = new Map<string, { rect: Rect }>();
    for (const [first, last] of runs) {
      const key = `${String(first)}-${String(last)}`;
      const area = open.get(key) ?? { rect: runRect(block, row, first, last) };
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

function runRect(block: Block, row: number, first: number, last: number): Rect {
  return { top: row, bottom: row, left: block.column + first, right: block.column + last };
}

/** The smallest rectangle around all of them; null for none. */
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

/** The rectangle of a block, at least one cell. */
export function rectOf({ row, column, contents }: Block): Rect {
  const width = Math.max(1, ...contents.map((cells) => cells.length));
  return { top: row, left: column, bottom: row + contents.length - 1, right: column + width - 1 };
}
