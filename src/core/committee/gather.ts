import type {
  BranchDecision,
  Decision,
  FileFinding,
  FileNotCounted,
  GatheredBranch,
  Gathering,
  HandIn,
  Received,
  WrittenFinding,
} from "../model/committee";
import type { Finding } from "../model/finding";
import { NEWEST_SCHEME, schemeById } from "../schemes/schemes";
import { bodyKey, branchKey, byBranchName } from "./branchKey";
import { checkCaps, committeeCaps } from "./caps";
import { withoutCopies } from "./copies";
import { addedCounts } from "./counts";
import { decided, isIn } from "./decided";
import { checkFrozen } from "./frozen";
import { keptBranches } from "./kept";
import { checkList, missingFrom } from "./listed";
import { onePerBranch } from "./onePerBranch";
import { checkPeople } from "./people";
import { prevailing } from "./prevailing";
import { onlyCommittee, titledBranches, type KeyedBranch } from "./titles";

/** What the committee knows beforehand. */
export interface GatherOptions {
  /** The names of the branches that are to hand in; null where there is no list. */
  readonly expected: readonly string[] | null;
  /** What the committee has decided so far. */
  readonly decisions?: readonly Decision[];
  /** The file to count, by the `bodyKey` of its branch, where somebody chose among several. */
  readonly chosen?: Readonly<Record<string, string>>;
  /** What it has decided on the branches' own ratings. */
  readonly branchDecisions?: readonly BranchDecision[];
  /** What the committee's workbook has of an earlier gathering; nothing for one that starts afresh. */
  readonly earlier?: EarlierGathering;
  /** The branches of it that somebody dropped, by their `bodyKey`. */
  readonly dropped?: readonly string[];
}

export interface EarlierGathering {
  readonly branches: readonly GatheredBranch[];
  readonly findings: readonly WrittenFinding[];
}

const NOTHING: EarlierGathering = { branches: [], findings: [] };

/**
 * Makes one result of the workbooks of many branches. It depends neither on the order of the files nor on how they came
 * together: the same files return the same gathering, byte for byte. A branch of an earlier gathering stays in the result
 * until a file of its own takes its place.
 *
 *     files ─copies─▶ branches ─year─▶ one file a branch ─earlier─▶ counts, caps, people ─▶ gathering
 */
export function gather(received: readonly Received[], options: GatherOptions): Gathering {
  const { expected, decisions = [], branchDecisions = [], chosen = {} } = options;
  const { earlier = NOTHING, dropped = [] } = options;
  const files = [...received].sort((a, b) => (a.file < b.file ? -1 : 1));
  const { kept: read, copies } = withoutCopies(files.filter((file) => file.kind === "read"));
  const before = earlier.branches.filter((branch) => !dropped.includes(bodyKey(branch)));
  const committee = onlyCommittee([...read.flatMap(({ branches }) => branches), ...before]);
  const titled = titledBranches(read, expected ?? [], committee);
  const year = yearOf(titled, before);
  const { counted, twice, findings } = onePerBranch(
    titled.filter(isOf(year)),
    new Map(Object.entries(chosen)),
  );
  const now = counted.map(({ branch }) => branch);
  const ofThisTime = { now, read, committee, expected: expected ?? [] };
  const kept = keptBranches(before, ofThisTime).filter(isFrom(year));
  const proposed = [...now, ...kept]
    .map((branch) => ({ ...branch, decision: decisionOn(branch, branchDecisions) }))
    .sort(inOrderOf(expected ?? []));
  const { branches, findings: lost } = decided(proposed, decisions);
  const id = prevailing(branches.map((branch) => branch.scheme));
  const scheme = schemeById(id ?? "") ?? NEWEST_SCHEME;
  const caps = committeeCaps(branches, scheme);
  const notCounted = [
    ...files.flatMap(unreadOf),
    ...read.flatMap(emptyOf),
    ...copies,
    ...titled.filter((each) => !isOf(year)(each)).flatMap(({ branch }) => otherYearOf(branch)),
    ...twice,
  ];
  return {
    scheme: scheme.id,
    year,
    committee,
    branches,
    counts: addedCounts(branches.map(({ counts }) => counts)),
    caps,
    missing: missingFrom(expected, branches),
    notCounted: notCounted.sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0)),
    findings: [
      ...findings,
      ...lost,
      ...checkList(expected, branches),
      ...checkFrozen(branches),
      ...checkCaps(caps, scheme),
      ...checkPeople(branches),
    ],
    fileFindings: read.flatMap(findingsOf(now)),
    keptFindings: earlier.findings.filter(({ file }) => kept.some((each) => each.file === file)),
  };
}

/** The year of most branches now, unless the earlier gathering is of a later one: a late file never brings back an old year. */
function yearOf(now: readonly KeyedBranch[], before: readonly GatheredBranch[]): number | null {
  const years = [now.map(({ branch }) => branch.year), before.map(({ year }) => year)]
    .map(prevailing)
    .filter((year) => year !== null);
  return years.length === 0 ? null : Math.max(...years);
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
function isFrom(year: number | null): (branch: GatheredBranch) => boolean {
  return (branch) => branch.year === null || branch.year === year;
}

function isOf(year: number | null): (each: KeyedBranch) => boolean {
  return ({ branch }) => isFrom(year)(branch);
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

/**
 * A file of which nothing counts has nothing to mend, unless it is that no table was found in it. A branch is not at fault for
 * proposing more outstanding ratings than a cap that its committee takes over all branches' members.
 */
function findingsOf(counted: readonly GatheredBranch[]) {
  const files = new Set(counted.map(({ file }) => file));
  return ({ file, branches, findings }: HandIn): readonly FileFinding[] =>
    files.has(file) || branches.length === 0
      ? findings.filter((finding) => !isCapOfMembers(finding)).map((finding) => ({ file, finding }))
      : [];
}

function isCapOfMembers({ code, data }: Finding): boolean {
  return code === "outstanding-cap-exceeded" && data.subject === "members";
}
