import type { Finding } from "../../model/finding";
import type { SheetSnapshot } from "../../model/grid";
import {
  byLevel,
  byRater,
  LEVELS,
  type ByLevel,
  type ByRater,
  type Rater,
  type Vocabulary,
} from "../../model/level";
import type { Content } from "../../model/report";
import type { BranchReview } from "../../model/review";
import type { Member, Status } from "../../model/table";
import type { Exclusion, Tally } from "../../model/tally";
import { membershipIn } from "../../tally/membership";
import { personKey } from "../../text/personKey";
import { columnOf, type Obstacle, type Topic, type Way } from "./counting";
import { live } from "./formula";
import { groundOf, spellings, type Ground } from "./ground";
import { levelConditions, rowsAt } from "./levelConditions";
import {
  countFormula,
  disagreement,
  FILLED,
  NUMBERED,
  type Condition,
  type Source,
} from "./source";

/** The tally as contents of cells: formulas over the source where its cells bear them out, else values. */
export interface Numbers {
  readonly present: Content;
  readonly official: Content;
  readonly women: Content;
  readonly excluded: Readonly<Record<Exclusion, Content>>;
  /** Everyone present who carries no rating, whatever the reason. */
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
  present: { words: "số có mặt", mend: false },
  excluded: { words: "số không thuộc diện xếp loại", mend: false },
  levels: { words: "kết quả xếp loại", mend: true },
  official: { words: "số chính thức, dự bị", mend: false },
  women: { words: "số nữ", mend: false },
  raters: { words: "xếp loại của các chủ thể khác", mend: true },
  groups: { words: "kết quả theo nhóm", mend: false },
} as const satisfies Record<string, Topic>;

export function numbersOf(
  branch: BranchReview,
  findings: readonly Finding[],
  sheet: SheetSnapshot | undefined,
  names: Vocabulary,
): Numbers {
  const { table, tally, meetingDate } = branch;
  const ground = groundOf(branch, findings, sheet, names);
  const membership = membershipIn(table, meetingDate);
  const isOfficial = (member: Member) => membership(member) === "official";
  const isWoman = ({ sex }: Member) => sex === "female";
  const official = officialConditions(ground);
  const women = womenConditions(ground);
  const keyOf = keysOnce();
  const levels = levelCounts(ground, "final", tally.levels, TOPICS.levels);
  return {
    present: presentCount(ground, tally.present),
    official: presentPart(ground, TOPICS.official, tally.official, isOfficial, official),
    women: presentPart(ground, TOPICS.women, tally.women, isWoman, women),
    excluded: {
      exempt: excludedCount(ground, branch, "exempt"),
      suspended: excludedCount(ground, branch, "suspended"),
      tooNew: excludedCount(ground, branch, "tooNew"),
    },
    unrated: unratedCount(ground, tally),
    levels,
    officialLevels: partLevels(ground, TOPICS.official, tally.officialLevels, isOfficial, official),
    womenLevels: partLevels(ground, TOPICS.women, tally.womenLevels, isWoman, women),
    byRater: byRater((rater) => {
      const counts = tally.byRater[rater];
      return rater === "final"
        ? levels
        : counts && levelCounts(ground, rater, counts, TOPICS.raters);
    }),
    byGroup: tally.byGroup.map(({ name, levels: counts }) => {
      const key = personKey(name);
      const inGroup = ({ group }: Member) => keyOf(group) === key;
      const ways = groupConditions(ground, inGroup);
      return partLevels(ground, TOPICS.groups, counts, inGroup, ways) ?? counts;
    }),
    obstacles: ground.counter.obstacles(),
  };
}

/** A group's key for each way it is written: thousands of members share a few. */
function keysOnce(): (group: string) => string {
  const keys = new Map<string, string>();
  return (group) => {
    const known = keys.get(group) ?? personKey(group);
    keys.set(group, known);
    return known;
  };
}

function levelCounts(
  ground: Ground,
  rater: Rater,
  counts: ByLevel<number>,
  topic: Topic,
): ByLevel<Content> {
  const contents = byLevel((level) => {
    const rows = rowsAt(ground.toRate, rater, level);
    const condition = levelConditions(ground, rater, level);
    const ways: readonly Way[] = condition ? [[condition]] : [];
    return ground.counter.count(topic, { value: counts[level], rows }, ways);
  });
  return liveTogether(contents, counts);
}

/** The counts of one part of the members: official ones, women, a group. */
function partLevels(
  ground: Ground,
  topic: Topic,
  counts: ByLevel<number> | null,
  belongs: (member: Member) => boolean,
  conditions: readonly Condition[],
): ByLevel<Content> | null {
  if (!counts) return null;
  const members = ground.toRate.filter(belongs);
  const contents = byLevel((level) => {
    const rated = levelConditions(ground, "final", level);
    const rows = rowsAt(members, "final", level);
    const ways = rated ? conditions.map((condition): Way => [rated, condition]) : [];
    return ground.counter.count(topic, { value: counts[level], rows }, ways);
  });
  return liveTogether(contents, counts);
}

/** Counts that add up are live together or not at all, or a later edit would part them. */
function liveTogether(contents: ByLevel<Content>, counts: ByLevel<number>): ByLevel<Content> {
  return LEVELS.some((level) => typeof contents[level] === "number") ? counts : contents;
}

function presentCount({ table, counter, present }: Ground, value: number): Content {
  const rows = rowsOf(present);
  const ways = [
    way(columnOf(table, "order"), [NUMBERED]),
    way(columnOf(table, "name"), [FILLED]),
  ].flat();
  return counter.count(TOPICS.present, { value, rows }, ways);
}

/** Members less filled rating cells: told apart from the levels, so that the sum of both can be checked. */
function unratedCount({ table, source, present, toRate }: Ground, tally: Tally): Content {
  const value = tally.present - tally.rated;
  const [order, rating] = [columnOf(table, "order"), columnOf(table, "final")];
  if (source === null || order === null || rating === null) return value;
  const members: Way = [{ column: order, anyOf: [NUMBERED] }];
  const filled: Way = [...members, { column: rating, anyOf: [FILLED] }];
  const rated = toRate.filter(({ ratings }) => ratings.final.kind === "level");
  const all = countWhere(source, members, rowsOf(present));
  const some = countWhere(source, filled, rowsOf(rated));
  return all === null || some === null ? value : live(`${all}-${some}`, value);
}

/** The formula, where it counts just these rows. */
function countWhere(source: Source, conditions: Way, rows: ReadonlySet<number>): string | null {
  const { missed, extra } = disagreement(source, conditions, rows);
  return missed.length + extra.length === 0 ? countFormula(source, conditions) : null;
}

function rowsOf(members: readonly Member[]): ReadonlySet<number> {
  return new Set(members.map(({ row }) => row));
}

function presentPart(
  { counter, present }: Ground,
  topic: Topic,
  value: number | null,
  belongs: (member: Member) => boolean,
  conditions: readonly Condition[],
): Content {
  if (value === null) return null;
  const rows = rowsOf(present.filter(belongs));
  return counter.count(
    topic,
    { value, rows },
    conditions.map((condition): Way => [condition]),
  );
}

function excludedCount(ground: Ground, { tally }: BranchReview, why: Exclusion): Content {
  const rows = new Set(tally.unrated.filter((each) => each.why === why).map(({ row }) => row));
  const conditions = wordConditions(ground, why, (member) => rows.has(member.row));
  const ways = conditions.map((condition): Way => [condition]);
  return ground.counter.count(TOPICS.excluded, { value: tally.excluded[why], rows }, ways);
}

/** Words first, as the review reads them; else the date of becoming official, which only official members have. */
function officialConditions(ground: Ground): readonly Condition[] {
  const date = columnOf(ground.table, "official");
  return [
    ...wordConditions(ground, "official", () => true),
    ...(date === null ? [] : [{ column: date, anyOf: [FILLED] }]),
  ];
}

function womenConditions(ground: Ground): readonly Condition[] {
  return textConditions(ground, columnOf(ground.table, "sex"), ({ sex }) => sex === "female");
}

function groupConditions(
  ground: Ground,
  inGroup: (member: Member) => boolean,
): readonly Condition[] {
  return textConditions(ground, columnOf(ground.table, "group"), inGroup);
}

/** The cells whose words say a status, where they all stand in one column. */
function wordConditions(
  ground: Ground,
  status: Status,
  among: (member: Member) => boolean,
): readonly Condition[] {
  const says = ground.present.filter(
    (member) => among(member) && member.statuses.some((each) => each.status === status),
  );
  const role = says[0]?.statuses.find((each) => each.status === status)?.role;
  const column = role === undefined ? null : columnOf(ground.table, role);
  const saying = new Set(says);
  return textConditions(ground, column, (member) => saying.has(member));
}

function textConditions(
  ground: Ground,
  column: number | null,
  belongs: (member: Member) => boolean,
): readonly Condition[] {
  if (column === null) return [];
  const anyOf = spellings(ground, column, ground.present.filter(belongs));
  return anyOf.length === 0 ? [] : [{ column, anyOf }];
}

function way(column: number | null, anyOf: readonly string[]): readonly Way[] {
  return column === null ? [] : [[{ column, anyOf }]];
}
