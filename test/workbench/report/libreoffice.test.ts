import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readSheet } from "read-excel-file/node";
import { a1 } from "../../../src/core/model/address";
import type { Content, Report } from "../../../src/core/model/report";
import { buildReport } from "../../../src/core/report/report";
import { DEFAULT_OPTIONS, type Reviewed, reviewFile } from "../../../workbench/cli/reviewFile";
import { setContent } from "../../../workbench/host/book/cellInput";
import { openWorkbook } from "../../../workbench/xlsx/read/openWorkbook";
import { saveWorkbook } from "../../../workbench/xlsx/write/saveWorkbook";
import { throughOffice } from "../../support/office";

const FOLDER = join(process.cwd(), "test/fixtures/samples");
const SAMPLES = readdirSync(FOLDER).filter((name) => name.endsWith(".xlsx"));
// The sample of 20,000 rows takes more than 90 seconds, and three times as long on a busy machine.
jest.setTimeout(600_000);

const NOW = "15/12/2023 14:05";

async function reviewed(file: string): Promise<Reviewed> {
  const options = { ...DEFAULT_OPTIONS, now: NOW };
  const done = await reviewFile(new Uint8Array(readFileSync(join(FOLDER, file))), options);
  if ("wrong" in done) throw new Error(done.wrong);
  return done;
}

/** Builds the written report again from the same snapshot. */
function reportOf({ summary: { reading, review }, describe }: Reviewed): Report {
  return buildReport(review, { snapshot: reading.snapshot, now: NOW, describe });
}

/** Returns the numbers and the values of formulas in a report, by sheet and address. */
function wanted(report: Report): Record<string, string | number> {
  const values: Record<string, string | number> = {};
  for (const { name, blocks } of report.sheets)
    for (const block of blocks)
      block.contents.forEach((cells, i) => {
        cells.forEach((content, j) => {
          const value = valueOf(content);
          if (value !== null)
            values[`${name}!${a1({ row: block.row + i, column: block.column + j })}`] =
              digits(value);
        });
      });
  return values;
}

function valueOf(content: Content): string | number | null {
  if (typeof content === "object") return content === null ? null : content.value;
  return typeof content === "number" ? content : null;
}

/** Returns the values of these cells in a saved file. */
async function shown(bytes: Uint8Array, addresses: readonly string[]) {
  const rows = new Map<string, readonly (readonly unknown[])[]>();
  const found: Record<string, unknown> = {};
  for (const address of addresses) {
    const [sheet = "", cell = ""] = address.split("!");
    if (!rows.has(sheet)) rows.set(sheet, await readSheet(Buffer.from(bytes), sheet));
    const [, letters = "", number = ""] = /^([A-Z]+)(\d+)$/.exec(cell) ?? [];
    const column = Array.from(letters).reduce((sum, l) => sum * 26 + l.charCodeAt(0) - 64, 0) - 1;
    found[address] = digits(rows.get(sheet)?.[Number(number) - 1]?.[column]);
  }
  return found;
}

function digits<T>(value: T): T | number {
  return typeof value === "number" ? Number(value.toPrecision(9)) : value;
}

test.each(SAMPLES)("every number on the sheets of %s is that of the review", async (file) => {
  const done = await reviewed(file);
  const numbers = wanted(reportOf(done));
  expect(Object.keys(numbers).length).toBeGreaterThan(100);
  expect(await shown(throughOffice(done.workbook), Object.keys(numbers))).toEqual(numbers);
});

/** Changes the first good rating in the saved file to outstanding, as a user would. */
async function edited({ summary, workbook }: Reviewed): Promise<Uint8Array> {
  const { table } = summary.review.branches[0]!;
  const row = table.members.find(({ ratings: { final } }) =>
    final.kind === "level" ? final.level === "good" : false,
  )!.row;
  const column = table.columns.find(({ role }) => role === "final")!.index;
  const book = await openWorkbook(workbook);
  if ("failure" in book) throw new Error(book.failure);
  const sheet = book.workbook.sheets.findIndex(({ name }) => name === table.sheet);
  setContent(book.workbook, sheet, row, column, "Hoàn thành xuất sắc nhiệm vụ");
  return saveWorkbook(book);
}

/** Returns the counts of the four levels on the summary. */
async function countsIn(bytes: Uint8Array): Promise<readonly unknown[]> {
  const rows = await readSheet(Buffer.from(bytes), "Tổng hợp");
  const first = rows.findIndex((cells) => cells.includes("Hoàn thành xuất sắc nhiệm vụ"));
  return rows.slice(first, first + 4).map((cells) => cells[2]);
}

test.each([
  ["seed-2023.xlsx", "a plain range"],
  ["excel-table-2025.xlsx", "an Excel table"],
])("changing a rating in %s updates the summary: %s", async (file) => {
  const done = await reviewed(file);
  const { levels } = done.summary.review.branches[0]!.tally;
  const { outstanding, good, completed, failed } = levels;
  expect(await countsIn(done.workbook)).toEqual([outstanding, good, completed, failed]);
  const after = await countsIn(throughOffice(await edited(done)));
  expect(after).toEqual([outstanding + 1, good - 1, completed, failed]);
});
