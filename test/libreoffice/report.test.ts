import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import readExcel from "read-excel-file/node";
import type { CellRef } from "../../src/core/model/address";
import type { Content, Report } from "../../src/core/model/report";
import { buildReport } from "../../src/core/report/report";
import { DEFAULT_OPTIONS, type Reviewed, reviewFile } from "../../workbench/cli/reviewFile";
import { setContent } from "../../workbench/host/book/cellInput";
import { openWorkbook } from "../../workbench/xlsx/read/openWorkbook";
import { saveWorkbook } from "../../workbench/xlsx/write/saveWorkbook";
import { firstRows } from "./firstRows";
import { throughOffice } from "./office";

const FOLDER = join(process.cwd(), "test/fixtures/samples");
const SAMPLES = readdirSync(FOLDER).filter((name) => name.endsWith(".xlsx"));
const EDITED = [
  ["seed-2023.xlsx", "a plain range"],
  ["excel-table-2025.xlsx", "an Excel table"],
] as const;

/** Computing all 20,000 rows of the largest sample takes LibreOffice half a minute. */
const MOST_ROWS = 1_000;
const NOW = "15/12/2023 14:05";

const reviews = new Map<string, Reviewed>();
/** The written workbooks after LibreOffice, by sample; the edited ones by `afterEdit(sample)`. */
let computed: Readonly<Record<string, Uint8Array>> = {};
const afterEdit = (file: string) => `edited ${file}`;

beforeAll(async () => {
  const written: Record<string, Uint8Array> = {};
  for (const file of SAMPLES) {
    const done = await reviewed(file);
    reviews.set(file, done);
    written[file] = done.workbook;
  }
  for (const [file] of EDITED) written[afterEdit(file)] = await edited(reviews.get(file)!);
  computed = throughOffice(written);
});

async function reviewed(file: string): Promise<Reviewed> {
  const bytes = firstRows(new Uint8Array(readFileSync(join(FOLDER, file))), MOST_ROWS);
  const done = await reviewFile(bytes, { ...DEFAULT_OPTIONS, now: NOW });
  if ("wrong" in done) throw new Error(done.wrong);
  return done;
}

/** Builds the written report again from the same snapshot. */
function reportOf({ summary: { reading, review }, describe }: Reviewed): Report {
  return buildReport(review, { snapshot: reading.snapshot, now: NOW, describe });
}

interface Shown extends CellRef {
  readonly value: unknown;
}

/** Returns the numbers and the values of formulas in a report. */
function numbersOf(report: Report): readonly Shown[] {
  const all: Shown[] = [];
  for (const { name: sheet, blocks } of report.sheets)
    for (const { row, column, contents } of blocks)
      contents.forEach((cells, i) => {
        cells.forEach((content, j) => {
          const value = valueOf(content);
          if (value !== null) all.push({ sheet, row: row + i, column: column + j, value });
        });
      });
  return all;
}

function valueOf(content: Content): string | number | null {
  if (typeof content === "object") return content === null ? null : digits(content.value);
  return typeof content === "number" ? digits(content) : null;
}

/** Returns the values of these cells in a saved file. */
async function shown(bytes: Uint8Array, cells: readonly CellRef[]): Promise<readonly Shown[]> {
  const sheets = await readExcel(Buffer.from(bytes));
  const rows = new Map(sheets.map(({ sheet, data }) => [sheet, data]));
  return cells.map(({ sheet, row, column }) => {
    const value = digits(rows.get(sheet)?.[row]?.[column]);
    return { sheet, row, column, value };
  });
}

function digits<T>(value: T): T | number {
  return typeof value === "number" ? Number(value.toPrecision(9)) : value;
}

test.each(SAMPLES)("every number on the sheets of %s is that of the review", async (file) => {
  const numbers = numbersOf(reportOf(reviews.get(file)!));
  expect(numbers.length).toBeGreaterThan(100);
  expect(await shown(computed[file]!, numbers)).toEqual(numbers);
});

/** Changes the first good rating in the saved file to outstanding, as a user would. */
async function edited({ summary, workbook }: Reviewed): Promise<Uint8Array> {
  const { table } = summary.review.branches[0]!;
  const row = table.members.find(({ ratings: { final } }) =>
    final.kind === "level" ? final.level === "good" : false,
  )!.row;
  const column = table.columns.find(({ role }) => role === "final")!.index;
  const book = await openWorkbook(workbook);
  if ("failure" in book) throw new Error(book.failure.kind);
  const sheet = book.workbook.sheets.findIndex(({ name }) => name === table.sheet);
  setContent(book.workbook, sheet, row, column, "Hoàn thành xuất sắc nhiệm vụ");
  return saveWorkbook(book);
}

/** Returns the counts of the four levels on the summary. */
async function countsIn(bytes: Uint8Array): Promise<readonly unknown[]> {
  const sheets = await readExcel(Buffer.from(bytes));
  const rows = sheets.find(({ sheet }) => sheet === "Tổng hợp")!.data;
  const first = rows.findIndex((cells) => cells.includes("Hoàn thành xuất sắc nhiệm vụ"));
  return rows.slice(first, first + 4).map((cells) => cells[2]);
}

test.each(EDITED)("changing a rating in %s updates the summary: %s", async (file) => {
  const { summary, workbook } = reviews.get(file)!;
  const { outstanding, good, completed, failed } = summary.review.branches[0]!.tally.levels;
  expect(await countsIn(workbook)).toEqual([outstanding, good, completed, failed]);
  const after = [outstanding + 1, good - 1, completed, failed];
  expect(await countsIn(computed[afterEdit(file)]!)).toEqual(after);
});
