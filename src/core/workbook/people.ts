import type { Member, RatingTable } from "../model/table";
import { foldedText } from "../text/foldedText";
import { personKey } from "../text/personKey";

/** The people of a table by the key of their name. */
export type People = ReadonlyMap<string, readonly Member[]>;

/** Two rows, in two tables, of one person. */
export interface Pair {
  readonly one: Member;
  readonly other: Member;
}

export function peopleOf({ members }: Pick<RatingTable, "members">): People {
  const people = new Map<string, Member[]>();
  for (const member of members) {
    const key = personKey(member.name);
    const namesakes = people.get(key);
    if (namesakes) namesakes.push(member);
    else if (key !== "") people.set(key, [member]);
  }
  return people;
}

/** Pairs the people that two tables have in common, each once; a list of names without marks has those of any other. */
export function sharedPeople(one: People, other: People): readonly Pair[] {
  return isBare(one) === isBare(other)
    ? pairsOf(one, other)
    : pairsOf(withoutMarks(one), withoutMarks(other));
}

function isBare(people: People): boolean {
  for (const key of people.keys()) if (!PLAIN.test(key)) return false;
  return true;
}

const PLAIN = /^[ -~]*$/;

function withoutMarks(people: People): People {
  const bare = new Map<string, Member[]>();
  for (const [key, members] of people) {
    const folded = foldedText(key);
    bare.set(folded, [...(bare.get(folded) ?? []), ...members]);
  }
  return bare;
}

function pairsOf(one: People, other: People): readonly Pair[] {
  const pairs: Pair[] = [];
  for (const [key, members] of one) {
    const free = [...(other.get(key) ?? [])];
    for (const member of members) {
      const at = free.findIndex((candidate) => maySame(member, candidate));
      const [match] = at < 0 ? [] : free.splice(at, 1);
      if (match) pairs.push({ one: member, other: match });
    }
  }
  return pairs;
}

export function countOf(people: People): number {
  let count = 0;
  for (const members of people.values()) count += members.length;
  return count;
}

/**
 * Namesakes are one person unless their birth differs. Numbers only prove that they are one, because one table may have card
 * numbers where another has the employer's.
 */
function maySame(one: Member, other: Member): boolean {
  if (one.code !== "" && one.code === other.code) return true;
  const [a, b] = [bornOn(one), bornOn(other)];
  return a === null || b === null || a === b;
}

function bornOn({ birth }: Member): string | null {
  return birth.kind === "date" && birth.precision === "day" ? birth.date : null;
}
