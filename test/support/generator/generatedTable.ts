import type fc from "fast-check";
import type { Rect } from "../../../src/core/model/address";
import type { CellValue, SheetSnapshot } from "../../../src/core/model/grid";
import { heldIn, shownIn, type OldFont } from "../oldFonts";
import { endRows, titleRows } from "./around";
import { columnsOf } from "./columns";
import { hasGroupColumn, mergeGroups } from "./groupColumn";
import { brokenHeader, headerText, numberingOf } from "./headerRows";
import { memberRows, mergeRatings, type TrueMember } from "./memberRows";
import { plans, type Plan } from "./plan";
import { randomOf } from "./random";

/** A sheet as a branch might keep it, and what a correct reading finds in it. */
export interface GeneratedTable {
  readonly sheet: SheetSnapshot;
  readonly truth: readonly TrueMember[];
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
  const depth = Math.max(...columns.map(({ header }) => header.length));
  const rows: CellValue[][] = [];
  const push = (cells: readonly CellValue[]) =>
    rows.push([...Array<CellValue>(plan.left).fill(""), ...cells]);

  for (let row = 0; row < plan.top; row++) push([]);
  if (plan.titled) titleRows(plan, random, push);
  if (isBroken(plan, depth)) brokenHeader(columns, plan).forEach(push);
  else
    for (let level = 0; level < depth; level++)
      push(columns.map((column, at) => headerText(columns, column, at, level, plan)));
  if (plan.numbering) push(columns.map((_, at) => numberingOf(plan.numbering, at)));
  const members = memberRows(plan, random, columns, rows, push);
  const { truth, merges: groups } = hasGroupColumn(plan)
    ? mergeGroups(rows, members, plan.left, random)
    : { truth: members, merges: [] };
  const final = columns.findIndex((column) => column.final);
  const ratings =
    plan.mergedRatings && final >= 0 ? mergeRatings(rows, truth, plan.left + final, random) : [];
  endRows(plan, random, columns, push);

  const sheet = sheetOf(rows, plan.left + columns.length, plan, [...groups, ...ratings]);
  const font = plan.titled && plan.headerStyle === "plain" ? plan.encoding : "unicode";
  return font === "unicode" ? { sheet, truth } : inFont(font, sheet, truth);
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

function inFont(font: OldFont, sheet: SheetSnapshot, truth: readonly TrueMember[]): GeneratedTable {
  const held = (value: CellValue) => (typeof value === "string" ? heldIn(font, value) : value);
  const values = sheet.grid.values.map((row) => row.map(held));
  return {
    sheet: { ...sheet, grid: { ...sheet.grid, values } },
    truth: truth.map((member) => ({ ...member, name: shownIn(font, member.name) })),
  };
}
