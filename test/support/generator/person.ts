import { LEVELS, type Level } from "../../../src/core/model/level";
import type { Plan } from "./plan";
import type { Random } from "./random";

export interface Person {
  readonly name: string;
  readonly level: Level | null;
  readonly index: number;
  readonly reason: string;
}

const SURNAMES = [
  "Nguyễn",
  "Trần",
  "Lê",
  "Phạm",
  "Đặng",
  "Bùi",
  "Tô",
  "Ngô",
  "Đỗ",
  "Lý",
  "Đoàn",
  "Vũ",
];

const MIDDLES = ["Văn", "Thị", "Hữu", "Ngọc", "Thị Minh", "Đức", "Xuân"];

const GIVEN = [
  "An",
  "Bình",
  "Hòa",
  "Thúy",
  "Dũng",
  "Kiên",
  "Lan",
  "Quý",
  "Ước",
  "Yến",
  "Tú",
  "Xuân",
];

const REASONS = [
  "Miễn công tác và sinh hoạt đảng",
  "Chưa kiểm điểm",
  "Đi nước ngoài",
  "Nghỉ thai sản",
  "",
];

export function person(index: number, plan: Plan, random: Random): Person {
  const plain = `${random.pick(SURNAMES)} ${random.pick(MIDDLES)} ${random.pick(GIVEN)}`;
  const name =
    plan.nameColumns > 1
      ? plain
      : random.pick([
          plain,
          plain,
          plain,
          plain.toUpperCase(),
          plain.normalize("NFD"),
          `${plain} `,
          plain.replace(" ", "  "),
          plain.replace(" ", "\u00A0"),
          unmarked(plain),
        ]);
  const isRated = random.chance(0.9);
  return {
    name,
    index,
    level: isRated ? random.pick(LEVELS) : null,
    reason: isRated ? "" : random.pick(REASONS),
  };
}

export function cleanName(name: string): string {
  return name.normalize("NFC").replace(/\s+/g, " ").trim();
}

/** Removes all Vietnamese marks, as people type without them. */
export function unmarked(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").replaceAll("đ", "d").replaceAll("Đ", "D");
}
