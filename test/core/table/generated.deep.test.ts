import fc from "fast-check";
import type { RatingTable } from "../../../src/core/model/table";
import { readFacts } from "../../../src/core/table/around/facts";
import { findTables } from "../../support/usedTables";
import { decodedSheet } from "../../../src/core/text/legacyText";
import { readTable } from "../../../src/core/table/readTable";
import { cases } from "../../support/cases";
import { generatedTable, type GeneratedTable } from "../../support/generator/generatedTable";
import { PLAIN_VOCABULARY } from "../../support/vocabulary";

function ratingTables(generated: GeneratedTable): readonly RatingTable[] {
  const sheet = decodedSheet(generated.sheet);
  return findTables(sheet, [])
    .map((layout) => readTable(sheet, layout, PLAIN_VOCABULARY, readFacts(sheet, layout)))
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

describe("a table of any layout", () => {
  it("yields every member with its rating, and nobody else", () => {
    fc.assert(
      fc.property(generatedTable, (generated) => {
        expect(ratingTables(generated).map(found)).toEqual([generated.truth]);
      }),
      cases(1200),
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
