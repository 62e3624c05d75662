import type { Recorded, Vote } from "../../model/meeting";
import { personsIn } from "../../text/personIn";
import type { Statement } from "../statements";
import { outcome } from "./votes";

const FOR = "(?:tan thanh|dong y|nhat tri|dong tinh|ung ho|phieu thuan)";
const WHO = String.raw`(?:\([^)]*\)\s*)?(?:dong chi|dang vien|dai bieu|phieu|y kien|nguoi|d\/c)?`;
const COUNTS = {
  for: [
    new RegExp(
      String.raw`(?<![\d/])(?<count>\d+)\s*/\s*(?<of>\d+)(?![\d/])\s*${WHO}[^.;\d]{0,50}?(?<!khong )\b(?:${FOR}|thong qua|bieu quyet|gio tay)`,
    ),
    new RegExp(
      String.raw`(?<!khong )\b${FOR}[^\d.;]{0,20}?(?<count>\d+)(?:\s*/\s*(?<of>\d+))?(?!\s*%|[,.]\d)`,
    ),
    new RegExp(
      String.raw`(?<count>\d+)\s*(?:dong chi|dang vien|phieu|y kien|nguoi)[^.;,\d]{0,15}?(?<!khong )\b${FOR}`,
    ),
  ],
  against: [
    new RegExp(String.raw`khong ${FOR}[^\d.;]{0,15}?(?<count>\d+)`),
    new RegExp(
      String.raw`(?<count>\d+)\s*(?:dong chi|dang vien|phieu|y kien|nguoi)?[^.;,\d]{0,8} khong ${FOR}`,
    ),
    /(?<count>\d+)\s*(?:phieu )?(?:chong|phan doi)/,
  ],
  other: [
    new RegExp(
      String.raw`(?:y kien khac|khong (?:co )?y kien|phieu trang)[^\d.;]{0,12}?(?<count>\d+)`,
    ),
    new RegExp(
      String.raw`(?<count>\d+)\s*(?:dong chi|dang vien|phieu)?\s*(?:co )?(?:y kien khac|khong co y kien)`,
    ),
  ],
  present: [/(?:co mat|du hop|tham du|tham gia)\D{0,10}?(?<count>\d+)(?!\s*\/|\d)/],
} as const;

interface Count {
  readonly count: number;
  readonly of: number | null;
  readonly at: number;
}

/** Reads votes in sentences: `Hội nghị biểu quyết thông qua Nghị quyết năm 2024: 14/14 đảng viên tán thành`. */
export function votesSaid(statements: readonly Statement[]): readonly Recorded<Vote>[] {
  return statements.flatMap((statement, i) => {
    const { letters, at } = statement;
    const yes = isVote(statement) ? countIn(letters, "for") : null;
    if (!yes) return [];
    const [no, other] = [countIn(letters, "against"), countIn(letters, "other")];
    const came = yes.of === null ? countIn(letters, "present") : null;
    const base = { summoned: null, present: yes.of ?? numberOf(came) };
    const votes = { for: yes.count, against: numberOf(no), other: numberOf(other) };
    const start = Math.min(...[yes, no, other, came].flatMap((each) => each?.at ?? []));
    const question = questionIn(statement.text, start) ?? headingBefore(statements[i - 1]);
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

function countIn(letters: string, what: keyof typeof COUNTS): Count | null {
  for (const pattern of COUNTS[what]) {
    const match = pattern.exec(letters);
    const { count, of } = match?.groups ?? {};
    if (match && count !== undefined)
      return { count: Number(count), of: of === undefined ? null : Number(of), at: match.index };
  }
  return null;
}

const BEFORE =
  /^(?:kết quả(?:\s*:|\s+(?=biểu quyết|bỏ phiếu))\s*)?(?:(?:100%\s+)?(?:hội nghị|chi bộ|cuộc họp|đại biểu|đảng viên)\s+(?!tự))?(?:(?:đã|tiến hành|cùng|thống nhất|nhất trí)\s+)*(?:(?:biểu quyết|bỏ phiếu|giơ tay)\s*)?(?:(?:thông qua|về việc|về|nội dung|đối với|việc)\s*)?(?:nội dung\s*)?:?\s*/iu;
const BEHIND =
  /(?:\s*[,:;(–-]|\s+(?:với|có|kết quả|đạt|được|là|tỷ lệ|số phiếu|(?:chi bộ|hội nghị)\s+(?:biểu quyết|nhất trí)(?:\s+thông qua)?))+\s*$/iu;
const AFTER =
  /(?:thông qua|nhất trí với|nhất trí|tán thành|đồng ý)\s+(?:với\s+|việc\s+|nội dung\s+)*(.{4,}?)\s*(?:[.;]|$)/iu;

/** A numbered question begins with its verb: `1. Thông qua báo cáo: 17/17 đồng ý`. */
const ITEM = /^thông qua\s/iu;
const ANNOUNCES = /(?:sau|gồm|kết quả)$/iu;

/** What is voted on: the words before a colon or the numbers, or else behind the verb. */
function questionIn(text: string, start: number): string | null {
  const before = text.slice(0, start);
  return beforeColon(before) ?? beforeNumbers(before) ?? behindVerb(text.slice(start));
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

/** A short line right above, such as the number and name of a question. */
function headingBefore(statement: Statement | undefined): string | null {
  if (!statement || /\d+\s*\/\s*\d+/.test(statement.text) || statement.text.length > 160)
    return null;
  return statement.text.replace(BEFORE, "").replace(/\s*[.:]\s*$/u, "") || null;
}

function passedIn(letters: string): boolean | null {
  if (/(?:khong|chua)(?: duoc)? thong qua/.test(letters)) return false;
  return /thong qua/.test(letters) ? true : null;
}
