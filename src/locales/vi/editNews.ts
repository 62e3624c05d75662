import type { Refusal } from "../../core/model/sourceEdit";
import { refusalsIn } from "../editReport";
import type { EditReport } from "../pane";

const REASONS: Readonly<Record<Refusal, string>> = {
  changed: "dữ liệu đã thay đổi",
  gone: "không còn thấy hàng, cột hoặc trang tính",
  alike: "có nhiều hàng giống nhau",
  formula: "ô có công thức",
  moved: "hàng bị chuyển chỗ trong lúc ghi",
  notTaken: "Excel không nhận giá trị mới",
};

/** Which cells were left as they are and why, after the sentence that counts those written. */
export function restOfEdits(report: EditReport, number: (value: number) => string): string {
  const kept = refusalsIn(report).map(
    ({ why, cells, names, more }) =>
      ` Giữ nguyên ${number(cells)} ô vì ${REASONS[why]}: ${names.join(", ")}${more > 0 ? ` và ${number(more)} ô khác` : ""}.`,
  );
  const open =
    report.open === 0
      ? ""
      : ` Chưa rõ ${number(report.open)} ô đã được ghi hay chưa, hãy kiểm tra lại.`;
  return kept.join("") + open;
}
