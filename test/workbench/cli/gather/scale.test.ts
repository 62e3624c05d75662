import { DuckDBInstance, type DuckDBConnection } from "@duckdb/node-api";
import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gather } from "../../../../src/core/committee/gather";
import { writeCsv } from "../../../../workbench/cli/gather/csv";
import { MEMBER_COLUMNS } from "../../../../workbench/cli/gather/memberTable";
import { writeParquet } from "../../../../workbench/cli/gather/parquet";
import { generatedCommittee } from "../../../support/committee/committee";
import { receivedFrom } from "../../../support/committee/received";

const folder = mkdtempSync(join(tmpdir(), "thanh-vien-"));
const { files, truth } = generatedCommittee(40, 11);
const gathering = gather(files.map(receivedFrom), { expected: null });

/** The questions of docs/scale.md by their names. */
const QUESTIONS = new Map(
  Array.from(
    readFileSync("docs/scale.md", "utf8").matchAll(/```sql\n-- (\w+)\n([^`]+)```/g),
    ([, name = "", sql = ""]) => [name, sql] as const,
  ),
);

let connection: DuckDBConnection;

beforeAll(async () => {
  writeParquet(join(folder, "members.parquet"), gathering);
  await writeCsv(join(folder, "members.csv"), gathering);
  const instance = await DuckDBInstance.create();
  connection = await instance.connect();
});

async function answer(name: string, source: string) {
  await connection.run(`CREATE OR REPLACE VIEW members AS SELECT * FROM ${source}`);
  const reader = await connection.runAndReadAll(QUESTIONS.get(name) ?? "");
  return reader.getRowObjectsJson();
}

const SOURCES = [
  `read_parquet('${folder}/members.parquet')`,
  `read_csv('${folder}/members.csv', all_varchar = true)`,
];

test("the columns are those described, in their order", () => {
  const described = Array.from(
    readFileSync("docs/scale.md", "utf8").matchAll(/^\| (`[^|]+`) +\|/gm),
    ([, names = ""]) => Array.from(names.matchAll(/`(\w+)`/g), ([, name]) => name),
  );
  expect(described.flat()).toEqual(MEMBER_COLUMNS.map(({ name }) => name));
});

test.each(SOURCES)("the totals over %s are ours", async (source) => {
  const [row] = await answer("totals", source);
  const { outstanding, good, completed, failed } = truth.levels;
  const numbers = Object.fromEntries(
    Object.entries(row ?? {}).map(([key, value]) => [key, Number(value)]),
  );
  expect(numbers).toEqual({
    present: truth.present,
    to_rate: truth.toRate,
    not_yet_rated: truth.notYetRated,
    outstanding,
    good,
    completed,
    failed,
  });
});

test.each(SOURCES)("the caps over %s are ours", async (source) => {
  const rows = await answer("caps", source);
  const ours = gathering.caps.filter(({ cap }) => cap.group !== "").map(({ cap }) => cap);
  expect(
    rows.map((row) => [
      row["similar_duties"],
      Number(row["outstanding"]),
      Number(row["most"]),
      row["ok"],
    ]),
  ).toEqual(
    ours
      .map(({ group, outstanding, max, ok }) => [group, outstanding, max, ok] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
});

test.each(SOURCES)("people in two branches over %s are those reported", async (source) => {
  expect(await answer("people", source)).toHaveLength(truth.inTwoBranches.length);
});

test.each(SOURCES)("the branches over %s are those gathered", async (source) => {
  const rows = await answer("branches", source);
  expect(rows.map((row) => [row["branch"], Number(row["present"])]).sort()).toEqual(
    gathering.branches.map(({ title, counts }) => [title, counts.present]).sort(),
  );
});
