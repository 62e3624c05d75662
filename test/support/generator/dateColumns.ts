import type { CellValue } from "../../../src/core/model/grid";
import type { GeneratedColumn } from "./column";
import type { Person } from "./person";
import type { Plan } from "./plan";
import type { Random } from "./random";

export function birthColumns({ birth, levels }: Plan): GeneratedColumn[] {
  if (birth === "plain" || levels === 1)
    return [{ header: ["Ngày sinh"], cell: (_, random) => dateText(random, 1950, 2003) }];
  const parent = "Năm sinh";
  return [
    {
      header: [parent, "Nam"],
      cell: ({ index }, { int }) => (index % 2 === 0 ? int(1950, 2003) : ""),
    },
    {
      header: [parent, "Nữ"],
      cell: ({ index }, { int }) => (index % 2 === 0 ? "" : int(1950, 2003)),
    },
  ];
}

export function dateColumns({ dates, levels }: Plan): GeneratedColumn[] {
  const admitted = (_: Person, random: Random) => dateText(random, 1980, 2021);
  if (dates === "one") return [{ header: ["Ngày kết nạp"], cell: admitted }];
  const headers =
    levels === 1
      ? [["Ngày vào Đảng"], ["Ngày chính thức"]]
      : [
          ["Ngày tháng năm", "Vào Đảng"],
          ["Ngày tháng năm", "Chính thức"],
        ];
  return headers.map((header) => ({ header, cell: admitted }));
}

function dateText(random: Random, from: number, to: number): CellValue {
  const [day, month, year] = [random.int(1, 28), random.int(1, 12), random.int(from, to)];
  const two = (part: number) => String(part).padStart(2, "0");
  return random.pick<CellValue>([
    Math.floor(Date.UTC(year, month - 1, day) / 86_400_000) + 25569,
    `${two(day)}/${two(month)}/${String(year)}`,
    `${String(day)}.${String(month)}.${String(year)}`,
    `${two(month)}/${String(year)}`,
    year,
    "",
  ]);
}
