import type { Result, Verdict } from "./run";
import type { Belief, Outcome } from "./statement";

const VERDICTS: Readonly<Record<Verdict, string>> = {
  agrees: "Đúng / as believed",
  disagrees: "KHÁC / DIFFERENT",
  notRun: "Không chạy / not run",
  tooOld: "Excel này chưa có / not in this Excel",
};

/** The head of the table: statement, believed, observed, verdict, source. */
export const HEAD = [
  "Điều tin / statement",
  "Tin là / believed",
  "Thấy / observed",
  "Kết luận / verdict",
  "Nguồn / source",
] as const;

/** One row of the table, as texts. */
export function rowOf({ statement, verdict, outcome }: Result): readonly string[] {
  const { vi, en, believed, basis } = statement;
  const observed = outcome === null ? "" : outcomeText(outcome);
  return [`${vi} / ${en}`, beliefText(believed), observed, VERDICTS[verdict], basis];
}

/** The table as tab-separated text, with a line about the Excel that it is about. */
export function asText(about: string, results: readonly Result[]): string {
  return [about, HEAD.join("\t"), ...results.map((result) => rowOf(result).join("\t"))].join("\n");
}

function beliefText({ values, refusals }: Belief): string {
  const codes = refusals === "any" ? ["bị từ chối / refused"] : refusals.map(refusalText);
  return [...values.map((value) => JSON.stringify(value)), ...codes].join(" | ");
}

function outcomeText(outcome: Outcome): string {
  return "refusal" in outcome ? refusalText(outcome.refusal) : JSON.stringify(outcome.value);
}

function refusalText(code: string): string {
  return `bị từ chối / refused: ${code}`;
}
