import type fc from "fast-check";
import { byLevel } from "../../../../src/core/model/level";
import type { Snapshot } from "../../../../src/core/model/grid";
import type { TableKind } from "../../../../src/core/model/body";
import { typedSheet } from "../../typedSheet";
import { randomOf, type Random } from "../random";
import { LISTS, versionsOf, yearlySheets, type Branch } from "./branchSheets";
import { FOREIGN_LISTS, summaryRows } from "./foreignSheets";
import type { Sheets } from "./lists";
import { leaversFrom, membersFrom, withArrival } from "./people";
import { workbookPlans, type BranchPlan, type WorkbookPlan } from "./workbookPlan";

/** What a correct review finds: each branch once, who left, and what is not counted. */
export interface WorkbookTruth {
  /** `name present rated outstanding-good-completed-failed` */
  readonly bodies: readonly string[];
  readonly departed: readonly string[];
  /** `sheet kind` */
  readonly notCounted: readonly string[];
}

export interface GeneratedWorkbook {
  readonly snapshot: Snapshot;
  readonly truth: WorkbookTruth;
}

/** Random workbooks of one to three branches, with lists of every kind beside theirs. */
export const generatedWorkbook: fc.Arbitrary<GeneratedWorkbook> = workbookPlans.map(workbookFrom);

interface Part {
  readonly sheets: Sheets;
  readonly notCounted: readonly string[];
}

const PLACES = ["ĐÔNG", "TÂY", "NAM"];
/** No two branches share people, and there is room for those who left. */
const PEOPLE_A_BRANCH = 40;

function workbookFrom(plan: WorkbookPlan): GeneratedWorkbook {
  const random = randomOf(plan.seed);
  const branches = plan.branches.map((each, i) => branchFrom(each, i, random));
  const parts = [
    ...branches.map((branch, i) => branchPart(plan, i, branch, random)),
    summaryPart(plan, branches),
  ];
  const sheets = shuffled(parts, random).flatMap((part) =>
    part.sheets.map(([name, rows]) => typedSheet(rows, { name })),
  );
  return {
    snapshot: { sheets },
    truth: {
      bodies: branches.map(bodyOf),
      departed: branches.flatMap(({ members }) =>
        members.filter(({ isDeparted }) => isDeparted).map(({ name }) => name),
      ),
      notCounted: parts.flatMap(({ notCounted }) => notCounted),
    },
  };
}

function branchFrom(
  { members, departed, arrived }: BranchPlan,
  at: number,
  random: Random,
): Branch {
  const first = at * PEOPLE_A_BRANCH;
  const present = membersFrom(first, members, random);
  const leavers = leaversFrom(first + members, departed, random);
  return {
    name: `CHI BỘ THÔN ${PLACES[at] ?? ""}`,
    members: [...(arrived ? withArrival(present, random) : present), ...leavers],
  };
}

function bodyOf({ name, members }: Branch): string {
  const present = members.filter(({ isDeparted }) => !isDeparted);
  const levels = byLevel((level) => present.filter((each) => each.level === level).length);
  const count = String(present.length);
  return `${name} ${count} ${count} ${Object.values(levels).join("-")}`;
}

/** The sheets of one branch; only the first one has earlier years and lists of other kinds. */
function branchPart(plan: WorkbookPlan, at: number, branch: Branch, random: Random): Part {
  const sheet = `Chi bộ ${String(at + 1)}`;
  const { style, versions } = plan.branches[at] ?? { style: "list", versions: 0 };
  const history = at === 0 ? plan.history : "none";
  const lists =
    history === "none" ? LISTS[style](branch, sheet) : yearlySheets(branch, sheet, history);
  const isPlain = history === "none" && style === "list";
  const drafts = isPlain ? versionsOf(branch, sheet, versions, random) : [];
  const foreign = at === 0 ? foreignPart(plan, branch, sheet, isPlain) : NO_FOREIGN;
  return {
    sheets: [...withBelow(lists, foreign.below), ...drafts, ...foreign.sheets],
    notCounted: [
      ...drafts.map(([name]) => `${name} copy`),
      ...historyOf(lists, history),
      ...foreign.notCounted,
    ],
  };
}

function historyOf(lists: Sheets, history: WorkbookPlan["history"]): readonly string[] {
  if (history === "sheets") return lists.slice(0, -1).map(([name]) => `${name} history`);
  const [sheet = ""] = lists[0] ?? [];
  return history === "blocks" ? [`${sheet} history`, `${sheet} history`] : [];
}

interface ForeignPart extends Part {
  readonly below: Sheets[number][1];
}

const NO_FOREIGN: ForeignPart = { sheets: [], notCounted: [], below: [] };

function foreignPart(
  { foreign }: WorkbookPlan,
  branch: Branch,
  sheet: string,
  isPlain: boolean,
): ForeignPart {
  const kinds = foreign.flatMap((kind) => (kind === "summary" ? [] : [kind]));
  const lists = kinds.map((kind) => ({ kind, ...FOREIGN_LISTS[kind] }));
  const below = isPlain ? lists.filter(({ isBelow }) => isBelow) : [];
  const apart = lists.filter(({ isBelow }) => !isBelow);
  const told = (name: string, what: TableKind | null) => (what === null ? [] : [`${name} ${what}`]);
  return {
    sheets: apart.map(({ kind, rows }) => [kind, rows(branch)]),
    below: below.flatMap(({ rows }) => rows(branch)),
    notCounted: [
      ...below.flatMap(({ what }) => told(sheet, what)),
      ...apart.flatMap(({ kind, what }) => told(kind, what)),
    ],
  };
}

function withBelow(lists: Sheets, below: Sheets[number][1]): Sheets {
  return lists.map(([name, rows], i) => [name, i === 0 ? [...rows, ...below] : rows]);
}

function summaryPart({ foreign }: WorkbookPlan, branches: readonly Branch[]): Part {
  if (!foreign.includes("summary")) return { sheets: [], notCounted: [] };
  return { sheets: [["TH", summaryRows(branches)]], notCounted: ["TH summary"] };
}

/** The parts in another order, and the sheets within each. */
function shuffled(parts: readonly Part[], random: Random): readonly Part[] {
  const keyed = parts.map((part) => ({ ...part, sheets: inAnyOrder(part.sheets, random) }));
  return inAnyOrder(keyed, random);
}

function inAnyOrder<T>(items: readonly T[], random: Random): readonly T[] {
  const keys = new Map(items.map((item) => [item, random.int(0, 1_000_000)]));
  return [...items].sort((a, b) => (keys.get(a) ?? 0) - (keys.get(b) ?? 0));
}
