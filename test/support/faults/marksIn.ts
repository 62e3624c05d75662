import { MARK_NAME, parseMark } from "../../../src/excel/marks/mark";
import type { HostWorkbook } from "../../../workbench/host/book/workbook";

/** How far the writing of each of our sheets has come, by their names. */
export function marksIn({ sheets }: HostWorkbook): ReadonlyMap<string, string> {
  return new Map(
    sheets.flatMap(({ name, names }): [string, string][] => {
      const refersTo = names.find((each) => each.name.toLowerCase() === MARK_NAME)?.refersTo;
      const mark = refersTo && "formula" in refersTo ? parseMark(refersTo.formula) : null;
      return mark ? [[name, mark.state]] : [];
    }),
  );
}
