import type { StatedCell } from "./model/said";
import type { Fact, Facts, RatingTable } from "./model/table";
import type { Finding } from "./model/finding";
import type { DecodedSheet, Snapshot } from "./model/grid";
import { NO_LOCAL_PARAMETERS } from "./model/parameters";
import type { Review } from "./model/review";
import type { Choice } from "./model/choice";
import { findTables } from "./table/findTables";
import type { Layout } from "./table/layout";
import { readFacts, readKeyValueFacts } from "./table/around/facts";
import { decodedSheet } from "./text/legacyText";
import { readTable } from "./table/readTable";
import { statedCells } from "./table/around/statedCells";
import { totalRowCells } from "./table/around/totalRow";
import { ballotsSaid } from "./table/around/ballotTexts";
import type { RuleContext } from "./rules/context";
import { checkTable } from "./rules/index";
import { normalisations } from "./rules/normalisations";
import { checkSnapshot } from "./rules/snapshot";
import { readLocalParameters } from "./local/localParameters";
import { LOCAL_PARAMETERS_SHEET } from "./local/localSheet";
import type { Scheme } from "./schemes/schema";
import {
  capOf,
  exclusionRuleOf,
  NEWEST_SCHEME,
  schemeById,
  schemeForYear,
} from "./schemes/schemes";
import { approvalsFor, ballotsFor } from "./tally/ballotsFor";
import { standingsOf } from "./tally/standing";
import { tallyOf } from "./tally/tally";

/** A table with the scheme of its year. */
interface Judged {
  readonly table: RatingTable;
  readonly scheme: Scheme;
  readonly sheet: DecodedSheet;
}

/**
 * The whole judgement of a workbook, and the only one: pane, ribbon, command line and sheets show what it says.
 *
 *     sheets ─find─▶ layouts ─read─▶ rating tables ─▶ standings ─▶ tally ─▶ findings
 *               └▶ facts ─▶ year ─▶ scheme ─┘
 *
 * Total, synchronous and deterministic: the same snapshot and choice give the same review, byte for byte.
 */
export function review(snapshot: Snapshot, choice: Choice): Review {
  const sheets = snapshot.sheets.map(decodedSheet);
  const tables = readTables(sheets, choice);
  const rating = tables.filter(({ table }) => table.purpose === "rating");
  const read = tables.map(({ table }) => table);
  const ballots = read.filter(({ purpose }) => purpose === "ballots");
  const voters = read.filter(({ purpose }) => purpose === "voters");
  const local = localRulesOf(sheets, rating[0]?.scheme ?? NEWEST_SCHEME);
  const judged = rating.map(({ table, scheme, sheet }) => {
    const { branch, findings } = judge(table, scheme, {
      ballots: ballotsFor(table, ballots),
      approvals: approvalsFor(table, ballots),
      voters,
      stated: [...statedBeside(sheets, table, tables), ...totalRowCells(sheet, table)],
      parameters: local.parameters,
    });
    return { branch, findings: sheet.recoded ? findings.map(withoutFix) : findings };
  });
  const [first] = judged;
  const chosen = schemeById(choice.scheme ?? "");
  const names = sheets.map(({ name }) => name);
  return {
    scheme: first?.branch.scheme ?? (chosen ?? NEWEST_SCHEME).id,
    schemeChosen: chosen !== null,
    year: first?.branch.year ?? null,
    meetingDate: first?.branch.meetingDate ?? null,
    branches: judged.map(({ branch }) => branch),
    findings: [
      ...checkSnapshot(names, read, chosen !== null),
      ...local.findings,
      ...judged.flatMap(({ findings }) => findings),
    ],
    normalisations: rating.flatMap(({ table, scheme, sheet }) =>
      sheet.recoded ? [] : normalisations(table, scheme, sheet.grid),
    ),
  };
}

/** In a font from before Unicode the corrected text would display as garbage. */
function withoutFix(finding: Finding): Finding {
  return finding.fix ? { ...finding, fix: [] } : finding;
}

/** The sheet `Quy chế`, where there is one; a workbook's tables are of one year, so one scheme bounds what it may say. */
function localRulesOf(sheets: readonly DecodedSheet[], scheme: Scheme) {
  const sheet = sheets.find(({ name }) => name === LOCAL_PARAMETERS_SHEET);
  return sheet
    ? readLocalParameters(sheet, scheme)
    : { parameters: NO_LOCAL_PARAMETERS, findings: [] };
}

function readTables(sheets: readonly DecodedSheet[], choice: Choice): readonly Judged[] {
  const general = readKeyValueFacts(sheets);
  return sheets.flatMap((sheet) =>
    findTables(sheet, choice.mapping ?? []).map((layout) =>
      readJudged(sheet, layout, general, choice),
    ),
  );
}

function readJudged(sheet: DecodedSheet, layout: Layout, general: Facts, choice: Choice): Judged {
  const facts = factsOf(readFacts(sheet, layout), general, saidOf(sheet, choice));
  const scheme = schemeOf(facts, choice);
  return { table: readTable(sheet, layout, scheme.levels, facts), scheme, sheet };
}

/** What a person says stands above the title block, and the title block above a sheet of key and value. */
function factsOf(own: Facts, general: Facts, said: Facts): Facts {
  return {
    branch: said.branch ?? own.branch ?? general.branch,
    committee: said.committee ?? own.committee ?? general.committee,
    place: own.place ?? general.place,
    year: said.year ?? own.year ?? general.year,
    meetingDate: said.meetingDate ?? own.meetingDate ?? general.meetingDate,
  };
}

function saidOf({ id, name }: DecodedSheet, choice: Choice): Facts {
  const { branches = [], committee, year, meetingDate } = choice;
  const branch = branches.find(({ sheet }) => sheet === id || sheet === name);
  return {
    branch: said(branch?.name),
    committee: said(committee),
    place: null,
    year: said(year),
    meetingDate: said(meetingDate),
  };
}

function said<T>(value: T | undefined): Fact<T> | null {
  return value === undefined ? null : { value, at: null };
}

function schemeOf({ year }: Facts, choice: Choice): Scheme {
  const chosen = schemeById(choice.scheme ?? "");
  return chosen ?? (year && schemeForYear(year.value)) ?? NEWEST_SCHEME;
}

/** Totals on the table's own sheet, and on sheets without a table; none where they could be another table's. */
function statedBeside(
  sheets: readonly DecodedSheet[],
  { sheet: own, facts }: RatingTable,
  tables: readonly Judged[],
): readonly StatedCell[] {
  const rating = tables.filter(({ table }) => table.purpose === "rating");
  return sheets.flatMap((sheet) => {
    const here = tables.filter(({ table }) => table.sheet === sheet.name);
    const isPlain = here.length === 0 && rating.length === 1;
    const isOwn = sheet.name === own && here.length === 1;
    const ranges = here.map(({ table }) => table.range);
    return isPlain || isOwn ? statedCells(sheet, ranges, facts.year?.value ?? null) : [];
  });
}

type Beside = Pick<RuleContext, "ballots" | "approvals" | "voters" | "stated" | "parameters">;

function judge(table: RatingTable, scheme: Scheme, beside: Beside) {
  const { ballots, approvals, parameters } = beside;
  const year = table.facts.year?.value ?? null;
  const meetingDate = table.facts.meetingDate?.value ?? null;
  const standings = standingsOf(table, exclusionRuleOf(scheme), meetingDate);
  const tally = tallyOf(table, {
    standings,
    meetingDate,
    capGroups: parameters.capGroups?.value ?? "group",
    capPercent: () => parameters.capPercent?.value ?? capOf(scheme).percent,
  });
  const said = ballotsSaid(ballots ? [table, ballots] : [table]);
  const approvalsSaid = approvals && ballotsSaid([approvals]).counts;
  const facts = { scheme, year, meetingDate, standings, tally };
  const context = { ...facts, ...beside, ballotsSaid: said, approvalsSaid };
  const ballotCounts = said.counts;
  const ownLevel = table.said.ownLevels[0]?.level ?? null;
  const told = { table, ballots, ballotCounts, ownLevel };
  const branch = { ...told, scheme: scheme.id, parameters, year, meetingDate, standings, tally };
  return { branch, findings: checkTable(table, context) };
}
