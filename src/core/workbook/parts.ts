import { foldedText } from "../text/foldedText";
import { branchKeyOf } from "./branchNames";
import type { KnownTable } from "./kinds";
import { isCommitteeList } from "./levels";
import type { Overlap } from "./versions";

/** The tables of one body, in their order. */
export type Parts = readonly [KnownTable, ...KnownTable[]];

/** With its marks, `tổ` (a group) differs from `tổ chức` and from names. */
const PARTY_GROUP = /(?<!\p{L})tổ (?!chức|kiểm|quốc|trưởng|phó|bầu|giúp)/u;

/**
 * Joins the tables that list the members of one branch in parts: halves, blocks by status, party groups. Two whole lists of
 * which nobody knows why they share people stay apart until somebody says.
 */
export function joinParts(
  tables: readonly KnownTable[],
  doubtful: readonly Overlap[],
): readonly Parts[] {
  const bodies: [KnownTable, ...KnownTable[]][] = [];
  const names = new Set(tables.map(branchKeyOf).filter((name) => name !== ""));
  const isOneBranch = names.size <= 1;
  for (const table of tables) {
    const body = bodies.find(
      (parts) =>
        parts.some((part) => areParts(part, table, isOneBranch)) &&
        !parts.some((part) => !isPart(part) && !isPart(table) && areIn(doubtful, part, table)),
    );
    if (body) body.push(table);
    else bodies.push([table]);
  }
  return bodies;
}

function areIn(doubtful: readonly Overlap[], one: KnownTable, other: KnownTable): boolean {
  return doubtful.some(
    ({ taken, other: second }) =>
      (taken === one && second === other) || (taken === other && second === one),
  );
}

function areParts(one: KnownTable, other: KnownTable, isOneBranch: boolean): boolean {
  if (one.table.subject !== other.table.subject) return false;
  if (areHalves(one, other)) return true;
  if (one.table.subject === "organisations") return false;
  const [a, b] = [branchKeyOf(one), branchKeyOf(other)];
  if (a !== "" && b !== "") return a === b;
  if (isCommitteeList(one) || isCommitteeList(other)) return false;
  if (one.table.sheetId === other.table.sheetId) return true;
  return isOneBranch && (isPart(one) || isPart(other));
}

/** Two halves side by side have the same headings. */
function areHalves({ table: one }: KnownTable, { table: other }: KnownTable): boolean {
  if (one.sheetId !== other.sheetId) return false;
  if (one.range.left === other.range.left) return false;
  const overlap = one.range.top <= other.range.bottom && other.range.top <= one.range.bottom;
  return overlap && headings(one) === headings(other);
}

function headings({ columns }: KnownTable["table"]): string {
  return columns.map(({ header }) => foldedText(header)).join("|");
}

/** True if the words above a table, or its sheet's name and its headings together, make it a part of a branch. */
function isPart({ layout, table }: KnownTable): boolean {
  const above = layout.texts.filter(({ row }) => row < layout.range.top);
  return (
    layout.groupAbove.length > 0 ||
    above.some(({ text }) => namesGroup(text)) ||
    (namesGroup(table.sheet) && above.length === 0)
  );
}

function namesGroup(text: string): boolean {
  return PARTY_GROUP.test(text.normalize("NFC").toLowerCase());
}
