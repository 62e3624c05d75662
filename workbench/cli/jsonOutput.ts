import { a1, a1Range } from "../../src/core/model/address";
import type { Describe, Finding } from "../../src/core/model/finding";
import type { Body, Departed, NotCounted } from "../../src/core/model/body";
import type { BranchReview, Review } from "../../src/core/model/review";
import type { Cap } from "../../src/core/model/tally";
import { kindWords, versionWords } from "../../src/locales/vi/workbook";
import { documentsOutput } from "./documentsOutput";
import { meetingOutput } from "./meetingOutput";
import type { Reviewed } from "./reviewFile";

/** Returns the machine-readable result. Other programs rely on its shape: fields may be added, but none renamed. */
export function jsonOutput({ summary, documents, cost, describe }: Reviewed) {
  const { review, written } = summary;
  const findings = [...review.findings, ...(documents?.findings ?? [])];
  return {
    scheme: review.scheme,
    year: review.year,
    meetingDate: review.meetingDate,
    branches: review.branches.map(branchOf),
    bodies: review.bodies.map(bodyOf),
    notCounted: review.notCounted.map(notCountedOf),
    departed: review.departed.map(departedOf),
    ...meetingOutput(review.meeting),
    documents: documentsOutput(review),
    keptParagraphs: documents?.kept ?? [],
    findings: findings.map((finding) => findingOf(finding, review, describe)),
    written: [written, ...(documents?.written ? [documents.written] : [])].flatMap(({ sheets }) =>
      sheets.map(({ name }) => name),
    ),
    charts: written.charts,
    syncs: cost.syncs,
    requestBytes: cost.requestBytes,
  };
}

function branchOf({ table, scheme, year, meetingDate, tally, version }: BranchReview) {
  return {
    name: table.facts.branch?.value ?? null,
    committee: table.facts.committee?.value ?? null,
    sheet: table.sheet,
    table: a1Range(table.range),
    subject: table.subject,
    scheme,
    year,
    meetingDate,
    present: tally.present,
    official: tally.official,
    probationary: tally.probationary,
    women: tally.women,
    toRate: tally.toRate,
    excluded: tally.excluded,
    notYetRated: tally.notYetRated,
    rated: tally.rated,
    levels: tally.levels,
    caps: tally.caps.map(capOf),
    commended: tally.commended.length,
    version: version && { of: version.of, chosen: versionWords(version.chosen) },
  };
}

function bodyOf({ name, kind, subject, tables, tally }: Body) {
  const { present, toRate, rated, levels, caps } = tally;
  return { name, kind, subject, tables, present, toRate, rated, levels, caps: caps.map(capOf) };
}

function notCountedOf({ sheet, range, what, why }: NotCounted) {
  return { sheet, table: a1Range(range), what, why: kindWords(what, why) };
}

function departedOf({ sheet, row, why, day }: Departed) {
  return { sheet, row: row + 1, why, day };
}

function capOf({ group, good, outstanding, max, ok }: Cap) {
  return { group, good, outstanding, max, ok };
}

function findingOf(finding: Finding, review: Review, describe: Describe) {
  const [place] = finding.at;
  const { message, basis, suggestion } = describe(finding);
  return {
    code: finding.code,
    severity: finding.severity,
    sheet: place?.sheet ?? null,
    cell: place ? a1(place) : null,
    row: place ? place.row + 1 : null,
    column: place ? headerAt(review, place.sheet, place.row, place.column) : null,
    message,
    basis,
    suggestion,
    ...(finding.code === "unknown-level-word" && {
      word: finding.data.written,
      level: finding.data.suggestion,
      cells: finding.at.map((cell) => ({ sheet: cell.sheet, cell: a1(cell) })),
    }),
  };
}

/** Returns the header of the column that a finding points to; null outside every table. */
function headerAt({ branches }: Review, sheet: string, row: number, column: number): string | null {
  const tables = branches.flatMap(({ table, ballots }) => (ballots ? [table, ballots] : [table]));
  const table = tables.find(
    ({ sheet: name, range }) => name === sheet && row >= range.top && row <= range.bottom,
  );
  return table?.columns.find(({ index }) => index === column)?.header ?? null;
}
