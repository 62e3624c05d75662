import type { BallotCheck, CapBase, Figure, FindingData } from "../../core/model/findingData";
import type { FigureName } from "../../core/model/said";
import type { ByLevel } from "../../core/model/level";
import type { CapGroups, CapUnit } from "../../core/model/parameters";
import { at, local, noted, num, suggest } from "./words";
import type { FindingMessages } from "../messages";
import { quote } from "../quote";

type OfBranch = Pick<
  FindingMessages,
  | "outstanding-cap-exceeded"
  | "ballot-mismatch"
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
    "outstanding-cap-exceeded": (data, place) => ({
      message: `${at(place)}${data.group === "" ? "the whole table" : `group ${quote(data.group)}`} has ${num(data.outstanding)} rated ${quote(names.outstanding)}, more than the ${num(data.max)} allowed. Their number may not exceed ${num(data.percent)}% of ${data.base === "good" ? `those rated ${quote(names.good)}` : CAP_BASES[data.base]} (${num(data.percent)}% of ${num(data.of)}, rounded down) in ${UNITS[data.unit]}.${data.decided ? "" : " The table proposes more than its share."}${data.isPart ? PART : ""}${otherBases(data)}${grounds(data)}${grouped(data)}`,
      suggestion: `${fitting(data)}. ${data.decided ? "Review what was decided" : `Propose fewer, or refer it to the competent level, which applies the share to ${SCOPES[data.unit]}`}.`,
    }),
    "ballot-mismatch": ({ check, left, right }, place) => ({
      message: `${at(place)}${BALLOTS[check](num(left), num(right))}`,
      suggestion: "Compare with the minutes of the count and correct the wrong number.",
    }),
    "no-majority": (data, place) => ({
      message: `${at(place)}${quote(names[data.level])} has ${num(data.votes)} votes${data.approval ? " for it" : ""} of ${num(data.of)} ${BASES[data.base]}. The level chosen needs more than ${num(data.percent)}%${data.local === null ? "" : ` under ${local(data.local)}`}; ${
        data.ahead
          ? `${quote(names[data.ahead])} has that share`
          : `${data.approval ? "this is fewer" : "no level has it"}, and no general rule for that case was found`
      }.${noted(data.note)}`,
      suggestion: suggest(
        data.note,
        place,
        data.ahead
          ? "Compare with the minutes of the count and review the rating."
          : "Vote again, or refer it to the competent level and note how it was settled.",
      ),
    }),
    "probationary-voter": (data, place) => ({
      message: `${at(place)}${votersText(data)}. Probationary members have no vote.`,
      suggestion:
        "Check the list of voters; if probationary members were given ballots, ask the committee above what to do.",
    }),
    "totals-mismatch": ({ figures }, place) => ({
      message: `${at(place)}${figures.map((figure) => compared(figure, names)).join("; ")}. Totals have to match the table.`,
      suggestion: "Enter the counted number, or review the rows of the table.",
    }),
    "hundred-percent-good-with-outstanding": ({ written, outstanding }, place) => ({
      message: `${at(place)}${quote(written)}, while the table has ${num(outstanding)} rated ${quote(names.outstanding)}. The two agree only if 100% are meant to be rated ${quote(names.good)} or better (“trở lên”).`,
      suggestion: `Write “100% đảng viên được xếp loại ${names.good} trở lên”, or review the ratings.`,
    }),
    "branch-rating-not-proposal": ({ written, level }, place) => ({
      message: `${at(place)}${quote(written)} reads as a decision. A branch only rates itself and proposes; the competent level decides.`,
      suggestion: `Write “Chi bộ tự xếp loại: ${names[level]}”.`,
    }),
    "branch-threshold-not-met": ({ level, share, atLeast, decision }, place) => ({
      message: `${at(place)}the branch rates itself ${quote(names[level])}, but ${num(share)}% of its members are rated ${quote(names.good)} or better. The local rules${decision === "" ? "" : ` (${quote(decision)})`} ask for at least ${num(atLeast)}%.`,
      suggestion: "Review the branch's own rating, or the share on the sheet “Quy chế”.",
    }),
  };
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
    ? `The ${both} at the two levels are too few for an outstanding one`
    : `Of the ${both} at the two levels at most ${num(data.fitting)} can be outstanding`;
}

function otherBases({ base, bases }: FindingData["outstanding-cap-exceeded"]): string {
  const each = bases.map(
    (other) => `${num(other.max)} of ${CAP_BASES[other.base]} (${num(other.count)})`,
  );
  if (bases.length === 0) return "";
  return ` Other bases would allow ${each.join(", ")}; here the share is taken of ${CAP_BASES[base]} only.`;
}

function grounds({ decision, exception }: FindingData["outstanding-cap-exceeded"]): string {
  if (decision !== null) return ` The share is set by ${local(decision)}.`;
  return exception
    ? ` As an exception, the competent level may allow up to ${num(exception.percent)}%, that is ${num(exception.max)}.`
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
  positionCode: "each code of posts",
  whole: "the whole table",
};

const UNITS: Readonly<Record<CapUnit, string>> = {
  "base-organisation": "each base organisation of the Party",
  "similar-duties": "each group of similar position, role, function and duties",
};

const SCOPES: Readonly<Record<CapUnit, string>> = {
  "base-organisation": "the whole base organisation",
  "similar-duties": "its whole group",
};

const PART =
  " A subordinate branch is only part of a base organisation, so this does not show the result of all of it.";

const CAP_BASES: Readonly<Record<CapBase["base"], string>> = {
  good: "those rated good",
  goodOrBetter: "those rated good or better",
  rated: "all rated",
  present: "everybody",
};

const BALLOTS: Readonly<Record<BallotCheck, (left: string, right: string) => string>> = {
  returnedExceedIssued: (left, right) =>
    `${left} ballots returned, ${right} issued. No more can return than were issued.`,
  returnedNotValidPlusInvalid: (left, right) =>
    `${left} ballots returned, but valid and invalid ones make ${right}. The two have to be equal.`,
  votesNotValid: (left, right) =>
    `the votes for the four levels make ${left}, but there are ${right} valid ballots. The two have to be equal.`,
  approvalNotValid: (left, right) =>
    `the votes for and against make ${left}, but there are ${right} valid ballots. The two have to be equal.`,
  issuedExceedSummoned: (left, right) =>
    `${left} ballots issued, but ${right} official members summoned. No more can be issued than members were summoned.`,
};

const BASES: Readonly<Record<FindingData["no-majority"]["base"], string>> = {
  summoned: "official members summoned",
  issued: "ballots issued",
  valid: "valid ballots",
};

function compared({ what, unit, stated, counted }: Figure, names: ByLevel<string>): string {
  const sign = unit === "percent" ? "%" : "";
  const label = figureName(what, names);
  return `${unit === "percent" ? "the share of " : ""}${label}: ${num(stated)}${sign} written, ${num(counted)}${sign} by the count`;
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
