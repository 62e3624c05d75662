import type { HostWorkbook } from "../../host/book/workbook";

/** Returns the formulas of the model's defined names by `scope!name`; the scope is the index of a sheet or empty. */
export function modelNames({ model }: HostWorkbook): Map<string, string> {
  return new Map(
    model
      .getDefinedNameList()
      .map(({ name, scope, formula }) => [`${String(scope ?? "")}!${name}`, formula]),
  );
}
