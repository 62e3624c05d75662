import { judge, type Beside } from "./judge";
import { localRules } from "./local/localParameters";
import type { Choice } from "./model/choice";
import type { DecodedSheet, Snapshot } from "./model/grid";
import type { LocalParameters } from "./model/parameters";
import type { Review } from "./model/review";
import type { RatingTable } from "./model/table";
import { readTables } from "./readTables";
import { checkSnapshot } from "./rules/snapshot";
import { schemeById, schemeFor } from "./schemes/schemes";
import { statedBeside } from "./table/around/statedBeside";
import { approvalsFor, ballotsFor } from "./tally/ballotsFor";
import { decodedSheet } from "./text/legacyText";

/**
 * The whole judgement of a workbook, and the only one: pane, ribbon, command line and sheets show what it says.
 *
 *     sheets ─decode─▶ texts ─find─▶ layouts ─read─▶ tables ─▶ standings ─▶ tally ─▶ findings
 *                                └▶ facts ─▶ year ─▶ scheme ─┘
 *
 * Total, synchronous and deterministic: the same snapshot and choice return the same review, byte for byte.
 */
export function review(snapshot: Snapshot, choice: Choice): Review {
  const sheets = snapshot.sheets.map(decodedSheet);
  const read = readTables(sheets, choice);
  const tables = read.map(({ table }) => table);
  const rating = read.filter(({ table }) => table.purpose === "rating");
  const [first] = rating;
  const scheme = first?.scheme ?? schemeFor(choice, null, null);
  const local = localRules(sheets, scheme);
  const judged = rating.map((each) =>
    judge(each, besideOf(each.table, tables, sheets, local.parameters)),
  );
  const schemeChosen = schemeById(choice.scheme ?? "") !== null;
  const names = sheets.map(({ name }) => name);
  return {
    scheme: scheme.id,
    schemeChosen,
    year: first?.table.facts.year?.value ?? null,
    meetingDate: first?.table.facts.meetingDate?.value ?? null,
    branches: judged.map(({ branch }) => branch),
    findings: [
      ...checkSnapshot(names, tables, schemeChosen),
      ...local.findings,
      ...judged.flatMap(({ findings }) => findings),
    ],
    normalisations: judged.flatMap(({ normalisations }) => normalisations),
  };
}

/** What the other tables and sheets say that concerns one table. */
function besideOf(
  table: RatingTable,
  tables: readonly RatingTable[],
  sheets: readonly DecodedSheet[],
  parameters: LocalParameters,
): Beside {
  const ballots = tables.filter(({ purpose }) => purpose === "ballots");
  return {
    ballots: ballotsFor(table, ballots),
    approvals: approvalsFor(table, ballots),
    voters: tables.filter(({ purpose }) => purpose === "voters"),
    stated: statedBeside(table, tables, sheets),
    parameters,
  };
}
