import type { CellRef } from "../model/address";
import type { DateReading } from "../model/calendar";
import { columnOf, columnsOf, FINAL_ROLES } from "../model/columns";
import type { Finding, Severity } from "../model/finding";
import type { Role } from "../model/role";
import type { Member, NumberReading, RatingTable } from "../model/table";
import { type RuleContext, membersToRate } from "./context";
import { cellOf } from "./place";

/** An Excel error where something should stand. Only in the final rating can it spoil the count. */
export function checkErrorCells({ errorCells }: RatingTable): readonly Finding[] {
  return errorCells.map(({ sheet, row, column, role, written }) => ({
    code: "error-cell",
    severity: FINAL_ROLES.includes(role) ? "error" : "warning",
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

const LEVEL_VOTES = ["outstanding", "good", "completed", "failed"] as const;

/** Where a member keeps what a column of numbers says. */
const NUMBERS: readonly (readonly [Role, (member: Member) => NumberReading])[] = [
  ...(["general", "task", "total", "appraised", "done", "exceeded", "late"] as const).map(
    (role) => [role, (member: Member) => member[role]] as const,
  ),
  ...(["sickMonths", "outstandingYears"] as const).map(
    (role) => [role, ({ particulars }: Member) => particulars[role]] as const,
  ),
  ...(["issued", "returned", "valid", "invalid"] as const).map(
    (role) => [role, ({ ballots }: Member) => ballots[role]] as const,
  ),
  ...LEVEL_VOTES.map(
    (level) => [`votes.${level}`, ({ ballots }: Member) => ballots.votes[level]] as const,
  ),
];

/** A score, a share or a count that is no number: the rules that need it are silent, so the cell has to speak. */
export function checkNumbers(table: RatingTable, context: RuleContext): readonly Finding[] {
  const used = NUMBERS.filter(([role]) => columnOf(table, role));
  return membersToRate(table, context).flatMap((member) => [
    ...used.flatMap(([role, numberIn]) =>
      unreadableNumber(cellOf(table, member.row, [role]), role, numberIn(member)),
    ),
    ...(["general", "task"] as const).flatMap((group) =>
      unreadableParts(table, member, `${group}.part`, member.parts[group]),
    ),
  ]);
}

function unreadableParts(
  table: RatingTable,
  { row }: Member,
  role: Role,
  readings: readonly NumberReading[],
): readonly Finding[] {
  const own = columnsOf(table, role);
  return own.flatMap(({ index: column }, i) =>
    unreadableNumber({ sheet: table.sheet, row, column }, role, readings[i] ?? { kind: "blank" }),
  );
}

function unreadableNumber(place: CellRef, role: Role, reading: NumberReading): readonly Finding[] {
  if (reading.kind !== "unreadable") return [];
  const { written } = reading;
  const at = [place];
  return [
    { code: "unreadable-number", severity: "warning", at, data: { role, written }, basis: null },
  ];
}
