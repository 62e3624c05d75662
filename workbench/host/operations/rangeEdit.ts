import type { Cell, Rect } from "../../../src/core/model/address";
import { cellKey } from "../book/cellKey";
import type { HostSheet, HostWorkbook } from "../book/workbook";
import { type Area, type Areas, cellsOf, intersection, rowCount } from "./area";
import { choiceArgument } from "./argument";
import { HostError } from "./hostError";
import { requireUnlocked, requireUnprotected } from "./protection";
import { indexOf } from "./sheets";
import { restyle, styleOf } from "./style";
import { usedRect } from "./usedRange";

const APPLY_TO = ["All", "Contents", "Formats", "Hyperlinks", "RemoveHyperlinks"] as const;

/** Clears only the used part, so that clearing a whole sheet costs no more than its content. */
export function clearArea({ sheet, rect }: Area, applyTo: unknown, workbook: HostWorkbook): void {
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

function clearContents({ sheet, rect }: Area, workbook: HostWorkbook): void {
  const { top, left, bottom, right } = rect;
  const index = indexOf(workbook, sheet);
  workbook.model.rangeClearContents(index, top + 1, left + 1, bottom + 1, right + 1);
  workbook.dirty = true;
}

function clearFormats({ sheet, rect }: Area, used: Rect): void {
  for (const { row, column } of cellsOf(used)) sheet.styles.delete(cellKey(row, column));
  sheet.merges = sheet.merges.filter((merge) => intersection(merge, rect) === null);
}

/** Merging keeps only the first content, in the top left cell; it replaces merges that it overlaps. */
export function mergeArea({ sheet, rect }: Area, across: boolean, workbook: HostWorkbook): void {
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

function keepFirst(sheet: HostSheet, merge: Rect, workbook: HostWorkbook): void {
  const used = usedRect(workbook, sheet, true);
  const part = used === null ? null : intersection(used, merge);
  if (part === null) return;
  const index = indexOf(workbook, sheet);
  const read = ({ row, column }: Cell): string =>
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

/** Copies the format of one source cell to every cell. */
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
