import type { CellRef } from "../model/address";
import type { Member, RatingTable, SheetText } from "../model/table";
import { personKey } from "../text/personKey";
import { ballotSentence, type BallotSentence } from "../table/around/ballotSentence";
import type { RuleContext } from "./context";

/** A text about ballots and where it stands. */
export interface BallotText extends BallotSentence {
  readonly at: CellRef;
}

/** The table itself, and the one that only holds ballots. */
export function ballotTables(table: RatingTable, { ballots }: RuleContext): readonly RatingTable[] {
  return ballots === null ? [table] : [table, ballots];
}

/** What the sheet of a second ballot says of itself: its numbers need not be those of the first. */
export function statedApprovals({ approvals, ...context }: RuleContext): BallotSentence | null {
  return (
    approvals && statedBallots(ballotTexts(approvals, { ...context, approvals, ballots: null }))
  );
}

/** Every text that says something of the ballots, each cell once even where two tables share a sheet. */
export function ballotTexts(table: RatingTable, context: RuleContext): readonly BallotText[] {
  const texts = new Map<string, SheetText>();
  for (const { texts: own } of ballotTables(table, context))
    for (const text of own)
      texts.set(`${text.sheet}!${String(text.row)}:${String(text.column)}`, text);
  return Array.from(texts.values(), ({ sheet, row, column, text }) => ({
    at: { sheet, row, column },
    ...ballotSentence(text),
  })).filter(
    ({ at, ...counts }) => at.sheet !== "" && Object.values(counts).some((n) => n !== null),
  );
}

/** What the texts say together: the first that names a count gives it. */
export function statedBallots(texts: readonly BallotText[]): BallotSentence {
  const first = (key: keyof BallotSentence) =>
    texts.find((text) => text[key] !== null)?.[key] ?? null;
  return {
    summoned: first("summoned"),
    issued: first("issued"),
    returned: first("returned"),
    valid: first("valid"),
    invalid: first("invalid"),
    probationaryVoters: first("probationaryVoters"),
  };
}

/** Finds the rows of a table by card number, else by name; namesakes without a number are not told apart. */
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
