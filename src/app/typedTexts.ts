import { contains, type Cell } from "../core/model/address";
import type { CellValue } from "../core/model/grid";
import type { TypedText } from "../core/report/papers/filledIn";
import type { OwnSheet } from "./ports";

/**
 * The texts that people typed over ours. Where another program dropped what we knew of an area, all of its texts may be
 * theirs, and a run that ended half way may have left them beside our areas.
 */
export function typedTexts({
  areas,
  typed,
  contents,
  notes,
  mark,
}: OwnSheet): readonly TypedText[] {
  const unknown = areas.filter(({ traces }) => traces === null).map(({ rect }) => rect);
  const cells = contents.flatMap(({ top, left, values }) =>
    values.flatMap((row, i) =>
      row.map((content, j) => ({ row: top + i, column: left + j, content })),
    ),
  );
  const mayBeTyped = cells.filter((cell) => unknown.some((rect) => contains(rect, cell)));
  const beside = mark?.isUnfinished === true ? textsIn(notes) : [];
  return [
    ...textsIn([...typed, ...mayBeTyped]),
    ...beside.map((text) => ({ ...text, isBeside: true as const })),
  ];
}

function textsIn(cells: readonly (Cell & { readonly content: CellValue })[]): TypedText[] {
  return cells.flatMap(({ row, column, content }) =>
    typeof content === "string" && content !== "" ? [{ row, column, text: content }] : [],
  );
}
