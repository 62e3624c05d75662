import type { IsoDate } from "../../core/model/calendar";
import type { Basis } from "../../core/model/finding";
import type { Role } from "../../core/model/role";
import type { Place } from "../messages";
import { quote } from "../quote";

/** `05/5/2023`, as party documents write it: a zero before days below 10 and before January and February. */
export function day(date: IsoDate): string {
  const [year = "", month = "", dayOfMonth = ""] = date.split("-");
  return `${dayOfMonth}/${Number(month) > 2 ? String(Number(month)) : month}/${year}`;
}

/** `ngày 05/5/2023`; `tháng 5/2023` or `năm 2023` where no more is known. */
export function when(date: IsoDate, precision: "day" | "month" | "year"): string {
  const [year = "", month = ""] = date.split("-");
  if (precision === "day") return `ngày ${day(date)}`;
  return precision === "month" ? `tháng ${String(Number(month))}/${year}` : `năm ${year}`;
}

export function num(value: number): string {
  return String(value).replace(".", ",");
}

/** Begins a sentence with words that are written small within one. */
export function sentence(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Quotes the row's note in a sentence; empty without one. */
export function noted(note: string): string {
  return note === "" ? "" : ` Ghi chú của hàng này: ${quote(note)}.`;
}

/** Returns the suggestion, or the advice to read the note where a note already answers the finding. */
export function suggest(note: string, { severity }: Place, suggestion: string): string {
  return note !== "" && severity === "info"
    ? "Xem lại ghi chú đã nêu đủ lý do hay chưa."
    : suggestion;
}

/** Names the local document that sets a value, or else the sheet where the value was entered. */
export function local(decision: string): string {
  return decision === "" ? "trang tính “Quy chế”" : quote(decision);
}

export function basis({ document, article }: Basis): string {
  return `Căn cứ: ${article === "" ? document : `${article}, ${document}`}.`;
}

export const UNREAD = "Dẫn theo nguồn thứ cấp.";

/** Names of the column roles, for use within a sentence. */
export const ROLE_NAMES: Readonly<Record<Role, string>> = {
  order: "số thứ tự",
  name: "họ và tên",
  code: "số thẻ hoặc mã số",
  birth: "ngày sinh",
  sex: "giới tính",
  admitted: "ngày kết nạp",
  admissionDecided: "ngày quyết định kết nạp",
  official: "ngày chính thức",
  admittedOfficial: "ngày kết nạp, ngày chính thức",
  status: "tình trạng",
  partyPosition: "chức vụ trong Đảng",
  positionCode: "mã chức danh",
  job: "chức vụ, đơn vị công tác",
  group: "nhóm đối tượng",
  partyGroup: "tổ đảng",
  branchName: "chi bộ",
  self: "đảng viên tự xếp loại",
  staff: "xếp loại cán bộ, công chức, viên chức",
  committee: "chi ủy xếp loại",
  union: "đoàn thể xếp loại",
  branch: "chi bộ xếp loại (khi có cột cấp trên quyết định)",
  final: "kết quả xếp loại",
  "mark.outstanding": "dấu X ở mức hoàn thành xuất sắc",
  "mark.good": "dấu X ở mức hoàn thành tốt",
  "mark.completed": "dấu X ở mức hoàn thành",
  "mark.failed": "dấu X ở mức không hoàn thành",
  "mark.other": "dấu X ở tên gọi khác",
  criterion: "cấp độ thực hiện của từng tiêu chí",
  general: "điểm nhóm tiêu chí chung",
  "general.part": "điểm từng mục của nhóm tiêu chí chung",
  task: "điểm nhóm tiêu chí về kết quả thực hiện nhiệm vụ",
  "task.part": "điểm từng mục của nhóm tiêu chí về kết quả thực hiện nhiệm vụ",
  appraised: "điểm thẩm định",
  bonus: "điểm thưởng",
  total: "tổng điểm",
  done: "tỷ lệ nhiệm vụ hoàn thành",
  exceeded: "tỷ lệ nhiệm vụ vượt mức",
  late: "tỷ lệ nhiệm vụ chậm tiến độ",
  unitsDone: "tỷ lệ nhiệm vụ hoàn thành của đơn vị phụ trách",
  unitsFailed: "tỷ lệ đơn vị phụ trách không hoàn thành nhiệm vụ",
  lowConfidence: "tỷ lệ phiếu tín nhiệm thấp",
  "votes.outstanding": "số phiếu hoàn thành xuất sắc",
  "votes.good": "số phiếu hoàn thành tốt",
  "votes.completed": "số phiếu hoàn thành",
  "votes.failed": "số phiếu không hoàn thành",
  "votes.agree": "số phiếu đồng ý",
  "votes.disagree": "số phiếu không đồng ý",
  voteShare: "tỷ lệ phiếu",
  issued: "số phiếu phát ra",
  returned: "số phiếu thu về",
  valid: "số phiếu hợp lệ",
  invalid: "số phiếu không hợp lệ",
  reviewed: "đã kiểm điểm",
  shortcomings: "khắc phục hạn chế, khuyết điểm",
  discipline: "kỷ luật trong năm",
  sickMonths: "số tháng nghỉ ốm",
  reason: "lý do",
  commendation: "đề nghị khen thưởng",
  outstandingYears: "số năm liên tục hoàn thành xuất sắc",
  guide: "đảng viên được phân công giúp đỡ",
  departed: "ngày rời chi bộ",
  voter: "quyền biểu quyết",
  note: "ghi chú",
};
