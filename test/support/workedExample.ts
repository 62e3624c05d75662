import * as v from "valibot";
import type { IsoDate } from "../../src/core/model/calendar";
import { DEGREES } from "../../src/core/model/degree";
import { LEVELS } from "../../src/core/model/level";
import { STATUSES, type RatingTable } from "../../src/core/model/table";
import { gotVotes, hasBallots } from "./ballotTraits";
import {
  becameOfficial,
  hasDegrees,
  hasNumber,
  hasParts,
  hasText,
  hasUnknownRating,
  isNotRated,
  isRated,
  isSaidToBe,
  member,
  members,
  wasAdmitted,
} from "./member";
import { tableOf } from "./table";

const score = v.exactOptional(v.number());
const words = v.exactOptional(v.string());
const level = v.picklist(LEVELS);

/** `count` members of one kind. */
export const memberSchema = v.strictObject({
  name: v.string(),
  count: v.exactOptional(v.number()),
  rated: v.exactOptional(v.nullable(level)),
  /** `Hoàn thành xuất sắc nhiệm vụ` with a slip of the pen. */
  misspelt: words,
  staff: v.exactOptional(level),
  says: v.exactOptional(v.strictObject({ status: v.picklist(STATUSES), words: v.string() })),
  admitted: words,
  official: words,
  degrees: v.exactOptional(v.array(v.picklist(DEGREES))),
  parts: v.exactOptional(v.array(v.number())),
  votes: v.exactOptional(v.tuple([v.number(), v.number(), v.number(), v.number()])),
  ballots: v.exactOptional(v.tuple([v.number(), v.number(), v.number(), v.number()])),
  general: score,
  task: score,
  bonus: score,
  total: score,
  done: score,
  exceeded: score,
  late: score,
  unitsFailed: score,
  lowConfidence: score,
  sickMonths: score,
  outstandingYears: score,
  code: words,
  job: words,
  reviewed: words,
  shortcomings: words,
  discipline: words,
  group: words,
  commendation: words,
  voter: words,
  note: words,
});
export type ExampleMember = v.InferOutput<typeof memberSchema>;

const NUMBERS = [
  "general",
  "task",
  "bonus",
  "total",
  "done",
  "exceeded",
  "late",
  "unitsFailed",
  "lowConfidence",
  "sickMonths",
  "outstandingYears",
] as const;
const TEXTS = [
  "code",
  "job",
  "reviewed",
  "shortcomings",
  "discipline",
  "group",
  "commendation",
  "voter",
  "note",
] as const;

function traitsOf(each: ExampleMember) {
  const { rated, misspelt, staff, says, admitted, official, degrees, parts, votes, ballots } = each;
  return [
    ...(rated === undefined ? [] : [rated === null ? isNotRated() : isRated(rated)]),
    ...(misspelt === undefined ? [] : [hasUnknownRating(misspelt, "outstanding")]),
    ...(staff === undefined ? [] : [isRated(staff, "staff")]),
    ...(says ? [isSaidToBe(says.status, says.words, "status")] : []),
    ...(admitted === undefined ? [] : [wasAdmitted(admitted as IsoDate)]),
    ...(official === undefined ? [] : [becameOfficial(official as IsoDate)]),
    ...(degrees ? [hasDegrees(...degrees)] : []),
    ...(parts ? [hasParts("general", ...parts)] : []),
    ...(votes ? [gotVotes(...votes)] : []),
    ...(ballots ? [hasBallots(...ballots)] : []),
    ...NUMBERS.flatMap((role) => (each[role] === undefined ? [] : [hasNumber(role, each[role])])),
    ...TEXTS.flatMap((role) => (each[role] === undefined ? [] : [hasText(role, each[role])])),
  ];
}

/** Makes the table of an example. */
export function exampleTable(
  kinds: readonly ExampleMember[],
  around: Parameters<typeof tableOf>[1],
): RatingTable {
  const drafts = kinds.flatMap((kind) =>
    kind.count === undefined
      ? [member(kind.name, ...traitsOf(kind))]
      : members(kind.count, kind.name, ...traitsOf(kind)),
  );
  return tableOf(drafts, around);
}
