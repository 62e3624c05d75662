import fc from "fast-check";
import type { RatingTable } from "../../../src/core/model/table";
import { readFacts } from "../../../src/core/table/around/facts";
import { findTables } from "../../support/usedTables";
import { decodedSheet } from "../../../src/core/text/legacyText";
import { byLevel } from "../../../src/core/model/level";
import { review } from "../../../src/core/review";
import { readTable } from "../../../src/core/table/readTable";
import { cases } from "../../support/cases";
import { generatedTable, type GeneratedTable } from "../../support/generator/generatedTable";
import { unmarked } from "../../support/generator/person";
import type { TrueMember } from "../../support/generator/memberRows";
import { PLAIN_VOCABULARY } from "../../support/vocabulary";

const datedTable = generatedTable.filter(({ meetingDate }) => meetingDate !== null);
const askingTable = generatedTable.filter(({ answers }) => Object.keys(answers).length > 0);
/** Without namesakes, of whom only the first would count. */
const summedTable = generatedTable.filter(
  ({ isSummed, truth }) =>
    isSummed &&
    new Set(truth.map(({ name }) => unmarked(name).toLowerCase())).size === truth.length,
);
const groupedTable = generatedTable.filter(({ truth }) => truth[0]?.group !== undefined);

function ratingTables(generated: GeneratedTable): readonly RatingTable[] {
  const sheet = decodedSheet(generated.sheet);
  const answers = Object.entries(generated.answers);
  const vocabulary = byLevel((level) => ({
    ...PLAIN_VOCABULARY[level],
    words: answers.flatMap(([word, meant]) => (meant === level ? [word] : [])),
  }));
  return findTables(sheet, [])
    .map((layout) => readTable(sheet, layout, vocabulary, readFacts(sheet, layout)))
    .filter(({ purpose }) => purpose === "rating");
}

function found(table: RatingTable) {
  return table.members.map(({ row, name, ratings: { final } }) => ({
    row,
    name,
    level: final.kind === "level" ? final.level : final.kind === "blank" ? null : final.kind,
  }));
}

/** The rows between header and end that are not in exactly one list. */
function rowsOutsideOneList({
  dataRows: [first, last],
  members,
  skipped,
  unreadableRows,
}: RatingTable) {
  const lists = [...members, ...skipped, ...unreadableRows].map(({ row }) => row);
  return Array.from({ length: last - first + 1 }, (_, at) => first + at).filter(
    (row) => lists.filter((each) => each === row).length !== 1,
  );
}

function withoutGroup({ row, name, level }: TrueMember) {
  return { row, name, level };
}

describe("a table of any layout", () => {
  it("yields every member with its rating, and nobody else", () => {
    fc.assert(
      fc.property(generatedTable, (generated) => {
        const { truth } = generated;
        expect(ratingTables(generated).map(found)).toEqual([truth.map(withoutGroup)]);
      }),
      cases(1200),
    );
  });

  it("has its members in the groups before their numbers", () => {
    fc.assert(
      fc.property(groupedTable, (generated) => {
        const groups = ratingTables(generated).flatMap(({ members }) =>
          members.map(({ group }) => group),
        );
        expect(groups).toEqual(generated.truth.map(({ group }) => group));
      }),
      cases(60),
    );
  });

  it("has no award or punishment of an earlier year", () => {
    fc.assert(
      fc.property(generatedTable, (generated) => {
        const tables = ratingTables(generated).flatMap(({ members }) =>
          members.map(({ particulars: { commendation, discipline } }) => commendation + discipline),
        );
        expect(tables.filter((text) => text !== "")).toEqual([]);
      }),
      cases(150),
    );
  });

  it("has the day of the meeting that its title states", () => {
    fc.assert(
      fc.property(datedTable, (generated) => {
        const days = ratingTables(generated).map(({ facts }) => facts.meetingDate?.value ?? null);
        expect(days).toEqual([generated.meetingDate]);
      }),
      cases(80),
    );
  });

  it("contradicts no sentence with its true counts", () => {
    fc.assert(
      fc.property(summedTable, ({ sheet, answers }) => {
        const { findings } = review({ sheets: [sheet] }, { levels: answers });
        expect(findings.filter(({ code }) => code === "totals-mismatch")).toEqual([]);
      }),
      cases(40),
    );
  });

  it("has each word for a level asked about once, and nothing else", () => {
    fc.assert(
      fc.property(askingTable, ({ sheet, answers }) => {
        const { findings } = review({ sheets: [sheet] }, {});
        const asked = findings.flatMap(({ code, data }) =>
          code === "unknown-level-word" ? [(data as { written: string }).written] : [],
        );
        expect(asked.filter((word) => !(word in answers))).toEqual([]);
        expect(new Set(asked).size).toBe(asked.length);
        expect(findings.map(({ code }) => code)).not.toContain("unknown-level");
      }),
      cases(40),
    );
  });

  it("puts every row between header and end into exactly one list", () => {
    fc.assert(
      fc.property(generatedTable, (generated) => {
        expect(ratingTables(generated).map(rowsOutsideOneList)).toEqual([[]]);
      }),
      cases(150),
    );
  });
});
