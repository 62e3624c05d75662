import type { Count, DocumentBlock, Run } from "../../model/document";
import type { Vote } from "../../model/meeting";
import type { Tally } from "../../model/tally";
import { foldedText } from "../../text/foldedText";
import { BLANK } from "../../report/page/blank";
import { item } from "../blocks";
import type { Material } from "../material";
import { listed } from "../names";
import { count, join, say, share, shared } from "../runs";

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

/** `Hội nghị biểu quyết thông qua mức tự xếp loại và Nghị quyết; cả hai nội dung đều được 14/14 đồng chí tán thành (100%).` */
function agreedSentence(votes: readonly Numbered[]): readonly Run[] {
  const topics = votes.map((each) => namedTopic(topicWords(each)));
  const otherwise = join(
    votes.map((each, i) => say`${topics[i] ?? ""} với ${outcomeWords(each)}`),
    "; ",
  );
  const groups = sharedCounts(votes);
  const [first] = votes;
  if (groups === null || !first) return say`Hội nghị biểu quyết thông qua ${otherwise}.`;
  const same = say`${listed(topics)}; ${allOf(votes.length)} đều được ${outcomeWords(first)}`;
  return say`Hội nghị biểu quyết thông qua ${shared(groups, { same, otherwise })}.`;
}

/** The counts that have to be equal for one outcome of all; null where the votes differ by more than their numbers. */
function sharedCounts(votes: readonly Numbered[]): readonly (readonly Count[])[] | null {
  const counts = votes.map(votersFor);
  const [parts, wholes] = [counts.map(({ part }) => part), counts.map(({ whole }) => whole)];
  const groups = [parts, wholes].map((group) => group.filter((each) => each !== null));
  const isWhole = groups.every(({ length }) => length === votes.length);
  return isWhole && votes.every(({ voters }) => voters === votes[0]?.voters) ? groups : null;
}

const HOW_MANY = ["hai", "ba", "bốn", "năm", "sáu"];

function allOf(votes: number): string {
  const words = HOW_MANY[votes - 2];
  return words === undefined ? "các nội dung này" : `cả ${words} nội dung`;
}

/** `việc đề nghị khen thưởng`: a topic that begins with a verb would read as one more thing that the meeting does. */
function namedTopic(topic: string): string {
  return VERB.test(topic) ? `việc ${topic}` : topic;
}

const VERB =
  /^(?:đề nghị|đề xuất|giới thiệu|phân công|kết nạp|công nhận|xét|chuyển|bầu|cử|chọn)\s/u;

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
