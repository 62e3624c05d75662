import type { CellValue } from "../../../../src/core/model/grid";
import type { Admission, Opinion, Target, Vote } from "../../../../src/core/model/meeting";
import { serial } from "../../meetingRecord";
import type { Random } from "../random";
import type { MeetingPlan } from "./meetingPlan";

/** A column of a list: its heading, and what is under it for a record. */
export interface ListColumn<T> {
  readonly heading: string;
  readonly cell: (record: T) => CellValue;
  /** True where people write nothing, a mark or one merged cell for what the row above says. */
  readonly isRepeated?: boolean;
}

type Columns<T> = (plan: MeetingPlan, random: Random) => readonly ListColumn<T>[];

export const targetColumns: Columns<Target> = (plan, random) => [
  {
    heading: random.pick(["Chỉ tiêu", "Nội dung chỉ tiêu", "Danh mục chỉ tiêu"]),
    cell: (each) => each.text,
  },
  {
    heading: random.pick(["ĐVT", "Đơn vị tính", "Đơn vị"]),
    cell: ({ unit }) => unit ?? "",
    isRepeated: true,
  },
  ...periodsBefore(plan),
  { heading: random.pick(["Kế hoạch", "KH 2025", "Chỉ tiêu giao"]), cell: number("planned") },
  { heading: random.pick(["Thực hiện", "TH 2025", "Làm được"]), cell: number("done") },
  ...shareColumns(plan, random),
  ...(plan.hasResults ? [{ heading: "Kết quả", cell: verdict }] : []),
  ...(plan.periods === "years" ? [{ heading: "KH 2026", cell: () => 999 }] : []),
];

/** Figures that are not the year's. */
function periodsBefore({ periods }: MeetingPlan): readonly ListColumn<Target>[] {
  if (periods === "quarters")
    return ["Quý I", "Quý II", "9 tháng"].map((part) => ({
      heading: `Thực hiện ${part}`,
      cell: () => 1,
    }));
  return periods === "years" ? [{ heading: "TH 2024", cell: () => 777 }] : [];
}

const VERDICTS = { exceeded: "Vượt", met: "Đạt", missed: "Chưa đạt" };

function verdict({ result }: Target): CellValue {
  return result === null ? "" : VERDICTS[result];
}

function shareColumns({ shares }: MeetingPlan, random: Random): readonly ListColumn<Target>[] {
  const written = (percent: number): CellValue => {
    if (shares === "fraction") return percent / 100;
    return shares === "text" ? `${String(percent).replace(".", ",")}%` : percent;
  };
  return shares === null
    ? []
    : [
        {
          heading: random.pick(["Tỷ lệ (%)", "TH/KH (%)", "So với KH (%)"]),
          cell: ({ percent }) => written(percent ?? 0),
        },
      ];
}

export const admissionColumns: Columns<Admission> = (_, random) => [
  {
    heading: random.pick(["Họ và tên", "Họ tên đảng viên", "Đảng viên mới"]),
    cell: (each) => each.name,
  },
  { heading: random.pick(["Ngày quyết định kết nạp", "Ngày ký QĐ"]), cell: day("decided") },
  { heading: random.pick(["Ngày tổ chức lễ kết nạp", "Ngày kết nạp"]), cell: day("ceremony") },
  {
    heading: random.pick(["Đảng viên giúp đỡ", "Người được phân công giúp đỡ"]),
    cell: ({ guide }) => guide ?? "",
    isRepeated: true,
  },
  {
    heading: random.pick(["Ngày công nhận chính thức", "Ngày chuyển chính thức"]),
    cell: day("recognised"),
  },
];

export const opinionColumns: Columns<Opinion> = (_, random) => [
  { heading: random.pick(["Nội dung ý kiến", "Nội dung kiến nghị"]), cell: (each) => each.text },
  { heading: random.pick(["Người nêu", "Đảng viên phát biểu"]), cell: ({ who }) => who ?? "" },
  {
    heading: random.pick(["Gửi tới", "Kiến nghị với", "Nơi giải quyết"]),
    cell: ({ to }) => to ?? "",
    isRepeated: true,
  },
  {
    heading: random.pick(["Trả lời", "Hướng xử lý", "Phản hồi"]),
    cell: ({ answer }) => answer ?? "",
  },
  { heading: random.pick(["Thời hạn", "Hạn giải quyết"]), cell: due },
  { heading: random.pick(["Tình trạng", "Hiện trạng"]), cell: state },
];

export const voteColumns: Columns<Vote> = (_, random) => [
  {
    heading: random.pick(["Nội dung biểu quyết", "Vấn đề"]),
    cell: ({ question }) => question ?? "",
  },
  { heading: random.pick(["Triệu tập", "Tổng số"]), cell: count("summoned") },
  { heading: random.pick(["Có mặt", "Số dự"]), cell: count("present") },
  { heading: random.pick(["Tán thành", "Đồng ý"]), cell: count("for") },
  { heading: random.pick(["Không tán thành", "Không đồng ý"]), cell: count("against") },
  { heading: random.pick(["Ý kiến khác", "Không biểu quyết"]), cell: count("other") },
];

function number(field: "planned" | "done"): (target: Target) => CellValue {
  return (target) => target[field] ?? "";
}

function count(field: "summoned" | "present" | "for" | "against" | "other") {
  return (vote: Vote): CellValue => vote[field] ?? "";
}

export function day(field: "decided" | "ceremony" | "recognised") {
  return (admission: Admission): CellValue => {
    const date = admission[field];
    return date === null ? "" : serial(date);
  };
}

export function due({ due: written }: Opinion): CellValue {
  return written !== null && /^\d{4}-/.test(written) ? serial(written) : (written ?? "");
}

export function state({ done }: Opinion): CellValue {
  return done === null ? "" : done ? "Đã giải quyết" : "Chưa giải quyết";
}
