import { handInOf, type HandInSource } from "../../core/committee/handIn";
import type { HandIn } from "../../core/model/committee";
import type { FrozenFigures } from "../../core/model/frozen";
import type { Snapshot } from "../../core/model/grid";
import type { Review } from "../../core/model/review";
import { DATA } from "../../core/report/committee/data";
import { HANDED_IN } from "../../core/report/committee/handedIn";
import { reportedBranches } from "../../core/report/committee/recorded";
import { sourceDigest } from "../../core/report/figures/digest";
import { frozenIn } from "../../core/report/frozen";
import type { review } from "../../core/review";
import type { OwnFileSheet, ReadFile } from "../../files/readSnapshot";

type Opened = Extract<ReadFile, { readonly kind: "read" }>;

/** Returns what the committee keeps of a file: of a branch's its review, of a committee's below it the branches that it gathered. */
export function handInFrom(source: HandInSource, opened: Opened, judge: typeof review): HandIn {
  const data = opened.own.find(({ key }) => key === DATA.key);
  if (data) return ofCommittee(source, data, opened.own);
  const reviewed = judge(opened.snapshot, opened.choice);
  return handInOf(source, reviewed, frozenFigures(opened, reviewed));
}

/** The tables around the committee's own sheets are nobody's to count here. */
function ofCommittee(
  source: HandInSource,
  { name, grid: data }: OwnFileSheet,
  own: readonly OwnFileSheet[],
): HandIn {
  const list = own.find(({ key }) => key === HANDED_IN.key)?.grid ?? null;
  const branches = reportedBranches({ data, list }, name);
  return { kind: "read", ...source, isCommittee: true, branches, notCounted: [], findings: [] };
}

function frozenFigures({ own, snapshot }: Opened, review: Review): FrozenFigures | null {
  const frozen = frozenIn(own.flatMap(({ grid }) => grid.values));
  return frozen && { ...frozen, isUnchanged: digestsOf(snapshot, review).includes(frozen.digest) };
}

/** A sheet has the digest of all bodies, or of the one that it is about. */
function digestsOf(snapshot: Snapshot, { bodies, branches }: Review): readonly string[] {
  const tables = bodies.map((body) => body.tables.flatMap((at) => branches[at]?.table ?? []));
  return [tables.flat(), ...tables].map((each) => sourceDigest(snapshot, each));
}
