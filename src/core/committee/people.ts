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
import { alikeBranches, alikeFinding } from "./alike";

interface Listed {
  readonly branch: GatheredBranch;
  readonly member: GatheredMember;
}

/**
 * Reports people who are listed in two branches, and branches that list mostly the same people. They stay counted in both,
 * because only the committee knows where they belong; a name that nothing but equal posts supports is worth no more than a
 * remark.
 */
export function checkPeople(branches: readonly GatheredBranch[]): readonly CommitteeFinding[] {
  const listed = branches.flatMap((branch) =>
    branch.members.filter(({ name }) => name !== "").map((member) => ({ branch, member })),
  );
  const namesakes = grouped(listed, ({ member }) => personKey(member.name));
  const people = Array.from(namesakes.values()).flatMap(peopleIn);
  const alike = alikeBranches(people);
  const ofThose = new Set(alike.flatMap((pair) => pair.people));
  return [
    ...alike.map(alikeFinding),
    ...people.filter((person) => !ofThose.has(person)).map(findingOf),
  ];
}

/** One person's rows in several branches. */
interface Shared {
  readonly rows: readonly Listed[];
  readonly sameBy: SameBy;
}

/** Each row joins the first earlier one in another branch that may be of the same person. */
function peopleIn(namesakes: readonly Listed[]): readonly Shared[] {
  const people: { readonly rows: Listed[]; sameBy: SameBy | null }[] = [];
  for (const row of namesakes) {
    const person = people.find(({ rows }) => sameByOf(rows, row) !== null);
    if (!person) people.push({ rows: [row], sameBy: null });
    else {
      person.sameBy ??= sameByOf(person.rows, row);
      person.rows.push(row);
    }
  }
  return people.flatMap(({ rows, sameBy }) => (sameBy ? [{ rows, sameBy }] : []));
}

function sameByOf(rows: readonly Listed[], { branch, member }: Listed): SameBy | null {
  for (const earlier of rows) {
    const sameBy = earlier.branch === branch ? null : samePerson(earlier.member, member);
    if (sameBy) return sameBy;
  }
  return null;
}

function findingOf({ rows, sameBy }: Shared): CommitteeFinding {
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
