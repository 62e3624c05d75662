import { LEVELS } from "../../../src/core/model/level";
import type { GeneratedColumn } from "./column";
import { LEVEL_HEADERS } from "./levelHeaders";
import { levelWord } from "./levelWords";
import type { Person } from "./person";
import type { Plan } from "./plan";
import type { Random } from "./random";

export function ratingColumns(plan: Plan, random: Random): GeneratedColumn[] {
  return plan.levelRemarks
    ? ratings(plan, random).map((column) => ({ ...column, cell: remarked(column.cell) }))
    : ratings(plan, random);
}

/** Adds remarks to some levels in words. */
function remarked(cell: GeneratedColumn["cell"]): GeneratedColumn["cell"] {
  return (person, random) => {
    const value = cell(person, random);
    const isWords = typeof value === "string" && value.length > 1 && !value.includes("(");
    if (AGREEMENT.includes(String(value))) return value;
    return isWords && random.chance(0.1) ? `${value} ${random.pick(REMARKS)}` : value;
  };
}

const REMARKS = ["(chuyển đến tháng 5)", "(có đơn)", "(đi học tập trung)"];

function ratings(plan: Plan, random: Random): GeneratedColumn[] {
  if (plan.decided === null) return ownColumns(plan, random);
  const own = ownColumns(plan, random).map(({ header, cell }): GeneratedColumn => {
    return { header, cell: (person, pick) => cell(proposed(person, plan), pick) };
  });
  const isOfChanges = plan.decided === "changes" || plan.decided === "agreement";
  return [...own, ...(isOfChanges ? [changesColumn(plan, random)] : decisionColumns(plan, random))];
}

/** The branch rates whoever is rated in the end, but often otherwise: seldom where only the changes are written down. */
function proposed(person: Person, plan: Plan): Person {
  const { level, index } = person;
  const by = plan.decided === "changes" || plan.decided === "agreement" ? changeOf(index) : index;
  return { ...person, level: level && LEVELS[(LEVELS.indexOf(level) + by) % LEVELS.length]! };
}

/** How many levels the branch's rating of a member is off; 0 for most. */
function changeOf(index: number): number {
  return index % 10 === 7 ? 1 : 0;
}

const AGREEMENT: readonly string[] = [
  "Nhất trí",
  "Đồng ý với chi bộ",
  "Nhất trí với đề nghị của chi bộ",
  "Giữ nguyên",
  "Như chi bộ đề nghị",
];

/** The decisions that differ from the branch's rating, beside nothing or words of agreement for the others. */
function changesColumn(plan: Plan, random: Random): GeneratedColumn {
  return {
    header: [random.pick(["Đảng ủy quyết định", "Đảng ủy xếp loại", "Cấp trên phê duyệt"])],
    cell: ({ level, index }, cells) => {
      if (level === null) return "";
      if (changeOf(index) > 0) return levelWord(level, plan, cells);
      return plan.decided === "agreement" ? cells.pick(AGREEMENT) : "";
    },
  };
}

function decisionColumns(plan: Plan, random: Random): GeneratedColumn[] {
  const { decided, levels } = plan;
  const parent = random.pick([
    "Đảng ủy xếp loại",
    "Đảng uỷ cơ sở quyết định",
    "Cấp trên phê duyệt",
  ]);
  if (decided === "words" || levels === 1)
    return [
      {
        final: true,
        header: [random.pick([parent, "Đảng ủy xã quyết định, phê duyệt mức xếp loại"])],
        cell: ({ level }, cells) => (level ? levelWord(level, plan, cells) : ""),
      },
    ];
  return blockOf(parent, random.pick(ticks(plan)), random);
}

function ownColumns(plan: Plan, random: Random): GeneratedColumn[] {
  if (plan.ratings === "marks") return markColumns(plan, random);
  if (plan.ratings === "marksByRater" && plan.levels > 1) return raterMarkColumns(plan, random);
  const parent = random.pick([
    "Đánh giá, xếp loại chất lượng",
    "Kết quả xếp loại",
    "Mức xếp loại đề nghị",
  ]);
  const under = (leaf: string): readonly string[] => {
    if (plan.levels === 1) return [leaf];
    return plan.levels === 2 ? [parent, leaf] : [parent, "Các chủ thể", leaf];
  };
  const other = ({ level }: Person, cells: Random) =>
    cells.chance(0.1) ? "" : levelWord(level ?? cells.pick(LEVELS), plan, cells);
  const final = random.pick([
    "Chi bộ xếp loại",
    "Chi bộ đánh giá, xếp loại",
    "Chi bộ đề nghị xếp loại",
  ]);
  const branch: GeneratedColumn = {
    final: true,
    header: under(final),
    cell: ({ level }, cells) => (level ? levelWord(level, plan, cells) : ""),
  };
  if (plan.ratings === "final")
    return [
      {
        ...branch,
        header:
          plan.levels === 1
            ? [random.pick([final, "Xếp loại", "Mức xếp loại", "Kết quả xếp loại"])]
            : branch.header,
      },
    ];
  return [
    {
      header: under(
        random.pick(["Tự xếp loại", "Đảng viên tự đánh giá, xếp loại", "Cá nhân tự xếp loại"]),
      ),
      cell: other,
    },
    {
      header: under(
        random.pick(["Xếp loại viên chức", "Xếp loại CB, CC, VC", "Chính quyền xếp loại"]),
      ),
      cell: other,
    },
    { header: under(random.pick(["Chi ủy xếp loại", "Chi uỷ đề nghị xếp loại"])), cell: other },
    branch,
  ];
}

/** What may tick a cell: in old fonts, the ticks of Wingdings are letters. */
function ticks({ encoding }: Plan): readonly string[] {
  return ["x", "X", "✓", ...(encoding === "unicode" ? ["ü", "\uF0FC"] : [])];
}

function markColumns(plan: Plan, random: Random): GeneratedColumn[] {
  const { levels, unratedColumn } = plan;
  const names = random.pick(LEVEL_HEADERS);
  const mark = random.pick([...ticks(plan), "+", 1]);
  const under = (leaf: string) => (levels === 1 ? [leaf] : ["Chi bộ xếp loại", leaf]);
  const block = LEVELS.map((level) => ({
    header: under(names[level]),
    cell: (person: Person) => (person.level === level ? mark : ""),
  }));
  const unrated = {
    header: under("Không xếp loại"),
    cell: ({ level }: Person) => (level === null ? mark : ""),
  };
  return unratedColumn ? [...block, unrated] : block;
}

/** The members' own marks, followed by the branch's. */
function raterMarkColumns(plan: Plan, random: Random): GeneratedColumn[] {
  const names = random.pick(LEVEL_HEADERS);
  const mark = random.pick([...ticks(plan), 1]);
  const own = LEVELS.map((level) => ({
    header: ["Cá nhân tự xếp loại", names[level]],
    cell: ({ index }: Person) => (LEVELS[index % LEVELS.length] === level ? mark : ""),
  }));
  return [...own, ...blockOf("Chi bộ xếp loại", mark, random)];
}

function blockOf(parent: string, mark: string | number, random: Random): GeneratedColumn[] {
  const names = random.pick(LEVEL_HEADERS);
  return LEVELS.map((level) => ({
    header: [parent, names[level]],
    cell: (person: Person) => (person.level === level ? mark : ""),
  }));
}
