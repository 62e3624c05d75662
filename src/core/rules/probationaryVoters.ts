import type { CellRef } from "../model/address";
import type { Finding } from "../model/finding";
import type { RatingTable } from "../model/table";
import { ballotTables, ballotTexts, statedBallots } from "./ballotFacts";
import { stamp } from "./context";
import type { Check, RuleContext } from "./context";
import { headerOf } from "./place";
import { numberOf } from "./scores";

/**
 * Probationary members who voted: because a text says so, or because more ballots went out than there are official
 * members. The second may have another cause (a guest with a vote), so it is only a question.
 */
export const checkProbationaryVoters: Check<"probationary-voters"> = (table, rule, context) => {
  const texts = ballotTexts(table, context);
  const said = texts.flatMap<Finding>(({ at, probationaryVoters: voters }) =>
    voters === null
      ? []
      : [{ ...stamp(rule), at: [at], data: { voters, issued: null, official: null } }],
  );
  if (said.length > 0 || statedBallots(texts).summoned !== null) return said;
  const { official, probationary } = context.tally;
  const most = mostIssued(table, context);
  if (official === null || !probationary || most === null || most.issued <= official) return said;
  return [
    {
      ...stamp(rule),
      severity: "warning",
      at: [most.at],
      data: { voters: null, issued: most.issued, official },
    },
  ];
};

function mostIssued(
  table: RatingTable,
  context: RuleContext,
): { issued: number; at: CellRef } | null {
  const stated = ballotTexts(table, context).flatMap(({ issued, at }) =>
    issued === null ? [] : [{ issued, at }],
  );
  const inColumns = ballotTables(table, context).flatMap((each) => {
    const counts = each.members.flatMap(({ ballots }) => numberOf(ballots.issued) ?? []);
    return counts.length === 0
      ? []
      : [{ issued: Math.max(...counts), at: headerOf(each, ["issued"]) }];
  });
  return [...stated, ...inColumns].sort((a, b) => b.issued - a.issued)[0] ?? null;
}
