import type { Rect } from "../../../../src/core/model/address";
import { fullAddress, localAddress } from "../../operations/address";
import { type Area, columnCount, rowCount } from "../../operations/area";
import { booleanArgument, listArgument } from "../../operations/argument";
import { requireFocus, requireNoChart } from "../../operations/focus";
import { HostError } from "../../operations/hostError";
import { linkOf, setLink } from "../../operations/hyperlink";
import { requireUnprotected } from "../../operations/protection";
import {
  formatOf,
  readContents,
  readGrid,
  shownText,
  writeContents,
  writeFormats,
} from "../../operations/rangeContent";
import { clearArea, copyFormats, mergeArea, unmergeArea } from "../../operations/rangeEdit";
import { indexOf } from "../../operations/sheets";
import { node, type OfficeClass } from "../officeClass";
import { areaArgument } from "../rangeArgument";
import type { World } from "../world";
import { requireOnly, setFormat } from "./cellProperties";
import { relatedRanges } from "./relatedRanges";

export const rangeClass: OfficeClass<Area> = {
  properties: {
    address: { get: fullAddress },
    cellCount: { get: ({ rect }) => cellCount(rect) },
    values: {
      get: (area, { workbook }) => readContents(area, workbook, ({ value }) => value),
      set: writeAndNotify,
    },
    formulas: {
      get: (area, { workbook }) =>
        readContents(area, workbook, ({ value, formula }) => formula ?? value),
      set: writeAndNotify,
    },
    text: {
      get: (area, { workbook }) =>
        readContents(area, workbook, (content, row, column) =>
          shownText(area.sheet, content, row, column, workbook.countsFrom1904),
        ),
    },
    valueTypes: { get: (area, { workbook }) => readContents(area, workbook, ({ type }) => type) },
    numberFormat: {
      get: (area) => readGrid(area, (row, column) => formatOf(area.sheet, row, column)),
      set: writeFormats,
    },
    hyperlink: {
      get: ({ sheet, rect }) => linkOf(sheet, rect),
      set: ({ sheet, rect }, value, { workbook }) => {
        requireUnprotected(sheet);
        setLink(sheet, rect, value, workbook);
      },
    },
    rowHidden: {
      get: ({ sheet, rect }) => areHidden(sheet.hiddenRows, rect.top, rect.bottom),
      set: ({ sheet, rect }, value) => {
        requireUnprotected(sheet);
        setHidden(sheet.hiddenRows, rect.top, rect.bottom, value);
      },
    },
  },
  children: {
    format: ({ sheet, rect }) => node("RangeFormat", { sheet, rects: [rect] }),
    dataValidation: (area) => node("DataValidation", area),
  },
  methods: {
    ...relatedRanges,
    getRowProperties: ({ sheet: { hiddenRows }, rect }, [wanted]) => {
      requireOnly("rowHidden", wanted);
      return Array.from({ length: rowCount(rect) }, (_, i) => ({
        rowHidden: hiddenRows.has(rect.top + i),
      }));
    },
    setRowProperties: ({ sheet, rect }, [given], world) => {
      listArgument(given, rowCount(rect)).forEach((each, i) => {
        const row = { ...rect, top: rect.top + i, bottom: rect.top + i };
        setFormat({ sheet, rects: [row] }, each, world);
      });
    },
    setColumnProperties: ({ sheet, rect }, [given], world) => {
      listArgument(given, columnCount(rect)).forEach((each, i) => {
        const column = { ...rect, left: rect.left + i, right: rect.left + i };
        setFormat({ sheet, rects: [column] }, each, world);
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
    copyFrom: ({ sheet, rect }, [source, type], { workbook }) => {
      copyFormats({ sheet, rects: [rect] }, areaArgument(source, sheet, workbook), type);
    },
    merge: (area, [across], { workbook }) => {
      requireNoChart(workbook);
      mergeArea(area, across === true, workbook);
    },
    unmerge: (area) => {
      unmergeArea(area);
    },
    clear: (area, [applyTo], { workbook }) => {
      clearArea(area, applyTo ?? "All", workbook);
    },
    select: ({ sheet, rect }, _given, { workbook }) => {
      indexOf(workbook, sheet);
      requireFocus(workbook);
      if (sheet.visibility !== "Visible") throw new HostError("InvalidOperation");
      workbook.activeSheetId = sheet.id;
      workbook.selection = rect;
    },
    _ValidateArraySize: ({ rect }, [rows, columns]) => {
      if (rows !== rowCount(rect) || columns !== columnCount(rect))
        throw new HostError("InvalidArgument");
    },
  },
};

/** Excel returns -1 if the number does not fit into 31 bits. */
function cellCount(rect: Rect): number {
  const count = rowCount(rect) * columnCount(rect);
  return count > 2 ** 31 - 1 ? -1 : count;
}

/** Whether all these rows or columns are hidden; null where they differ, as in Excel. */
function areHidden(hidden: ReadonlySet<number>, first: number, last: number): boolean | null {
  const isFirstHidden = hidden.has(first);
  for (let index = first; index <= last; index += 1)
    if (hidden.has(index) !== isFirstHidden) return null;
  return isFirstHidden;
}

function setHidden(hidden: Set<number>, first: number, last: number, value: unknown): void {
  const isHidden = booleanArgument(value);
  for (let index = first; index <= last; index += 1) {
    if (isHidden) hidden.add(index);
    else hidden.delete(index);
  }
}

function writeAndNotify(area: Area, value: unknown, world: World): void {
  writeContents(area, value, world.workbook, world.year);
  world.notify({
    name: "WorksheetChanged",
    sheetId: area.sheet.id,
    data: {
      address: localAddress(area.rect),
      changeType: "RangeEdited",
      source: "Local",
      triggerSource: "ThisLocalAddin",
    },
  });
}
