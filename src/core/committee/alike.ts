import type { CommitteeFinding, GatheredBranch } from "../model/committee";
import { grouped } from "../tally/grouped";
import { bodyKey } from "./branchKey";

interface Listed {
  readonly rows: readonly { readonly branch: GatheredBranch }[];
}

type Branches = readonly [GatheredBranch, GatheredBranch];

/** Two branches and the people whom both list. */
interface Alike<P> {
  readonly branches: Branches;
  readonly people: readonly P[];
}

/** Fewer people in common are no sign of one branch under two names. */
const FEWEST = 3;

/**
 * Returns the pairs of branches of which each lists more than half of the other's people: one branch that has changed its name
 * since an earlier gathering, or that two files call by different names.
 */
export function alikeBranches<P extends Listed>(people: readonly P[]): readonly Alike<P>[] {
  const listed = people.flatMap((person) =>
    pairsOf(person).map((branches) => ({ branches, person })),
  );
  const pairs = grouped(listed, ({ branches }) => branches.map(keyOf).join("|"));
  return Array.from(pairs.values())
    .flatMap((same) => {
      const [first] = same;
      return first ? [{ branches: first.branches, people: same.map(({ person }) => person) }] : [];
    })
    .filter(isMostOfBoth);
}

function pairsOf({ rows }: Listed): readonly Branches[] {
  const branches = [...new Set(rows.map(({ branch }) => branch))];
  return branches.flatMap((one, i) => branches.slice(i + 1).map((other): Branches => [one, other]));
}

function keyOf(branch: GatheredBranch): string {
  return `${bodyKey(branch)}|${branch.file}`;
}

function isMostOfBoth<P>({ branches, people }: Alike<P>): boolean {
  const most = Math.max(...branches.map(({ members }) => members.length));
  return people.length >= FEWEST && people.length * 2 > most;
}

export function alikeFinding<P>({ branches, people }: Alike<P>): CommitteeFinding {
  const [one, other] = branches;
  return {
    code: "branches-alike",
    severity: "warning",
    branches: [namesOf(one), namesOf(other)],
    shared: people.length,
  };
}

function namesOf({ title, committee, file, isKept }: GatheredBranch) {
  return { title, committee, file, isKept };
}
