import type { DateReading } from "../model/calendar";
import { columnOf, columnsOf, FINAL_ROLES } from "../model/columns";
import type { Finding, Severity } from "../model/finding";
import type { FindingData } from "../model/findingData";
import type { Role } from "../model/role";
import type { Member, NumberReading, RatingTable, ScoreParts } from "../model/table";
import { findingsAcross, type RuleContext } from "./context";
import { cellOf } from "./cells";

/** Reports Excel errors in columns that have a role. Only those in the final rating change the counts. */
export function checkErrorCells({ errorCells }: RatingTable): readonly Finding[] {
  return errorCells.map(({ sheet, row, column, role, written }) => ({
    code: "error-cell",
    severity: FINAL_ROLES.includes(role) ? "error" : "warning",
    at: [{ sheet, row, column }],
    data: { role, written },
    basis: null,
  }));
}

/** Reports a member's row without a name. */
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

/** A column of dates and the member's field that is read from it. */
interface DateColumn {
  readonly role: "admitted" | "official" | "birth";
  readonly severity: Severity;
  readonly dateIn: (member: Member) => DateReading;
}

const DATES: readonly DateColumn[] = [
  { role: "admitted", severity: "warning", dateIn: ({ admitted }) => admitted },
  { role: "official", severity: "warning", dateIn: ({ official }) => official },
  { role: "birth", severity: "info", dateIn: ({ birth }) => birth },
];

/**
 * Reports dates that can't be read for certain, and those with the month first. They are never guessed, since they decide who is
 * rated.
 */
export function checkDates(table: RatingTable, { toRate }: RuleContext): readonly Finding[] {
  return findingsAcross(toRate, DATES, (member, { role, severity, dateIn }) => {
    const reading = dateIn(member);
    const unclear = unclearIn(reading);
    if (unclear === null) return null;
    const at = [cellOf(table, member.row, [role, "admittedOfficial"])];
    return { code: "unreadable-date", severity, at, data: { role, ...unclear }, basis: null };
  });
}

function unclearIn(reading: DateReading): Omit<FindingData["unreadable-date"], "role"> | null {
  if (reading.kind === "unreadable") return { written: reading.written };
  if (reading.kind !== "date" || reading.monthFirst === undefined) return null;
  return { written: reading.monthFirst, readAs: reading.date };
}

/** A column of numbers and the member's field that is read from it. */
interface NumberColumn {
  readonly role: Role;
  readonly index: number;
  readonly numberIn: (member: Member) => NumberReading;
}

const NUMBERS: readonly (readonly [Role, NumberColumn["numberIn"]])[] = [
  ["general", ({ general }) => general],
  ["task", ({ task }) => task],
  ["total", ({ total }) => total],
  ["appraised", ({ appraised }) => appraised],
  ["done", ({ done }) => done],
  ["exceeded", ({ exceeded }) => exceeded],
  ["late", ({ late }) => late],
  ["bonus", ({ particulars }) => particulars.bonus],
  ["unitsDone", ({ particulars }) => particulars.unitsDone],
  ["unitsFailed", ({ particulars }) => particulars.unitsFailed],
  ["lowConfidence", ({ particulars }) => particulars.lowConfidence],
  ["sickMonths", ({ particulars }) => particulars.sickMonths],
  ["outstandingYears", ({ particulars }) => particulars.outstandingYears],
  ["issued", ({ ballots }) => ballots.issued],
  ["returned", ({ ballots }) => ballots.returned],
  ["valid", ({ ballots }) => ballots.valid],
  ["invalid", ({ ballots }) => ballots.invalid],
  ["votes.outstanding", ({ ballots }) => ballots.votes.outstanding],
  ["votes.good", ({ ballots }) => ballots.votes.good],
  ["votes.completed", ({ ballots }) => ballots.votes.completed],
  ["votes.failed", ({ ballots }) => ballots.votes.failed],
];

/** Reports scores, shares and counts that are no numbers, because the rules that need them pass over them. */
export function checkNumbers(table: RatingTable, { toRate }: RuleContext): readonly Finding[] {
  return findingsAcross(toRate, numberColumns(table), (member, { role, index, numberIn }) => {
    const reading = numberIn(member);
    if (reading.kind !== "unreadable") return null;
    const { written } = reading;
    const at = [{ sheet: table.sheet, row: member.row, column: index }];
    const data = { role, written };
    return { code: "unreadable-number", severity: "warning", at, data, basis: null };
  });
}

function numberColumns(table: RatingTable): readonly NumberColumn[] {
  const single = NUMBERS.flatMap(([role, numberIn]) => {
    const column = columnOf(table, role);
    return column ? [{ role, index: column.index, numberIn }] : [];
  });
  return [...single, ...partColumns(table, "general"), ...partColumns(table, "task")];
}

function partColumns(table: RatingTable, group: keyof ScoreParts): readonly NumberColumn[] {
  const role = `${group}.part` as const;
  return columnsOf(table, role).map(({ index }, i) => ({
    role,
    index,
    numberIn: ({ parts }: Member) => parts[group][i] ?? { kind: "blank" },
  }));
}
