import type { Finding } from "../model/finding";
import type { RatingTable } from "../model/table";
import type { Rule, RuleKind, RuleOf } from "../schemes/schema";
import { checkAdmissionDay } from "./admissionDay";
import { checkAmbiguousColumns } from "./ambiguousColumns";
import { checkAwards } from "./awards";
import { checkBallots } from "./ballots";
import { checkBonusPoints } from "./bonusPoints";
import { checkBranchRating, checkBranchThresholds } from "./branchRating";
import { checkCap } from "./cap";
import { checkCommendation } from "./commendation";
import { checkCriteria } from "./criteria";
import { checkConditions, checkFailingShare } from "./conditions";
import { ruleContext, type Check, type Circumstances, type RuleContext } from "./context";
import { checkDecidedOtherwise } from "./decidedOtherwise";
import { checkDiscipline } from "./discipline";
import { checkExcluded } from "./excluded";
import { checkFinalRating } from "./finalRating";
import { checkHundredPercent } from "./hundredPercent";
import { checkLevels } from "./levels";
import { checkMajority } from "./majority";
import { checkMaternityLeave } from "./maternityLeave";
import { checkMeetingDate } from "./meetingDate";
import { checkMustRate } from "./mustRate";
import { checkNewMember } from "./newMember";
import { checkNoScores } from "./noScores";
import { checkNoteContradicts } from "./noteContradicts";
import { checkOneRating } from "./oneRating";
import { checkProbationaryVoters } from "./probationaryVoters";
import { checkDates, checkErrorCells, checkMissingNames, checkNumbers } from "./readings";
import { checkReviewedFirst } from "./reviewedFirst";
import { checkSchemeByMeetingDate } from "./schemeByMeetingDate";
import { checkScoreBands } from "./scoreBands";
import { checkPartRanges, checkPartSums } from "./scoreParts";
import { checkScoreRanges } from "./scoreRanges";
import { checkScoreSum } from "./scoreSum";
import { checkShortcomings } from "./shortcomings";
import { checkSickLeave } from "./sickLeave";
import { checkStaffLink } from "./staffLink";
import { checkTotals } from "./totals";
import { checkUnreadableRows } from "./unreadableRows";

/** Checks that need no regulation: cells, rows and columns that could not be read. */
const READING: readonly ((table: RatingTable, context: RuleContext) => readonly Finding[])[] = [
  checkUnreadableRows,
  checkAmbiguousColumns,
  checkErrorCells,
  checkMissingNames,
  checkDates,
  checkAdmissionDay,
  checkNumbers,
  checkFinalRating,
  checkDecidedOtherwise,
  checkNoteContradicts,
  checkMeetingDate,
  checkSchemeByMeetingDate,
];

/** One function for each kind of rule. The scheme says which of them run, with which numbers and under which article. */
const CHECKS: { readonly [K in RuleKind]: Check<K> } = {
  levels: checkLevels,
  "one-rating": checkOneRating,
  excluded: checkExcluded,
  "new-member": checkNewMember,
  "must-rate": checkMustRate,
  "reviewed-first": checkReviewedFirst,
  "sick-leave": checkSickLeave,
  "maternity-leave": checkMaternityLeave,
  "score-ranges": checkScoreRanges,
  "score-sum": checkScoreSum,
  "bonus-points": checkBonusPoints,
  "part-ranges": checkPartRanges,
  "part-sums": checkPartSums,
  "score-bands": checkScoreBands,
  "no-scores": checkNoScores,
  conditions: checkConditions,
  criteria: checkCriteria,
  shortcomings: checkShortcomings,
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
 * Returns every finding about one rating table, from the top of the sheet to the bottom, and for one cell in the order of the
 * rules. All rules run; none throws.
 */
export function checkTable(table: RatingTable, circumstances: Circumstances): readonly Finding[] {
  const context = ruleContext(table, circumstances);
  const findings = [
    ...READING.flatMap((check) => check(table, context)),
    ...context.scheme.rules.flatMap((rule) => checkRule(table, rule, context)),
  ];
  return findings.sort(byPlace);
}

/** Returns the findings of one rule. */
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
