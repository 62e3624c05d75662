import { describeVi } from "../../../src/app/describeVi";
import type { Gathering, MemberChange } from "../../../src/core/model/committee";
import type { Grid } from "../../../src/core/model/grid";
import type { ReportSheet } from "../../../src/core/model/report";
import { committeeReport } from "../../../src/core/report/committee/committeeReport";
import { DATA } from "../../../src/core/report/committee/data";
import { TOTAL } from "../../../src/core/report/committee/total";

/** The committee's sheets, by their keys. */
export function committeeSheets(
  gathering: Gathering,
  expected: readonly string[] | null = null,
  changes: readonly MemberChange[] | null = null,
): ReadonlyMap<string, ReportSheet> {
  const { sheets } = committeeReport(gathering, {
    now: "20/12/2025 08:00",
    expected,
    changes,
    dataSheet: DATA.name,
    totalSheet: TOTAL.name,
    describe: describeVi,
    describeCommittee: ({ code }) => code,
    describeFile: ({ what }) => what,
  });
  return new Map(sheets.map((sheet) => [sheet.key, sheet]));
}

/** What is on a sheet when its formulas are computed. */
export function valuesOn(sheet: ReportSheet | undefined): Grid {
  const contents = sheet?.blocks[0]?.contents ?? [];
  const values = contents.map((cells) =>
    cells.map((cell) => (typeof cell === "object" ? (cell?.value ?? "") : cell)),
  );
  return { top: 0, left: 0, values };
}

/** The texts and numbers of each row of a sheet that has any. */
export function linesOn(sheet: ReportSheet | undefined): readonly (readonly unknown[])[] {
  return valuesOn(sheet)
    .values.map((cells) => cells.filter((cell) => cell !== ""))
    .filter((cells) => cells.length > 0);
}
