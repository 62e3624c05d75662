import type {
  CommitteeFinding,
  Decision,
  GatheredBranch,
  GatheredMember,
  LostDecision,
} from "../model/committee";
import { grouped } from "../tally/grouped";
import { personKey } from "../text/personKey";
import { branchKey } from "./branchKey";
import { countsOf } from "./counts";

interface Decided {
  readonly branches: readonly GatheredBranch[];
  readonly findings: readonly CommitteeFinding[];
}

/**
 * Puts the levels that the committee decided in place of those that the branches proposed. A decision follows its member into
 * a corrected file and into another branch; one that fits nobody, or several, changes nothing and is reported.
 */
export function decided(
  branches: readonly GatheredBranch[],
  decisions: readonly Decision[],
): Decided {
  if (decisions.length === 0) return { branches, findings: [] };
  const find = memberFinder(branches);
  const found = decisions.map((decision) => ({ decision, ...find(decision) }));
  const levels = new Map(
    found.flatMap(({ decision: { level }, member, lost }) =>
      member && lost === null ? [[member, level] as const] : [],
    ),
  );
  return {
    branches: branches.map((branch) => withLevels(branch, levels)),
    findings: found.flatMap(({ decision, lost: why }): CommitteeFinding[] =>
      why ? [{ code: "decision-not-applied", severity: "warning", decision, why }] : [],
    ),
  };
}

function withLevels(
  branch: GatheredBranch,
  levels: ReadonlyMap<GatheredMember, GatheredMember["decided"]>,
): GatheredBranch {
  if (branch.members.every((member) => !levels.has(member))) return branch;
  const members = branch.members.map((member) => {
    const level = levels.get(member) ?? null;
    return level === null ? member : { ...member, decided: level, level };
  });
  return { ...branch, members, counts: countsOf(members) };
}

interface Listed {
  readonly committee: string | null;
  readonly branch: string;
  readonly member: GatheredMember;
}

interface Found {
  readonly member: GatheredMember | null;
  readonly lost: LostDecision | null;
}

function memberFinder(branches: readonly GatheredBranch[]): (decision: Decision) => Found {
  const all = branches.flatMap(({ title, committee, members }) =>
    members.map((member): Listed => ({ committee, branch: branchKey(title), member })),
  );
  const people = grouped(all, ({ member }) => personKey(member.name));
  return (decision) => {
    if (decision.level === null) return { member: null, lost: "noLevel" };
    const namesakes = people.get(personKey(decision.name)) ?? [];
    const [only, other] = closest(namesakes, decision);
    if (!only) return { member: null, lost: "gone" };
    if (other) return { member: null, lost: "unclear" };
    const { member } = only;
    return { member, lost: member.standing === "toRate" ? null : "notToRate" };
  };
}

/** Whom a decision may be about, as far as branch, card number and day of birth go together. */
function closest(namesakes: readonly Listed[], decision: Decision): readonly Listed[] {
  const own = branchKey(decision.branch);
  const inBranch = namesakes.filter(
    (each) => each.branch === own && isIn(decision.committee, each.committee),
  );
  const possible = inBranch.filter(({ member }) => mayBe(member, decision));
  const same = possible.filter(({ member }) => isSame(member, decision));
  if (same.length === 1) return same;
  if (possible.length > 0) return possible;
  return namesakes.filter(({ member }) => decision.code !== "" && member.code === decision.code);
}

/** Whether a decision may be about a branch of this committee. */
export function isIn(committee: string, other: string | null): boolean {
  return agree(personKey(committee), personKey(other ?? ""));
}

/** Nothing speaks against what one of them does not say. */
function agree(one: string, other: string): boolean {
  return one === "" || other === "" || one === other;
}

function mayBe({ code, birth }: GatheredMember, decision: Decision): boolean {
  return agree(code, decision.code) && agree(birthText(birth), decision.birth);
}

function isSame({ code, birth }: GatheredMember, decision: Decision): boolean {
  return code === decision.code && birthText(birth) === decision.birth;
}

/** A whole day as `1980-05-19`; `""` for less than that. */
export function birthText(birth: GatheredMember["birth"]): string {
  return birth.kind === "date" && birth.precision === "day" ? birth.date : "";
}
