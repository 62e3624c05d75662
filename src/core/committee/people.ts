import type {
  CommitteeFinding,
  GatheredBranch,
  GatheredMember,
  PersonPlace,
} from "../model/committee";
import type { SameBy } from "../model/standing";
import { grouped } from "../tally/grouped";
import { samePerson } from "../tally/samePerson";
import { personKey } from "../text/personKey";

interface Listed {
  readonly branch: GatheredBranch;
  readonly member: GatheredMember;
}

/**
 * Reports people who are listed in two branches. They stay counted in both, because only the committee knows where they
 * belong; a name that nothing but equal posts supports is worth no more than a remark.
 */
export function peopleInTwoBranches(
  branches: readonly GatheredBranch[],
): readonly CommitteeFinding[] {
  const listed = branches.flatMap((branch) =>
    branch.members.filter(({ name }) => name !== "").map((member) => ({ branch, member })),
  );
  const namesakes = grouped(listed, ({ member }) => personKey(member.name));
  return Array.from(namesakes.values()).flatMap((same) => (same.length > 1 ? pairsIn(same) : []));
}

/** Each row joins the first earlier one in another branch that may be of the same person. */
function pairsIn(namesakes: readonly Listed[]): readonly CommitteeFinding[] {
  const people: { readonly rows: Listed[]; sameBy: SameBy | null }[] = [];
  for (const row of namesakes) {
    const person = people.find(({ rows }) => sameByOf(rows, row) !== null);
    if (!person) people.push({ rows: [row], sameBy: null });
    else {
      person.sameBy ??= sameByOf(person.rows, row);
      person.rows.push(row);
    }
  }
  return people.flatMap(({ rows, sameBy }) => (sameBy ? [findingOf(rows, sameBy)] : []));
}

function sameByOf(rows: readonly Listed[], { branch, member }: Listed): SameBy | null {
  for (const earlier of rows) {
    const sameBy = earlier.branch === branch ? null : samePerson(earlier.member, member);
    if (sameBy) return sameBy;
  }
  return null;
}

function findingOf(rows: readonly Listed[], sameBy: SameBy): CommitteeFinding {
  return {
    code: "person-in-two-branches",
    severity: sameBy === "name" ? "info" : "warning",
    name: rows[0]?.member.name ?? "",
    sameBy,
    places: rows.map(placeOf),
  };
}

function placeOf({ branch, member }: Listed): PersonPlace {
  const { sheet, row, column, level } = member;
  return { file: branch.file, branch: branch.title, sheet, row, column, level };
}
