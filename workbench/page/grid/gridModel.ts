import type { Model } from "@ironcalc/wasm";
import type { Rect } from "../../../src/core/model/address";
import type { HostSheet, HostWorkbook } from "../../host/book/workbook";
import { shownText } from "./shownText";

/** An edit made in the grid, which does not go through the host. */
export interface GridEdit {
  /** The index of the sheet. */
  readonly sheet: number;
  /** The edited cells; null if it may be any. */
  readonly area: Rect | null;
}

type Method = (...parameters: number[]) => unknown;

/** The methods that change contents, with the area that they change. */
const EDITS: Readonly<Record<string, (...parameters: number[]) => Rect | null>> = {
  setUserInput: (_sheet, row = 1, column = 1) => rect(row, column, row, column),
  rangeClearContents: (_sheet, ...corners) => rect(...corners),
  rangeClearAll: (_sheet, ...corners) => rect(...corners),
  pasteFromClipboard: () => null,
  pasteCsvText: () => null,
  autoFillRows: () => null,
  autoFillColumns: () => null,
  undo: () => null,
  redo: () => null,
};

/** The methods that change the selected sheet or cells. */
const SELECTIONS = new Set([
  "setSelectedSheet",
  "setSelectedCell",
  "setSelectedRange",
  "onAreaSelecting",
]);

/**
 * Returns the host's model for the grid: it reports edits and selections, shows numbers in the page's language, and
 * calculates after each edit, while the host waits until a value is read.
 */
export function gridModel(
  { model, sheets }: HostWorkbook,
  desk: {
    readonly language: string;
    readonly edited: (edit: GridEdit) => void;
    readonly selected: () => void;
  },
): Model {
  return new Proxy(model, {
    get(target, name) {
      if (name === "getFormattedCellValue")
        return (sheet: number, row: number, column: number) =>
          isMerged(sheets[sheet], row - 1, column - 1)
            ? ""
            : shownText(target, desk.language, sheet, row, column);
      const value: unknown = Reflect.get(target, name);
      if (typeof value !== "function") return value;
      const method = value.bind(target) as Method;
      const areaOf = EDITS[String(name)];
      if (!areaOf && !SELECTIONS.has(String(name))) return method;
      return (...parameters: number[]) => {
        const result = method(...parameters);
        if (areaOf) {
          target.evaluate();
          desk.edited({ sheet: target.getSelectedSheet(), area: areaOf(...parameters) });
        } else desk.selected();
        return result;
      };
    },
  });
}

/** Whether a cell is the first of a merged area, whose text is drawn over the grid. */
function isMerged(sheet: HostSheet | undefined, row: number, column: number): boolean {
  return sheet?.merges.some(({ top, left }) => top === row && left === column) ?? false;
}

/** Converts corners that count from 1, as in IronCalc. */
function rect(top = 1, left = 1, bottom = top, right = left): Rect {
  return { top: top - 1, left: left - 1, bottom: bottom - 1, right: right - 1 };
}
