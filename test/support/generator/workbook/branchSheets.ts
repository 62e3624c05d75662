import type { Random } from "../random";
import {
  HEADER,
  headOf,
  NAMES,
  rowsOf,
  split,
  TAIL,
  titleOf,
  YEAR,
  type Rows,
  type Sheets,
} from "./lists";
import type { Somebody } from "./people";
import type { Style } from "./workbookPlan";

/** A branch with everybody on its lists. */
export interface Branch {
  readonly name: string;
  readonly members: readonly Somebody[];
}

/** The sheets that list a branch's members in one way or another; `sheet` is what their names begin with. */
export const LISTS: Readonly<Record<Style, (branch: Branch, sheet: string) => Sheets>> = {
  list: (branch, sheet) => [[sheet, wholeList(branch)]],
  groupSheets: ({ name, members }, sheet) =>
    split(members, 3).map((part, i) => {
      const group = `TỔ ĐẢNG SỐ ${String(i + 1)}`;
      const head = headOf(name, titleOf(YEAR, name), group);
      return [`${sheet} tổ ${String(i + 1)}`, [...head, HEADER, ...rowsOf(part), ...TAIL]];
    }),
  groupBlocks: ({ name, members }, sheet) => {
    const blocks = split(members, 3).flatMap((part, i): Rows => {
      return [[`TỔ ĐẢNG SỐ ${String(i + 1)}`], HEADER, ...rowsOf(part), []];
    });
    return [[sheet, [...headOf(name, titleOf(YEAR, name)), ...blocks, ...TAIL]]];
  },
  statusBlocks: ({ name, members }, sheet) => {
    const [official = [], probationary = []] = split(members, 2);
    const blocks = [
      ["A. ĐẢNG VIÊN CHÍNH THỨC"],
      HEADER,
      ...rowsOf(official),
      [],
      ["B. ĐẢNG VIÊN DỰ BỊ"],
      HEADER,
      ...rowsOf(probationary),
    ];
    return [[sheet, [...headOf(name, titleOf(YEAR, name)), ...blocks, ...TAIL]]];
  },
  halves: ({ name, members }, sheet) => {
    const [left = [], right = []] = split(members, 2).map(rowsOf);
    const rows = left.map((cells, i) => [...cells, "", ...(right[i] ?? [])]);
    return [[sheet, [...headOf(name, titleOf(YEAR, name)), [...HEADER, "", ...HEADER], ...rows]]];
  },
};

export function wholeList({ name, members }: Branch, year = YEAR, ...lines: string[]): Rows {
  return [...headOf(name, titleOf(year, name), ...lines), HEADER, ...rowsOf(members), ...TAIL];
}

/** Other versions of a list, whose names or headings show that they are not the final one. */
export function versionsOf(branch: Branch, sheet: string, count: number, random: Random): Sheets {
  return Array.from({ length: count }, (_, i): Sheets[number] => {
    const number = String(i + 1);
    const changed = { ...branch, members: branch.members.map((each) => redrawn(each, random)) };
    return random.pick([
      [`${sheet} nháp ${number}`, wholeList(changed)],
      [`${sheet} (dự thảo ${number})`, wholeList(changed)],
      [`${sheet} v${number}`, wholeList(changed, YEAR, "(Bản dự thảo)")],
      [`${sheet} (${String(i + 2)})`, wholeList(changed)],
      [`Bản sao ${number} ${sheet}`, wholeList(changed)],
    ]);
  });
}

function redrawn(member: Somebody, random: Random): Somebody {
  return random.chance(0.1) ? { ...member, level: "completed" } : member;
}

/** The lists of earlier years beside this year's, on sheets or in the same list. */
export function yearlySheets(
  branch: Branch,
  sheet: string,
  kind: "sheets" | "blocks" | "column" | "rows" | "columns",
): Sheets {
  const { name, members } = branch;
  const earlier = [YEAR - 2, YEAR - 1];
  const staying = members.filter(({ isDeparted }) => !isDeparted);
  if (kind === "sheets")
    return [
      ...earlier.map((year): Sheets[number] => [
        `${sheet} năm ${String(year)}`,
        wholeList({ name, members: staying }, year),
      ]),
      [sheet, wholeList(branch)],
    ];
  const head = headOf(name, "KẾT QUẢ XẾP LOẠI ĐẢNG VIÊN");
  const years = [...earlier, YEAR];
  if (kind === "blocks")
    return [
      [
        sheet,
        [
          ...head,
          ...years.flatMap((year) => [[`NĂM ${String(year)}`], HEADER, ...rowsOf(members), []]),
        ],
      ],
    ];
  if (kind === "rows")
    return [
      [
        sheet,
        [
          ...head,
          HEADER,
          ...years.flatMap((year) => [[`NĂM ${String(year)}`], ...rowsOf(members)]),
        ],
      ],
    ];
  if (kind === "column")
    return [
      [
        sheet,
        [
          ...head,
          [...HEADER, "Năm"],
          ...years.flatMap((year) => rowsOf(members).map((cells) => [...cells, year])),
        ],
      ],
    ];
  return [
    [
      sheet,
      [
        ...head,
        ["TT", "Họ và tên", ...years.map((year) => `Xếp loại năm ${String(year)}`), "Ghi chú"],
        ...members.map(({ name: who, level, note, isDeparted }, i) => [
          i + 1,
          who,
          NAMES.good,
          NAMES.good,
          isDeparted ? "" : NAMES[level],
          note,
        ]),
      ],
    ],
  ];
}
