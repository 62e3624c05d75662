import { LEVELS } from "../../../src/core/model/level";
import type { GeneratedColumn } from "./column";
import { LEVEL_HEADERS } from "./levelHeaders";
import type { Person } from "./person";
import type { Plan } from "./plan";
import type { Random } from "./random";

export function scoreColumns({ levels }: Plan): GeneratedColumn[] {
  const headers =
    levels === 1
      ? [["Điểm tiêu chí chung (30)"], ["Điểm kết quả nhiệm vụ (70)"], ["Tổng điểm (100)"]]
      : [
          ["Điểm", "Tiêu chí chung"],
          ["Điểm", "Kết quả nhiệm vụ"],
          ["Điểm", "Tổng"],
        ];
  return headers.map((header, at) => ({
    header,
    cell: (_, { int, chance }) => {
      const score = int(10, 28) + at * 30 + 0.5;
      return chance(0.2) ? String(score).replace(".", ",") : score;
    },
    total: true,
  }));
}

/** Points of four criteria, headed by their numbers alone where a heading spans them. */
export function criterionColumns({ levels }: Plan, { pick }: Random): GeneratedColumn[] {
  const numbered = pick(["Tiêu chí ", "TC", "1.", "TC 1."]);
  return [1, 2, 3, 4].map((number) => ({
    header: levels === 1 ? [`${numbered}${String(number)}`] : ["Điểm các tiêu chí", String(number)],
    cell: (_, { int }) => int(5, 10),
  }));
}

export function voteColumns({ levels }: Plan): GeneratedColumn[] {
  const names = LEVEL_HEADERS[0]!;
  return LEVELS.map((level) => ({
    header:
      levels === 1 ? [`Số phiếu ${names[level]}`] : ["Kết quả bỏ phiếu (số phiếu)", names[level]],
    cell: (person: Person) => (person.level === level ? 15 : 0),
    total: true,
  }));
}
