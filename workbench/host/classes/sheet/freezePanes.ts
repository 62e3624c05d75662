import type { HostSheet } from "../../book/workbook";
import { LAST_COLUMN, LAST_ROW } from "../../operations/area";
import { wholeArgument } from "../../operations/argument";
import { requireFocus } from "../../operations/focus";
import { HostError } from "../../operations/hostError";
import { node, type NodeOf, type OfficeClass } from "../officeClass";
import { areaArgument } from "../rangeArgument";
import type { World } from "../world";

function freeze(sheet: HostSheet, rows: number, columns: number, { workbook }: World): void {
  requireFocus(workbook);
  sheet.frozenRows = rows;
  sheet.frozenColumns = columns;
}

function location(sheet: HostSheet, { workbook }: World): NodeOf<"Range"> | null {
  requireFocus(workbook);
  const { frozenRows: rows, frozenColumns: columns } = sheet;
  if (rows === 0 && columns === 0) return null;
  const bottom = rows === 0 ? LAST_ROW : rows - 1;
  const right = columns === 0 ? LAST_COLUMN : columns - 1;
  return node("Range", { sheet, rect: { top: 0, left: 0, bottom, right } });
}

export const freezePanesClass: OfficeClass<HostSheet> = {
  methods: {
    freezeRows: (sheet, [count], world) => {
      freeze(sheet, count === undefined ? 1 : wholeArgument(count, 1), 0, world);
    },
    freezeColumns: (sheet, [count], world) => {
      freeze(sheet, 0, count === undefined ? 1 : wholeArgument(count, 1), world);
    },
    /** Freezes all rows and columns up to the end of the range; whole rows freeze no columns, and vice versa. */
    freezeAt: (sheet, [given], world) => {
      const { rect } = areaArgument(given, sheet, world.workbook);
      freeze(
        sheet,
        rect.bottom === LAST_ROW ? 0 : rect.bottom + 1,
        rect.right === LAST_COLUMN ? 0 : rect.right + 1,
        world,
      );
    },
    unfreeze: (sheet, _given, world) => {
      freeze(sheet, 0, 0, world);
    },
    getLocation: (sheet, _given, world) => {
      const found = location(sheet, world);
      if (found === null) throw new HostError("ItemNotFound");
      return found;
    },
    getLocationOrNullObject: (sheet, _given, world) => location(sheet, world),
  },
};
