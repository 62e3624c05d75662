import type { GatheredMember } from "../../model/committee";
import type { ByLevel, ByRater, Rater } from "../../model/level";
import type { Role } from "../../model/role";
import type { Member, NumberReading, RatingReading } from "../../model/table";

/** A member as the committee counts him or her, and all that the branch's table says. */
export interface Sent {
  readonly number: number;
  readonly counted: GatheredMember;
  readonly member: Member;
  /** The levels by their legal names. */
  readonly ratings: ByRater<string>;
}

export type SentValue = string | number | null;

export interface SentColumn {
  readonly header: string;
  /** In characters. */
  readonly width: number;
  readonly isText: boolean;
  /** The roles of the source's columns that it has the contents of. */
  readonly roles: readonly Role[];
  readonly of: (sent: Sent) => SentValue;
}

/**
 * What the forms of a committee ask of each member: who it is, the post, the points, who proposed which level, the proposal for
 * commendation, and why somebody is not rated.
 */
export const COLUMNS: readonly SentColumn[] = [
  { ...middle("TT", 5), roles: ["order"], of: ({ number }) => number },
  { ...text("Họ và tên", 24), roles: ["name"], of: ({ member }) => member.name },
  { ...text("Số thẻ đảng viên", 14), roles: ["code"], of: ({ member }) => member.code },
  {
    ...text("Chức vụ đảng", 17),
    roles: ["partyPosition"],
    of: ({ member }) => member.partyPosition,
  },
  { ...text("Chức vụ chính quyền", 20), roles: ["job"], of: ({ member }) => member.job },
  {
    ...text("Mã chức danh", 10),
    roles: ["positionCode"],
    of: ({ member }) => member.particulars.positionCode,
  },
  { ...text("Nhóm đối tượng", 20), roles: ["group"], of: ({ member }) => member.group },
  { ...text("Tình trạng đảng viên", 20), roles: ["status"], of: statusOf },
  { ...middle("Điểm nhóm tiêu chí chung", 10), roles: ["general"], of: number("general") },
  {
    ...middle("Điểm nhóm kết quả thực hiện nhiệm vụ", 12),
    roles: ["task"],
    of: number("task"),
  },
  {
    ...middle("Điểm thưởng", 8),
    roles: ["bonus"],
    of: ({ member }) => valueOf(member.particulars.bonus),
  },
  { ...middle("Tổng điểm", 8), roles: ["total"], of: number("total") },
  { ...middle("Điểm thẩm định", 9), roles: ["appraised"], of: number("appraised") },
  rating("self", "Đảng viên tự xếp loại"),
  rating("staff", "Xếp loại cán bộ, công chức, viên chức"),
  rating("committee", "Chi ủy xếp loại"),
  rating("union", "Đoàn thể xếp loại"),
  {
    ...text("Chi bộ xếp loại", 17),
    roles: ["branch", "final", "mark.outstanding", "mark.good", "mark.completed", "mark.failed"],
    of: ({ ratings }) => ratings.final,
  },
  {
    ...text("Đề nghị khen thưởng", 15),
    roles: ["commendation"],
    of: ({ counted }) => counted.commendation,
  },
  { ...text("Ghi chú", 24), roles: ["reason", "note"], of: ({ counted }) => counted.reason },
];

/** Columns that a list has even where they are empty. */
export const ALWAYS: readonly string[] = ["Chi bộ xếp loại"];

function text(header: string, width: number) {
  return { header, width, isText: true };
}

function middle(header: string, width: number) {
  return { header, width, isText: false };
}

function number(of: "general" | "task" | "total" | "appraised") {
  return ({ member }: Sent) => valueOf(member[of]);
}

function valueOf(reading: NumberReading): SentValue {
  return reading.kind === "number" ? reading.value : "written" in reading ? reading.written : null;
}

function rating(rater: Exclude<Rater, "final" | "branch">, header: string): SentColumn {
  return { ...text(header, 17), roles: [rater], of: ({ ratings }) => ratings[rater] };
}

const STANDINGS: Readonly<Record<Exclude<GatheredMember["standing"], "toRate">, string>> = {
  exempt: "Miễn công tác và sinh hoạt đảng",
  suspended: "Đình chỉ sinh hoạt đảng",
  tooNew: "Mới kết nạp chưa đủ 6 tháng",
};

/** In words, because the days that it follows from are not handed on. */
function statusOf({ counted: { isOfficial, standing } }: Sent): string {
  return [
    ...(isOfficial === null ? [] : [isOfficial ? "Chính thức" : "Dự bị"]),
    ...(standing === "toRate" ? [] : [STANDINGS[standing]]),
  ].join("; ");
}

/** The legal name of a level; any other entry as it is written. */
export function ratingText(reading: RatingReading, names: ByLevel<string>): string {
  if (reading.kind === "level") return names[reading.level];
  return reading.kind === "blank" ? "" : reading.written;
}
