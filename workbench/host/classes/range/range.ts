import {
  booleanArgument,
  listArgument,
  rangeArgument,
  textArgument,
  wholeArgument,
} from "../../operations/argument";
import { HostError } from "../../operations/hostError";
import { type Area, type Kind, type Node, type World, isNode, node } from "../officeClass";
import {
  clearArea,
  copyFormats,
  deleteCells,
  insertCells,
  mergeArea,
  unmergeArea,
} from "../../operations/rangeEdit";
import {
  formatOf,
  readContents,
  readGrid,
  shownText,
  writeContents,
  writeFormats,
} from "../../operations/rangeContent";
import { linkOf, setLink } from "../../operations/hyperlink";
import {
  LAST_COLUMN,
  LAST_ROW,
  checked,
  columnCount,
  fullAddress,
  indexOf,
  intersection,
  isEntireColumns,
  isEntireRows,
  parseLocal,
  requireUnprotected,
  rowCount,
  sheetNamed,
  usedRect,
} from "../../operations/sheetArea";
import { union } from "../../book/cells";
import { setFormat } from "./cellProperties";
import type { Rect } from "../../../../src/core/model/address";

/** Merged areas that Excel lists of one range; of more it tells nothing. */
const MOST_MERGES = 512;

function range(sheet: Area["sheet"], rect: Rect): Node {
  return node("Range", { sheet, rect: checked(rect) });
}

/** A range given as an object or as an address on the same sheet. */
function other({ sheet }: Area, given: unknown, { workbook }: World): Area {
  if (isNode(given)) return rangeArgument(given);
  return areaAt(workbook, sheet, textArgument(given));
}

/** An address, which may name its sheet. */
export function areaAt(workbook: World["workbook"], sheet: Area["sheet"], address: string): Area {
  const mark = address.lastIndexOf("!");
  const name =
    mark < 0
      ? null
      : address
          .slice(0, mark)
          .replace(/^'(.*)'$/s, "$1")
          .replaceAll("''", "'");
  const rect = parseLocal(address.slice(mark + 1));
  if (rect === null) throw new HostError("InvalidArgument", `No range: ${address}.`);
  if (name === null) return { sheet, rect };
  const named = sheetNamed(workbook, name);
  if (named === null) throw new HostError("InvalidArgument", `No sheet: ${name}.`);
  return { sheet: named, rect };
}

function resized({ sheet, rect }: Area, rows: number, columns: number): Node {
  return range(sheet, { ...rect, bottom: rect.bottom + rows, right: rect.right + columns });
}

function shifted({ sheet, rect }: Area, rows: number, columns: number): Node {
  return range(sheet, {
    top: rect.top + rows,
    left: rect.left + columns,
    bottom: rect.bottom + rows,
    right: rect.right + columns,
  });
}

function usedPart({ sheet, rect }: Area, valuesOnly: unknown, { workbook }: World): Rect | null {
  const used = usedRect(workbook, sheet, valuesOnly === true);
  return used === null ? null : intersection(used, rect);
}

function shared<T>(values: T[][] | null): T | null {
  const first = values?.[0]?.[0];
  return first !== undefined &&
    values?.every((row) => row.every((value) => value === first)) === true
    ? first
    : null;
}

function isHidden(count: number, at: (index: number) => boolean): boolean | null {
  return shared([Array.from({ length: count }, (_, index) => at(index))]);
}

function hide(set: Set<number>, first: number, last: number, value: unknown): void {
  const hidden = booleanArgument(value);
  for (let index = first; index <= last; index += 1) {
    if (hidden) set.add(index);
    else set.delete(index);
  }
}

export const rangeKind: Kind<Area> = {
  properties: {
    address: { get: fullAddress },
    addressLocal: { get: fullAddress },
    cellCount: { get: ({ rect }) => cellCount(rect) },
    columnCount: { get: ({ rect }) => columnCount(rect) },
    columnIndex: { get: ({ rect }) => rect.left },
    rowCount: { get: ({ rect }) => rowCount(rect) },
    rowIndex: { get: ({ rect }) => rect.top },
    isEntireColumn: { get: ({ rect }) => isEntireColumns(rect) },
    isEntireRow: { get: ({ rect }) => isEntireRows(rect) },
    values: {
      get: (area, world) => readContents(area, world, ({ value }) => value),
      set: writeAndTell,
    },
    formulas: {
      get: (area, world) => readContents(area, world, ({ value, formula }) => formula ?? value),
      set: writeAndTell,
    },
    text: {
      get: (area, world) =>
        readContents(area, world, (content, row, column) =>
          shownText(area.sheet, content, row, column),
        ),
    },
    valueTypes: { get: (area, world) => readContents(area, world, ({ type }) => type) },
    numberFormat: {
      get: (area) => readGrid(area, (row, column) => formatOf(area.sheet, row, column)),
      set: writeFormats,
    },
    hyperlink: {
      get: ({ sheet, rect }) => linkOf(sheet, rect),
      set: ({ sheet, rect }, value, world) => {
        requireUnprotected(sheet);
        setLink(sheet, rect, value, world.workbook);
      },
    },
    rowHidden: {
      get: ({ sheet, rect }) =>
        isHidden(rowCount(rect), (index) => sheet.hiddenRows.has(rect.top + index)),
      set: ({ sheet, rect }, value) => {
        requireUnprotected(sheet);
        hide(sheet.hiddenRows, rect.top, rect.bottom, value);
      },
    },
    columnHidden: {
      get: ({ sheet, rect }) =>
        isHidden(columnCount(rect), (index) => sheet.hiddenColumns.has(rect.left + index)),
      set: ({ sheet, rect }, value) => {
        requireUnprotected(sheet);
        hide(sheet.hiddenColumns, rect.left, rect.right, value);
      },
    },
  },
  children: {
    format: ({ sheet, rect }) => node("RangeFormat", { sheet, rects: [rect] }),
    worksheet: ({ sheet }) => node("Worksheet", sheet),
    dataValidation: (area) => node("DataValidation", area),
  },
  methods: {
    setRowProperties: ({ sheet, rect }, [given], world) => {
      listArgument(given, rowCount(rect)).forEach((each, i) => {
        const row = { ...rect, top: rect.top + i, bottom: rect.top + i };
        setFormat({ sheet, rects: [row] }, each, world);
      });
    },
    setCellProperties: ({ sheet, rect }, [given], world) => {
      listArgument(given, rowCount(rect)).forEach((row, i) => {
        listArgument(row, columnCount(rect)).forEach((each, j) => {
          const [top, left] = [rect.top + i, rect.left + j];
          setFormat({ sheet, rects: [{ top, left, bottom: top, right: left }] }, each, world);
        });
      });
    },
    copyFrom: (area, [source, type], world) => {
      copyFormats({ sheet: area.sheet, rects: [area.rect] }, other(area, source, world), type);
    },
    setColumnProperties: ({ sheet, rect }, [given], world) => {
      listArgument(given, columnCount(rect)).forEach((each, i) => {
        const column = { ...rect, left: rect.left + i, right: rect.left + i };
        setFormat({ sheet, rects: [column] }, each, world);
      });
    },
    getCell: ({ sheet, rect }, [row, column]) => {
      const top = rect.top + wholeArgument(row);
      const left = rect.left + wholeArgument(column);
      return range(sheet, { top, left, bottom: top, right: left });
    },
    getRow: ({ sheet, rect }, [row]) => {
      const top = rect.top + within(row, rowCount(rect));
      return range(sheet, { ...rect, top, bottom: top });
    },
    getColumn: ({ sheet, rect }, [column]) => {
      const left = rect.left + within(column, columnCount(rect));
      return range(sheet, { ...rect, left, right: left });
    },
    getLastCell: ({ sheet, rect }) => range(sheet, { ...rect, top: rect.bottom, left: rect.right }),
    getLastRow: ({ sheet, rect }) => range(sheet, { ...rect, top: rect.bottom }),
    getLastColumn: ({ sheet, rect }) => range(sheet, { ...rect, left: rect.right }),
    getEntireRow: ({ sheet, rect }) => range(sheet, { ...rect, left: 0, right: LAST_COLUMN }),
    getEntireColumn: ({ sheet, rect }) => range(sheet, { ...rect, top: 0, bottom: LAST_ROW }),
    getOffsetRange: (area, [rows, columns]) =>
      shifted(area, wholeArgument(rows), wholeArgument(columns)),
    getResizedRange: (area, [rows, columns]) =>
      resized(area, wholeArgument(rows), wholeArgument(columns)),
    getAbsoluteResizedRange: ({ sheet, rect }, [rows, columns]) =>
      range(sheet, {
        ...rect,
        bottom: rect.top + wholeArgument(rows, 1) - 1,
        right: rect.left + wholeArgument(columns, 1) - 1,
      }),
    getRowsBelow: ({ sheet, rect }, [count]) => {
      const rows = count === undefined || count === null ? 1 : wholeArgument(count, 1);
      return range(sheet, { ...rect, top: rect.bottom + 1, bottom: rect.bottom + rows });
    },
    getBoundingRect: (area, [given], world) =>
      range(area.sheet, union(area.rect, other(area, given, world).rect)),
    getIntersection: (area, [given], world) => {
      const rect = intersection(area.rect, other(area, given, world).rect);
      if (rect === null) throw new HostError("ItemNotFound");
      return range(area.sheet, rect);
    },
    getIntersectionOrNullObject: (area, [given], world) => {
      const found = other(area, given, world);
      const rect = found.sheet === area.sheet ? intersection(area.rect, found.rect) : null;
      return rect === null ? null : range(area.sheet, rect);
    },
    getUsedRange: (area, [valuesOnly], world) => {
      const rect = usedPart(area, valuesOnly, world);
      return range(
        area.sheet,
        rect ?? { ...area.rect, bottom: area.rect.top, right: area.rect.left },
      );
    },
    getUsedRangeOrNullObject: (area, [valuesOnly], world) => {
      const rect = usedPart(area, valuesOnly, world);
      return rect === null ? null : range(area.sheet, rect);
    },
    getMergedAreasOrNullObject: ({ sheet, rect }) => {
      const rects = sheet.merges.filter((merge) => intersection(merge, rect) !== null);
      if (rects.length > MOST_MERGES) throw new HostError("GeneralException");
      return rects.length === 0 ? null : node("RangeAreas", { sheet, rects });
    },
    merge: (area, [across], world) => {
      mergeArea(area, across === true, world);
    },
    unmerge: (area) => {
      unmergeArea(area);
    },
    clear: (area, [applyTo], world) => {
      clearArea(area, applyTo ?? "All", world);
    },
    insert: (area, [shift], world) => range(area.sheet, insertCells(area, shift, world)),
    delete: (area, [shift], world) => {
      deleteCells(area, shift, world);
    },
    select: ({ sheet, rect }, _given, world) => {
      indexOf(world.workbook, sheet);
      if (sheet.visibility !== "Visible") throw new HostError("InvalidOperation");
      world.workbook.activeSheetId = sheet.id;
      world.workbook.selection = rect;
    },
    calculate: (_area, _given, { workbook }) => {
      workbook.dirty = true;
    },
    _ValidateArraySize: ({ rect }, [rows, columns]) => {
      if (rows !== rowCount(rect) || columns !== columnCount(rect))
        throw new HostError("InvalidArgument");
    },
  },
};

/** Excel answers -1 where the number would not fit into 31 bits. */
function cellCount(rect: Rect): number {
  const count = rowCount(rect) * columnCount(rect);
  return count > 2 ** 31 - 1 ? -1 : count;
}

function within(value: unknown, count: number): number {
  const index = wholeArgument(value, 0);
  if (index >= count) throw new HostError("InvalidArgument");
  return index;
}

function writeAndTell(area: Area, value: unknown, world: World): void {
  writeContents(area, value, world);
  world.notify({
    name: "WorksheetChanged",
    sheetId: area.sheet.id,
    data: {
      address: fullAddress(area).split("!").at(-1) ?? "",
      changeType: "RangeEdited",
      source: "Local",
    },
  });
}
