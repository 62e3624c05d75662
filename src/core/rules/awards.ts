import { columnOf } from "../model/columns";
import type { Finding, Severity } from "../model/finding";
import type { FindingData } from "../model/findingData";
import type { BranchKind } from "../model/parameters";
import type { Member, RatingTable } from "../model/table";
import type { RuleOf } from "../schemes/schema";
import { isCommended } from "../tally/tally";
import { fromRule, type Check, type RuleContext } from "./context";
import { cellOf, cellsOf } from "./cells";
import { foldedLetters } from "../text/prose";
import { numberOf } from "./scores";

const PROPOSES = /de nghi|de xuat|dang ky|kien nghi/u;
const AWARDS = /\b(tang|trao|quyet dinh)\b/u;
const FOR_YEARS = /\b(?:\d+|nam)\s+nam\s+(?:lien|lien tuc|lien tiep)\b|\bbang khen\b/u;

/** Reports an award that the branch may not give, or that requires more outstanding years than the row shows. */
export const checkAwards: Check<"awards"> = (table, rule, context) =>
  context.toRate
    .filter(isCommended)
    .flatMap((member) => [
      ...givenByBranch(table, rule, member, context),
      ...tooFewYears(table, rule, member),
    ]);

function givenByBranch(
  table: RatingTable,
  rule: RuleOf<"awards">,
  member: Member,
  context: RuleContext,
): readonly Finding[] {
  const header = columnOf(table, "commendation")?.header ?? "";
  const words = foldedLetters(`${header} ${member.particulars.commendation}`.normalize("NFC"));
  const given =
    AWARDS.test(foldedLetters(member.particulars.commendation.normalize("NFC"))) &&
    !PROPOSES.test(words);
  if (!given) return [];
  const { years: required } = rule.parameters;
  if (isForYears(member))
    return [
      finding(table, rule, member, rule.severity, {
        reason: "higherAward",
        years: null,
        required,
        local: null,
      }),
    ];
  const kind = branchKindOf(table, context);
  if (kind === "base") return [];
  const isKnown = kind === "subordinate";
  const severity = isKnown ? rule.severity : "warning";
  const reason = isKnown ? "onlyProposes" : "unknownBranch";
  return [
    finding(table, rule, member, severity, {
      reason,
      years: null,
      required: null,
      local: context.parameters.branchKind?.decision ?? null,
    }),
  ];
}

/** Returns the kind that the committee laid down, else the one in the branch's own name. */
function branchKindOf({ facts }: RatingTable, { parameters }: RuleContext): BranchKind | null {
  const calledBase = /^chi bo co so\b/u.test(
    foldedLetters(facts.branch?.value.normalize("NFC") ?? ""),
  );
  return parameters.branchKind?.value ?? (calledBase ? "base" : null);
}

function isForYears({ particulars: { commendation } }: Member): boolean {
  return FOR_YEARS.test(foldedLetters(commendation.normalize("NFC")));
}

function tooFewYears(
  table: RatingTable,
  rule: RuleOf<"awards">,
  member: Member,
): readonly Finding[] {
  const years = numberOf(member.particulars.outstandingYears);
  const { years: required } = rule.parameters;
  if (!isForYears(member) || years === null || years >= required) return [];
  return [
    finding(table, rule, member, rule.severity, { reason: "years", years, required, local: null }),
  ];
}

function finding(
  table: RatingTable,
  rule: RuleOf<"awards">,
  { row, particulars: { commendation } }: Member,
  severity: Severity,
  data: Omit<FindingData["award-not-allowed"], "written">,
): Finding {
  return {
    ...fromRule(rule),
    severity,
    at: [cellOf(table, row, ["commendation"]), ...cellsOf(table, row, ["outstandingYears"])],
    data: { written: commendation, ...data },
  };
}
