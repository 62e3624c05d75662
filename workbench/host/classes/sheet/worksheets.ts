import type { HostSheet } from "../../book/workbook";
import { textArgument } from "../../operations/argument";
import { requireFocus } from "../../operations/focus";
import { HostError } from "../../operations/hostError";
import { createSheet } from "../../operations/sheetEdit";
import { sheetByKey } from "../../operations/sheets";
import { node, type OfficeClass } from "../officeClass";
import type { World } from "../world";

function sheetsOf({ workbook }: World, visibleOnly: unknown): HostSheet[] {
  return workbook.sheets.filter(
    ({ visibility }) => visibleOnly !== true || visibility === "Visible",
  );
}

function first(sheets: HostSheet[]): HostSheet {
  const [sheet] = sheets;
  if (!sheet) throw new HostError("ItemNotFound");
  return sheet;
}

export const worksheetsClass: OfficeClass<null> = {
  items: (_all, world) => world.workbook.sheets.map((sheet) => node("Worksheet", sheet)),
  item: (_all, key, { workbook }) => {
    const sheet = sheetByKey(workbook, key);
    if (sheet === null) throw new HostError("ItemNotFound");
    return node("Worksheet", sheet);
  },
  methods: {
    add: (_all, [name], { workbook }) => {
      requireFocus(workbook);
      const given = name === undefined || name === null ? null : textArgument(name);
      return node("Worksheet", createSheet(workbook, given));
    },
    getLast: (_all, [visibleOnly], world) =>
      node("Worksheet", first(sheetsOf(world, visibleOnly).slice(-1))),
    getItemOrNullObject: (_all, [key], { workbook }) => {
      const sheet = sheetByKey(workbook, key);
      return sheet === null ? null : node("Worksheet", sheet);
    },
    _RegisterDataChangedEvent: (_all, _given, { listeners }) => {
      listeners.add("WorksheetChanged");
    },
    _UnregisterDataChangedEvent: (_all, _given, { listeners }) => {
      listeners.delete("WorksheetChanged");
    },
  },
};
