import { newWorkbook } from "../../workbench/host/book/newWorkbook";
import { tryOut } from "../../workbench/conformance/run";
import { STATEMENTS } from "../../workbench/conformance/statements";
import { openInExcel, startStandIn } from "../support/openWorkbook";

beforeAll(startStandIn);

test("there are at least sixty statements, a third of them refusals, and each is made once", () => {
  const refusals = STATEMENTS.filter(({ believed }) => believed.values.length === 0);
  expect(STATEMENTS.length).toBeGreaterThanOrEqual(60);
  expect(refusals.length).toBeGreaterThanOrEqual(20);
  expect(new Set(STATEMENTS.map(({ vi }) => vi)).size).toBe(STATEMENTS.length);
});

test.each(STATEMENTS)("$en", async (statement) => {
  await openInExcel(newWorkbook(["Trang tính 1"]), { floor: "1.14" });
  const { verdict, outcome } = await tryOut(statement);
  expect([verdict, outcome]).toEqual([statement.observe ? "agrees" : "notRun", outcome]);
});

test("nothing is left in the workbook", async () => {
  const workbook = newWorkbook(["Trang tính 1"]);
  await openInExcel(workbook, { floor: "1.14" });
  for (const statement of STATEMENTS) await tryOut(statement);
  expect([
    workbook.sheets.map(({ name }) => name),
    [...workbook.settings],
    workbook.isStructureLocked,
  ]).toEqual([["Trang tính 1"], [], false]);
});
