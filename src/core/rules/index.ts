import type { Finding } from "../model/finding";
import type { RatingTable } from "../model/table";
import type { Rule, RuleKind, RuleOf } from "../schemes/schema";
import { checkAdmissionDay } from "./admissionDay";
import { checkAwards } from "./awards";
import { checkBallots } from "./ballots";
import { checkBranchRating, checkBranchThresholds } from "./branchRating";
import { checkCap } from "./cap";
import { checkCommendation } from "./commendation";
import { checkConditions, checkFailingShare } from "./conditions";
import { ruleContext, type Check, type Circumstances, type RuleContext } from "./context";
import { checkDiscipline } from "./discipline";
import { checkExcluded } from "./excluded";
import { checkFinalRating } from "./finalRating";
import { checkHundredPercent } from "./hundredPercent";
import { checkColumns, checkLayout } from "./layout";
import { checkLevels } from "./levels";
import { checkMajority } from "./majority";
import { checkMeetingDate } from "./meetingDate";
import { checkMustRate } from "./mustRate";
import { checkNewMember } from "./newMember";
import { checkNoScores } from "./noScores";
import { checkOneRating } from "./oneRating";
import { checkProbationaryVoters } from "./probationaryVoters";
import { checkDates, checkErrorCells, checkMissingNames, checkNumbers } from "./readings";
import { checkScoreBands } from "./scoreBands";
import { checkPartRanges, checkPartSums } from "./scoreParts";
import { checkScoreRanges } from "./scoreRanges";
import { checkScoreSum } from "./scoreSum";
import { checkSickLeave } from "./sickLeave";
import { checkStaffLink } from "./staffLink";
import { checkTotals } from "./totals";

/** Checks that no regulation is needed for: cells, rows and columns that could not be read. */
const READING: readonly ((table: RatingTable, context: RuleContext) => readonly Finding[])[] = [
  checkLayout,
  checkColumns,
  checkErrorCells,
  checkMissingNames,
  checkDates,
  checkAdmissionDay,
  checkNumbers,
  checkFinalRating,
  checkMeetingDate,
];

/** One function a rule kind; the scheme says which of them run, with which numbers and under which article. */
const CHECKS: { readonly [K in RuleKind]: Check<K> } = {
  levels: checkLevels,
  "one-rating": checkOneRating,
  excluded: checkExcluded,
  "new-member": checkNewMember,
  "must-rate": checkMustRate,
  "sick-leave": checkSickLeave,
  "score-ranges": checkScoreRanges,
  "score-sum": checkScoreSum,
  "part-ranges": checkPartRanges,
  "part-sums": checkPartSums,
  "score-bands": checkScoreBands,
  "no-scores": checkNoScores,
  conditions: checkConditions,
  "failing-share": checkFailingShare,
  discipline: checkDiscipline,
  "staff-link": checkStaffLink,
  cap: checkCap,
  commendation: checkCommendation,
  awards: checkAwards,
  ballots: checkBallots,
  majority: checkMajority,
  "probationary-voters": checkProbationaryVoters,
  totals: checkTotals,
  "hundred-percent": checkHundredPercent,
  "branch-rating": checkBranchRating,
  "branch-thresholds": checkBranchThresholds,
};

/**
 * Every finding about one rating table: all rules run, none throws. From top to bottom of the sheet; at one cell in the
 * order of the rules.
 */
export function checkTable(table: RatingTable, known: Circumstances): readonly Finding[] {
  const context = ruleContext(table, known);
  const findings = [
    ...READING.flatMap((check) => check(table, context)),
    ...context.scheme.rules.flatMap((rule) => checkRule(table, rule, context)),
  ];
  return findings.sort(byPlace);
}

/** The findings of one rule. */
export function checkRule<K extends RuleKind>(
  table: RatingTable,
  rule: RuleOf<K> & Rule,
  context: RuleContext,
): readonly Finding[] {
  const check = CHECKS[rule.kind] as Check<RuleKind>;
  return check(table, rule, context);
}

function byPlace({ at: [a] }: Finding, { at: [b] }: Finding): number {
  return (a?.row ?? -1) - (b?.row ?? -1) || (a?.column ?? -1) - (b?.column ?? -1);
}
