import type { Recorded, Vote } from "../../model/meeting";
import { personsIn } from "../../text/personIn";
import { foldedLetters } from "../../text/prose";
import type { Statement } from "../statements";
import { headingBefore, questionIn } from "./question";
import { linesOfVotes } from "./voteLines";
import { countsIn, type Count, type Counts } from "./voteCounts";
import { outcome } from "./votes";

/** A share of those asked that agrees without the word for it: `17/17 đảng viên biểu quyết thông qua`. */
const CARRIED =
  /(?<![\d/])(?<count>\d+)\s*\/\s*(?<of>\d+)(?![\d/])\s*(?:\([^)]*\)\s*)?[^.;:\d]{0,50}?\b(?<!khong (?:duoc )?)(?:thong qua|bieu quyet|gio tay)/;
/** The result behind a question: `Thông qua Nghị quyết: 17/17 đồng chí = 100%`. */
const BARE =
  /[:(–-]\s*(?:ket qua\s*:?\s*)?(?<count>\d+)\s*\/\s*(?<of>\d+)(?![\d/])\s*(?:dong chi|d\/c|dang vien|dv|dai bieu|phieu)?\s*(?:$|[.;,()]|=|–|dat|bang|chiem|ty le)/;
/** Words of which a sentence about a vote has one. */
const SAYS = /bieu quyet|tan thanh|thong qua|nhat tri|dong y|phieu thuan|ung ho/;
/** What may come before the first count of a line that continues a vote. */
const LONGEST_LEAD = 12;
const PRESENT = /(?:co mat|du hop|tham du|tham gia)\D{0,10}?(?<count>\d+)(?<of>)(?!\s*\/|\d)/;

/**
 * Reads votes in sentences: `Hội nghị biểu quyết thông qua Nghị quyết năm 2024: 14/14 đảng viên tán thành`. The lines below may go on
 * with those who did not agree.
 */
export function votesSaid(written: readonly Statement[]): readonly Recorded<Vote>[] {
  const statements = written.flatMap(questionsOf);
  const listed = linesOfVotes(statements);
  const votes: Recorded<Vote>[] = [];
  let open: Recorded<Vote> | null = null;
  for (const [i, statement] of statements.entries()) {
    const vote = voteIn(statement, statements[i - 1], listed.has(statement));
    const longer: Recorded<Vote> | null = vote || !open ? null : continued(open, statement);
    if (longer) votes.splice(-1, 1, longer);
    if (vote) votes.push(vote);
    open = vote ?? longer;
  }
  return votes;
}

/** Divides a sentence that votes on several questions: `Báo cáo 15/15 nhất trí; Nghị quyết 15/15 nhất trí`. */
function questionsOf(statement: Statement): readonly Statement[] {
  const parts = statement.text.split(/;\s+/u);
  const texts = parts.map((text) => ({ text, letters: foldedLetters(text) }));
  const isEachVoted = texts.every(({ text, letters }) => {
    const { for: yes } = countsIn(letters);
    return yes !== undefined && questionIn(text, yes.at) !== null;
  });
  if (parts.length === 1 || !isEachVoted) return [statement];
  return texts.map((each) => ({ ...statement, ...each }));
}

function voteIn(
  statement: Statement,
  before: Statement | undefined,
  isListed: boolean,
): Recorded<Vote> | null {
  const { letters, at } = statement;
  if (isAboutPeople(statement) || !(isListed || SAYS.test(letters))) return null;
  const counts = countsIn(letters);
  const yes = votesFor(letters, counts);
  if (!yes) return null;
  const { against: no = null, other = null } = counts;
  const came = yes.of === null ? countAt(PRESENT, letters) : null;
  const base = { summoned: null, present: yes.of ?? numberOf(came) };
  const votes = { for: yes.count, against: numberOf(no), other: numberOf(other) };
  const start = Math.min(...[yes, no, other, came].flatMap((each) => each?.at ?? []));
  const question = questionIn(statement.text, start) ?? headingBefore(before, at.row);
  const passed = passedIn(letters) ?? outcome({ ...base, ...votes });
  return { value: { question, ...base, ...votes, passed }, at, cells: { for: at } };
}

/** A line that only counts those who did not agree: `- Không tán thành: 1 đ/c`. */
function continued(
  { value, at, cells }: Recorded<Vote>,
  { letters }: Statement,
): Recorded<Vote> | null {
  const { against, other, ...more } = countsIn(letters);
  const start = Math.min(...[against, other].flatMap((each) => each?.at ?? []));
  if (more.for || start > LONGEST_LEAD) return null;
  const none = {
    against: value.against ?? numberOf(against),
    other: value.other ?? numberOf(other),
  };
  return { value: { ...value, ...none }, at, cells };
}

function numberOf(count: Count | null | undefined): number | null {
  return count?.count ?? null;
}

/** A rating of a member is not a question to the meeting. */
function isAboutPeople({ text, letters }: Statement): boolean {
  return /xep loai|xuat sac|hoan thanh/.test(letters) && personsIn(text).length > 0;
}

function votesFor(letters: string, counts: Counts): Count | null {
  if (counts.for || counts.against || counts.other) return counts.for ?? null;
  return countAt(CARRIED, letters) ?? countAt(BARE, letters);
}

function countAt(pattern: RegExp, letters: string): Count | null {
  const match = pattern.exec(letters);
  const { count, of = "" } = match?.groups ?? {};
  if (!match || count === undefined) return null;
  return { count: Number(count), of: of === "" ? null : Number(of), at: match.index };
}

function passedIn(letters: string): boolean | null {
  if (/(?:khong|chua)(?: duoc)? thong qua/.test(letters)) return false;
  return /thong qua/.test(letters) ? true : null;
}
