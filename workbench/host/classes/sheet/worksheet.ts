import type { HostSheet } from "../../book/workbook";
import { areaAt } from "../../operations/address";
import { type Area, LAST_COLUMN, LAST_ROW, validRect } from "../../operations/area";
import {
  booleanArgument,
  choiceArgument,
  textArgument,
  wholeArgument,
} from "../../operations/argument";
import { requireFocus, requireSelection } from "../../operations/focus";
import { HostError } from "../../operations/hostError";
import { copySheet, moveSheet, removeSheet, renameSheet } from "../../operations/sheetEdit";
import { indexOf } from "../../operations/sheets";
import { usedRect } from "../../operations/usedRange";
import { isNode, node, type OfficeClass } from "../officeClass";
import type { World } from "../world";

const WHOLE = { top: 0, left: 0, bottom: LAST_ROW, right: LAST_COLUMN };
const VISIBILITIES = ["Visible", "Hidden", "VeryHidden"] as const;

/** A defined name of the workbook is accepted as an address too. */
function areaOf(sheet: HostSheet, address: unknown, world: World): Area {
  if (address === undefined || address === null || address === "") return { sheet, rect: WHOLE };
  const text = textArgument(address);
  const named = world.workbook.model
    .getDefinedNameList()
    .find(({ name }) => name.toLowerCase() === text.toLowerCase());
  return areaAt(world.workbook, sheet, named ? named.formula.replace(/^=/, "") : text);
}

export const worksheetClass: OfficeClass<HostSheet> = {
  id: ({ id }) => id,
  properties: {
    id: { get: ({ id }) => id },
    name: {
      get: ({ name }) => name,
      set: (sheet, value, { workbook }) => {
        renameSheet(workbook, sheet, textArgument(value));
      },
    },
    position: {
      get: (sheet, { workbook }) => indexOf(workbook, sheet),
      set: (sheet, value, { workbook }) => {
        moveSheet(workbook, sheet, wholeArgument(value, 0));
      },
    },
    visibility: { get: ({ visibility }) => visibility, set: setVisibility },
    showGridlines: {
      get: ({ showGridlines }) => showGridlines,
      set: (sheet, value, { workbook }) => {
        requireFocus(workbook);
        sheet.showGridlines = booleanArgument(value);
      },
    },
  },
  children: {
    autoFilter: (sheet) => node("AutoFilter", sheet),
    charts: (sheet) => node("ChartCollection", sheet),
    names: (sheet) => node("NamedItemCollection", sheet),
    tables: (sheet) => node("TableCollection", sheet),
    protection: (sheet) => node("WorksheetProtection", sheet),
    freezePanes: (sheet) => node("WorksheetFreezePanes", sheet),
    pageLayout: (sheet) => node("PageLayout", sheet),
  },
  methods: {
    activate: (sheet, _given, { workbook }) => {
      indexOf(workbook, sheet);
      requireFocus(workbook);
      if (sheet.visibility !== "Visible") throw new HostError("InvalidOperation");
      workbook.activeSheetId = sheet.id;
      workbook.selection = { top: 0, left: 0, bottom: 0, right: 0 };
    },
    copy: (sheet, [position], { workbook }) =>
      node("Worksheet", copySheet(workbook, sheet, position)),
    delete: (sheet, _given, { workbook }) => {
      requireSelection(workbook);
      removeSheet(workbook, sheet);
    },
    getRange: (sheet, [address], world) => node("Range", areaOf(sheet, address, world)),
    getRangeByIndexes: (sheet, [row, column, rows, columns]) => {
      const top = wholeArgument(row, 0);
      const left = wholeArgument(column, 0);
      const rect = {
        top,
        left,
        bottom: top + wholeArgument(rows, 1) - 1,
        right: left + wholeArgument(columns, 1) - 1,
      };
      return node("Range", { sheet, rect: validRect(rect) });
    },
    getRanges: (sheet, [address], world) =>
      node("RangeAreas", { sheet, rects: rectsOf(sheet, address, world) }),
    getUsedRange: (sheet, [valuesOnly], { workbook }) => {
      const rect = usedRect(workbook, sheet, valuesOnly === true);
      return node("Range", { sheet, rect: rect ?? { top: 0, left: 0, bottom: 0, right: 0 } });
    },
    getUsedRangeOrNullObject: (sheet, [valuesOnly], { workbook }) => {
      const rect = usedRect(workbook, sheet, valuesOnly === true);
      return rect === null ? null : node("Range", { sheet, rect });
    },
    _RegisterDataChangedEvent: (sheet, _given, { listeners }) => {
      listeners.add(`WorksheetChanged!${sheet.id}`);
    },
    _UnregisterDataChangedEvent: (sheet, _given, { listeners }) => {
      listeners.delete(`WorksheetChanged!${sheet.id}`);
    },
  },
};

/** Excel silently cuts off a longer address; here it is refused, so that no test passes by accident. */
const ADDRESS_LIMIT = 8192;

function rectsOf(sheet: HostSheet, address: unknown, world: World): Area["rect"][] {
  if (address === undefined || address === null) return [WHOLE];
  if (isNode(address)) throw new HostError("InvalidArgument");
  const text = textArgument(address);
  if (text.length > ADDRESS_LIMIT)
    throw new HostError("InvalidArgument", "The address is too long.");
  return text.split(world.listSeparator ?? /[,;]/).map((part) => areaOf(sheet, part, world).rect);
}

function setVisibility(sheet: HostSheet, value: unknown, { workbook }: World): void {
  const visibility = choiceArgument(value, VISIBILITIES);
  const others = workbook.sheets.some((one) => one !== sheet && one.visibility === "Visible");
  if (visibility !== "Visible" && !others)
    throw new HostError("InvalidOperation", "One sheet has to stay visible.");
  sheet.visibility = visibility;
  const index = indexOf(workbook, sheet);
  if (visibility === "Visible") workbook.model.unhideSheet(index);
  else workbook.model.hideSheet(index);
}
