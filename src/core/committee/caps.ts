import type {
  CommitteeCap,
  CommitteeFinding,
  GatheredBranch,
  GatheredMember,
} from "../model/committee";
import { byLevel } from "../model/level";
import type { CapGroups } from "../model/parameters";
import type { GroupTally } from "../model/tally";
import { capGroupsOf } from "../rules/capGroup";
import type { Scheme } from "../schemes/schema";
import { capOf, rulesOf, type CapRule } from "../schemes/schemes";
import { capsOf } from "../tally/caps";
import { grouped } from "../tally/grouped";
import { personKey } from "../text/personKey";

interface Rated {
  readonly branch: GatheredBranch;
  readonly member: GatheredMember;
}

/**
 * Returns the cap over all branches, and those of each group in which the regulation or the committee's own rules take it:
 * members of similar duties, or the branches of one base organisation.
 */
export function committeeCaps(
  branches: readonly GatheredBranch[],
  scheme: Scheme,
): readonly CommitteeCap[] {
  const rule = capOf(scheme);
  const { percent, base, groups: kind } = agreedCap(branches, rule);
  const groupOf = groupReader(kind, severalUnits(branches, rule));
  const members = branches.flatMap((branch) =>
    branch.members.map((member) => ({ branch, member })),
  );
  const toRate = members.filter(({ member }) => member.standing === "toRate");
  const groups = grouped(toRate, (each) => personKey(groupOf(each)));
  const tallies = Array.from(groups.values(), (rated) => tallyOf(nameOf(rated, groupOf), rated));
  const whole = { ...tallyOf("", toRate), toRate: members.length };
  return capsOf(whole, tallies, { base, percent }).map((cap) => {
    const counted = cap.group === "" ? toRate : (groups.get(personKey(cap.group)) ?? []);
    return {
      cap,
      members: counted.map(({ member }) => member),
      outstanding: counted.filter(isOutstanding).sort(byPoints).map(withTitle),
    };
  });
}

/** Reports the groups that have more outstanding ratings than their cap; all branches together only if no group has. */
export function checkCaps(
  caps: readonly CommitteeCap[],
  scheme: Scheme,
): readonly CommitteeFinding[] {
  const over = caps.map(({ cap }) => cap).filter(({ ok }) => !ok);
  const inGroups = over.filter(({ group }) => group !== "");
  const rule = rulesOf(scheme, "cap").find(({ subjects }) => subjects.includes("members"));
  return (inGroups.length > 0 ? inGroups : over).map((cap) => ({
    code: "committee-cap-exceeded",
    severity: "warning",
    cap,
    unit: capOf(scheme).unit,
    basis: rule?.basis ?? null,
  }));
}

type GroupOf = (rated: Rated) => string;

/** Whether the branches are of several base organisations, each of which has a cap of its own. */
function severalUnits(branches: readonly GatheredBranch[], { unit }: CapRule): boolean {
  const committees = new Set(branches.map(({ committee }) => personKey(committee ?? "")));
  return unit === "base-organisation" && committees.size > 1;
}

function groupReader(groups: CapGroups, byCommittee: boolean): GroupOf {
  return ({ branch, member }) => {
    const { group, partyGroup, partyPosition: position, positionCode } = member;
    const whole = byCommittee ? (branch.committee ?? "") : "";
    return { group, partyGroup, position, positionCode, whole }[groups];
  };
}

/** Of several spellings of one group, the first in the order of the alphabet. */
function nameOf(rated: readonly Rated[], groupOf: GroupOf): string {
  const [name = ""] = rated.map((each) => groupOf(each).normalize("NFC").trim()).sort();
  return name;
}

function tallyOf(name: string, rated: readonly Rated[]): GroupTally {
  const levels = byLevel((level) => rated.filter(({ member }) => member.level === level).length);
  return { name, toRate: rated.length, levels };
}

function isOutstanding({ member }: Rated): boolean {
  return member.level === "outstanding";
}

function byPoints(a: Rated, b: Rated): number {
  return (b.member.points ?? -1) - (a.member.points ?? -1);
}

function withTitle({ branch, member }: Rated): CommitteeCap["outstanding"][number] {
  return { branch: branch.title, member };
}

/** The committee's own rules for the cap, where all workbooks that have some say the same; else those of the regulation. */
function agreedCap(branches: readonly GatheredBranch[], rule: CapRule) {
  const all = branches.map(({ ownCap }) => ownCap);
  return {
    percent: agreed(all.map(({ percent }) => percent)) ?? rule.percent,
    base: agreed(all.map(({ base }) => base)) ?? rule.base,
    groups: capGroupsOf(agreed(all.map(({ groups }) => groups)), rule),
  };
}

function agreed<T>(values: readonly (T | null)[]): T | null {
  const known = values.filter((value) => value !== null);
  const [first = null] = known;
  return known.every((value) => value === first) ? first : null;
}
