import { byLevel, type ByLevel, type Level } from "../../../src/core/model/level";
import type { LevelWords } from "../../../src/core/model/choice";
import { levelSpellings } from "../levelSpellings";
import type { Plan } from "./plan";
import type { Random } from "./random";

const NAMES: ByLevel<string> = byLevel((level) => levelSpellings[level][0]!);
const SHORT: ByLevel<string> = {
  outstanding: "HTXSNV",
  good: "HTTNV",
  completed: "HTNV",
  failed: "KHTNV",
};
const EARLIER: ByLevel<string> = {
  outstanding: "Đảng viên đủ tư cách, hoàn thành xuất sắc nhiệm vụ",
  good: "Đủ tư cách, hoàn thành tốt nhiệm vụ",
  completed: "Đảng viên đủ tư cách hoàn thành nhiệm vụ",
  failed: "Đảng viên vi phạm tư cách hoặc không hoàn thành nhiệm vụ",
};
/** The best level is the first class in one way to number them, and the last in the other. */
const CLASSES: readonly ByLevel<string>[] = [
  { outstanding: "Loại A", good: "Loại B", completed: "Loại C", failed: "Loại D" },
  { outstanding: "Mức 4", good: "Mức 3", completed: "Mức 2", failed: "Mức 1" },
  { outstanding: "Excellent", good: "Good", completed: "Completed", failed: "Not completed" },
];

/** Writes a level as the table does. */
export function levelWord(level: Level, plan: Plan, { pick }: Pick<Random, "pick">): string {
  const [name, short] = [NAMES[level], SHORT[level]];
  switch (plan.levelStyle) {
    case "numbered":
      return `${pick(["1. ", "2) ", "(3) ", "b. ", "4- "])}${name}`;
    case "points":
      return pick([`92 điểm - ${short}`, `${name} (85 điểm)`, `${short}/88`, `76đ: ${name}`]);
    case "bothNames":
      return pick([`${short} (${name})`, `${name} - ${short}`, `${name} (${short})`]);
    case "earlier":
      return EARLIER[level];
    case "classes":
      return classesOf(plan)[level];
    case "dittos":
    case null:
      return pick(levelSpellings[level]);
  }
}

/** What the words of a table mean that nobody can know. */
export function answersOf(plan: Plan): LevelWords {
  if (plan.levelStyle !== "classes") return {};
  return Object.fromEntries(
    Object.entries(classesOf(plan)).map(([level, word]) => [word, level as Level]),
  );
}

function classesOf({ seed }: Plan): ByLevel<string> {
  return CLASSES[seed % CLASSES.length]!;
}
