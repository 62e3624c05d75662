import { contains } from "../core/model/address";
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
  const mayBeTyped = contents.flatMap(({ top, left, values }) =>
    values.flatMap((cells, i) =>
      cells.map((content, j) => ({ row: top + i, column: left + j, content })),
    ),
  );
  return [
    ...typed,
    ...(mark?.isUnfinished === true ? notes : []),
    ...mayBeTyped.filter((cell) => unknown.some((rect) => contains(rect, cell))),
  ].flatMap(({ row, column, content }) =>
    typeof content === "string" && content !== "" ? [{ row, column, text: content }] : [],
  );
}
