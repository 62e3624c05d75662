import fc from "fast-check";
import type { CellValue, SheetSnapshot } from "../../src/core/model/grid";
import { LEVELS, type ByLevel, type Level } from "../../src/core/model/level";
import type { Rect } from "../../src/core/model/address";
import { levelSpellings } from "./levelSpellings";
import { heldIn, shownIn, type OldFont } from "./oldFonts";

/** A sheet as a branch might keep it, and what a right reading finds in it. */
export interface GeneratedTable {
  readonly sheet: SheetSnapshot;
  readonly truth: readonly TrueMember[];
}

interface TrueMember {
  /** Counted from 0, on the sheet. */
  readonly row: number;
  readonly name: string;
  /** Null: no final rating. */
  readonly level: Level | null;
}

interface Plan {
  readonly seed: number;
  readonly members: number;
  readonly top: number;
  readonly left: number;
  readonly gridLeft: number;
  readonly titled: boolean;
  readonly order: "number" | "text" | "padded" | "dotted" | null;
  readonly headerStyle: "plain" | "upper" | "unmarked" | "nfd" | "wrapped" | "english";
  readonly levels: 1 | 2 | 3;
  readonly ratings: "final" | "raters" | "marks" | "marksByRater";
  readonly votes: boolean;
  readonly scores: boolean;
  readonly dates: "two" | "one" | null;
  readonly birth: "plain" | "bySex" | null;
  /** Columns that the name stands in. */
  readonly nameColumns: 1 | 2 | 3;
  readonly partyGroup: boolean;
  readonly numbering: "brackets" | "figures" | "letters" | null;
  readonly groups: "roman" | "romanSplit" | "branch" | "plain" | null;
  readonly blankRows: boolean;
  /** Many empty rows somewhere in the list, behind which its count goes on. */
  readonly brokenOff: boolean;
  readonly encoding: "unicode" | "tcvn3" | "vni";
  /** Ratings merged down the rows of members in turn who have the same. */
  readonly mergedRatings: boolean;
  readonly total: "attached" | "apart" | null;
  readonly notes: boolean;
  readonly signature: boolean;
  readonly extras: number;
}

/** Random tables of 1 to 300 members with their truth. */
export const generatedTable: fc.Arbitrary<GeneratedTable> = fc
  .record({
    seed: fc.nat(),
    members: fc.oneof(
      { weight: 8, arbitrary: fc.integer({ min: 1, max: 12 }) },
      { weight: 3, arbitrary: fc.integer({ min: 13, max: 60 }) },
      { weight: 1, arbitrary: fc.integer({ min: 61, max: 300 }) },
    ),
    top: fc.integer({ min: 0, max: 6 }),
    left: fc.oneof(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 4, max: 40 })),
    gridLeft: fc.integer({ min: 0, max: 2 }),
    titled: fc.boolean(),
    order: fc.constantFrom("number", "number", "text", "padded", "dotted", null),
    headerStyle: fc.constantFrom(
      "plain",
      "plain",
      "upper",
      "unmarked",
      "nfd",
      "wrapped",
      "english",
    ),
    levels: fc.constantFrom(1, 2, 2, 3),
    ratings: fc.constantFrom("final", "raters", "raters", "marks", "marksByRater"),
    votes: fc.boolean(),
    scores: fc.boolean(),
    dates: fc.constantFrom("two", "one", null),
    birth: fc.constantFrom("plain", "bySex", null),
    nameColumns: fc.constantFrom(1, 1, 2, 3),
    partyGroup: fc.boolean(),
    numbering: fc.constantFrom("brackets", "figures", "letters", null),
    groups: fc.constantFrom("roman", "romanSplit", "branch", "plain", null, null),
    blankRows: fc.boolean(),
    brokenOff: fc.oneof({ weight: 9, arbitrary: fc.constant(false) }, fc.constant(true)),
    encoding: fc.constantFrom("unicode", "unicode", "unicode", "tcvn3", "vni"),
    mergedRatings: fc.boolean(),
    total: fc.constantFrom("attached", "apart", null),
    notes: fc.boolean(),
    signature: fc.boolean(),
    extras: fc.integer({ min: 0, max: 4 }),
  } satisfies { [K in keyof Plan]: fc.Arbitrary<Plan[K]> })
  .map((plan) => ({ titled: plan.titled, table: tableOf(plan) }))
  // Without a title and without a single level, nothing says that a list rates members of the party.
  .filter(({ titled, table }) => titled || table.truth.some(({ level }) => level !== null))
  .map(({ table }) => table);

interface Random {
  readonly chance: (probability: number) => boolean;
  readonly pick: <T>(items: readonly T[]) => T;
  readonly int: (min: number, max: number) => number;
}

function randomOf(seed: number): Random {
  let state = seed | 0;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  return {
    chance: (probability) => next() < probability,
    pick: (items) => items[Math.floor(next() * items.length)]!,
    int: (min, max) => min + Math.floor(next() * (max - min + 1)),
  };
}

interface Person {
  readonly name: string;
  readonly level: Level | null;
  readonly index: number;
  readonly reason: string;
}

/** A column: the levels of its header from the top, and what it says of a person. */
interface GeneratedColumn {
  readonly header: readonly string[];
  readonly cell: (person: Person, random: Random) => CellValue;
  readonly total?: true;
  readonly final?: true;
}

function tableOf(plan: Plan): GeneratedTable {
  const random = randomOf(plan.seed);
  const columns = columnsOf(plan, random);
  const depth = Math.max(...columns.map(({ header }) => header.length));
  const width = plan.left + columns.length;
  const rows: CellValue[][] = [];
  const push = (cells: readonly CellValue[]) =>
    rows.push([...Array<CellValue>(plan.left).fill(""), ...cells]);
  const blank = () => push([]);

  for (let row = 0; row < plan.top; row++) blank();
  if (plan.titled) titleRows(plan, random, push);
  for (let level = 0; level < depth; level++)
    push(columns.map((column, at) => headerText(columns, column, at, level, plan)));
  if (plan.numbering) push(columns.map((_, at) => numberingOf(plan.numbering, at)));
  const truth = memberRows(plan, random, columns, rows, push);
  const final = columns.findIndex((column) => column.final);
  const merges =
    plan.mergedRatings && final >= 0 ? mergeRatings(rows, truth, plan.left + final, random) : [];
  endRows(plan, random, columns, push);

  const values = rows.map((row) =>
    Array.from({ length: width - plan.gridLeft + plan.gridLeft }, (_, at) => row[at] ?? ""),
  );
  const shifted =
    plan.left >= plan.gridLeft ? values.map((row) => row.slice(plan.gridLeft)) : values;
  const gridLeft = plan.left >= plan.gridLeft ? plan.gridLeft : 0;
  const sheet = {
    id: "{sheet-1}",
    name: "Sheet1",
    grid: { top: 0, left: gridLeft, values: shifted },
    tables: [],
    merges,
  };
  const font = plan.titled && plan.headerStyle === "plain" ? plan.encoding : "unicode";
  return font === "unicode" ? { sheet, truth } : inOldFont(font, sheet, truth);
}

/** Members in turn with one rating share one cell, as many as chance will. */
function mergeRatings(
  rows: CellValue[][],
  truth: readonly TrueMember[],
  column: number,
  random: Random,
): Rect[] {
  const merges: Rect[] = [];
  let corner = truth[0]?.row ?? 0;
  for (const [at, { row, level }] of truth.entries()) {
    const before = truth[at - 1];
    const joins = before?.row === row - 1 && before.level === level && random.chance(0.5);
    if (joins && level !== null) {
      rows[row]![column] = "";
      merges.push({ top: corner, left: column, bottom: row, right: column });
    } else corner = row;
  }
  return merges.filter(({ top }, at) => merges[at + 1]?.top !== top);
}

function inOldFont(
  font: OldFont,
  sheet: SheetSnapshot,
  truth: readonly TrueMember[],
): GeneratedTable {
  const held = (value: CellValue) => (typeof value === "string" ? heldIn(font, value) : value);
  const values = sheet.grid.values.map((row) => row.map(held));
  return {
    sheet: { ...sheet, grid: { ...sheet.grid, values } },
    truth: truth.map((member) => ({ ...member, name: shownIn(font, member.name) })),
  };
}

function titleRows(plan: Plan, random: Random, push: (cells: readonly CellValue[]) => void): void {
  push(["ĐẢNG BỘ XÃ HÒA SƠN", "", "", "ĐẢNG CỘNG SẢN VIỆT NAM"]);
  push([random.pick(["CHI BỘ TRƯỜNG TIỂU HỌC SỐ 2", "CHI BỘ THÔN ĐÔNG", "Chi bộ Quân sự"])]);
  push(["*", "", "", "Hòa Sơn, ngày 10 tháng 12 năm 2024"]);
  if (random.chance(0.7)) push([]);
  push([
    "",
    random.pick([
      "BẢNG TỔNG HỢP KẾT QUẢ XẾP LOẠI ĐẢNG VIÊN NĂM 2024",
      "DANH SÁCH XẾP LOẠI CHẤT LƯỢNG ĐẢNG VIÊN NĂM 2024",
    ]),
  ]);
  if (random.chance(0.5)) push(["(Theo Quy định số 124-QĐ/TW ngày 04/10/2023)"]);
  if (random.chance(0.8) || plan.levels > 1) push([]);
}

const ENGLISH: Readonly<Record<string, string>> = {
  STT: "No",
  "Họ và tên": "Full name",
  "Ghi chú": "Note",
  "Chi bộ xếp loại": "Branch rating",
};

function styled(text: string, plan: Plan): string {
  switch (plan.headerStyle) {
    case "upper":
      return text.toUpperCase();
    case "unmarked":
      return unmarked(text);
    case "nfd":
      return text.normalize("NFD");
    case "wrapped":
      return text.replace(" ", "\n");
    case "english":
      return ENGLISH[text] ?? text;
    case "plain":
      return text;
  }
}

function unmarked(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").replaceAll("đ", "d").replaceAll("Đ", "D");
}

/** Merged headers keep their text in the first cell only: to the right and below it is empty. */
function headerText(
  columns: readonly GeneratedColumn[],
  { header }: GeneratedColumn,
  at: number,
  level: number,
  plan: Plan,
): string {
  const text = header[level] ?? "";
  const before = columns[at - 1]?.header;
  const isMerged =
    level < header.length - 1 &&
    before?.slice(0, level + 1).join("|") === header.slice(0, level + 1).join("|") &&
    before.length > level + 1;
  return text === "" || isMerged ? "" : styled(text, plan);
}

function numberingOf(style: Plan["numbering"], at: number): CellValue {
  if (style === "letters") return at < 2 ? (["A", "B"][at] ?? "") : at - 1;
  return style === "figures" ? at + 1 : `(${String(at + 1)})`;
}

function columnsOf(plan: Plan, random: Random): GeneratedColumn[] {
  const columns: GeneratedColumn[] = [];
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
      header: [random.pick(["Chức vụ", "Chức vụ, đơn vị công tác", "Chức vụ trong Đảng"])],
      cell: (_, { pick }) =>
        pick(["Bí thư", "Đảng viên", "Chi ủy viên", "Đảng viên, giáo viên", ""]),
    });
  if (plan.dates) columns.push(...dateColumns(plan));
  if (plan.scores) columns.push(...scoreColumns(plan));
  for (let extra = 0; extra < plan.extras; extra++) columns.push(random.pick(EXTRAS));
  columns.push(...ratingColumns(plan, random));
  if (plan.votes) columns.push(...voteColumns(plan));
  columns.push({ header: ["Ghi chú"], cell: ({ reason }) => reason });
  return columns;
}

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
  if (count === 1) return [{ header, cell: ({ name }) => name }];
  const given = { cell: ({ name }: Person) => name.slice(name.lastIndexOf(" ") + 1) };
  if (count === 2)
    return [
      { header, cell: ({ name }) => name.slice(0, name.lastIndexOf(" ")) },
      { header: random.pick([[], ["Tên"]]), ...given },
    ];
  return [
    { header: ["Họ"], cell: ({ name }) => name.slice(0, name.indexOf(" ")) },
    {
      header: [random.pick(["Tên đệm", "Đệm", "Chữ đệm"])],
      cell: ({ name }) => name.slice(name.indexOf(" ") + 1, name.lastIndexOf(" ")),
    },
    { header: ["Tên"], ...given },
  ];
}

function birthColumns({ birth, levels }: Plan): GeneratedColumn[] {
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

function dateColumns({ dates, levels }: Plan): GeneratedColumn[] {
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

function scoreColumns({ levels }: Plan): GeneratedColumn[] {
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

function ratingColumns(plan: Plan, random: Random): GeneratedColumn[] {
  if (plan.ratings === "marks") return markColumns(plan, random);
  if (plan.ratings === "marksByRater" && plan.levels > 1) return raterMarkColumns(random);
  const parent = random.pick([
    "Đánh giá, xếp loại chất lượng",
    "Kết quả xếp loại",
    "Mức xếp loại đề nghị",
  ]);
  const under = (leaf: string): readonly string[] => {
    if (plan.levels === 1) return [leaf];
    return plan.levels === 2 ? [parent, leaf] : [parent, "Các chủ thể", leaf];
  };
  const other = ({ level }: Person, { chance, pick }: Random) =>
    chance(0.1) ? "" : spelt(level ?? pick(LEVELS), pick);
  const final = random.pick([
    "Chi bộ xếp loại",
    "Chi bộ đánh giá, xếp loại",
    "Chi bộ đề nghị xếp loại",
  ]);
  const branch: GeneratedColumn = {
    final: true,
    header: under(final),
    cell: ({ level }, { pick }) => (level ? spelt(level, pick) : ""),
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

function spelt(level: Level, pick: Random["pick"]): string {
  return pick(levelSpellings[level]);
}

const LEVEL_HEADERS: readonly ByLevel<string>[] = [
  { outstanding: "HTXS", good: "HTT", completed: "HTNV", failed: "KHT" },
  {
    outstanding: "Hoàn thành xuất sắc nhiệm vụ",
    good: "Hoàn thành tốt nhiệm vụ",
    completed: "Hoàn thành nhiệm vụ",
    failed: "Không hoàn thành nhiệm vụ",
  },
  { outstanding: "HT xuất sắc", good: "HT tốt", completed: "HT nhiệm vụ", failed: "Không HT" },
];

function markColumns({ levels }: Plan, random: Random): GeneratedColumn[] {
  const names = random.pick(LEVEL_HEADERS);
  const mark = random.pick(["x", "X", "✓", "+", 1]);
  return LEVELS.map((level) => ({
    header: levels === 1 ? [names[level]] : ["Chi bộ xếp loại", names[level]],
    cell: (person: Person) => (person.level === level ? mark : ""),
  }));
}

/** The members' own marks before the branch's. */
function raterMarkColumns(random: Random): GeneratedColumn[] {
  const names = random.pick(LEVEL_HEADERS);
  const mark = random.pick(["x", "X", "✓", 1]);
  const own = LEVELS.map((level) => ({
    header: ["Cá nhân tự xếp loại", names[level]],
    cell: ({ index }: Person) => (LEVELS[index % LEVELS.length] === level ? mark : ""),
  }));
  const branch = LEVELS.map((level) => ({
    header: ["Chi bộ xếp loại", names[level]],
    cell: (person: Person) => (person.level === level ? mark : ""),
  }));
  return [...own, ...branch];
}

function voteColumns({ levels }: Plan): GeneratedColumn[] {
  const names = LEVEL_HEADERS[0]!;
  return LEVELS.map((level) => ({
    header:
      levels === 1 ? [`Số phiếu ${names[level]}`] : ["Kết quả bỏ phiếu (số phiếu)", names[level]],
    cell: (person: Person) => (person.level === level ? 15 : 0),
    total: true,
  }));
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

function person(index: number, plan: Plan, random: Random): Person {
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

function cleanName(name: string): string {
  return name.normalize("NFC").replace(/\s+/g, " ").trim();
}

function memberRows(
  plan: Plan,
  random: Random,
  columns: readonly GeneratedColumn[],
  rows: CellValue[][],
  push: (cells: readonly CellValue[]) => void,
): TrueMember[] {
  const truth: TrueMember[] = [];
  const groupSize = random.int(3, 12);
  const brokenAt = plan.brokenOff && plan.order ? random.int(1, plan.members) : -1;
  for (let index = 0; index < plan.members; index++) {
    if (plan.groups && index % groupSize === 0) push(groupRow(plan, index / groupSize, random));
    if (index === brokenAt && index % groupSize !== 0)
      for (let blank = random.int(41, 60); blank > 0; blank--) push([]);
    if (plan.blankRows && index > 0 && plan.order && random.chance(0.05)) push([]);
    const who = person(index, plan, random);
    truth.push({ row: rows.length, name: cleanName(who.name), level: who.level });
    push(columns.map(({ cell }) => cell(who, random)));
  }
  return truth;
}

function groupRow({ groups, order }: Plan, at: number, random: Random): CellValue[] {
  const roman = ["I", "II", "III", "IV", "V"][at % 5]!;
  const name = `${random.pick(["Tổ đảng", "Tổ", "Nhóm"])} ${String(at + 1)}`;
  if (groups === "romanSplit" && order) return [roman, name];
  if (groups === "branch")
    return [
      `${random.pick(["", `${roman}. `])}Chi bộ ${random.pick(["Mầm non", "thôn Đông", "Cơ quan"])}`,
    ];
  return [groups === "plain" ? name : `${roman}. ${name}`];
}

function endRows(
  plan: Plan,
  random: Random,
  columns: readonly GeneratedColumn[],
  push: (cells: readonly CellValue[]) => void,
): void {
  if (plan.total === "apart") push([]);
  if (plan.total)
    push(
      columns.map(({ total }, at) =>
        at === 0 ? random.pick(["Tổng cộng", "Cộng", "TỔNG SỐ"]) : total ? 100 : "",
      ),
    );
  if (plan.notes) {
    if (random.chance(0.5)) push([]);
    push([
      random.pick([
        "Tổng số đảng viên: 05 đồng chí (chính thức 05, dự bị 00).",
        "100% đảng viên hoàn thành tốt nhiệm vụ trở lên.",
        "Ghi chú: Danh sách này có 05 đồng chí",
      ]),
    ]);
  }
  if (!plan.signature) return;
  if (random.chance(0.8)) push([]);
  if (random.chance(0.3)) push(["", "", "", "Hòa Sơn, ngày 10 tháng 12 năm 2024"]);
  push([random.pick(["NGƯỜI LẬP BIỂU", "TỔ KIỂM PHIẾU", "NGƯỜI LẬP"]), "", "", "T/M CHI BỘ"]);
  push(["(Ký, ghi rõ họ tên)", "", "", "BÍ THƯ"]);
  push([]);
  push([]);
  push(["Phạm Hữu Vinh", "", "", "Nguyễn Công Thắng"]);
}
