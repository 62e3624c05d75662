import { byLevel, type ByLevel, type Level } from "../../../src/core/model/level";
import type { CellValue } from "../../../src/core/model/grid";
import { randomOf, type Random } from "../generator/random";

/** One workbook that a branch hands in, as the rows of its only sheet. */
export interface BranchFile {
  readonly file: string;
  readonly modified: number;
  readonly rows: readonly (readonly CellValue[])[];
}

export interface GroupTruth {
  readonly toRate: number;
  readonly levels: ByLevel<number>;
}

/** What a gathering of the files has to find, known without reading them. */
export interface CommitteeTruth extends GroupTruth {
  readonly present: number;
  readonly exempt: number;
  readonly notYetRated: number;
  readonly groups: ReadonlyMap<string, GroupTruth>;
  /** Names of the members rated outstanding, by branch. */
  readonly outstanding: readonly string[];
  readonly commended: readonly string[];
  readonly missing: readonly string[];
  /** Files that do not count, and why. */
  readonly notCounted: readonly string[];
  /** Names of people with one card number in two branches. */
  readonly inTwoBranches: readonly string[];
  /** Files whose own totals are wrong. */
  readonly wrongTotals: readonly string[];
}

export interface GeneratedCommittee {
  readonly expected: readonly string[];
  readonly files: readonly BranchFile[];
  readonly truth: CommitteeTruth;
}

export const COMMITTEE = "Đảng bộ xã An Hòa";
const GROUPS = ["Lãnh đạo, quản lý", "Chuyên viên", "Người lao động"] as const;
const WORDS: ByLevel<readonly string[]> = {
  outstanding: ["Hoàn thành xuất sắc nhiệm vụ", "HTXSNV", "Xuất sắc"],
  good: ["Hoàn thành tốt nhiệm vụ", "HTTNV", "hoàn thành tốt NV"],
  completed: ["Hoàn thành nhiệm vụ", "HTNV"],
  failed: ["Không hoàn thành nhiệm vụ", "KHTNV"],
};
const POINTS: ByLevel<number> = { outstanding: 92, good: 80, completed: 65, failed: 40 };

interface Person {
  readonly name: string;
  readonly card: string;
  readonly group: string;
  readonly isExempt: boolean;
  readonly level: Level | null;
  readonly points: number | null;
  readonly commended: boolean;
}

interface Branch {
  readonly name: string;
  readonly file: string;
  readonly people: readonly Person[];
}

/**
 * Makes the workbooks of a committee's branches. Every twelfth branch is late, every tenth sent a second, corrected file,
 * every eleventh states a wrong total, every seventh sent its file twice, and every ninth has a member of the branch before.
 */
export function generatedCommittee(
  branches: number,
  seed: number,
  committee = COMMITTEE,
): GeneratedCommittee {
  const random = randomOf(seed);
  const all = Array.from({ length: branches }, (_, at) => branchOf(at, random));
  const shared = all.map((branch, at) => withGuest(branch, at, all[at - 1]));
  const expected = all.map(({ name }) => name);
  const handedIn = shared.filter((_, at) => !isLate(at));
  const files = shared.flatMap((branch, at) =>
    isLate(at) ? [] : filesOf({ ...branch, committee }, at, random),
  );
  return { expected, files, truth: truthOf(shared, handedIn) };
}

function isLate(at: number): boolean {
  return at % 12 === 11;
}
function isCorrected(at: number): boolean {
  return at % 10 === 4;
}
function isCopied(at: number): boolean {
  return at % 7 === 5;
}
function isWrong(at: number): boolean {
  return at % 11 === 6;
}
function hasGuest(at: number): boolean {
  return at % 9 === 3;
}

function branchOf(at: number, random: Random): Branch {
  const number = String(at + 1);
  const people = Array.from({ length: random.int(3, 30) }, (_, i) =>
    personOf(`${number}.${String(i + 1)}`, random),
  );
  return { name: `Chi bộ thôn ${number}`, file: `xa/chi-bo-${number}.xlsx`, people };
}

function personOf(id: string, random: Random): Person {
  const isExempt = random.chance(0.05);
  const level = isExempt || random.chance(0.03) ? null : levelOf(random);
  return {
    name: `${random.pick(["Nguyễn Văn", "Trần Thị", "Lê Đức", "Phạm Thị"])} ${nameOf(id)}`,
    card: `04.${id.replace(".", "").padStart(8, "0")}${String(id.indexOf("."))}`,
    group: random.pick(GROUPS),
    isExempt,
    level,
    points: level && POINTS[level] + random.int(0, 5),
    commended: level === "outstanding" && random.chance(0.5),
  };
}

/** A name of letters only, because people have no numbers. */
function nameOf(id: string): string {
  const letters = "abcdeghikl";
  const word = Array.from(id, (digit) => (digit === "." ? "o" : letters.charAt(Number(digit))));
  return word.join("").replace(/^./u, (first) => first.toUpperCase());
}

function levelOf(random: Random): Level {
  if (random.chance(0.2)) return "outstanding";
  return random.chance(0.8) ? "good" : random.pick(["completed", "failed"]);
}

/** The first member of the branch before is listed here too, where that branch handed in. */
function withGuest(branch: Branch, at: number, before: Branch | undefined): Branch {
  const [guest] = before?.people ?? [];
  const comes = guest && hasGuest(at) && !isLate(at) && !isLate(at - 1);
  return comes ? { ...branch, people: [...branch.people, guest] } : branch;
}

type Written = Branch & { readonly committee: string };

function filesOf(branch: Written, at: number, random: Random): readonly BranchFile[] {
  const rows = rowsOf(branch, random, isWrong(at) ? 1 : 0);
  const current = { file: branch.file, modified: 2, rows };
  const people = branch.people.map((person) => ({ ...person, level: null, points: null }));
  const earlier = {
    file: branch.file.replace(".xlsx", "-cu.xlsx"),
    modified: 1,
    rows: rowsOf({ ...branch, people }, random, 0),
  };
  const copy = { ...current, file: branch.file.replace("xa/", "xa/sao/") };
  return [current, ...(isCorrected(at) ? [earlier] : []), ...(isCopied(at) ? [copy] : [])];
}

function rowsOf(
  { name, people, committee }: Written,
  random: Random,
  off: number,
): BranchFile["rows"] {
  const lead = random.int(0, 2);
  const indent = (row: readonly CellValue[]) => [...Array.from({ length: lead }, () => ""), ...row];
  const rated = people.filter(({ level }) => level !== null);
  const total = `Chi bộ có ${String(people.length)} đảng viên: HTXSNV ${String(
    rated.filter(({ level }) => level === "outstanding").length + off,
  )} đ/c.`;
  return [
    [committee.toUpperCase()],
    [name.toUpperCase()],
    ["BẢNG TỔNG HỢP XẾP LOẠI CHẤT LƯỢNG ĐẢNG VIÊN NĂM 2025"],
    ["(Họp ngày 15 tháng 12 năm 2025)"],
    [],
    ["TT", "Họ và tên", "Số thẻ đảng viên", "Nhóm", "Tình trạng", ...RESULT],
    ...people.map((person, i) => [i + 1, ...cellsOf(person, random)]),
    [],
    ["", total],
  ].map(indent);
}

const RESULT = ["Tổng điểm (/100)", "Chi bộ xếp loại", "Đề nghị khen thưởng", "Ghi chú"];

function cellsOf(person: Person, random: Random): readonly CellValue[] {
  const { name, card, group, isExempt, level, points, commended } = person;
  return [
    name,
    card,
    group,
    isExempt ? "Miễn công tác và sinh hoạt đảng" : "",
    points ?? "",
    level ? random.pick(WORDS[level]) : "",
    commended ? "Giấy khen" : "",
    "",
  ];
}

function truthOf(all: readonly Branch[], handedIn: readonly Branch[]): CommitteeTruth {
  const people = handedIn.flatMap((branch) =>
    branch.people.map((person) => ({ ...person, branch: branch.name })),
  );
  const toRate = people.filter(({ isExempt }) => !isExempt);
  const files = (is: (at: number) => boolean) =>
    all.flatMap((branch, at) => (is(at) && !isLate(at) ? [branch.file] : []));
  return {
    present: people.length,
    exempt: people.length - toRate.length,
    notYetRated: toRate.filter(({ level }) => level === null).length,
    ...groupTruth(toRate),
    groups: new Map(GROUPS.map((group) => [group, groupTruth(toRate.filter(isIn(group)))])),
    outstanding: toRate.filter(({ level }) => level === "outstanding").map(inBranch),
    commended: people.filter(({ commended }) => commended).map(inBranch),
    missing: all.filter((_, at) => isLate(at)).map(({ name }) => name),
    notCounted: [
      ...files(isCorrected).map((file) => `twice ${file.replace(".xlsx", "-cu.xlsx")}`),
      ...files(isCopied).map((file) => `sameBytes ${file.replace("xa/", "xa/sao/")}`),
    ].sort(),
    inTwoBranches: all.flatMap(({ people: own }, at) =>
      hasGuest(at) && own.at(-1) === all[at - 1]?.people[0] ? [own.at(-1)?.name ?? ""] : [],
    ),
    wrongTotals: files(isWrong),
  };
}

function isIn(group: string): (person: Person) => boolean {
  return (person) => person.group === group;
}

function inBranch({ name, branch }: { readonly name: string; readonly branch: string }): string {
  return `${branch}: ${name}`;
}

function groupTruth(people: readonly Person[]): GroupTruth {
  const levels = byLevel((level) => people.filter((person) => person.level === level).length);
  return { toRate: people.length, levels };
}
