import type { CellValue } from "../../../src/core/model/grid";
import { birthColumns, dateColumns } from "./dateColumns";
import type { GeneratedColumn } from "./column";
import type { Person } from "./person";
import type { Plan } from "./plan";
import type { Random } from "./random";
import { ratingColumns } from "./ratingColumns";
import { criterionColumns, scoreColumns, voteColumns } from "./figureColumns";
import { hasGroupColumn } from "./groupColumn";

export function columnsOf(plan: Plan, random: Random): GeneratedColumn[] {
  const columns: GeneratedColumn[] = hasGroupColumn(plan) ? [GROUPS] : [];
  if (plan.order)
    columns.push({
      header: [random.pick(["TT", "STT", "Số TT"])],
      cell: ({ index }) => orderOf(plan.order, index),
    });
  columns.push(...nameColumns(plan, random));
  if (plan.birth) columns.push(...birthColumns(plan));
  if (plan.partyGroup && !plan.groups)
    columns.push({
      header: ["Tổ đảng"],
      cell: ({ index }) => (index % 5 === 0 ? `Tổ ${String(index / 5 + 1)}` : ""),
    });
  if (random.chance(0.6))
    columns.push({
      holds: "post",
      header: [random.pick(["Chức vụ", "Chức vụ, đơn vị công tác", "Chức vụ trong Đảng"])],
      cell: (_, { pick }) =>
        pick(["Bí thư", "Đảng viên", "Chi ủy viên", "Đảng viên, giáo viên", ""]),
    });
  if (plan.dates) columns.push(...dateColumns(plan));
  columns.push(...workColumns(plan, random));
  for (let extra = 0; extra < plan.extras; extra++) columns.push(random.pick(EXTRAS));
  columns.push(...ratingColumns(plan, random));
  if (plan.votes) columns.push(...voteColumns(plan));
  columns.push({ header: ["Ghi chú"], cell: ({ reason }) => reason });
  return columns;
}

/** What the members are rated by. */
function workColumns(plan: Plan, random: Random): readonly GeneratedColumn[] {
  return [
    ...(plan.criteria ? criterionColumns(plan, random) : []),
    ...(plan.scores ? scoreColumns(plan) : []),
    ...(plan.bonus ? [BONUS] : []),
    ...(plan.disciplinePoints ? [pointsOfDiscipline(random)] : []),
    ...(plan.history && plan.titled ? historyColumns(plan) : []),
  ];
}

/** Filled in by merging, once the members are placed. */
const GROUPS: GeneratedColumn = { header: ["Nhóm đối tượng"], cell: () => "" };

const BONUS: GeneratedColumn = {
  header: ["Điểm thưởng"],
  cell: (_, { pick }) => pick([0, 1, 2, ""]),
};

/** Small numbers are points only where every member has some. */
function pointsOfDiscipline({ pick, int }: Random): GeneratedColumn {
  const most = pick([4, 20]);
  const header = pick(most === 4 ? ["Kỷ luật", "Kỷ luật (20%)"] : ["Kỷ luật (20%)"]);
  return { header: [header], cell: () => int(1, most) };
}

/** There is one column of discipline: punishments, or points. */
function historyColumns({ disciplinePoints }: Plan): readonly GeneratedColumn[] {
  return disciplinePoints ? HISTORY.slice(0, 1) : HISTORY;
}

const HISTORY: readonly GeneratedColumn[] = [
  {
    header: ["Khen thưởng"],
    cell: (_, { pick }) => pick(["", "Giấy khen 2019", "Bằng khen 2021; 2022"]),
  },
  {
    header: ["Kỷ luật"],
    cell: (_, { pick }) => pick(["", "", "Khiển trách (2015)", "Cảnh cáo năm 2018"]),
  },
];

const EXTRAS: readonly GeneratedColumn[] = [
  { header: ["Dân tộc"], cell: (_, { pick }) => pick(["Kinh", "Tày", ""]) },
  {
    header: ["Trình độ lý luận chính trị"],
    cell: (_, { pick }) => pick(["Sơ cấp", "Trung cấp", ""]),
  },
  { header: ["Số thẻ đảng viên"], cell: (_, { int }) => `04.${String(int(100000, 999999))}` },
  { header: ["Số điện thoại"], cell: (_, { int }) => `09${String(int(10000000, 99999999))}` },
  { header: ["Quê quán"], cell: (_, { pick }) => pick(["Hải Dương", "Nam Định", ""]) },
];

function orderOf(style: Plan["order"], index: number): CellValue {
  const number = String(index + 1);
  if (style === "text") return number;
  if (style === "padded") return number.padStart(2, "0");
  return style === "dotted" ? `${number}.` : index + 1;
}

function nameColumns({ nameColumns: count }: Plan, random: Random): GeneratedColumn[] {
  const header = [random.pick(["Họ và tên", "Họ và tên đảng viên", "Họ tên", "HỌ VÀ TÊN"])];
  const holds = "name" as const;
  if (count === 1) return [{ holds, header, cell: ({ name }) => name }];
  const given = { holds, cell: ({ name }: Person) => name.slice(name.lastIndexOf(" ") + 1) };
  if (count === 2)
    return [
      { holds, header, cell: ({ name }) => name.slice(0, name.lastIndexOf(" ")) },
      { header: random.pick([[], ["Tên"]]), ...given },
    ];
  return [
    { holds, header: ["Họ"], cell: ({ name }) => name.slice(0, name.indexOf(" ")) },
    {
      holds,
      header: [random.pick(["Tên đệm", "Đệm", "Chữ đệm"])],
      cell: ({ name }) => name.slice(name.indexOf(" ") + 1, name.lastIndexOf(" ")),
    },
    { header: ["Tên"], ...given },
  ];
}
