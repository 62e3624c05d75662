import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { columnLetters } from "../src/core/model/address";
import { columnIndex } from "../src/core/model/columns";
import { LEVELS } from "../src/core/model/level";
import type { Role } from "../src/core/model/role";
import type { RatingTable } from "../src/core/model/table";
import { NEWEST_SCHEME } from "../src/core/schemes/schemes";
import { office } from "../test/libreoffice/office";
import { median } from "./compare";

interface CountifsTime {
  /** Milliseconds in which LibreOffice computes all of the formulas. */
  readonly time: number;
  readonly formulas: number;
}

/** Times formulas that count the levels of a sample's table, and the women in each; undefined without LibreOffice. */
export function countifsTime(sample: string, table: RatingTable): CountifsTime | undefined {
  if (office === undefined) return undefined;
  const folder = mkdtempSync(join(tmpdir(), "countifs-"));
  const profile = join(folder, "profile");
  const results = join(folder, "times.txt");
  const formulas = formulasOver(table);
  // The first start makes the profile, with an empty module for macros.
  run(profile, "--terminate_after_init");
  const workbook = pathToFileURL(join("test/fixtures/samples", sample)).href;
  writeFileSync(
    join(profile, "user/basic/Standard/Module1.xba"),
    moduleOf({ workbook, formulas, results }),
  );
  run(profile, "macro:///Standard.Module1.Main");
  const found = readFileSync(results, "utf8").trim().split("\n").map(Number);
  rmSync(folder, { recursive: true });
  return { time: median(found), formulas: formulas.length };
}

function run(profile: string, what: string): void {
  const options = [`-env:UserInstallation=${pathToFileURL(profile).href}`, "--headless", what];
  execFileSync(office ?? "", options, { stdio: "ignore" });
}

function formulasOver(table: RatingTable): readonly string[] {
  const final = rangeOf(table, "final");
  const sex = rangeOf(table, "sex");
  return LEVELS.flatMap((level) => {
    const counted = `${final};"${NEWEST_SCHEME.levels[level].name}"`;
    return [`=COUNTIFS(${counted})`, `=COUNTIFS(${counted};${sex};"Nữ")`];
  });
}

function rangeOf(table: RatingTable, role: Role): string {
  const column = columnLetters(columnIndex(table, role) ?? 0);
  const [first, last] = table.dataRows;
  return `$'${table.sheet}'.${column}${String(first + 1)}:${column}${String(last + 1)}`;
}

interface Count {
  readonly workbook: string;
  readonly formulas: readonly string[];
  readonly results: string;
}

/** A macro that opens the workbook, puts the formulas on a sheet of their own, and writes how long they take, round by round. */
function moduleOf({ workbook, formulas, results }: Count): string {
  const puts = formulas.map(
    (formula, row) => `cells.getCellByPosition(0, ${String(row)}).Formula = ${quoted(formula)}`,
  );
  const code = `Sub Main
  Dim hidden(0) As New com.sun.star.beans.PropertyValue
  hidden(0).Name = "Hidden"
  hidden(0).Value = True
  book = StarDesktop.loadComponentFromURL(${quoted(workbook)}, "_blank", 0, hidden())
  book.Sheets.insertNewByName("COUNTIFS", book.Sheets.Count)
  cells = book.Sheets.getByName("COUNTIFS")
  ${puts.join("\n  ")}
  Open ${quoted(results)} For Output As #1
  For round = 1 To 7
    start = GetSystemTicks()
    For turn = 1 To 10
      book.calculateAll()
    Next
    Print #1, (GetSystemTicks() - start) / 10
  Next
  Close #1
  book.close(True)
End Sub`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Module1" script:language="StarBasic">
${code.replaceAll("&", "&amp;").replaceAll("<", "&lt;")}
</script:module>
`;
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
