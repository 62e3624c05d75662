import type { Recorded, Target, TargetResult } from "../../model/meeting";
import { readQuantity } from "../../text/quantity";
import { linesOfVotes } from "../votes/voteLines";
import type { Statement } from "../statements";

const AMOUNT = String.raw`(?:≥|>=|tu|tren)?\s*(?:\d[\d.,]*(?:\s*%)?(?:\s+(?!thuc|dat|da|va|bang|so|vuot|ty le|chua|ket)[a-z]+){0,3})`;
const NUMBER = String.raw`\d+(?:[.,]\d+)*`;
const UNIT = String.raw`(?:\s*%|(?:\s+(?!dat|bang)[a-z]+){0,3}?)`;
const PLANNED = String.raw`(?:ke hoach|chi tieu|muc tieu|duoc giao|giao|dang ky)(?: giao| de ra| nam)?\s*:?\s*(?:la\s+)?`;
const DONE = String.raw`(?:da )?(?:thuc hien|ket qua|dat duoc|dat)(?: duoc)?\s*:?\s*`;
const PERCENT = String.raw`(?:[^%\d]{0,30}?(?<percent>\d[\d.,]*)\s*%)?`;
/** `Kết nạp đảng viên: kế hoạch 02, thực hiện 02, đạt 100%`. */
const PLAN_FIRST = new RegExp(
  String.raw`^(?<name>.{4,140}?)\s*[:,(–-]?\s*\b${PLANNED}(?<planned>${AMOUNT})\s*[,;/)–-]*\s*${DONE}(?<done>${AMOUNT})[\s,;()/–=-]*${PERCENT}`,
);
/** `Doanh thu đạt 12,5 tỷ đồng (kế hoạch 10 tỷ đồng)`. */
const DONE_FIRST = new RegExp(
  String.raw`^(?<name>.{4,140}?)\s*[:,(–-]?\s*\b${DONE}(?<done>${AMOUNT})\s*[,;/(–-]+\s*(?:so (?:voi )?)?(?:kh\s+|${PLANNED})(?<planned>${AMOUNT})`,
);
/** `Thu nhập bình quân đạt 65 triệu đồng, bằng 108,3% kế hoạch (60 triệu đồng)`. */
const SHARE_FIRST = new RegExp(
  String.raw`^(?<name>.{4,140}?)\s*[:,(–-]?\s*\b${DONE}(?<done>${AMOUNT}(?:/[a-z]+)*)\s*[,;(–-]+\s*(?:(?:dat|bang)\s*(?<percent>${NUMBER})|(?:vuot|tang)\s*${NUMBER})\s*%\s*(?:so voi\s+)?${PLANNED}[(:]?\s*(?<planned>${AMOUNT})`,
);
/** `Kết nạp đảng viên: thực hiện 03/02 đồng chí, đạt 150% kế hoạch`, `Đóng góp quỹ: 30 triệu đồng/30 triệu đồng (đạt)`. */
const RATIO = new RegExp(
  String.raw`^(?<name>.{4,140}?)\s*:\s*(?:${DONE})?(?<done>${NUMBER}${UNIT})\s*/\s*(?<planned>${NUMBER}${UNIT})\s*[,;(–=-]\s*(?:(?:dat|bang|ty le|=)?\s*(?<percent>${NUMBER})\s*%|(?:vuot|dat|chua dat|khong dat|hoan thanh)\b)`,
);
/** `Kết nạp 02/02 đảng viên, đạt 100% chỉ tiêu`. */
const INLINE = new RegExp(
  String.raw`^(?<name>[^:\d]{4,140}?)\s+(?<done>${NUMBER})\s*/\s*(?<planned>${NUMBER}${UNIT})\s*[,;(–-]\s*(?:dat|bang)\s*(?<percent>${NUMBER})\s*%\s*(?:so voi\s+)?(?:ke hoach|chi tieu|nghi quyet|muc tieu)`,
);
/** Sentences that are alike: what was voted on, and how many targets were met. */
const OTHERS =
  /bieu quyet|tan thanh|thong qua|dong y|nhat tri|phieu|\/\s*\d+ (?:chi tieu|muc tieu)/;

/** Reads targets in sentences that state both the plan and what was done. */
export function targetsSaid(statements: readonly Statement[]): readonly Recorded<Target>[] {
  const votes = linesOfVotes(statements);
  return statements.flatMap((statement) => {
    const { text, letters, at } = statement;
    if (votes.has(statement)) return [];
    const match = [SHARE_FIRST, PLAN_FIRST, DONE_FIRST, RATIO, INLINE]
      .map((each) => each.exec(letters))
      .find(Boolean);
    const value = match && !OTHERS.test(letters) ? targetOf(match, text, letters) : null;
    return value ? [{ value, at, cells: { text: at } }] : [];
  });
}

function targetOf(match: RegExpExecArray, text: string, letters: string): Target | null {
  const { name = "", planned = "", done = "", percent: share } = match.groups ?? {};
  const [plan, result] = [readQuantity(planned), readQuantity(done)];
  if (!plan || !result) return null;
  const written = share === undefined ? null : readQuantity(share);
  const percent = written?.value ?? ratio(plan.value, result.value);
  return {
    text: text.slice(0, name.length).replace(/[\s:,(–-]+$/u, ""),
    unit: unitIn(text, letters, planned),
    planned: plan.value,
    done: result.value,
    percent,
    result: resultIn(letters.slice(match[0].length - 1), percent),
  };
}

function ratio(planned: number, done: number): number | null {
  return planned === 0 ? null : Math.round((done / planned) * 10_000) / 100;
}

/** The unit as it is written, with its marks. */
function unitIn(text: string, letters: string, amount: string): string | null {
  const start = letters.indexOf(amount);
  return readQuantity(text.slice(start, start + amount.length))?.unit ?? null;
}

function resultIn(behind: string, percent: number | null): TargetResult | null {
  if (/chua dat|khong dat|chua hoan thanh/.test(behind)) return "missed";
  if (/vuot/.test(behind)) return "exceeded";
  if (percent === null) return null;
  return percent > 100 ? "exceeded" : percent === 100 ? "met" : "missed";
}
