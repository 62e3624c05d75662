import { describeVi } from "../src/app/describeVi";
import type { Snapshot } from "../src/core/model/grid";
import type { BranchReview, Review } from "../src/core/model/review";
import { readTables } from "../src/core/readTables";
import { buildReport } from "../src/core/report/report";
import { review } from "../src/core/review";
import { capGroupsOf } from "../src/core/rules/capGroup";
import { capOf, exclusionRuleOf, NEWEST_SCHEME, schemeById } from "../src/core/schemes/schemes";
import { standingsOf } from "../src/core/tally/standing";
import { tallyOf } from "../src/core/tally/tally";
import { decodedSheet } from "../src/core/text/legacyText";
import { sampleSnapshot } from "../test/support/sampleSnapshot";
import { besideLoop, compare, timeOf } from "./compare";
import { countifsTime } from "./countifs";
import { repeatedTo } from "./repeated";
import { count, milliseconds, times, type Row, type Rows } from "./row";

const SAMPLE = "large-2025.xlsx";
const MANY_ROWS = 1_000_000;
/** Rounds of a review of a million rows, which takes long, beside as many reviews of the sample. */
const ROUNDS_OF_MANY = 3;
const RUNS_OF_FEW = 10;

/** What the core costs, each part measured by turns with a loop that only looks into every cell. */
export async function* coreRows(): Rows {
  const sample = await sampleSnapshot(SAMPLE);
  const judged = review(sample, {});
  const rows = count(rowsOf(sample));
  const beside = (what: string, work: () => unknown, atMost?: string) =>
    besideBareLoop(`${rows} rows: ${what}`, sample, work, atMost);
  yield beside("reading", () => readTables(sample.sheets.map(decodedSheet), {}), "20×");
  yield beside("judging, reading included", () => review(sample, {}), "40×");
  yield beside("tally", () => tallied(judged));
  yield beside("report as plain data", () => reported(judged, sample));
  yield growth(sample);
  const sheet = besideCountifs(judged);
  if (sheet) yield sheet;
}

function besideBareLoop(what: string, sample: Snapshot, work: () => unknown, atMost?: string): Row {
  const { ratio, base, work: time } = besideLoop(work, () => touch(sample));
  const against = `a loop over the cells (${milliseconds(time)} to ${milliseconds(base)})`;
  return { what, measured: times(ratio), against, ...(atMost && { atMost }) };
}

/** The least that any reading can do: look into every cell once. */
function touch({ sheets }: Snapshot): number {
  let sum = 0;
  for (const { grid } of sheets)
    for (const row of grid.values)
      for (const value of row)
        sum += typeof value === "string" && value !== "" ? value.charCodeAt(0) : 1;
  return sum;
}

function tallied({ branches }: Review): unknown {
  return branches.map(tallyAgain);
}

function tallyAgain({ table, scheme: id, parameters, meetingDate }: BranchReview): unknown {
  const scheme = schemeById(id) ?? NEWEST_SCHEME;
  const cap = capOf(scheme, table.subject);
  const standings = standingsOf(table, exclusionRuleOf(scheme), meetingDate);
  return tallyOf(table, {
    standings,
    meetingDate,
    cap,
    capGroups: capGroupsOf(parameters.capGroups?.value ?? null, cap),
  });
}

function reported(judged: Review, snapshot: Snapshot): unknown {
  return buildReport(judged, { snapshot, now: "15/12/2025 14:05", describe: describeVi });
}

/** A row of a million against a row of twenty thousand: 1 where time grows as the rows do. */
function growth(sample: Snapshot): Row {
  const many = repeatedTo(sample, MANY_ROWS);
  const { ratio, work } = compare(
    () => ({
      base: timeOf(() => review(sample, {}), RUNS_OF_FEW),
      work: timeOf(() => review(many, {})),
    }),
    ROUNDS_OF_MANY,
  );
  return {
    what: `${count(rowsOf(many))} rows: judging, a row`,
    measured: times((ratio * rowsOf(sample)) / rowsOf(many)),
    against: `a row of ${count(rowsOf(sample))} (${milliseconds(work)} altogether)`,
    atMost: "1.5×",
  };
}

/** Null where there is no LibreOffice on this machine. */
function besideCountifs(judged: Review): Row | null {
  const [branch] = judged.branches;
  const sheet = branch && countifsTime(SAMPLE, branch.table);
  if (!sheet) return null;
  const tally = besideLoop(
    () => tallied(judged),
    () => undefined,
  ).work;
  return {
    what: `${count(branch.table.members.length)} members: the whole tally`,
    measured: times(tally / sheet.time),
    against: `LibreOffice's COUNTIFS in ${count(sheet.formulas)} cells (${milliseconds(sheet.time)})`,
  };
}

function rowsOf({ sheets }: Snapshot): number {
  return sheets.reduce((sum, { grid }) => sum + grid.values.length, 0);
}
