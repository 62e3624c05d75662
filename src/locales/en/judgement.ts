import type { FindingData } from "../../core/model/findingData";
import type { UnmetCondition } from "../../core/model/unmetCondition";
import { LEVELS, type ByLevel, type Level } from "../../core/model/level";
import { local, noted, num, suggest } from "./words";
import type { FindingMessages } from "../messages";
import { quote } from "../quote";

type Judgement = Pick<
  FindingMessages,
  | "disciplined-but-rated"
  | "above-staff-rating"
  | "condition-not-met"
  | "commended-without-outstanding"
  | "award-not-allowed"
>;

/** Findings about levels and commendations that do not fit the rest of the row, in English. */
export function enJudgement(names: ByLevel<string>): Judgement {
  return {
    "disciplined-but-rated": ({ subject, discipline, level, note }, place) => ({
      found: `Rated ${quote(names[level])}, but ${subject === "members" ? "" : "a subordinate unit or a leading member was "}disciplined during the year: ${quote(discipline)}.${noted(note)}`,
      rule: `${subject === "organisations" && level === "outstanding" ? "A collective at this level may have no subordinate unit or leading member under discipline. " : ""}A violation that led to discipline may mean ${quote(names.failed)}; when it happened, and whether it was admitted and corrected, must be considered.`,
      suggestion: suggest(note, place, "Record the outcome in the notes, or review the rating."),
    }),
    "above-staff-rating": ({ level, staff, bound, note }, place) => ({
      found: `Rated ${quote(names[level])}, above the rating as an official or employee (${quote(names[staff])}).${noted(note)}`,
      rule: bound
        ? "An official or public employee may be given this level only if rated at least as high at work."
        : "The two ratings are linked, so a higher one needs a written reason.",
      suggestion: suggest(
        note,
        place,
        bound
          ? "Review the rating, or compare it with the rating at work."
          : "Give the reason in the notes, or review the rating.",
      ),
    }),
    "condition-not-met": ({ level, unmet, fits, ofUnits, note }, place) => {
      const lower = LEVELS[LEVELS.indexOf(level) + 1] ?? "failed";
      return {
        found: `Rated ${quote(names[level])}, but ${unmet.map(shareReached).join(", ")}.${noted(note)}`,
        rule: `${FITS[fits](names, unmet, level)}${ofUnits ? OF_UNITS : ""}`,
        suggestion: suggest(
          note,
          place,
          fits === "lower"
            ? `Consider ${quote(names[lower])}, or give the reason for this level in the notes.`
            : "Refer it to the competent authority and record its decision in the notes.",
        ),
      };
    },
    "commended-without-outstanding": ({ subject, level, written }) => ({
      found: `${quote(written)} is proposed, but ${level ? `the rating is ${quote(names[level])}` : "there is no rating"}.`,
      rule: `The annual commendation is for ${subject === "members" ? "members" : "organisations"} rated ${quote(names.outstanding)}.`,
      suggestion: "Withdraw the proposal, or review the rating.",
    }),
    "award-not-allowed": (data) => {
      const { found, rule, suggestion } = AWARDS[data.reason](data, names.outstanding);
      return { found: `${quote(data.written)}${found}`, rule, suggestion };
    },
  };
}

type Award = FindingData["award-not-allowed"];
interface Wording {
  readonly found: string;
  readonly rule: string;
  readonly suggestion: string;
}

const AS_DECIDED = " is written as the branch’s own decision.";
const WHO_AWARDS =
  "A base committee or base branch awards the certificate of merit; a subordinate branch only proposes it.";

const AWARDS: Readonly<Record<Award["reason"], (data: Award, best: string) => Wording>> = {
  years: ({ years, required }, best) => ({
    found: `, but the row shows only ${num(years ?? 0)} consecutive years rated ${quote(best)}.`,
    rule: `This commendation requires ${num(required ?? 0)} consecutive years.`,
    suggestion: "Choose another commendation, or correct the number of years if it is wrong.",
  }),
  higherAward: ({ required }) => ({
    found: AS_DECIDED,
    rule: `A higher commendation, or one for ${num(required ?? 0)} consecutive years, is awarded by the standing committee of the higher level; a branch only proposes it.`,
    suggestion: "Write it as a proposal.",
  }),
  onlyProposes: ({ local: decision }) => ({
    found: AS_DECIDED,
    rule: `${WHO_AWARDS} The kind of branch is taken from ${local(decision ?? "")}.`,
    suggestion: "Write “Đề nghị tặng giấy khen”.",
  }),
  unknownBranch: () => ({
    found: AS_DECIDED,
    rule: WHO_AWARDS,
    suggestion: "Write “Đề nghị tặng giấy khen”; for a base branch, say so on the sheet “Quy chế”.",
  }),
};

const FITS: Readonly<
  Record<
    FindingData["condition-not-met"]["fits"],
    (names: ByLevel<string>, unmet: readonly UnmetCondition[], level: Level) => string
  >
> = {
  lower: (_, unmet) => `This level requires ${unmet.map(shareRequired).join(", ")}.`,
  failed: (names, unmet) => `${unmet.map(failing).join(", ")} means ${quote(names.failed)}.`,
  none: (names, unmet, level) =>
    `This level requires ${unmet.map(shareRequired).join(", ")}; the result ${level === "completed" ? "" : `does not meet ${quote(names.completed)} either, and `}does not amount to ${quote(names.failed)}, so the competent authority must decide.`,
};

const OF_UNITS = " For leaders and managers, the share is taken over the units they lead.";

function failing({ share, atLeast, atMost }: UnmetCondition): string {
  const bound = atLeast === null ? `More than ${num(atMost ?? 0)}%` : `Fewer than ${num(atLeast)}%`;
  return {
    done: `${bound} of the tasks done`,
    exceeded: `${bound} of the tasks exceeding their target`,
    late: `${bound} of the tasks late`,
    unitsFailed: `${bound} of the units led at the lowest level`,
    lowConfidence: `${bound} of the confidence votes low`,
  }[share];
}

function shareReached({ share, value }: UnmetCondition): string {
  return {
    done: `${num(value)}% of the tasks were done`,
    exceeded: `only ${num(value)}% of the tasks exceeded their target`,
    late: `${num(value)}% of the tasks were late`,
    unitsFailed: `${num(value)}% of the units led are at the lowest level`,
    lowConfidence: `${num(value)}% of the confidence votes were low`,
  }[share];
}

function shareRequired({ share, atLeast, atMost }: UnmetCondition): string {
  return {
    done: `${num(atLeast ?? 0)}% of the tasks done`,
    exceeded: `at least ${num(atLeast ?? 0)}% of the tasks exceeding their target`,
    late: atMost === 0 ? "all tasks on time" : `at most ${num(atMost ?? 0)}% of the tasks late`,
    unitsFailed: `at most ${num(atMost ?? 0)}% of the units led at the lowest level`,
    lowConfidence: `at most ${num(atMost ?? 0)}% of the confidence votes low`,
  }[share];
}
