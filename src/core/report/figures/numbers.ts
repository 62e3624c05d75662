import { columnIndex } from "../../model/columns";
import type { SheetSnapshot } from "../../model/grid";
import {
  byLevel,
  byRater,
  LEVELS,
  type ByLevel,
  type ByRater,
  type Level,
  type Rater,
  type Vocabulary,
} from "../../model/level";
import type { Content } from "../../model/report";
import type { BranchReview } from "../../model/review";
import {
  byExclusion,
  type Exclusion,
  type GroupCounts,
  type Rows,
  type Tally,
} from "../../model/tally";
import {
  levelConditions,
  officialConditions,
  statusConditions,
  textConditions,
  type Countable,
} from "./conditions";
import { counterOf, type Counter, type Obstacle, type Topic, type Way } from "./counter";
import { live } from "./formula";
import { membersByRow } from "./members";
import {
  countFormula,
  disagreement,
  FILLED,
  NUMBERED,
  sourceOf,
  type Condition,
  type Source,
} from "./source";

/** The tally as contents of cells: formulas over the source wherever they count the same rows, else values. */
export interface Numbers {
  readonly present: Content;
  readonly official: Content;
  readonly women: Content;
  readonly excluded: Readonly<Record<Exclusion, Content>>;
  /** Everyone present without a rating, whatever the reason. */
  readonly unrated: Content;
  readonly levels: ByLevel<Content>;
  readonly officialLevels: ByLevel<Content> | null;
  readonly womenLevels: ByLevel<Content> | null;
  readonly byRater: ByRater<ByLevel<Content> | null>;
  /** In the order of the tally's groups. */
  readonly byGroup: readonly ByLevel<Content>[];
  readonly obstacles: readonly Obstacle[];
}

const TOPICS = {
  present: { words: "tổng số", correctable: false },
  excluded: { words: "số không thuộc diện xếp loại", correctable: false },
  levels: { words: "kết quả xếp loại", correctable: true },
  official: { words: "số chính thức, dự bị", correctable: false },
  women: { words: "số nữ", correctable: false },
  raters: { words: "xếp loại của các chủ thể khác", correctable: true },
  groups: { words: "kết quả theo nhóm", correctable: false },
} as const satisfies Record<string, Topic>;

/** What is needed to count the rows of a table by formulas. */
interface Basis extends Countable {
  readonly counter: Counter;
  /** How the source says that a member's final rating is this level. */
  readonly finals: ByLevel<Condition | null>;
}

export function numbersOf(
  { table, tally }: BranchReview,
  sheet: SheetSnapshot | undefined,
  names: Vocabulary,
): Numbers {
  const { rows } = tally;
  const source = sheet ? sourceOf(table, sheet) : null;
  const countable = { table, names, source, members: membersByRow(table) };
  const finals = levelConditions(countable, "final", rows.levels);
  const basis = { ...countable, finals, counter: counterOf(source) };
  const official = officialConditions(basis, rows.present);
  const women = textConditions(basis, columnIndex(table, "sex"), rows.women ?? []);
  const levels = levelCounts(basis, TOPICS.levels, rows.levels, finals);
  return {
    present: presentCount(basis, rows.present),
    official: rows.official && partCount(basis, TOPICS.official, rows.official, official),
    women: rows.women && partCount(basis, TOPICS.women, rows.women, women),
    excluded: byExclusion((why) => excludedCount(basis, why, rows.excluded[why])),
    unrated: unratedCount(basis, tally),
    levels,
    officialLevels:
      rows.officialLevels && partLevels(basis, TOPICS.official, rows.officialLevels, official),
    womenLevels: rows.womenLevels && partLevels(basis, TOPICS.women, rows.womenLevels, women),
    byRater: byRater((rater) => {
      const given = rows.byRater[rater];
      if (rater === "final") return levels;
      return given && raterCounts(basis, rater, given);
    }),
    byGroup: rows.byGroup.map((group) => groupLevels(basis, group)),
    obstacles: basis.counter.obstacles(),
  };
}

function raterCounts(basis: Basis, rater: Rater, rows: ByLevel<Rows>): ByLevel<Content> {
  return levelCounts(basis, TOPICS.raters, rows, levelConditions(basis, rater, rows));
}

function levelCounts(
  { counter }: Basis,
  topic: Topic,
  rows: ByLevel<Rows>,
  conditions: ByLevel<Condition | null>,
): ByLevel<Content> {
  return liveTogether(rows, (level) => {
    const condition = conditions[level];
    return counter.count(topic, rows[level], condition ? [[condition]] : []);
  });
}

function groupLevels(basis: Basis, { toRate, levels }: GroupCounts<Rows>): ByLevel<Content> {
  const conditions = textConditions(basis, columnIndex(basis.table, "group"), toRate);
  return partLevels(basis, TOPICS.groups, levels, conditions);
}

/** The final levels of those members who meet one of the conditions. */
function partLevels(
  { counter, finals }: Basis,
  topic: Topic,
  rows: ByLevel<Rows>,
  conditions: readonly Condition[],
): ByLevel<Content> {
  return liveTogether(rows, (level) => {
    const final = finals[level];
    const ways = final ? conditions.map((condition): Way => [final, condition]) : [];
    return counter.count(topic, rows[level], ways);
  });
}

/** Counts that add up are live together or not at all: after a later edit they would contradict each other. */
function liveTogether(rows: ByLevel<Rows>, contentOf: (level: Level) => Content): ByLevel<Content> {
  const contents = byLevel(contentOf);
  const areLive = LEVELS.every((level) => typeof contents[level] !== "number");
  return areLive ? contents : byLevel((level) => rows[level].length);
}

function presentCount(basis: Basis, rows: Rows): Content {
  const numbered = columnCondition(basis, "order", NUMBERED);
  const named = columnCondition(basis, "name", FILLED);
  return partCount(basis, TOPICS.present, rows, [...numbered, ...named]);
}

function columnCondition(
  { table }: Basis,
  role: "order" | "name",
  criterion: string,
): readonly Condition[] {
  const column = columnIndex(table, role);
  return column === null ? [] : [{ column, anyOf: [criterion] }];
}

function excludedCount(basis: Basis, why: Exclusion, rows: Rows): Content {
  return partCount(basis, TOPICS.excluded, rows, statusConditions(basis, why, rows));
}

function partCount(
  { counter }: Basis,
  topic: Topic,
  rows: Rows,
  conditions: readonly Condition[],
): Content {
  return counter.count(
    topic,
    rows,
    conditions.map((condition): Way => [condition]),
  );
}

/**
 * Members less filled rating cells. It does not use the counts of the levels, so that the sum of both can be checked.
 */
function unratedCount({ table, source }: Basis, { present, rated, rows }: Tally): Content {
  const value = present - rated;
  const [order, rating] = [columnIndex(table, "order"), columnIndex(table, "final")];
  if (source === null || order === null || rating === null) return value;
  const members: Way = [{ column: order, anyOf: [NUMBERED] }];
  const filled: Way = [...members, { column: rating, anyOf: [FILLED] }];
  const all = countWhere(source, members, rows.present);
  const some = countWhere(source, filled, rows.rated);
  return all === null || some === null ? value : live(`${all}-${some}`, value);
}

/** Returns the formula if it counts exactly these rows, else null. */
function countWhere(source: Source, conditions: Way, rows: Rows): string | null {
  const { missed, extra } = disagreement(source, conditions, new Set(rows));
  return missed.length + extra.length === 0 ? countFormula(source, conditions) : null;
}
