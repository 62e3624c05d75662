import type fc from "fast-check";
import type { Rect } from "../../../src/core/model/address";
import type { LevelWords } from "../../../src/core/model/choice";
import type { CellValue, SheetSnapshot } from "../../../src/core/model/grid";
import { heldIn, shownIn, type OldFont } from "../oldFonts";
import { endRows, titleRows } from "./around";
import type { GeneratedColumn } from "./column";
import { columnsOf } from "./columns";
import { hasGroupColumn, mergeGroups } from "./groupColumn";
import { brokenHeader, headerText, numberingOf } from "./headerRows";
import { answersOf } from "./levelWords";
import { memberRows, mergeRatings, repeatRatings, type TrueMember } from "./memberRows";
import { plans, type Plan } from "./plan";
import { randomOf, type Random } from "./random";

/** A sheet as a branch might keep it, and what a correct reading finds in it. */
export interface GeneratedTable {
  readonly sheet: SheetSnapshot;
  readonly truth: readonly TrueMember[];
  /** What the table's own words for levels mean; empty where it has none. */
  readonly answers: LevelWords;
  /** Null where the title does not state it. */
  readonly meetingDate: "2024-12-10" | null;
  /** True if a sentence below the table has its true counts. */
  readonly isSummed: boolean;
}

/** Random tables of 1 to 300 members with their truth. */
export const generatedTable: fc.Arbitrary<GeneratedTable> = plans
  .map((plan) => ({ titled: plan.titled, table: tableOf(plan) }))
  // Without a title and without a single level, nothing shows that a list rates party members.
  .filter(({ titled, table }) => titled || table.truth.some(({ level }) => level !== null))
  .map(({ table }) => table);

function tableOf(plan: Plan): GeneratedTable {
  const random = randomOf(plan.seed);
  const columns = columnsOf(plan, random);
  const rows: CellValue[][] = [];
  const push = (cells: readonly CellValue[]) =>
    rows.push([...Array<CellValue>(plan.left).fill(""), ...cells]);

  for (let row = 0; row < plan.top; row++) push([]);
  if (plan.titled) titleRows(plan, random, push);
  headRows(columns, plan).forEach(push);
  if (plan.numbering) push(columns.map((_, at) => numberingOf(plan.numbering, at)));
  const members = memberRows(plan, random, columns, rows, push);
  const { truth, merges: groups } = hasGroupColumn(plan)
    ? mergeGroups(rows, members, plan.left, random)
    : { truth: members, merges: [] };
  const final = columns.findIndex((column) => column.final);
  const ratings = final < 0 ? [] : joinRatings(plan, rows, truth, final, random);
  endRows(plan, random, { columns, truth }, push);

  const sheet = sheetOf(rows, plan.left + columns.length, plan, [...groups, ...ratings]);
  const font = plan.titled && plan.headerStyle === "plain" ? plan.encoding : "unicode";
  const known = {
    answers: answersOf(plan),
    meetingDate: plan.titled ? ("2024-12-10" as const) : null,
    isSummed: plan.sentence,
  };
  return { ...known, ...(font === "unicode" ? { sheet, truth } : inFont(font, sheet, truth)) };
}

function headRows(
  columns: readonly GeneratedColumn[],
  plan: Plan,
): readonly (readonly CellValue[])[] {
  const depth = Math.max(...columns.map(({ header }) => header.length));
  if (isBroken(plan, depth)) return brokenHeader(columns, plan);
  return Array.from({ length: depth }, (_, level) =>
    columns.map((column, at) => headerText(columns, column, at, level, plan)),
  );
}

/** Writes the rating of some members once for those below them: by ditto marks, or in merged cells, which are returned. */
function joinRatings(
  { left, levelStyle, mergedRatings }: Plan,
  rows: CellValue[][],
  truth: readonly TrueMember[],
  final: number,
  random: Random,
): readonly Rect[] {
  if (levelStyle === "dittos") repeatRatings(rows, truth, left + final, random);
  else if (mergedRatings) return mergeRatings(rows, truth, left + final, random);
  return [];
}

function isBroken({ brokenHeadings, nameColumns, headerStyle }: Plan, depth: number): boolean {
  return brokenHeadings && depth === 1 && nameColumns === 1 && headerStyle !== "english";
}

/** The grid of a sheet may begin to the right of column A, as Excel's used range does. */
function sheetOf(
  rows: readonly (readonly CellValue[])[],
  width: number,
  plan: Plan,
  merges: readonly Rect[],
): SheetSnapshot {
  const left = plan.left >= plan.gridLeft ? plan.gridLeft : 0;
  const values = rows.map((row) =>
    Array.from({ length: width - left }, (_, at) => row[left + at] ?? ""),
  );
  return { id: "{sheet-1}", name: "Sheet1", grid: { top: 0, left, values }, tables: [], merges };
}

function inFont(
  font: OldFont,
  sheet: SheetSnapshot,
  truth: readonly TrueMember[],
): Pick<GeneratedTable, "sheet" | "truth"> {
  const held = (value: CellValue) => (typeof value === "string" ? heldIn(font, value) : value);
  const values = sheet.grid.values.map((row) => row.map(held));
  return {
    sheet: { ...sheet, grid: { ...sheet.grid, values } },
    truth: truth.map((member) => ({ ...member, name: shownIn(font, member.name) })),
  };
}
