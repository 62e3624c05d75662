import type { Member, RatingTable } from "../model/table";
import { personKey } from "../text/personKey";
import type { Circumstances } from "./context";

/** Returns the table and, if there is one, the separate table of its ballots. */
export function ballotTables(
  table: RatingTable,
  { ballots }: Circumstances,
): readonly RatingTable[] {
  return ballots === null ? [table] : [table, ballots];
}

/** Finds a member's row in a table by card number, else by name. A name that several rows share finds none. */
export function memberFinder({ members }: RatingTable): (member: Member) => Member | null {
  const byCode = new Map(
    members.filter(({ code }) => code !== "").map((each) => [each.code, each]),
  );
  const byName = new Map<string, Member | null>();
  for (const each of members) {
    const key = personKey(each.name);
    byName.set(key, byName.has(key) ? null : each);
  }
  return ({ code, name }) => byCode.get(code) ?? byName.get(personKey(name)) ?? null;
}
