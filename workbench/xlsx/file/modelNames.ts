import type { HostWorkbook } from "../../host/book/workbook";

/** Returns the formulas of the workbook's own defined names; those of single sheets are with their sheets. */
export function modelNames({ model }: HostWorkbook): Map<string, string> {
  return new Map(
    model
      .getDefinedNameList()
      .filter(({ scope }) => scope === undefined)
      .map(({ name, formula }) => [name, formula]),
  );
}
