import type { Entry } from "../model/report";

/** What cells accept. */
export type Accepted = Omit<Entry, "area">;

/** One of these, and nothing else. */
export function oneOf(choices: readonly string[]): Accepted {
  const refusal = "Chọn một trong các nội dung của danh sách thả xuống.";
  return { rule: { kind: "choice", choices }, refusal };
}

/** These are offered, and anything else is taken too. */
export function suggested(choices: readonly string[]): Accepted {
  return { rule: { kind: "choice", choices }, refusal: null };
}

export function wholeNumber(at: string): Accepted {
  return formula(isWhole(at), "Ghi số nguyên, không ghi số âm.");
}

/** A whole number that with those of the other cells is at most `limit`, once that is filled in. */
export function partOf(at: string, sum: string, limit: string, refusal: string): Accepted {
  return formula(`AND(${isWhole(at)},OR(${limit}="",SUM(${sum})<=${limit}))`, refusal);
}

/** Text is taken as well: where Excel expects another order of day and month, it leaves a day as typed. */
export function day(at: string): Accepted {
  const first = "DATE(1915,1,1)";
  return formula(
    `OR(ISTEXT(${at}),AND(ISNUMBER(${at}),${at}>=${first}))`,
    "Ghi đủ ngày, tháng, năm, ví dụ 05/5/2023.",
  );
}

export function timeOfDay(at: string): Accepted {
  return formula(`OR(ISTEXT(${at}),AND(ISNUMBER(${at}),${at}<1))`, "Ghi giờ và phút, ví dụ 14:00.");
}

function isWhole(at: string): string {
  return `IF(ISNUMBER(${at}),AND(${at}>=0,${at}=INT(${at})),FALSE)`;
}

function formula(test: string, refusal: string): Accepted {
  return { rule: { kind: "formula", formula: `=${test}` }, refusal };
}
