import { addMonths, type IsoDate } from "../../../../src/core/model/calendar";
import type { Admission, Opinion, Target, Vote } from "../../../../src/core/model/meeting";
import type { Random } from "../random";
import { nameOf } from "../workbook/people";

/** What a correct reading finds. */
export interface MeetingTruth {
  readonly targets: readonly Target[];
  readonly admissions: readonly Admission[];
  readonly opinions: readonly Opinion[];
  readonly votes: readonly Vote[];
}

const TEXTS = ["Sinh hoạt chuyên đề", "Doanh thu dịch vụ", "Hồ sơ ươm tạo", "Hộ dùng nước sạch"];
const UNITS = ["buổi", "buổi", "triệu đồng", "hồ sơ"];
const PROPOSALS = ["Bố trí khu ươm tạo", "Nâng cấp phòng họp", "Bổ sung biên chế", "Sửa mái kho"];
const ADDRESSEES = ["Đảng ủy Viện", "Đảng ủy Viện", "Ban Giám đốc", "UBND phường"];
const QUESTIONS = ["Nghị quyết năm 2026", "Báo cáo tổng kết năm 2025", "Mức thu quỹ năm 2026"];
/** Nobody of the list of members has these numbers. */
const FIRST_NEW = 400;

export function recordsFrom(random: Random): MeetingTruth {
  return {
    targets: several(TEXTS, random).map((text) => target(text, random)),
    admissions: Array.from({ length: random.int(1, 3) }, (_, i) => admission(i, random)),
    opinions: several(PROPOSALS, random).map((text) => opinion(text, random)),
    votes: several(QUESTIONS, random).map((question) => vote(question, random)),
  };
}

/** Some texts, so that no record is the same as another. */
function several(texts: readonly string[], random: Random): readonly string[] {
  return texts.slice(0, random.int(1, texts.length));
}

function target(text: string, random: Random): Target {
  const [planned, done] = [random.int(4, 40) * 5, random.int(4, 40) * 5];
  const percent = Math.round((done / planned) * 10_000) / 100;
  const result = done > planned ? "exceeded" : done === planned ? "met" : "missed";
  return { text, unit: random.pick(UNITS), planned, done, percent, result };
}

function admission(at: number, random: Random): Admission {
  const decided = dayOf(2024, random);
  const ceremony = addMonths(decided, 1);
  return {
    name: nameOf(FIRST_NEW + at),
    decided,
    ceremony,
    guide: nameOf(random.int(0, 1)),
    probationEnds: addMonths(ceremony, 12),
    recognised: random.chance(0.5) ? addMonths(ceremony, 13) : null,
  };
}

function opinion(text: string, random: Random): Opinion {
  return {
    who: nameOf(random.int(0, 3)),
    text,
    to: random.pick(ADDRESSEES),
    answer: random.pick(["Tiếp thu", "Đã báo cáo", null]),
    due: random.pick(["Quý I/2026", "Trước Tết", dayOf(2026, random), null]),
    done: random.pick([true, false, null]),
  };
}

function vote(question: string, random: Random): Vote {
  const summoned = random.int(12, 30);
  const present = summoned - random.int(0, 3);
  const against = random.int(0, 2);
  const other = random.int(0, 2);
  const yes = present - against - other;
  const passed = yes * 2 > summoned;
  return { question, summoned, present, for: yes, against, other, passed };
}

function dayOf(year: number, random: Random): IsoDate {
  const two = (number: number) => String(number).padStart(2, "0");
  return `${String(year)}-${two(random.int(1, 9))}-${two(random.int(1, 28))}` as IsoDate;
}
