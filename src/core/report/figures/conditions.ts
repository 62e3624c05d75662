import { columnIndex, markRole } from "../../model/columns";
import { byLevel, LEVELS, type ByLevel, type Rater, type Vocabulary } from "../../model/level";
import type { Member, RatingTable, Status } from "../../model/table";
import type { Rows } from "../../model/tally";
import { FILLED, isPlainCriterion, type Condition, type Source } from "./source";

/** A rating table and the cells by which formulas can count its rows. */
export interface Countable {
  readonly table: RatingTable;
  /** Keyed by row. */
  readonly members: ReadonlyMap<number, Member>;
  /** Null where the sheet was not read. */
  readonly source: Source | null;
  /** The scheme's names of the levels. */
  readonly names: Vocabulary;
}

/**
 * Returns for each level a condition that a formula can count by, and that is met by the members to whom the rater gave it:
 * one of the level's names in the rater's column, or a mark in the level's own column.
 */
export function levelConditions(
  countable: Countable,
  rater: Rater,
  rows: ByLevel<Rows>,
): ByLevel<Condition | null> {
  const { table, names } = countable;
  const column = columnIndex(table, rater);
  if (column === null)
    return byLevel((level) => {
      const marks = rater === "final" ? columnIndex(table, markRole(level)) : null;
      return marks === null ? null : marked(countable, marks, rows[level]);
    });
  const onlyNames = areFullNames(countable, rater, rows);
  return byLevel((level) => {
    const { name, abbreviation } = names[level];
    const written = () => spellings(countable, column, rows[level]);
    return { column, anyOf: onlyNames ? [name] : distinct([name, abbreviation, ...written()]) };
  });
}

function marked(countable: Countable, column: number, rows: Rows): Condition {
  const written = spellings(countable, column, rows);
  return { column, anyOf: written.length === 0 ? ["x"] : written };
}

function areFullNames({ members }: Countable, rater: Rater, rows: ByLevel<Rows>): boolean {
  return LEVELS.every((level) =>
    rows[level].every((row) => {
      const reading = members.get(row)?.ratings[rater];
      return reading?.kind === "level" && reading.exact;
    }),
  );
}

/** The words come first, as in the review; else the date of becoming official, which only official members have. */
export function officialConditions(countable: Countable, present: Rows): readonly Condition[] {
  const date = columnIndex(countable.table, "official");
  return [
    ...statusConditions(countable, "official", present),
    ...(date === null ? [] : [{ column: date, anyOf: [FILLED] }]),
  ];
}

/** Where the words of one column state a status on all of these rows. */
export function statusConditions(
  countable: Countable,
  status: Status,
  rows: Rows,
): readonly Condition[] {
  const says = (row: number) =>
    countable.members.get(row)?.statuses.find((each) => each.status === status);
  const saying = rows.filter((row) => says(row) !== undefined);
  const role = saying[0] === undefined ? undefined : says(saying[0])?.role;
  return role === undefined
    ? []
    : textConditions(countable, columnIndex(countable.table, role), saying);
}

/** Where a column has one of the texts that it has on these rows. */
export function textConditions(
  countable: Countable,
  column: number | null,
  rows: Rows,
): readonly Condition[] {
  if (column === null) return [];
  const anyOf = spellings(countable, column, rows);
  return anyOf.length === 0 ? [] : [{ column, anyOf }];
}

/** The texts of a column on these rows, without those that COUNTIF would take for something else. */
function spellings({ source }: Countable, column: number, rows: Rows): readonly string[] {
  const texts = rows.map((row) => source?.valueAt(row, column));
  return distinct(
    texts.filter((text): text is string => typeof text === "string" && isPlainCriterion(text)),
  );
}

/** Keeps the first of texts that differ by case alone, which COUNTIF ignores. */
function distinct(texts: readonly string[]): readonly string[] {
  const found = new Map<string, string>();
  for (const text of texts) {
    const key = text.toLowerCase();
    if (!found.has(key)) found.set(key, text);
  }
  return Array.from(found.values());
}
