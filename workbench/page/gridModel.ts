import type { Model } from "@ironcalc/wasm";
import type { Rect } from "../../src/core/model/address";

/** What somebody did in the grid, past the host. */
export interface GridEdit {
  /** Place of the sheet in the workbook. */
  readonly sheet: number;
  /** Null where it may have touched any cell. */
  readonly area: Rect | null;
}

type Method = (...parameters: number[]) => unknown;

/** The area that a change of contents touches, from the method's own parameters. */
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

/** Where the grid looks: the sheet and cell that a person chose. */
const LOOKS = new Set([
  "setSelectedSheet",
  "setSelectedCell",
  "setSelectedRange",
  "onAreaSelecting",
]);

/**
 * The host's model as the grid gets it: every edit made there is told, and calculated at once, which the host leaves until
 * somebody asks.
 */
export function gridModel(
  model: Model,
  told: { readonly edited: (edit: GridEdit) => void; readonly looked: () => void },
): Model {
  return new Proxy(model, {
    get(target, name) {
      const value: unknown = Reflect.get(target, name);
      if (typeof value !== "function") return value;
      const method = value.bind(target) as Method;
      const areaOf = EDITS[String(name)];
      if (!areaOf && !LOOKS.has(String(name))) return method;
      return (...parameters: number[]) => {
        const result = method(...parameters);
        if (areaOf) {
          target.evaluate();
          told.edited({ sheet: target.getSelectedSheet(), area: areaOf(...parameters) });
        } else told.looked();
        return result;
      };
    },
  });
}

/** Corners as IronCalc counts, from 1. */
function rect(top = 1, left = 1, bottom = top, right = left): Rect {
  return { top: top - 1, left: left - 1, bottom: bottom - 1, right: right - 1 };
}
