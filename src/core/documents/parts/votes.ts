import type { DocumentBlock, Run } from "../../model/document";
import type { Vote } from "../../model/meeting";
import type { Tally } from "../../model/tally";
import { foldedText } from "../../text/foldedText";
import { BLANK } from "../../report/page/blank";
import { item } from "../blocks";
import type { Material } from "../material";
import { count, join, say, share } from "../runs";

interface Numbered {
  readonly vote: Vote;
  readonly i: number;
  /** How those who vote are called. */
  readonly voters: string;
}

function votesOf({ record, tally }: Material): readonly Numbered[] {
  return record.votes.map(({ value }, i) => ({ vote: value, i, voters: votersOf(value, tally) }));
}

/** Where members on probation were present too, those who voted are named, so that fewer votes than members are no surprise. */
function votersOf({ summoned, present }: Vote, { official, probationary }: Tally): string {
  const isOfficial = official !== null && official === (summoned ?? present);
  return isOfficial && probationary ? "đảng viên chính thức" : "đồng chí";
}

export function voteBlocks(material: Material): readonly DocumentBlock[] {
  return votesOf(material).map((each) => item(`vote.${String(each.i)}`, voteSentence(each)));
}

/** All votes in one paragraph; those that passed with nobody against are one sentence. */
export function votesSentence(material: Material): readonly Run[] {
  const votes = votesOf(material);
  const agreed = votes.filter(isAgreed);
  if (agreed.length < 2) return join(votes.map(voteSentence), " ");
  const others = votes.filter((each) => !isAgreed(each));
  return join([agreedSentence(agreed), ...others.map(voteSentence)], " ");
}

function isAgreed({ vote }: Numbered): boolean {
  return vote.passed === true && vote.for !== null && !vote.against && !vote.other;
}

/** `Hội nghị biểu quyết thông qua mức tự xếp loại với 14/14 đồng chí tán thành (100%); khen thưởng với 14/14 …` */
function agreedSentence(votes: readonly Numbered[]): readonly Run[] {
  const parts = votes.map((each) => say`${topicWords(each)} với ${outcomeWords(each)}`);
  return say`Hội nghị biểu quyết thông qua ${join(parts, "; ")}.`;
}

/** The vote on the resolution; null where none is known. */
function resolutionVote(material: Material): Numbered | null {
  const about = votesOf(material).find(({ vote }) =>
    /nghi quyet/.test(foldedText(vote.question ?? "")),
  );
  return about ?? null;
}

/** `Nghị quyết này được Hội nghị thông qua với 14/14 đảng viên chính thức tán thành (100%).` */
export function passedSentence(material: Material): readonly Run[] {
  const found = resolutionVote(material);
  if (found === null || found.vote.for === null || found.vote.passed === false)
    return say`Nghị quyết này được Hội nghị thông qua với ${BLANK} đồng chí tán thành.`;
  return say`Nghị quyết này được Hội nghị thông qua với ${outcomeWords(found)}.`;
}

/** `Hội nghị biểu quyết thông qua Nghị quyết năm 2024 với 14/14 đồng chí tán thành (100%).` */
function voteSentence(each: Numbered): readonly Run[] {
  const { passed } = each.vote;
  const topic = topicWords(each);
  const outcome = outcomeWords(each);
  if (passed === null) return say`Hội nghị biểu quyết về ${topic}: ${outcome}.`;
  return passed
    ? say`Hội nghị biểu quyết thông qua ${topic} với ${outcome}.`
    : say`Hội nghị không thông qua ${topic}: ${outcome}.`;
}

function topicWords({ vote: { question } }: Numbered): string {
  return question === null ? BLANK : topicOf(question);
}

/** What is voted on, without the verb that the sentence has already. */
function topicOf(question: string): string {
  const bare = question
    .normalize("NFC")
    .trim()
    .replace(/[.;:\s]+$/u, "")
    .replace(
      /^(?:biểu quyết|thông qua|về|việc|nội dung)(?:\s+(?:thông qua|về|việc|nội dung))*\s+/iu,
      "",
    );
  return /^nghị quyết/iu.test(bare) ? bare : bare.charAt(0).toLowerCase() + bare.slice(1);
}

/** `14/14 đồng chí tán thành (100%), không tán thành 01 đồng chí` */
function outcomeWords(each: Numbered): readonly Run[] {
  const { vote, i, voters } = each;
  const { part, whole } = votersFor(each);
  if (part === null) return say`${BLANK} ${voters} tán thành`;
  const yes = whole
    ? say`${part}/${whole} ${voters} tán thành (${share(part, whole)})`
    : say`${part} ${voters} tán thành`;
  const others = [
    ...(vote.against
      ? [say`${count(`vote.${String(i)}.against`, vote.against)} đồng chí không tán thành`]
      : []),
    ...(vote.other
      ? [say`${count(`vote.${String(i)}.other`, vote.other)} đồng chí có ý kiến khác`]
      : []),
  ];
  return join([yes, ...others], ", ");
}

/** How many voted for it, of how many; null where that is not known. */
function votersFor({ vote, i }: Numbered) {
  const of = vote.summoned ?? vote.present;
  return {
    part: vote.for === null ? null : count(`vote.${String(i)}.for`, vote.for),
    whole: of === null ? null : count(`vote.${String(i)}.of`, of),
  };
}
