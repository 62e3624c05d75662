import type { Recorded, Vote } from "../../model/meeting";
import { personsIn } from "../../text/personIn";
import type { Statement } from "../statements";
import { countsIn, type Count, type Counts } from "./voteCounts";
import { outcome } from "./votes";

/** A share of those asked that agrees without the word for it: `17/17 đảng viên biểu quyết thông qua`. */
const CARRIED =
  /(?<![\d/])(?<count>\d+)\s*\/\s*(?<of>\d+)(?![\d/])\s*(?:\([^)]*\)\s*)?[^.;:\d]{0,50}?\b(?<!khong (?:duoc )?)(?:thong qua|bieu quyet|gio tay)/;
/** The result behind a question: `Thông qua Nghị quyết: 17/17 đồng chí = 100%`. */
const BARE =
  /[:(–-]\s*(?:ket qua\s*:?\s*)?(?<count>\d+)\s*\/\s*(?<of>\d+)(?![\d/])\s*(?:dong chi|d\/c|dang vien|dv|dai bieu|phieu)?\s*(?:$|[.;,()]|=|–|dat|bang|chiem|ty le)/;
const PRESENT = /(?:co mat|du hop|tham du|tham gia)\D{0,10}?(?<count>\d+)(?<of>)(?!\s*\/|\d)/;

/** Reads votes in sentences: `Hội nghị biểu quyết thông qua Nghị quyết năm 2024: 14/14 đảng viên tán thành`. */
export function votesSaid(statements: readonly Statement[]): readonly Recorded<Vote>[] {
  return statements.flatMap((statement, i) => {
    const { letters, at } = statement;
    const counts = countsIn(letters);
    const yes = isVote(statement) ? votesFor(letters, counts) : null;
    if (!yes) return [];
    const { against: no = null, other = null } = counts;
    const came = yes.of === null ? countAt(PRESENT, letters) : null;
    const base = { summoned: null, present: yes.of ?? numberOf(came) };
    const votes = { for: yes.count, against: numberOf(no), other: numberOf(other) };
    const start = Math.min(...[yes, no, other, came].flatMap((each) => each?.at ?? []));
    const question = questionIn(statement.text, start) ?? headingBefore(statements[i - 1], at.row);
    const passed = passedIn(letters) ?? outcome({ ...base, ...votes });
    return [{ value: { question, ...base, ...votes, passed }, at, cells: { for: at } }];
  });
}

function numberOf(count: Count | null): number | null {
  return count && count.count;
}

function isVote(statement: Statement): boolean {
  const says = /bieu quyet|tan thanh|thong qua|nhat tri|dong y|phieu thuan|ung ho/;
  return says.test(statement.letters) && !isAboutPeople(statement);
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

const BEFORE =
  /^(?:kết quả(?:\s*:|\s+(?=biểu quyết|bỏ phiếu))\s*)?(?:(?:100%\s+)?(?:hội nghị|chi bộ|cuộc họp|đại biểu|đảng viên)\s+(?!tự))?(?:(?:đã|tiến hành|cùng|thống nhất|nhất trí)\s+)*(?:(?:biểu quyết|bỏ phiếu|giơ tay)\s*)?(?:(?:thông qua|về việc|về|nội dung|đối với|việc)\s*)?(?:nội dung\s*)?:?\s*/iu;
const BEHIND =
  /(?:\s*[,.:;(–-]|(?:^|\s+)(?:với|có|kết quả|đạt|được|là|tỷ lệ|100\s*%|(?:tổng\s+)?số\s+(?:phiếu|đồng chí|đảng viên|đại biểu|người)|(?:chi bộ|hội nghị)\s+(?:biểu quyết|nhất trí)(?:\s+thông qua)?))+\s*$/iu;
const AFTER =
  /(?:thông qua|nhất trí với|nhất trí|tán thành|đồng ý)\s+(?:với\s+|việc\s+|nội dung\s+)*(.{4,}?)\s*(?:[.;]|$)/iu;

/** A numbered question begins with its verb: `1. Thông qua báo cáo: 17/17 đồng ý`. */
const ITEM = /^thông qua\s/iu;
const ANNOUNCES = /(?:sau|gồm|kết quả)$/iu;

/** What is voted on: the words before a colon or the numbers, or else behind the verb. */
function questionIn(text: string, start: number): string | null {
  const before = text.slice(0, start);
  return (
    beforeColon(before) ?? beforeNumbers(before) ?? behindVerb(text.slice(start)) ?? matterIn(text)
  );
}

/** `15 đồng chí nhất trí, 02 đồng chí không có ý kiến về việc xây nhà văn hóa`. */
function matterIn(text: string): string | null {
  return /\svề\s+(?:việc|chủ trương|nội dung)\s+([^.;]{4,})/iu.exec(text)?.[1]?.trim() ?? null;
}

function beforeColon(before: string): string | null {
  const [head = "", ...rest] = before.split(":");
  const question = ITEM.test(head) ? head.trim() : head.replace(BEFORE, "").trim();
  return rest.length > 0 && question.length >= 4 && !ANNOUNCES.test(question) ? question : null;
}

function beforeNumbers(before: string): string | null {
  let question = before.replace(BEFORE, "");
  for (
    let rest = question.replace(BEHIND, "");
    rest !== question;
    rest = question.replace(BEHIND, "")
  )
    question = rest;
  return question.trim().length >= 4 ? question.trim() : null;
}

function behindVerb(text: string): string | null {
  const [, question = ""] = AFTER.exec(text) ?? [];
  return question !== "" && !/^\(?\d|^:/.test(question) ? question : null;
}

/** A short text right before: the cell of the question, or a line such as its number and name. */
function headingBefore(statement: Statement | undefined, row: number): string | null {
  if (!statement || /\d+\s*\/\s*\d+/.test(statement.text) || statement.text.length > 160)
    return null;
  if (statement.at.row === row) return statement.text;
  return statement.text.replace(BEFORE, "").replace(/\s*[.:]\s*$/u, "") || null;
}

function passedIn(letters: string): boolean | null {
  if (/(?:khong|chua)(?: duoc)? thong qua/.test(letters)) return false;
  return /thong qua/.test(letters) ? true : null;
}
