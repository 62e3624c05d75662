import type {
  BranchDecision,
  Decision,
  FileFinding,
  FileNotCounted,
  GatheredBranch,
  Gathering,
  HandIn,
  Received,
} from "../model/committee";
import { NEWEST_SCHEME, schemeById } from "../schemes/schemes";
import { branchKey, byBranchName } from "./branchKey";
import { checkCaps, committeeCaps } from "./caps";
import { withoutCopies } from "./copies";
import { addedCounts } from "./counts";
import { decided, isIn } from "./decided";
import { checkList, missingFrom } from "./listed";
import { onePerBranch } from "./onePerBranch";
import { peopleInTwoBranches } from "./people";
import { prevailing } from "./prevailing";
import { onlyCommittee, titledBranches, type KeyedBranch } from "./titles";

/** What the committee knows beforehand. */
export interface GatherOptions {
  /** The names of the branches that are to hand in; null where there is no list. */
  readonly expected: readonly string[] | null;
  /** What the committee has decided so far. */
  readonly decisions?: readonly Decision[];
  /** The file to count, by the name of its branch, where somebody chose among several. */
  readonly chosen?: Readonly<Record<string, string>>;
  /** What it has decided on the branches' own ratings. */
  readonly branchDecisions?: readonly BranchDecision[];
}

/**
 * Makes one result of the workbooks of many branches. It depends neither on the order of the files nor on how they came
 * together: the same files return the same gathering, byte for byte.
 *
 *     files ─copies─▶ branches ─year─▶ one file a branch ─▶ counts, caps, people ─▶ gathering
 */
export function gather(
  received: readonly Received[],
  { expected, decisions = [], branchDecisions = [], chosen = {} }: GatherOptions,
): Gathering {
  const files = [...received].sort((a, b) => (a.file < b.file ? -1 : 1));
  const { kept, copies } = withoutCopies(files.filter((file) => file.kind === "read"));
  const titled = titledBranches(kept, expected ?? []);
  const year = prevailing(titled.map(({ branch }) => branch.year));
  const { counted, twice, findings } = onePerBranch(
    titled.filter(isOf(year)),
    new Map(Object.entries(chosen).map(([branch, file]) => [branchKey(branch), file])),
  );
  const proposed = counted
    .map(({ branch }) => ({ ...branch, decision: decisionOn(branch, branchDecisions) }))
    .sort(inOrderOf(expected ?? []));
  const { branches, findings: lost } = decided(proposed, decisions);
  const id = prevailing(branches.map((branch) => branch.scheme));
  const scheme = schemeById(id ?? "") ?? NEWEST_SCHEME;
  const caps = committeeCaps(branches, scheme, kept);
  const notCounted = [
    ...files.flatMap(unreadOf),
    ...kept.flatMap(emptyOf),
    ...copies,
    ...titled.filter((each) => !isOf(year)(each)).flatMap(({ branch }) => otherYearOf(branch)),
    ...twice,
  ];
  return {
    scheme: scheme.id,
    year,
    committee: onlyCommittee(kept),
    branches,
    counts: addedCounts(branches.map(({ counts }) => counts)),
    caps,
    missing: missingFrom(expected, branches),
    notCounted: notCounted.sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0)),
    findings: [
      ...findings,
      ...lost,
      ...checkList(expected, branches),
      ...checkCaps(caps, scheme),
      ...peopleInTwoBranches(branches),
    ],
    fileFindings: kept.flatMap(findingsOf(branches)),
  };
}

function decisionOn(
  { title, committee }: GatheredBranch,
  all: readonly BranchDecision[],
): BranchDecision | null {
  const key = branchKey(title);
  return (
    all.find((each) => branchKey(each.branch) === key && isIn(each.committee, committee)) ?? null
  );
}

/** A branch that states no year is taken to be of the same year as the others. */
function isOf(year: number | null): (each: KeyedBranch) => boolean {
  return ({ branch }) => branch.year === null || branch.year === year;
}

/** The order of the list of branches, then that of their names. */
function inOrderOf(expected: readonly string[]): (a: GatheredBranch, b: GatheredBranch) => number {
  const places = new Map(expected.map((name, at) => [branchKey(name), at]));
  const placeOf = ({ title }: GatheredBranch) => places.get(branchKey(title)) ?? expected.length;
  return (a, b) =>
    placeOf(a) - placeOf(b) ||
    byBranchName(a.committee ?? "", b.committee ?? "") ||
    byBranchName(a.title, b.title) ||
    (a.file < b.file ? -1 : a.file > b.file ? 1 : 0);
}

function unreadOf(received: Received): readonly FileNotCounted[] {
  if (received.kind === "read") return [];
  return [{ file: received.file, what: "unread", why: received.why }];
}

function emptyOf({ file, branches }: HandIn): readonly FileNotCounted[] {
  return branches.length === 0 ? [{ file, what: "noTable" }] : [];
}

function otherYearOf({ file, title, year }: GatheredBranch): readonly FileNotCounted[] {
  return year === null ? [] : [{ file, what: "otherYear", branch: title, year }];
}

/** A file of which nothing counts has nothing to mend, unless it is that no table was found in it. */
function findingsOf(counted: readonly GatheredBranch[]) {
  const files = new Set(counted.map(({ file }) => file));
  return ({ file, branches, findings }: HandIn): readonly FileFinding[] =>
    files.has(file) || branches.length === 0 ? findings.map((finding) => ({ file, finding })) : [];
}
