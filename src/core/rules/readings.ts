import type { DateReading } from "../model/date";
import type { Finding, Severity } from "../model/finding";
import type { Role } from "../model/role";
import type { Member, NumberReading, RatingTable } from "../model/table";
import type { RuleContext } from "./context";
import { membersToRate } from "./context";
import { cellOf, FINAL } from "./place";

/** An Excel error where something should stand. Only in the final rating can it spoil the count. */
export function checkErrorCells({ errorCells }: RatingTable): readonly Finding[] {
  return errorCells.map(({ sheet, row, column, role, written }) => ({
    code: "error-cell",
    severity: FINAL.includes(role) ? "error" : "warning",
    at: [{ sheet, row, column }],
    data: { role, written },
    basis: null,
  }));
}

/** A row with a rating or other particulars of a member, but no name. */
export function checkMissingNames(table: RatingTable): readonly Finding[] {
  return table.members
    .filter(({ name }) => name === "")
    .map(({ row, code }) => ({
      code: "missing-name",
      severity: "warning",
      at: [cellOf(table, row, ["name"])],
      data: { order: code },
      basis: null,
    }));
}

const DATES = [
  ["admitted", "warning"],
  ["official", "warning"],
  ["birth", "info"],
] as const satisfies readonly (readonly [Role & keyof Member, Severity])[];

/** A date that can't be read for sure. Admission decides who is rated, so nothing is guessed. */
export function checkDates(table: RatingTable, context: RuleContext): readonly Finding[] {
  return membersToRate(table, context).flatMap((member) =>
    DATES.flatMap(([role, severity]) => {
      const reading: DateReading = member[role];
      if (reading.kind !== "unreadable") return [];
      const { written } = reading;
      const at = [cellOf(table, member.row, [role, "admittedOfficial"])];
      return [{ code: "unreadable-date", severity, at, data: { role, written }, basis: null }];
    }),
  );
}

const NUMBERS = [
  "general",
  "task",
  "total",
  "done",
  "exceeded",
  "late",
  "sickMonths",
  "outstandingYears",
] as const satisfies readonly (Role & keyof Member)[];
const BALLOTS = ["issued", "returned", "valid", "invalid"] as const;
const LEVEL_VOTES = ["outstanding", "good", "completed", "failed"] as const;

/** A score, a share or a count that is no number: the rules that need it are silent, so the cell has to speak. */
export function checkNumbers(table: RatingTable, context: RuleContext): readonly Finding[] {
  return membersToRate(table, context).flatMap((member) =>
    numbersOf(member).flatMap(([role, reading]) =>
      reading.kind === "unreadable"
        ? [
            {
              code: "unreadable-number" as const,
              severity: "warning" as const,
              at: [cellOf(table, member.row, [role])],
              data: { role, written: reading.written },
              basis: null,
            },
          ]
        : [],
    ),
  );
}

function numbersOf(member: Member): readonly (readonly [Role, NumberReading])[] {
  return [
    ...NUMBERS.map((role) => [role, member[role]] as const),
    ...BALLOTS.map((role) => [role, member.ballots[role]] as const),
    ...LEVEL_VOTES.map((level) => [`votes.${level}`, member.votes[level]] as const),
  ];
}
