import { readFileSync } from "node:fs";
import { join } from "node:path";
import { review } from "../../../src/core/review";
import { hasTable } from "../../../src/core/table/findTables";
import { onExcel } from "../../../src/excel/workbook";
import { openInExcel, startStandIn } from "../../support/openWorkbook";
import { opened } from "../../workbench/xlsx/opened";

beforeAll(startStandIn);

test("dates of a workbook that counts from 1904 are read as Excel shows them", async () => {
  const file = join(__dirname, "../../fixtures/cases/dates-of-1904.xlsx");
  const { workbook } = await opened(new Uint8Array(readFileSync(file)));
  await openInExcel(workbook);
  const { snapshot } = await onExcel(hasTable)((port) => port.read());
  const [branch] = review(snapshot, {}).branches;
  const dates = branch?.table.members.map(({ admitted }) => admitted);
  expect(dates?.at(-1)).toEqual({ kind: "date", date: "2025-09-05", precision: "day" });
  expect(branch?.tally).toMatchObject({ present: 12, toRate: 11, rated: 11 });
});
