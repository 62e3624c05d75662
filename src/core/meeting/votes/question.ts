import type { Statement } from "../statements";

const BEFORE =
  /^(?:kết quả(?:\s*:|\s+(?=biểu quyết|bỏ phiếu))\s*)?(?:(?:100%\s+)?(?:hội nghị|chi bộ|cuộc họp|đại biểu|đảng viên)\s+(?!tự))?(?:(?:đã|tiến hành|cùng|thống nhất|nhất trí)\s+)*(?:(?:biểu quyết|bỏ phiếu|giơ tay)\s*)?(?:(?:thông qua|về việc|về|nội dung|đối với|việc)\s*)?(?:nội dung\s*)?:?\s*/iu;
const BEHIND =
  /(?:\s*[,.:;(–-]|(?:^|\s+)(?:với|có|kết quả|đạt|được|là|tỷ lệ|100\s*%|(?:tổng\s+)?số\s+(?:phiếu|đồng chí|đảng viên|đại biểu|người)|(?:chi bộ|hội nghị)\s+(?:biểu quyết|nhất trí)(?:\s+thông qua)?))+\s*$/iu;
const AFTER =
  /(?:thông qua|nhất trí với|nhất trí|tán thành|đồng ý)\s+(?:với\s+|việc\s+|nội dung\s+)*(.{4,}?)\s*(?:[.;]|$)/iu;

/** A numbered question begins with its verb: `1. Thông qua báo cáo: 17/17 đồng ý`. */
const ITEM = /^thông qua\s/iu;
const ANNOUNCES = /(?:sau|gồm|kết quả)$/iu;

/** What is voted on: the words before a colon or the numbers at `start`, or else behind the verb. */
export function questionIn(text: string, start: number): string | null {
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
export function headingBefore(statement: Statement | undefined, row: number): string | null {
  if (!statement || /\d+\s*\/\s*\d+/.test(statement.text) || statement.text.length > 160)
    return null;
  if (statement.at.row === row) return statement.text;
  return statement.text.replace(BEFORE, "").replace(/\s*[.:]\s*$/u, "") || null;
}
