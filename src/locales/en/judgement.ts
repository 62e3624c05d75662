import type { FindingData, UnmetCondition } from "../../core/model/findingData";
import { LEVELS, type ByLevel, type Level } from "../../core/model/level";
import { at, local, noted, num, suggest } from "./words";
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
      message: `${at(place)}${quote(names[level])}, but ${subject === "members" ? "the member" : "a subordinate unit or a leading member"} was disciplined in the year: ${quote(discipline)}. ${subject === "organisations" && level === "outstanding" ? "A collective at this level has none. " : ""}A disciplined violation may mean ${quote(names.failed)}; its timing, and whether it was admitted and remedied, have to be considered.${noted(note)}`,
      suggestion: suggest(note, place, "Write the outcome in the notes, or review the rating."),
    }),
    "above-staff-rating": ({ level, staff, bound, note }, place) => ({
      message: `${at(place)}${quote(names[level])} is above the rating as civil servant or employee, ${quote(names[staff])}. ${
        bound
          ? "A civil servant gets this level only with the same level, or a better one, at work."
          : "The two ratings are linked, so a higher one needs its reason in writing."
      }${noted(note)}`,
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
        message: `${at(place)}${quote(names[level])}, but ${unmet.map(shareReached).join(", ")}. ${FITS[fits](names, unmet, level)}${ofUnits ? OF_UNITS : ""}${noted(note)}`,
        suggestion: suggest(
          note,
          place,
          fits === "lower"
            ? `Consider ${quote(names[lower])}, or give the reason for this level in the notes.`
            : "Refer it to the competent level and note what it decides.",
        ),
      };
    },
    "commended-without-outstanding": ({ subject, level, written }, place) => ({
      message: `${at(place)}${quote(written)} is proposed, but ${level ? `the rating is ${quote(names[level])}` : "there is no rating"}. The yearly commendation is for ${subject === "members" ? "members" : "organisations"} rated ${quote(names.outstanding)}.`,
      suggestion: "Drop the proposal, or review the rating.",
    }),
    "award-not-allowed": (data, place) => {
      const { message, suggestion } = AWARDS[data.reason](data, names.outstanding);
      return { message: `${at(place)}${quote(data.written)}${message}`, suggestion };
    },
  };
}

type Award = FindingData["award-not-allowed"];

const AS_DECIDED = " reads as the branch's own decision.";
const WHO_AWARDS =
  "A base committee or a base branch gives the certificate; a subordinate branch only proposes it.";

const AWARDS: Readonly<
  Record<Award["reason"], (data: Award, best: string) => { message: string; suggestion: string }>
> = {
  years: ({ years, required }, best) => ({
    message: `, but the row shows ${num(years ?? 0)} consecutive years rated ${quote(best)}. This commendation takes ${num(required ?? 0)} of them.`,
    suggestion: "Choose another commendation, or correct the number of years if it is wrong.",
  }),
  higherAward: ({ required }) => ({
    message: `${AS_DECIDED} A commendation of the higher kind, or one for ${num(required ?? 0)} consecutive years, is given by the standing committee above; a branch only proposes it.`,
    suggestion: "Write it as a proposal.",
  }),
  onlyProposes: ({ local: decision }) => ({
    message: `${AS_DECIDED} ${WHO_AWARDS} The kind of branch is taken from ${local(decision ?? "")}.`,
    suggestion: "Write “Đề nghị tặng giấy khen”.",
  }),
  unknownBranch: () => ({
    message: `${AS_DECIDED} ${WHO_AWARDS}`,
    suggestion: "Write “Đề nghị tặng giấy khen”; for a base branch, say so on the sheet “Quy chế”.",
  }),
};

const FITS: Readonly<
  Record<
    FindingData["condition-not-met"]["fits"],
    (names: ByLevel<string>, unmet: readonly UnmetCondition[], level: Level) => string
  >
> = {
  lower: (_, unmet) => `The level takes ${unmet.map(shareRequired).join(", ")}.`,
  failed: (names, unmet) => `${unmet.map(failing).join(", ")} is a case of ${quote(names.failed)}.`,
  none: (names, unmet, level) =>
    `The level takes ${unmet.map(shareRequired).join(", ")}; this result ${level === "completed" ? "" : `does not reach ${quote(names.completed)} either, and `}is not ${quote(names.failed)}, so the competent level has to decide.`,
};

const OF_UNITS = " For leaders and managers this is the share of the units that they lead.";

function failing({ share, atLeast, atMost }: UnmetCondition): string {
  const bound = atLeast === null ? `More than ${num(atMost ?? 0)}%` : `Fewer than ${num(atLeast)}%`;
  return {
    done: `${bound} of the tasks done`,
    exceeded: `${bound} of the tasks exceeded`,
    late: `${bound} of the tasks late`,
    unitsFailed: `${bound} of the units led at the lowest level`,
    lowConfidence: `${bound} of low confidence votes`,
  }[share];
}

function shareReached({ share, value }: UnmetCondition): string {
  return {
    done: `${num(value)}% of the tasks are done`,
    exceeded: `only ${num(value)}% of the tasks were exceeded`,
    late: `${num(value)}% of the tasks were late`,
    unitsFailed: `${num(value)}% of the units led are at the lowest level`,
    lowConfidence: `${num(value)}% of the confidence votes were low`,
  }[share];
}

function shareRequired({ share, atLeast, atMost }: UnmetCondition): string {
  return {
    done: `${num(atLeast ?? 0)}% of the tasks done`,
    exceeded: `at least ${num(atLeast ?? 0)}% of them exceeded`,
    late: atMost === 0 ? "all tasks on time" : `at most ${num(atMost ?? 0)}% of them late`,
    unitsFailed: `at most ${num(atMost ?? 0)}% of the units led at the lowest level`,
    lowConfidence: `at most ${num(atMost ?? 0)}% of low confidence votes`,
  }[share];
}
