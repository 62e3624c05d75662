import type { HostSheet } from "../../book/workbook";
import { LAST_COLUMN, LAST_ROW } from "../../operations/area";
import { wholeArgument } from "../../operations/argument";
import { HostError } from "../../operations/hostError";
import { node, type NodeOf, type OfficeClass } from "../officeClass";
import { areaArgument } from "../rangeArgument";

function freeze(sheet: HostSheet, rows: number, columns: number): void {
  sheet.frozenRows = rows;
  sheet.frozenColumns = columns;
}

function location(sheet: HostSheet): NodeOf<"Range"> | null {
  const { frozenRows: rows, frozenColumns: columns } = sheet;
  if (rows === 0 && columns === 0) return null;
  const bottom = rows === 0 ? LAST_ROW : rows - 1;
  const right = columns === 0 ? LAST_COLUMN : columns - 1;
  return node("Range", { sheet, rect: { top: 0, left: 0, bottom, right } });
}

export const freezePanesClass: OfficeClass<HostSheet> = {
  methods: {
    freezeRows: (sheet, [count]) => {
      freeze(sheet, count === undefined ? 1 : wholeArgument(count, 1), 0);
    },
    freezeColumns: (sheet, [count]) => {
      freeze(sheet, 0, count === undefined ? 1 : wholeArgument(count, 1));
    },
    /** Freezes all rows and columns up to the end of the range; whole rows freeze no columns, and vice versa. */
    freezeAt: (sheet, [given], { workbook }) => {
      const { rect } = areaArgument(given, sheet, workbook);
      freeze(
        sheet,
        rect.bottom === LAST_ROW ? 0 : rect.bottom + 1,
        rect.right === LAST_COLUMN ? 0 : rect.right + 1,
      );
    },
    unfreeze: (sheet) => {
      freeze(sheet, 0, 0);
    },
    getLocation: (sheet) => {
      const found = location(sheet);
      if (found === null) throw new HostError("ItemNotFound");
      return found;
    },
    getLocationOrNullObject: location,
  },
};
