import type { CellRef } from "./model/address";
import type { Finding } from "./model/finding";
import { legendOf, type LegendSource } from "./table/around/legend";
import { levelWordKey } from "./text/levelWord";

type Question = Extract<Finding, { code: "unknown-level-word" }>;

/** Asks about each word once, whichever tables it is in, and offers as the answer what a legend in the workbook says. */
export function wordQuestions(
  findings: readonly Finding[],
  source: LegendSource,
): readonly Finding[] {
  const asked = new Map<string, Question[]>();
  for (const finding of findings)
    if (isQuestion(finding)) {
      const key = levelWordKey(finding.data.written);
      asked.set(key, [...(asked.get(key) ?? []), finding]);
    }
  if (asked.size === 0) return findings;
  const legend = legendOf(
    Array.from(asked.values(), ([first]) => first?.data.written ?? ""),
    source,
  );
  return findings.flatMap((finding): readonly Finding[] => {
    if (!isQuestion(finding)) return [finding];
    const { written } = finding.data;
    const same = asked.get(levelWordKey(written)) ?? [];
    if (same[0] !== finding) return [];
    return [joined(finding, same, legend(written))];
  });
}

function isQuestion(finding: Finding): finding is Question {
  return finding.code === "unknown-level-word";
}

function joined(
  first: Question,
  same: readonly Question[],
  legend: ReturnType<ReturnType<typeof legendOf>>,
): Question {
  const at: readonly CellRef[] = same.flatMap((each) => each.at);
  const final = same.find(({ data }) => data.isFinal);
  return {
    ...first,
    severity: final?.severity ?? first.severity,
    at,
    data: {
      written: first.data.written,
      cells: at.length,
      isFinal: final !== undefined,
      suggestion: legend?.level ?? null,
      legend: legend && {
        written: legend.written,
        sheet: legend.sheet,
        row: legend.row,
        column: legend.column,
      },
    },
  };
}
