import type { FindingData } from "../../model/findingData";
import type { Finding } from "../../model/finding";
import type { MeetingFacts, Recorded, Vote } from "../../model/meeting";
import { foldedText } from "../../text/foldedText";
import { fromRule } from "../context";
import { cellFor, type MeetingCheck, type MeetingContext } from "./meetingContext";

/** Reports numbers of a vote that do not add up; fewer votes than voters may have a reason. */
export const checkVoteSums: MeetingCheck<"vote-sums"> = ({ votes }, rule) =>
  votes.flatMap((vote) =>
    sumsOf(vote.value).map((data): Finding => ({
      ...fromRule(rule),
      severity: data.check === "votesBelowPresent" ? "warning" : rule.severity,
      at: [cellFor(vote, data.check === "presentExceedSummoned" ? "present" : "for")],
      data: { question: vote.value.question ?? "", ...data },
    })),
  );

type Sums = Omit<FindingData["vote-mismatch"], "question">;

function sumsOf(vote: Vote): readonly Sums[] {
  const { summoned, present } = vote;
  if (present === null) return [];
  const isTooMany = summoned !== null && present > summoned;
  return [
    ...castOf(vote, present),
    ...(isTooMany
      ? [{ check: "presentExceedSummoned", left: present, right: summoned } as const]
      : []),
  ];
}

function castOf({ for: yes, against, other }: Vote, present: number): readonly Sums[] {
  const cast = (yes ?? 0) + (against ?? 0) + (other ?? 0);
  const isWhole = yes !== null && against !== null && other !== null;
  if (cast > present) return [{ check: "votesExceedPresent", left: cast, right: present }];
  return isWhole && cast < present
    ? [{ check: "votesBelowPresent", left: cast, right: present }]
    : [];
}

/** Reports members present and absent who are not those summoned. */
export const checkAttendance: MeetingCheck<"attendance"> = ({ facts }, rule) => {
  if (!facts) return [];
  const data = attendanceOf(facts.value);
  return data ? [{ ...fromRule(rule), at: [cellFor(facts, "present", "summoned")], data }] : [];
};

function attendanceOf({
  summoned,
  present,
  absent,
}: MeetingFacts): FindingData["attendance-mismatch"] | null {
  if (summoned === null || present === null) return null;
  const isWrong = present > summoned || (absent !== null && present + absent !== summoned);
  return isWrong ? { summoned, present, absent } : null;
}

/** Reports votes that outnumber the official members, and a base that includes those on probation. */
export const checkVoters: MeetingCheck<"vote-voters"> = ({ votes }, rule, context) =>
  votes.flatMap((vote): readonly Finding[] => {
    const data = tooMany(vote.value, context);
    if (!data) return [];
    const at = [cellFor(vote, data.what === "votes" ? "for" : "summoned")];
    return [{ ...fromRule(rule), at, data: { question: vote.value.question ?? "", ...data } }];
  });

function tooMany(
  { summoned, for: yes, against, other }: Vote,
  { official, probationary }: MeetingContext,
): Omit<FindingData["vote-by-probationary"], "question"> | null {
  if (official === null || !probationary) return null;
  const cast = (yes ?? 0) + (against ?? 0) + (other ?? 0);
  if (cast > official) return { what: "votes", count: cast, official };
  return summoned !== null && summoned > official
    ? { what: "summoned", count: summoned, official }
    : null;
}

/** Reports a question called passed without the share of votes that it takes. */
export const checkMajority: MeetingCheck<"vote-majority"> = ({ votes }, rule, context) =>
  votes.flatMap((vote): readonly Finding[] => {
    const { question, passed, for: yes } = vote.value;
    const base = baseOf(vote.value, context);
    const { share, orMore, about } = rule.parameters;
    if (passed !== true || yes === null || !base || aboutOf(vote) !== about) return [];
    const [numerator, denominator] = share;
    const missing = numerator * base.of - denominator * yes;
    if (orMore ? missing <= 0 : missing < 0) return [];
    const data = { question: question ?? "", votes: yes, ...base, share, orMore };
    return [{ ...fromRule(rule), at: [cellFor(vote, "passed", "for")], data }];
  });

function aboutOf({ value }: Recorded<Vote>): "any" | "admission" {
  const folded = foldedText(value.question ?? "");
  return /ket nap|cong nhan (?:\S+ ){0,6}chinh thuc/.test(folded) ? "admission" : "any";
}

/** Official members summoned: those of the vote, else all of the branch, else those present. */
function baseOf(
  { summoned, present }: Vote,
  { official }: MeetingContext,
): Pick<FindingData["vote-without-majority"], "of" | "base"> | null {
  if (summoned !== null && (official === null || summoned <= official))
    return { of: summoned, base: "summoned" };
  if (official !== null) return { of: official, base: "official" };
  return present === null ? null : { of: present, base: "present" };
}
