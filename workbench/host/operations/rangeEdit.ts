import type { Rect } from "../../../src/core/model/address";
import { choiceArgument } from "./argument";
import { HostError } from "./hostError";
import type { Area, Areas, World } from "../classes/officeClass";
import {
  indexOf,
  intersection,
  isEntireColumns,
  isEntireRows,
  requireUnlocked,
  requireUnprotected,
  rowCount,
  usedRect,
} from "./sheetArea";
import { cellsOf } from "./rangeContent";
import { cellKey } from "../book/cells";
import { restyle, styleOf } from "./style";
import { moveColumns, moveRows } from "./shift";

const APPLY_TO = ["All", "Contents", "Formats", "Hyperlinks", "RemoveHyperlinks"] as const;

/** Only what is used can be cleared, so a whole sheet costs no more than its content. */
export function clearArea({ sheet, rect }: Area, applyTo: unknown, { workbook }: World): void {
  const what = choiceArgument(applyTo, APPLY_TO);
  const used = usedRect(workbook, sheet, false);
  const part = used === null ? null : intersection(used, rect);
  const area = { sheet, rect: part ?? { ...rect, bottom: rect.top, right: rect.left } };
  requireUnlocked({ sheet, rects: [area.rect] });
  if (what === "All" || what === "Contents") clearContents(area, workbook);
  if (what === "All" || what === "Formats") clearFormats({ sheet, rect }, area.rect);
  if (what !== "Contents" && what !== "Formats")
    for (const { row, column } of cellsOf(area.rect)) sheet.links.delete(cellKey(row, column));
}

function clearContents({ sheet, rect }: Area, workbook: World["workbook"]): void {
  const { top, left, bottom, right } = rect;
  const index = indexOf(workbook, sheet);
  workbook.model.rangeClearContents(index, top + 1, left + 1, bottom + 1, right + 1);
  workbook.dirty = true;
}

function clearFormats({ sheet, rect }: Area, used: Rect): void {
  for (const { row, column } of cellsOf(used)) sheet.styles.delete(cellKey(row, column));
  sheet.merges = sheet.merges.filter((merge) => intersection(merge, rect) === null);
}

/** Merging keeps the first content only, in the corner; a merge that would cut another swallows it. */
export function mergeArea({ sheet, rect }: Area, across: boolean, { workbook }: World): void {
  requireUnprotected(sheet);
  if (sheet.tables.some(({ range }) => intersection(range, rect) !== null)) {
    throw new HostError("InvalidOperation");
  }
  const rows = across
    ? Array.from({ length: rowCount(rect) }, (_, row) => ({
        ...rect,
        top: rect.top + row,
        bottom: rect.top + row,
      }))
    : [rect];
  const merges = rows.filter(({ top, left, bottom, right }) => top !== bottom || left !== right);
  sheet.merges = sheet.merges.filter((merge) => intersection(merge, rect) === null);
  sheet.merges.push(...merges);
  for (const merge of merges) keepFirst(sheet, merge, workbook);
}

function keepFirst(sheet: Area["sheet"], merge: Rect, workbook: World["workbook"]): void {
  const used = usedRect(workbook, sheet, true);
  const part = used === null ? null : intersection(used, merge);
  if (part === null) return;
  const index = indexOf(workbook, sheet);
  const read = ({ row, column }: { row: number; column: number }): string =>
    workbook.model.getCellContent(index, row + 1, column + 1);
  const first = cellsOf(part)
    .map(read)
    .find((content) => content !== "");
  if (
    first === undefined ||
    (first === read({ row: merge.top, column: merge.left }) && isAlone(part))
  )
    return;
  clearContents({ sheet, rect: part }, workbook);
  workbook.model.setUserInput(index, merge.top + 1, merge.left + 1, first);
}

/** The look of one cell, given to every cell. */
export function copyFormats({ sheet, rects }: Areas, source: Area, type: unknown): void {
  if (type !== "Formats" || !isAlone(source.rect))
    throw new HostError("NotImplemented", "The stand-in copies the formats of single cells only.");
  requireUnprotected(sheet);
  const look = styleOf(source.sheet, source.rect.top, source.rect.left);
  for (const rect of rects) unmergeArea({ sheet, rect });
  restyle({ sheet, rects }, () => look);
}

function isAlone({ top, left, bottom, right }: Rect): boolean {
  return top === bottom && left === right;
}

export function unmergeArea({ sheet, rect }: Area): void {
  requireUnprotected(sheet);
  sheet.merges = sheet.merges.filter((merge) => intersection(merge, rect) === null);
}

export function insertCells({ sheet, rect }: Area, shift: unknown, { workbook }: World): Rect {
  const way = choiceArgument(shift, ["Down", "Right"]);
  requireUnprotected(sheet);
  if (isEntireRows(rect) && way === "Down") moveRows(workbook, sheet, rect.top, rowCount(rect));
  else if (isEntireColumns(rect) && way === "Right")
    moveColumns(workbook, sheet, rect.left, rect.right - rect.left + 1);
  else
    throw new HostError(
      "NotImplemented",
      "The stand-in inserts whole rows and whole columns only.",
    );
  return rect;
}

export function deleteCells({ sheet, rect }: Area, shift: unknown, { workbook }: World): void {
  const way = choiceArgument(shift, ["Up", "Left"]);
  requireUnprotected(sheet);
  if (isEntireRows(rect) && way === "Up") moveRows(workbook, sheet, rect.top, -rowCount(rect));
  else if (isEntireColumns(rect) && way === "Left")
    moveColumns(workbook, sheet, rect.left, rect.left - rect.right - 1);
  else
    throw new HostError(
      "NotImplemented",
      "The stand-in deletes whole rows and whole columns only.",
    );
}
