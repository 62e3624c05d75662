import type { Recorded, Target, TargetResult } from "../../model/meeting";
import { readQuantity } from "../../text/quantity";
import type { Statement } from "../statements";

const AMOUNT = String.raw`(?:≥|>=|tu|tren)?\s*(\d[\d.,]*\s*%?(?:\s+(?!thuc|dat|da|va|bang|so|vuot|ty|chua|ket)[a-z]+){0,3})`;
const PLANNED = String.raw`(?:ke hoach|chi tieu|muc tieu|duoc giao|giao|dang ky)(?: giao| de ra| nam)?\s*:?\s*(?:la\s+)?`;
const DONE = String.raw`(?:da )?(?:thuc hien|ket qua|dat duoc|dat)(?: duoc)?\s*:?\s*`;
const PERCENT = String.raw`(?:[^%\d]{0,30}?(\d[\d.,]*)\s*%)?`;
/** `Kết nạp đảng viên: kế hoạch 02, thực hiện 02, đạt 100%`. */
const SENTENCE = new RegExp(
  String.raw`^(.{4,140}?)\s*[:,(–-]?\s*\b${PLANNED}${AMOUNT}\s*[,;/)–-]*\s*${DONE}${AMOUNT}[\s,;()/–=-]*${PERCENT}`,
);

/** Reads targets in sentences that state both the plan and what was done. */
export function targetsSaid(statements: readonly Statement[]): readonly Recorded<Target>[] {
  return statements.flatMap(({ text, letters, at }) => {
    const match = SENTENCE.exec(letters);
    if (!match) return [];
    const [, name = "", planned = "", done = "", share] = match;
    const [plan, result] = [readQuantity(planned), readQuantity(done)];
    if (!plan || !result) return [];
    const percent =
      share === undefined ? ratio(plan.value, result.value) : readQuantity(share)?.value;
    const value = {
      text: text.slice(0, name.length).replace(/[\s:,(–-]+$/u, ""),
      unit: unitIn(text, letters, planned),
      planned: plan.value,
      done: result.value,
      percent: percent ?? null,
      result: resultIn(letters.slice(match[0].length - 1), percent ?? null),
    };
    return [{ value, at, cells: { text: at } }];
  });
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
