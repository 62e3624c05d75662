import { a1Range } from "../../core/model/address";
import type { Progress } from "../../core/model/failure";
import type { CellValue } from "../../core/model/grid";
import type { Content, ReportSheet, Sample } from "../../core/model/report";
import { failureOf } from "../failure";
import { marginOf } from "../notes/margin";
import { DRAFT_NAME, draftSheet, loadDraft } from "../marks/draft";
import { roundTrip } from "../roundTrip";
import { freeSheetName } from "../sheetName";
import { rangeOf } from "../values";
import { areasOf } from "./areas";
import { writeEntries } from "./entries";
import { fillSheet, isFormula, wholeOf } from "./fillSheet";
import { finishLooks } from "./finishLook";

/** A sheet that is the secretary's once it is written, with or without an Excel table on it. */
export type NewSheet = Pick<Sample, "sheet"> & Partial<Sample>;

/**
 * Adds a sheet under the next free name, brings it up and returns its id, in four round trips at most. What an earlier attempt
 * left half written is completed, and a sheet that is still as it was made is brought up instead of a second one.
 */
export async function addSheet(context: Excel.RequestContext, wanted: NewSheet): Promise<string> {
  const book = await lookAt(context, wanted);
  const former = await formerSheet(context, book, wanted.sheet);
  const sheet =
    former?.isEmpty === false ? former.sheet : await makeSheet(context, book, wanted, former);
  const areas = areasOf(wanted.sheet);
  const unfinished = {
    report: wanted.sheet,
    sheet,
    own: null,
    areas,
    margin: marginOf(null, areas),
  };
  await finishLooks(context, [unfinished], wanted.sheet.key);
  return sheet.id;
}

/** What has to be known of the workbook before a sheet is added. */
interface Book {
  readonly sheets: readonly Excel.Worksheet[];
  readonly tableNames: readonly string[];
  /** The sheet that an earlier attempt left half written, and the name of its table, if that is there. */
  readonly draft: { readonly sheet: Excel.Worksheet; readonly table: string | null } | null;
  /** True if an attempt to add another sheet failed, which is not to be completed as this one. */
  readonly hasOtherDraft: boolean;
}

async function lookAt(context: Excel.RequestContext, { sheet: wanted }: NewSheet): Promise<Book> {
  const { worksheets, tables } = context.workbook;
  worksheets.load("items/id,items/name");
  tables.load("items/name");
  const draft = loadDraft(context.workbook);
  await roundTrip(context);
  const name = draftSheet(draft);
  const sheet = isNumbered(name, wanted.name)
    ? worksheets.items.find((each) => each.name === name)
    : undefined;
  return {
    sheets: worksheets.items,
    tableNames: tables.items.map((table) => table.name),
    draft: sheet ? { sheet, table: await tableOn(context, sheet) } : null,
    hasOtherDraft: name !== null && !sheet,
  };
}

/** `Xếp loại 2026 (2)` is `Xếp loại 2026` under the next free name. */
function isNumbered(name: string | null, wanted: string): boolean {
  return name !== null && name.replace(/ \(\d+\)$/u, "") === wanted;
}

async function tableOn(context: Excel.RequestContext, { tables }: Excel.Worksheet) {
  tables.load("items/name");
  await roundTrip(context);
  return tables.items[0]?.name ?? null;
}

interface FormerSheet {
  readonly sheet: Excel.Worksheet;
  /** Else it has all that is written on such a sheet. */
  readonly isEmpty: boolean;
}

/** The sheet of the wanted name that has just what was written on it, or nothing yet; null where there is none. */
async function formerSheet(
  context: Excel.RequestContext,
  { sheets, draft }: Book,
  report: ReportSheet,
): Promise<FormerSheet | null> {
  const sheet = sheets.find(({ name }) => name === report.name);
  if (!sheet || sheet === draft?.sheet) return null;
  const used = sheet.getUsedRangeOrNullObject(true).load("address");
  const range = rangeOf(sheet, wholeOf(report)).load("values");
  await roundTrip(context);
  if (used.isNullObject) return { sheet, isEmpty: true };
  const values = range.values as CellValue[][];
  const isSame = report.blocks.every(({ row, column, contents }) =>
    contents.every((cells, i) =>
      cells.every((content, j) => isAsWritten(content, values[row + i]?.[column + j] ?? "")),
    ),
  );
  return isSame ? { sheet, isEmpty: false } : null;
}

function isAsWritten(content: Content, value: CellValue): boolean {
  return isFormula(content) || (content ?? "") === value;
}

/** One round trip. After a failure it is looked at what became of it: the sheet may be complete all the same. */
async function makeSheet(
  context: Excel.RequestContext,
  book: Book,
  wanted: NewSheet,
  former: FormerSheet | null,
): Promise<Excel.Worksheet> {
  const begun = book.draft?.sheet ?? former?.sheet ?? null;
  const name = begun?.name ?? freeSheetName(wanted.sheet.name, namesOf(book));
  const sheet = begun ?? context.workbook.worksheets.add(name);
  queueSheet(context, sheet, book, wanted);
  try {
    await roundTrip(context);
    return sheet;
  } catch (error) {
    const now = await lookAt(context, wanted).catch(() => null);
    const made = now && (await formerSheet(context, now, wanted.sheet).catch(() => null));
    if (made?.isEmpty === false) return made.sheet;
    throw failureOf(error).after(progressIn(now, name));
  }
}

function progressIn(now: Book | null, name: string): Progress {
  if (!now) return { kind: "unknown" };
  return { kind: "known", done: [], partly: namesOf(now).filter((each) => each === name) };
}

function namesOf({ sheets }: Book): readonly string[] {
  return sheets.map(({ name }) => name);
}

function queueSheet(
  { workbook }: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { tableNames, draft, hasOtherDraft }: Book,
  { sheet: report, table, entries = [] }: NewSheet,
): void {
  if (hasOtherDraft) workbook.names.getItem(DRAFT_NAME).delete();
  if (!draft) workbook.names.add(DRAFT_NAME, sheet.getRange("A1")).visible = false;
  sheet.load("id,name");
  // Framing copies the format of one cell to others, and what was half written has formats already.
  if (draft) rangeOf(sheet, wholeOf(report)).untrack().clear("Formats");
  fillSheet({ sheet, report, own: null }, new Map());
  if (table) putTable(sheet, table, tableNames, draft?.table ?? null);
  writeEntries(sheet, entries);
  workbook.names.getItem(DRAFT_NAME).delete();
}

/** An attempt may have ended before it named the table that it had made. */
function putTable(
  { tables }: Excel.Worksheet,
  { name, range }: NonNullable<Sample["table"]>,
  tableNames: readonly string[],
  made: string | null,
): void {
  const table = made === null ? tables.add(a1Range(range), true) : tables.getItem(made);
  const taken = tableNames.filter((each) => each !== made);
  table.name = freeTableName(name, taken);
}

/** Table names share one space in a workbook, have no blanks, and are compared without regard to case. */
function freeTableName(wanted: string, taken: readonly string[]): string {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  let name = wanted;
  for (let i = 2; used.has(name.toLowerCase()); i += 1) name = `${wanted}_${String(i)}`;
  return name;
}
