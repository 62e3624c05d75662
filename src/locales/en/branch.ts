import type { BallotCheck, CapBase, Figure, FindingData } from "../../core/model/findingData";
import type { FigureName } from "../../core/model/said";
import { LEVELS, type ByLevel } from "../../core/model/level";
import type { CapGroups, CapUnit } from "../../core/model/parameters";
import { local, noted, num, sentence, suggest } from "./words";
import type { FindingMessages } from "../messages";
import { quote } from "../quote";

type OfBranch = Pick<
  FindingMessages,
  | "outstanding-cap-exceeded"
  | "ballot-mismatch"
  | "levels-by-votes"
  | "no-majority"
  | "probationary-voter"
  | "totals-mismatch"
  | "hundred-percent-good-with-outstanding"
  | "branch-rating-not-proposal"
  | "branch-threshold-not-met"
>;

/** Findings about the branch as a whole, in English. */
export function enBranch(names: ByLevel<string>): OfBranch {
  return {
    "outstanding-cap-exceeded": (data) => ({
      found: `${data.group === "" ? "The whole table" : `Group ${quote(data.group)}`}: ${num(data.outstanding)} rated outstanding, ${num(data.outstanding - data.max)} more than the limit of ${num(data.max)} (${num(data.percent)}% of ${num(data.of)} ${CAP_BASES[data.base]}, rounded down).`,
      rule: `No more than ${num(data.percent)}% of those ${data.base === "good" ? `rated ${quote(names.good)}` : CAP_BASES[data.base]} may be rated ${quote(names.outstanding)} in ${UNITS[data.unit]}.${granted(data)}${grouped(data)}${data.isPart ? PART : ""}`,
      suggestion: `${fitting(data)}. ${data.decided ? "Review what was decided" : `Propose fewer, or refer it to the competent authority, which applies the limit across ${SCOPES[data.unit]}`}.`,
      ...otherReckonings(data),
    }),
    "ballot-mismatch": ({ check, left, right }) => ({
      ...BALLOTS[check](num(left), num(right)),
      suggestion: "Compare with the minutes of the count and correct the wrong number.",
    }),
    "levels-by-votes": ({ percent, levels, none }) => ({
      found: `By the votes (more than ${num(percent)}%): ${votedWords(levels, names, none)}.`,
      rule: "These are the levels with enough votes, not yet the ratings; the branch decides on each member.",
      suggestion: "Write the agreed level into the column of the branch’s rating and check again.",
    }),
    "no-majority": (data, place) => ({
      found: `${quote(names[data.level])} has ${num(data.votes)} votes${data.approval ? " in favour" : ""} of ${num(data.of)} ${BASES[data.base]}${data.ahead ? `; ${quote(names[data.ahead])} has the share needed` : ""}.${noted(data.note)}`,
      rule: `The level chosen must have more than ${num(data.percent)}%${data.local === null ? "" : ` under ${local(data.local)}`}${data.ahead ? "" : `; ${data.approval ? "these votes fall short" : "no level has that"}, and the general rules do not cover the case`}.`,
      suggestion: suggest(
        data.note,
        place,
        data.ahead
          ? "Compare with the minutes of the count and review the rating."
          : "Vote again, or refer it to the competent authority and record the outcome in the notes.",
      ),
    }),
    "probationary-voter": (data) => ({
      found: `${sentence(votersText(data))}.`,
      rule: "Probationary members have no vote.",
      suggestion:
        "Check the list of voters; if probationary members were given ballots, ask the higher committee what to do.",
    }),
    "totals-mismatch": ({ figures }) => ({
      found: `${sentence(figures.map((figure) => compared(figure, names)).join("; "))}.`,
      rule: "Totals must match the table.",
      suggestion: "Enter the number counted, or review the list.",
    }),
    "hundred-percent-good-with-outstanding": ({ written, outstanding }) => ({
      found: `${quote(written)}, while the table has ${num(outstanding)} rated ${quote(names.outstanding)}.`,
      rule: `The two agree only if it means that 100% are rated ${quote(names.good)} or better (“trở lên”).`,
      suggestion: `Write “100% đảng viên được xếp loại ${names.good} trở lên”, or review the ratings.`,
    }),
    "branch-rating-not-proposal": ({ written, level }) => ({
      found: `${quote(written)} is written as a decision.`,
      rule: "A branch only rates itself and proposes; the competent authority decides.",
      suggestion: `Write “Chi bộ tự xếp loại: ${names[level]}”.`,
    }),
    "branch-threshold-not-met": ({ level, share, atLeast, decision }) => ({
      found: `The branch rates itself ${quote(names[level])}, but only ${num(share)}% of its members are rated ${quote(names.good)} or better.`,
      rule: `The committee’s own rules${decision === "" ? "" : ` (${quote(decision)})`} require at least ${num(atLeast)}%.`,
      suggestion: "Review the branch’s own rating, or the share on the sheet “Quy chế”.",
    }),
  };
}

/** The most names that a message lists for each level. */
const MOST_NAMES = 10;

function votedWords(
  levels: ByLevel<readonly string[]>,
  names: ByLevel<string>,
  none: readonly string[],
): string {
  const words = LEVELS.flatMap((level) => voted(quote(names[level]), levels[level]));
  return [...words, ...voted("no level has that share", none)].join("; ");
}

function voted(label: string, people: readonly string[]): readonly string[] {
  return people.length === 0 ? [] : [`${label} ${num(people.length)} (${listed(people)})`];
}

function listed(people: readonly string[]): string {
  const rest = people.length - MOST_NAMES;
  return (
    people.slice(0, MOST_NAMES).map(quote).join(", ") + (rest > 0 ? ` and ${num(rest)} more` : "")
  );
}

function votersText(data: FindingData["probationary-voter"]): string {
  const { name, voters, issued, official } = data;
  if (name !== null) return `${quote(name)} is listed as a voter but is a probationary member`;
  return voters === null
    ? `${num(issued ?? 0)} ballots were issued, and the table has ${num(official ?? 0)} official members`
    : `the sheet says that ${num(voters)} probationary members voted`;
}

function fitting(data: FindingData["outstanding-cap-exceeded"]): string {
  const both = num(data.good + data.outstanding);
  return data.fitting === 0
    ? `With ${both} at the two levels, there are too few for an outstanding rating`
    : `Of the ${both} at the two levels, at most ${num(data.fitting)} may be outstanding`;
}

/** How many would be allowed if the share were taken of something else. */
function otherReckonings({ base, bases }: FindingData["outstanding-cap-exceeded"]) {
  if (bases.length === 0) return {};
  const each = bases.map(
    (other) => `at most ${num(other.max)} of ${num(other.count)} ${CAP_BASES[other.base]}`,
  );
  return {
    more: `Other bases would allow ${each.join(", ")}; here only those ${CAP_BASES[base]} are counted.`,
  };
}

function granted({ decision, exception }: FindingData["outstanding-cap-exceeded"]): string {
  if (decision !== null) return ` The share is set by ${local(decision)}.`;
  return exception
    ? ` In special cases the competent authority may allow up to ${num(exception.percent)}%.`
    : "";
}

function grouped({ grouping }: FindingData["outstanding-cap-exceeded"]): string {
  return grouping === null
    ? ""
    : ` It applies to ${GROUPINGS[grouping.by]}, under ${local(grouping.decision)}.`;
}

const GROUPINGS: Readonly<Record<CapGroups, string>> = {
  group: "each group of similar duties",
  partyGroup: "each party group",
  position: "each position",
  positionCode: "each position code",
  whole: "the whole table",
};

const UNITS: Readonly<Record<CapUnit, string>> = {
  "base-organisation": "each base organisation of the Party",
  "similar-duties": "each group with similar positions, roles, functions and duties",
};

const SCOPES: Readonly<Record<CapUnit, string>> = {
  "base-organisation": "the whole base organisation",
  "similar-duties": "its whole group of similar duties",
};

const PART =
  " A subordinate branch is only part of a base organisation, so this does not show the result of the whole organisation.";

const CAP_BASES: Readonly<Record<CapBase["base"], string>> = {
  good: "rated good",
  goodOrBetter: "rated good or better",
  rated: "rated",
  present: "on the list",
};

type Equation = (left: string, right: string) => { readonly found: string; readonly rule: string };

const BALLOTS: Readonly<Record<BallotCheck, Equation>> = {
  returnedExceedIssued: (left, right) => ({
    found: `${left} ballots returned, ${right} issued.`,
    rule: "No more ballots can be returned than were issued.",
  }),
  returnedNotValidPlusInvalid: (left, right) => ({
    found: `${left} ballots returned, but valid and invalid ones add up to ${right}.`,
    rule: "Valid and invalid ballots must add up to those returned.",
  }),
  votesNotValid: (left, right) => ({
    found: `The votes for the four levels add up to ${left}, but there are ${right} valid ballots.`,
    rule: "The votes for the four levels must add up to the valid ballots.",
  }),
  approvalNotValid: (left, right) => ({
    found: `The votes for and against add up to ${left}, but there are ${right} valid ballots.`,
    rule: "The votes for and against must add up to the valid ballots.",
  }),
  issuedExceedSummoned: (left, right) => ({
    found: `${left} ballots issued, but ${right} official members summoned.`,
    rule: "No more ballots can be issued than official members were summoned.",
  }),
};

const BASES: Readonly<Record<FindingData["no-majority"]["base"], string>> = {
  summoned: "official members summoned",
  issued: "ballots issued",
  valid: "valid ballots",
};

function compared({ what, unit, stated, counted }: Figure, names: ByLevel<string>): string {
  const sign = unit === "percent" ? "%" : "";
  const label = figureName(what, names);
  return `${unit === "percent" ? "the share of " : ""}${label}: ${num(stated)}${sign} written, ${num(counted)}${sign} counted`;
}

function figureName(what: FigureName, names: ByLevel<string>): string {
  switch (what) {
    case "present":
      return "all members";
    case "official":
      return "official members";
    case "probationary":
      return "probationary members";
    case "rated":
      return "members rated";
    case "notYetRated":
      return "members not yet rated";
    case "goodOrBetter":
      return `${quote(names.good)} or better`;
    case "outstanding":
    case "good":
    case "completed":
    case "failed":
      return quote(names[what]);
  }
}
