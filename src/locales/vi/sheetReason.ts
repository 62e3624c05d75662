import type { SheetReason } from "../../core/model/sheetReason";
import type { Subject } from "../../core/model/table";
import { quote } from "../quote";
import { number } from "./paneCounts";

const EACH: Readonly<Record<Subject, string>> = {
  members: "đồng chí",
  organisations: "tổ chức đảng",
};
const OF_SOME = {
  commended: "được đề nghị khen thưởng",
  unrated: "không xếp loại hoặc chưa xếp loại",
} as const;
const COUNTED = {
  bodies: (count: string) => `biểu của ${count} chi bộ`,
  tables: (count: string) => `${count} bảng xếp loại`,
  rated: (count: string) => `${count} kết quả xếp loại để đối chiếu tỷ lệ`,
  findings: (count: string) => `${count} mục kiểm tra`,
} as const;
const PLAIN = {
  result: "kết quả của bảng xếp loại",
  raters: "bảng có xếp loại của nhiều chủ thể",
  members: "có bảng xếp loại đảng viên",
  form: "biểu thống kê gửi cấp trên",
  ballots: "có số liệu kiểm phiếu",
} as const;

/** Says in Vietnamese why a sheet is written. */
export function sheetReason(reason: SheetReason): string {
  if ("subject" in reason)
    return `${number(reason.count)} ${EACH[reason.subject]} ${OF_SOME[reason.why]}`;
  if ("count" in reason) return COUNTED[reason.why](number(reason.count));
  return "sheet" in reason
    ? `kết quả của bảng xếp loại ở trang tính ${quote(reason.sheet)}`
    : PLAIN[reason.why];
}
