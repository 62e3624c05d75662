import type { DecodedSheet } from "../model/grid";
import type { Facts, Member, RatingTable, SkippedRow, Unreadable } from "../model/table";
import type { Said } from "../model/said";
import type { Vocabulary } from "../model/level";
import { cellText } from "../text/cellText";
import { errorCells, errorFinder, type ErrorWatch } from "./members/errorCells";
import { readSaid } from "./around/said";
import { withoutEarlierYears } from "./members/earlierYears";
import { contextBelow, NO_GROUP, type GroupContext } from "./members/groupHeading";
import type { Layout } from "./layout";
import { memberReader } from "./members/memberRow";
import { namesSeveral } from "../text/personIn";
import { unmergedCells } from "./members/mergedRows";

/** Reads the table that a layout describes, with one scheme's names of levels. Every row of `dataRows` is in one of its lists. */
export function readTable(
  sheet: DecodedSheet,
  layout: Layout,
  vocabulary: Vocabulary,
  facts: Facts,
): RatingTable {
  const watch: ErrorWatch = { seen: false };
  const listed = readMembers(sheet, layout, vocabulary, watch);
  const members = withoutEarlierYears(listed, layout, facts.year?.value ?? null);
  return {
    purpose: layout.purpose,
    subject: layout.subject,
    sheetId: sheet.id,
    sheet: sheet.name,
    range: layout.range,
    headerRows: layout.headerRows,
    dataRows: layout.dataRows,
    columns: layout.columns,
    members,
    skipped: layout.skipped,
    errorCells: errorCells(sheet, layout, members, watch),
    unreadableRows: layout.unreadable.map((row) => unreadable(sheet, layout, row)),
    ambiguous: layout.ambiguous,
    texts: layout.texts,
    said: saidOf(layout, vocabulary, facts),
    excelTable: layout.excelTable,
    facts,
  };
}

function saidOf({ texts, subject, isTier }: Layout, levels: Vocabulary, { year }: Facts): Said {
  const said = readSaid(texts, { levels, subject, year: year?.value ?? null });
  return isTier ? { ...said, figures: [] } : said;
}

function readMembers(
  sheet: DecodedSheet,
  layout: Layout,
  vocabulary: Vocabulary,
  watch: ErrorWatch,
): Member[] {
  const readMember = memberReader(sheet, layout, vocabulary, watch);
  const lookForErrors = errorFinder(sheet, layout, watch);
  const cellsOf = unmergedCells(sheet, layout);
  const [first, last] = layout.dataRows;
  const aside = new Map<number, SkippedRow | null>([
    ...layout.skipped.map((row) => [row.row, row] as const),
    ...layout.unreadable.map((row) => [row, null] as const),
  ]);
  const members: Member[] = [];
  let group = layout.groupAbove.reduce<GroupContext>(
    (context, text) => contextBelow(text, context),
    NO_GROUP,
  );
  for (let row = first; row <= last; row++) {
    lookForErrors(row);
    const other = aside.get(row);
    if (other === undefined) members.push(readMember(cellsOf(row), row, group));
    else if (other?.kind === "group") group = contextBelow(other.text, group);
  }
  return members;
}

/** Returns the first filled cell of an unreadable row, with the texts of the whole row. */
function unreadable(sheet: DecodedSheet, { range }: Layout, row: number): Unreadable {
  const { grid } = sheet;
  const cells = (grid.values[row - grid.top] ?? []).slice(
    range.left - grid.left,
    range.right - grid.left + 1,
  );
  const first = Math.max(
    0,
    cells.findIndex((value) => value !== ""),
  );
  const written = cells
    .map(cellText)
    .filter((text) => text !== "")
    .join(" ");
  const several = cells.some((value) => typeof value === "string" && namesSeveral(value));
  return { sheet: sheet.name, row, column: range.left + first, written, several };
}
