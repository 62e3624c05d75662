import { readFileSync } from "node:fs";
import { join } from "node:path";
import { columnLetters } from "../../../src/core/model/address";
import { LEVELS, byLevel } from "../../../src/core/model/level";
import type { RatingTable } from "../../../src/core/model/table";
import { readFacts } from "../../../src/core/table/around/facts";
import { findTables } from "../../support/usedTables";
import { decodedSheet } from "../../../src/core/text/legacyText";
import { readTable } from "../../../src/core/table/readTable";
import { sampleSnapshot } from "../../support/sampleSnapshot";
import { PLAIN_VOCABULARY } from "../../support/vocabulary";

const SAMPLES = [
  "seed-2023",
  "messy-2023",
  "points-2025",
  "small-2024",
  "2021-hd21",
  "excel-table-2025",
  "large-2025",
] as const;

/** Names in the answer files of the roles that have another name here. */
const ROLE_OF: Readonly<Record<string, string | null>> = {
  no: "order",
  position: "partyPosition",
  final: "final",
  commend: "commendation",
  sick: "sickMonths",
  genderword: "sex",
  cell: "branchName",
  base_org: null,
  collected: "returned",
  share: "voteShare",
  "v.outstanding": "votes.outstanding",
  "v.good": "votes.good",
  "v.completed": "votes.completed",
  "v.failed": "votes.failed",
};

interface ExpectedColumn {
  readonly letter: string;
  readonly header: string;
  readonly parent?: string;
}
interface ExpectedLayout {
  readonly headerRows: readonly [number, number];
  readonly numberingRow: number | null;
  readonly dataRows: readonly [number, number];
  readonly notMembers: readonly { readonly row: number }[];
  readonly columns: Readonly<Record<string, ExpectedColumn>>;
}
interface Expected {
  readonly reviewYear: number;
  readonly meetingDate: string;
  readonly votes?: { readonly sheet: string; readonly layout: ExpectedLayout };
  readonly tables: readonly {
    readonly sheet: string;
    readonly subject: string;
    readonly layout: ExpectedLayout;
    readonly countsAsWritten: Readonly<Record<string, number>>;
  }[];
}

function expectedOf(sample: string): Expected {
  const path = join(process.cwd(), "test/fixtures/samples", `${sample}.expected.json`);
  return JSON.parse(readFileSync(path, "utf8")) as Expected;
}

async function tablesOf(sample: string): Promise<readonly RatingTable[]> {
  const { sheets } = await sampleSnapshot(`${sample}.xlsx`);
  return sheets
    .map(decodedSheet)
    .flatMap((sheet) =>
      findTables(sheet, []).map((layout) =>
        readTable(sheet, layout, PLAIN_VOCABULARY, readFacts(sheet, layout)),
      ),
    );
}

/** A table in the words of the answer files: rows from 1, columns by letter. */
function layoutOf({ headerRows, dataRows, skipped, unreadableRows, columns }: RatingTable) {
  const inData = skipped.filter(({ row }) => row >= dataRows[0]);
  return {
    headerRows: headerRows.map((row) => row + 1),
    numberingRow: skipped.filter(({ kind }) => kind === "numbering").map(({ row }) => row + 1),
    dataRows: dataRows.map((row) => row + 1),
    notMembers: [...inData, ...unreadableRows].map(({ row }) => row + 1),
    columns: columns.map(({ index, header, role }) => [columnLetters(index), header, role]),
  };
}

function expectedLayout({
  headerRows,
  numberingRow,
  dataRows,
  notMembers,
  columns,
}: ExpectedLayout) {
  return {
    headerRows,
    numberingRow: numberingRow === null ? [] : [numberingRow],
    dataRows,
    notMembers: notMembers.map(({ row }) => row),
    columns: Object.entries(columns).map(([key, { letter, header, parent }]) => [
      letter,
      parent === undefined ? header : `${parent} / ${header}`.replaceAll("\n", " "),
      key in ROLE_OF ? ROLE_OF[key] : key,
    ]),
  };
}

describe.each(SAMPLES)("%s", (sample) => {
  const expected = expectedOf(sample);

  it("has the tables in the answers, with header, rows and columns", async () => {
    const tables = await tablesOf(sample);
    const rating = tables.filter(({ purpose }) => purpose === "rating");
    expect(rating.map(({ sheet, subject }) => ({ sheet, subject }))).toEqual(
      expected.tables.map(({ sheet, subject }) => ({ sheet, subject })),
    );
    expect(rating.map(layoutOf)).toEqual(
      expected.tables.map(({ layout }) => expectedLayout(layout)),
    );
    const ballots = tables.filter(({ purpose }) => purpose === "ballots");
    expect(ballots.map(layoutOf)).toEqual(
      expected.votes ? [expectedLayout(expected.votes.layout)] : [],
    );
  });

  it("reads every level as written", async () => {
    const rating = (await tablesOf(sample)).filter(({ purpose }) => purpose === "rating");
    const counts = rating.map(({ members }) =>
      byLevel(
        (level) =>
          members.filter(
            ({ ratings: { final } }) => final.kind === "level" && final.level === level,
          ).length,
      ),
    );
    expect(counts).toEqual(expected.tables.map(({ countsAsWritten }) => countsAsWritten));
    expect(LEVELS.every((level) => counts.every((count) => level in count))).toBe(true);
  });

  it("takes year and meeting date from the title block", async () => {
    const rating = (await tablesOf(sample)).filter(({ purpose }) => purpose === "rating");
    expect(
      rating.map(({ facts }) => [facts.year?.value ?? null, facts.meetingDate?.value ?? null]),
    ).toEqual(expected.tables.map(() => [expected.reviewYear, expected.meetingDate]));
  });
});
