import type { CellRef } from "../model/address";
import { columnOf } from "../model/columns";
import type { Finding } from "../model/finding";
import type { Member, RatingTable } from "../model/table";
import { membershipIn } from "../tally/membership";
import { isStated } from "../text/cellText";
import { ballotTables, memberFinder } from "./ballotFacts";
import { fromRule, type Check, type RuleContext } from "./context";
import { cellOf, headerOf } from "./cells";
import { numberOf } from "./scores";

/**
 * Reports probationary members who voted: because a list or a column names them, because a text says so, or because more
 * ballots were issued than there are official members. The last may have another cause, such as a guest with a vote, so it is
 * only a question.
 */
export const checkProbationaryVoters: Check<"probationary-voters"> = (table, rule, context) => {
  const { texts, counts } = context.ballotsSaid;
  const named = namedVoters(table, context).map<Finding>(({ name, at }) => ({
    ...fromRule(rule),
    at: [at],
    data: { ...UNKNOWN, name },
  }));
  const stated = texts.flatMap<Finding>(({ at, probationaryVoters: voters }) =>
    voters === null ? [] : [{ ...fromRule(rule), at: [at], data: { ...UNKNOWN, voters } }],
  );
  const said = [...named, ...stated];
  if (said.length > 0 || counts.summoned !== null) return said;
  const { official, probationary } = context.tally;
  if (official === null || !probationary) return said;
  const most = mostIssued(table, context);
  if (most === null || most.issued <= official) return said;
  return [
    {
      ...fromRule(rule),
      severity: "warning",
      at: [most.at],
      data: { ...UNKNOWN, issued: most.issued, official },
    },
  ];
};

const UNKNOWN = { name: null, voters: null, issued: null, official: null } as const;

/** Returns the probationary members whom the table marks as voters or a list of voters names. */
function namedVoters(
  table: RatingTable,
  { voters, meetingDate }: RuleContext,
): readonly { name: string; at: CellRef }[] {
  if (voters.length === 0 && !columnOf(table, "voter")) return [];
  const membership = membershipIn(table, meetingDate);
  const probationary = table.members.filter((member) => membership(member) === "probationary");
  const own = probationary
    .filter(({ particulars }) => isStated(particulars.voter))
    .map(({ name, row }) => ({ name, at: cellOf(table, row, ["voter"]) }));
  const listed = voters.flatMap((list) => {
    const find = memberFinder(list);
    const votes = votesIn(list);
    return probationary.flatMap((member) => {
      const entry = find(member);
      return entry && votes(entry)
        ? [{ name: member.name, at: cellOf(list, entry.row, ["name"]) }]
        : [];
    });
  });
  return [...own, ...listed];
}

/** Everybody on a list of voters counts as one, unless a column marks some of them. */
function votesIn(list: RatingTable): (entry: Member) => boolean {
  const isMarked = ({ particulars }: Member) => isStated(particulars.voter);
  return columnOf(list, "voter") && list.members.some(isMarked) ? isMarked : () => true;
}

function mostIssued(
  table: RatingTable,
  context: RuleContext,
): { issued: number; at: CellRef } | null {
  const stated = context.ballotsSaid.texts.flatMap(({ issued, at }) =>
    issued === null ? [] : [{ issued, at }],
  );
  const inColumns = ballotTables(table, context).flatMap((each) => {
    const issued = mostIssuedIn(each);
    return issued === null ? [] : [{ issued, at: headerOf(each, ["issued"]) }];
  });
  return [...stated, ...inColumns].sort((a, b) => b.issued - a.issued)[0] ?? null;
}

function mostIssuedIn({ members }: RatingTable): number | null {
  let most: number | null = null;
  for (const { ballots } of members) {
    const issued = numberOf(ballots.issued);
    if (issued !== null && (most === null || issued > most)) most = issued;
  }
  return most;
}
