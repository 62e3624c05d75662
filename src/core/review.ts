import { concatenated } from "./concatenated";
import { countAlone, judge, type Beside, type Judged } from "./judge";
import { localRules } from "./local/localParameters";
import type { Body, NotCounted } from "./model/body";
import { readMeeting } from "./meeting/readMeeting";
import type { Choice } from "./model/choice";
import type { Finding } from "./model/finding";
import type { DecodedSheet, Snapshot } from "./model/grid";
import type { MeetingRecord } from "./model/meeting";
import type { LocalParameters } from "./model/parameters";
import type { BranchReview, Review } from "./model/review";
import type { RatingTable } from "./model/table";
import { readTables } from "./readTables";
import { checkMeeting } from "./rules/meeting/index";
import { meetingCircumstances } from "./rules/meeting/meetingContext";
import { checkSnapshot } from "./rules/snapshot";
import { schemeById, schemeFor } from "./schemes/schemes";
import { nearTable } from "./table/nearTable";
import { statedBeside } from "./table/around/statedBeside";
import { approvalsFor, ballotsFor } from "./tally/ballotsFor";
import { wordQuestions } from "./wordQuestions";
import { decodedSheet } from "./text/legacyText";
import { identityOf } from "./workbook/body";
import { leftOut } from "./workbook/leftOut";
import { ourTables, sourcesIn } from "./workbook/ownSheets";
import { levelsElsewhere } from "./workbook/levelsElsewhere";
import { checkSummaries } from "./workbook/summaries";
import { workbookOf, type Workbook } from "./workbook/workbook";

/**
 * The whole judgement of a workbook, and the only one: pane, ribbon, command line and sheets show what it says.
 *
 *     sheets ─decode─▶ texts ─find─▶ layouts ─read─▶ tables ─▶ bodies ─▶ standings ─▶ tally ─▶ findings
 *                                └▶ facts ─▶ year ─▶ scheme ─┘
 *
 * Total, synchronous and deterministic: the same snapshot and choice return the same review, byte for byte.
 */
export function review(snapshot: Snapshot, choice: Choice): Review {
  const sheets = snapshot.sheets.map(decodedSheet);
  const sources = sourcesIn(sheets);
  const read = readTables(sources, choice);
  const tables = read.map(({ table }) => table);
  const workbook = workbookOf(read, choice);
  const [first = read[0]] = workbook.bodies.flat();
  const scheme = first?.scheme ?? schemeFor(choice, null, null);
  const local = localRules(sources, scheme);
  const beside = besideIn(workbook, sources, local.parameters);
  const judged = workbook.bodies.map((parts) => judge(parts, beside));
  const branches = judged.flatMap((body) => body.branches);
  const year = first?.table.facts.year?.value ?? null;
  const rated = new Set(read.flatMap((table) => table.year ?? []));
  const meeting = readMeeting(sources, tables, scheme.levels, { year, rated });
  const bodies = bodiesOf(workbook, judged);
  const schemeChosen = schemeById(choice.scheme ?? "") !== null;
  return {
    scheme: scheme.id,
    schemeChosen,
    year,
    meetingDate: first?.table.facts.meetingDate?.value ?? null,
    branches,
    bodies,
    notCounted: [...workbook.notCounted, ...ourTables(sheets)],
    departed: judged.flatMap(({ departed }) => departed),
    history: workbook.history.map((table) => countAlone(table, beside)),
    meeting,
    findings: [
      ...checkSnapshot(namesOf(sources), tablesOf(branches), schemeChosen, () =>
        nearTable(sources, tables, choice.mapping ?? []),
      ),
      ...local.findings,
      ...workbook.findings.filter(isNotOfMeeting(workbook.notCounted, meeting)),
      ...checkMeeting(meeting, meetingCircumstances(branches, bodies, scheme)),
      ...leftOut(snapshot, branches),
      ...wordQuestions(
        judged.flatMap(({ findings }) => findings),
        { sheets: sources, tables, levels: scheme.levels },
      ),
      ...levelsElsewhere(sources, tables, branches),
      ...checkSummaries(read, branches, bodies),
    ],
    normalisations: concatenated(judged.map(({ normalisations }) => normalisations)),
  };
}

function tablesOf(branches: readonly BranchReview[]): readonly RatingTable[] {
  return branches.map(({ table }) => table).filter(({ purpose }) => purpose === "rating");
}

function namesOf(sheets: readonly DecodedSheet[]): readonly string[] {
  return sheets.map(({ name }) => name);
}

/** A list of admissions is in no count, but it is read: that nobody on it is counted needs no finding. */
function isNotOfMeeting(
  lists: readonly NotCounted[],
  { admissions }: MeetingRecord,
): (finding: Finding) => boolean {
  const read = lists.filter(({ sheet, range }) =>
    admissions.some(
      ({ at }) => at.sheet === sheet && at.row >= range.top && at.row <= range.bottom,
    ),
  );
  return ({ code, at: [cell] }) =>
    code !== "not-counted" ||
    read.every(({ sheet, range }) => sheet !== cell?.sheet || range.top !== cell.row);
}

/** Each body with the places of its tables among all that count. */
function bodiesOf({ bodies }: Workbook, judged: readonly Judged[]): readonly Body[] {
  let place = 0;
  return bodies.flatMap((parts, at): Body[] => {
    const tally = judged[at]?.tally;
    const tables = parts.map(() => place++);
    return tally ? [{ ...identityOf(parts), tables, tally }] : [];
  });
}

/** What the other tables and sheets say that concerns one table. */
function besideIn(
  workbook: Workbook,
  sheets: readonly DecodedSheet[],
  parameters: LocalParameters,
): (table: RatingTable) => Beside {
  const counted = workbook.bodies.flat().map(({ table }) => table);
  const { ballots, voters } = workbook;
  const uncounted = new Set(workbook.notCounted.map(({ sheetId }) => sheetId));
  const plain = sheets.filter(({ id }) => !uncounted.has(id) || counted.some(isOn(id)));
  return (table) => ({
    ballots: ballotsFor(table, ballots),
    approvals: approvalsFor(table, ballots),
    voters,
    stated: statedBeside(table, [...counted, ...ballots, ...voters], plain),
    parameters,
  });
}

function isOn(id: string): (table: RatingTable) => boolean {
  return ({ sheetId }) => sheetId === id;
}
