import type { Refusal } from "../../core/model/sourceEdit";
import { refusalsIn } from "../editReport";
import type { EditReport } from "../pane";

const REASONS: Readonly<Record<Refusal, string>> = {
  changed: "the data has changed",
  gone: "the row, column or sheet is no longer there",
  alike: "several rows are alike",
  formula: "the cell has a formula",
  moved: "the row was moved meanwhile",
  notTaken: "Excel did not take the new value",
};

/** Which cells were left as they are and why, after the sentence that counts those written. */
export function restOfEdits(
  report: EditReport,
  some: (count: number, one: string) => string,
): string {
  const kept = refusalsIn(report).map(
    ({ why, cells, names, more }) =>
      ` ${some(cells, "cell")} left untouched because ${REASONS[why]}: ${names.join(", ")}${more > 0 ? ` and ${String(more)} more` : ""}.`,
  );
  const open =
    report.open === 0
      ? ""
      : ` It is not known whether ${some(report.open, "cell")} ${report.open === 1 ? "was" : "were"} written: check again.`;
  return kept.join("") + open;
}
