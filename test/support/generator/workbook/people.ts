import type { Level } from "../../../../src/core/model/level";
import type { Random } from "../random";

/** A member of a generated branch, and what their rows say. */
export interface Somebody {
  readonly name: string;
  readonly level: Level;
  /** The note beside the rating; `""` for none. */
  readonly note: string;
  readonly isDeparted: boolean;
}

const SURNAMES = ["Nguyễn", "Trần", "Lê", "Phạm", "Đặng", "Bùi", "Ngô", "Đỗ", "Lý", "Vũ"];
const MIDDLES = ["Văn", "Thị", "Hữu", "Ngọc", "Đức", "Xuân", "Quang", "Minh"];
const GIVEN = ["An", "Bình", "Hòa", "Thúy", "Dũng", "Kiên", "Lan", "Quý", "Yến", "Tú", "Sơn", "Hà"];

const LEAVING = [
  "Chuyển sinh hoạt đảng đi ngày 01/6/2025",
  "Từ trần ngày 05/3/2025",
  "Bị khai trừ khỏi Đảng",
  "Xóa tên trong danh sách đảng viên",
  "Xin ra khỏi Đảng",
];
const ARRIVING = ["Chuyển đến từ Chi bộ 5", "Mới chuyển đến ngày 01/4/2025"];
const LEVELS: readonly Level[] = ["outstanding", "good", "good", "good", "good", "completed"];

/** The name of the nth person; no two have the same. */
export function nameOf(index: number): string {
  const surname = SURNAMES[index % 10] ?? "";
  const middle = MIDDLES[Math.floor(index / 10) % 8] ?? "";
  const given = GIVEN[(index + Math.floor(index / 80)) % 12] ?? "";
  return `${surname} ${middle} ${given}`;
}

export function membersFrom(first: number, count: number, random: Random): readonly Somebody[] {
  return Array.from({ length: count }, (_, i) => ({
    name: nameOf(first + i),
    level: random.pick(LEVELS),
    note: "",
    isDeparted: false,
  }));
}

export function leaversFrom(first: number, count: number, random: Random): readonly Somebody[] {
  return Array.from({ length: count }, (_, i) => ({
    name: nameOf(first + i),
    level: "good",
    note: random.pick(LEAVING),
    isDeparted: true,
  }));
}

export function withArrival(members: readonly Somebody[], random: Random): readonly Somebody[] {
  const last = members.length - 1;
  return members.map((each, i) => (i === last ? { ...each, note: random.pick(ARRIVING) } : each));
}
