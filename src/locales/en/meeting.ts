import type { FindingData } from "../../core/model/findingData";
import type { UnmetCondition } from "../../core/model/unmetCondition";
import type { ByLevel } from "../../core/model/level";
import type { FindingMessages } from "../messages";
import { quote } from "../quote";
import { day, num, sentence } from "./words";

type OfVotes = Pick<
  FindingMessages,
  "vote-mismatch" | "attendance-mismatch" | "vote-by-probationary" | "vote-without-majority"
>;
type OfAdmissions = Pick<
  FindingMessages,
  | "probation-not-twelve-months"
  | "recognition-due"
  | "guide-not-official"
  | "admission-contradicts-table"
>;
type OfTargets = Pick<
  FindingMessages,
  | "target-percent-mismatch"
  | "target-result-mismatch"
  | "meeting-dates-differ"
  | "own-level-not-borne"
  | "outdated-paragraph"
>;

/** Findings about the meeting besides the ratings, in English. */
export function enMeeting(names: ByLevel<string>): OfVotes & OfAdmissions & OfTargets {
  return { ...VOTE_TEXTS, ...ADMISSION_TEXTS, ...targetTexts(names) };
}

const VOTE_TEXTS: OfVotes = {
  "vote-mismatch": ({ question, check, left, right }) => ({
    found: sentence(`${on(question)}${VOTES[check](num(left), num(right))}`),
    rule: "The votes must add up to those present, who cannot outnumber those summoned.",
    suggestion: "Compare with the minutes and correct the number.",
  }),
  "attendance-mismatch": ({ summoned, present, absent }) => ({
    found: sentence(
      `${num(summoned)} summoned, ${num(present)} present${absent === null ? "" : `, ${num(absent)} absent`}: these figures do not add up.`,
    ),
    rule: "Those present and those absent must add up to those summoned.",
    suggestion: "Compare with the attendance list and correct the number.",
  }),
  "vote-by-probationary": ({ question, what, count, official }) => ({
    found: sentence(
      `${on(question)}${what === "votes" ? `${num(count)} votes were cast` : `${num(count)} are said to be summoned to vote`}, but the branch has ${num(official)} official members.`,
    ),
    rule: "Probationary members have no vote.",
    suggestion: "Compare with the list of voters; count official members only.",
  }),
  "vote-without-majority": ({ question, votes, of, base, share, orMore }) => ({
    found: sentence(
      `${on(question)}said to have passed with ${num(votes)} in favour out of ${num(of)} ${BASES[base]}.`,
    ),
    rule: `${orMore ? "At least" : "More than"} ${share[0] === 1 ? "half" : `${num(share[0])}/${num(share[1])}`} of them must be in favour.`,
    suggestion:
      "Check the votes and the conclusion; if they are right, the question has not passed.",
  }),
};

const ADMISSION_TEXTS: OfAdmissions = {
  "probation-not-twelve-months": ({ name, what, ceremony, stated, ends, months }) => ({
    found: sentence(
      `${what === "ends" ? `the probation of ${quote(name)} is said to end` : `${quote(name)} is said to become an official member`} on ${day(stated)}.`,
    ),
    rule: `The probation lasts ${num(months)} months from the ceremony (${day(ceremony)}), until ${day(ends)}.`,
    suggestion: "Check this date and the date of the ceremony.",
  }),
  "recognition-due": ({ name, ends, workingDays }) => ({
    found: sentence(
      `the probation of ${quote(name)} ended on ${day(ends)}, but no date of official recognition is given.`,
    ),
    rule: `The branch considers it within ${num(workingDays)} working days of that date.`,
    suggestion: "Put it to the meeting, or enter the date if it has been decided.",
  }),
  "guide-not-official": ({ name, guide, reason }) => ({
    found: sentence(guideText(name, guide, reason)),
    rule: "The branch assigns an official member to help each member on probation.",
    suggestion: GUIDES[reason],
  }),
  "admission-contradicts-table": (data) => ({
    found: sentence(differenceText(data)),
    rule: "The two must agree.",
    suggestion: "Compare with the member’s file and correct the mistake.",
  }),
};

function targetTexts(names: ByLevel<string>): OfTargets {
  return {
    "target-percent-mismatch": ({ text, planned, done, percent, counted }) => ({
      found: sentence(
        `the target ${quote(text)} says ${num(percent)}%, but ${num(done)} out of ${num(planned)} planned is ${num(counted)}%.`,
      ),
      rule: "The percentage must be the share of the plan that was achieved.",
      suggestion: "Correct the percentage, or check the figures planned and achieved.",
    }),
    "target-result-mismatch": ({ text, result, percent }) => ({
      found: sentence(
        `the target ${quote(text)} is marked ${result}, but its figures show ${num(percent)}% of the plan.`,
      ),
      rule: "The result must agree with the figures of the target.",
      suggestion: "Check this result and the figures of the target.",
    }),
    "meeting-dates-differ": ({ dates }) => ({
      found: sentence(`the sheets give different meeting dates: ${dates.map(day).join(", ")}.`),
      rule: "Who is rated and when a probation ends depend on this date.",
      suggestion: "Use the same date on every sheet.",
    }),
    "outdated-paragraph": ({ text, numbers }) => ({
      found: sentence(
        `the paragraph ${quote(text)} was edited and is therefore kept, but still says ${numbers.map(({ written, now }) => `${quote(written)} where the figure is now ${quote(now)}`).join("; ")}.`,
      ),
      rule: "The figures in a document must agree with the tables of the file.",
      suggestion:
        "Correct the figure in this paragraph, or clear it and write the documents again.",
    }),
    "own-level-not-borne": ({ level, targets, unmet }) => ({
      found: sentence(
        `the branch rates itself ${quote(names[level])}, but ${unmet.map((each) => unmetText(each, targets)).join("; ")}.`,
      ),
      rule: "The rating must agree with what was achieved.",
      suggestion: "Check the branch’s own rating, or the figures of the targets.",
    }),
  };
}

function on(question: string): string {
  return question === "" ? "" : `on ${quote(question)}, `;
}

const VOTES: Readonly<
  Record<FindingData["vote-mismatch"]["check"], (left: string, right: string) => string>
> = {
  votesExceedPresent: (left, right) => `the votes add up to ${left}, but ${right} were present.`,
  votesBelowPresent: (left, right) =>
    `the votes add up to only ${left}, while ${right} were present.`,
  presentExceedSummoned: (left, right) => `${left} were present, but only ${right} were summoned.`,
};

const BASES: Readonly<Record<FindingData["vote-without-majority"]["base"], string>> = {
  summoned: "official members summoned",
  official: "official members of the branch",
  present: "present",
};

function guideText(
  name: string,
  guide: string,
  reason: FindingData["guide-not-official"]["reason"],
): string {
  if (reason === "missing") return `no helper is named for ${quote(name)}.`;
  if (reason === "self") return `${quote(name)} is named as his or her own helper.`;
  return reason === "probationary"
    ? `${quote(guide)}, who helps ${quote(name)}, is on probation.`
    : `${quote(guide)}, who helps ${quote(name)}, is not on the list of members.`;
}

const GUIDES: Readonly<Record<FindingData["guide-not-official"]["reason"], string>> = {
  missing: "Enter the official member assigned, or assign one at the meeting.",
  probationary: "Assign an official member instead.",
  notListed: "Check the name; if that member has moved away, assign another one.",
  self: "Enter the official member assigned.",
};

function differenceText({
  name,
  what,
  stated,
  listed,
}: FindingData["admission-contradicts-table"]): string {
  if (what === "notListed")
    return `${quote(name)} is on the list of admissions, but not in the table of ratings.`;
  if (what === "status")
    return stated === null
      ? `no date of official recognition is given for ${quote(name)}, but the table of ratings says official.`
      : `${quote(name)} is said to be recognised on ${day(stated)}, but the table of ratings says probationary.`;
  return `${quote(name)} is said to have been ${DAYS[what]} on ${stated ? day(stated) : ""}, but the table of ratings says ${listed ? day(listed) : ""}.`;
}

const DAYS = {
  admitted: "admitted",
  decided: "admitted by a decision",
  official: "recognised",
} as const;

function unmetText({ share, value, atLeast }: UnmetCondition, targets: number): string {
  const what = share === "exceeded" ? "exceeded" : "met";
  return `${num(value)}% of its ${num(targets)} targets are ${what}, while this level requires at least ${num(atLeast ?? 0)}%`;
}
