import type { RatingTable } from "../../../../src/core/model/table";
import { proposalWords } from "../../../../src/core/report/figures/commended";
import { branchOf, type TableSketch } from "../../../support/review";

const SKETCH: TableSketch = {
  columns: ["order", "name", "commendation"],
  rows: [[1, "Lê An", "x"]],
};

function tableHeaded(header: string): RatingTable {
  const { table } = branchOf(SKETCH);
  const columns = table.columns.map((column) =>
    column.role === "commendation" ? { ...column, header } : column,
  );
  return { ...table, columns };
}

test.each([
  ["Đề nghị tặng Giấy khen", "Đề nghị khen thưởng", "Đề nghị tặng Giấy khen"],
  ["x", "Đề nghị khen thưởng", "Đề nghị khen thưởng"],
  ["X", "Giấy khen", "Đề nghị tặng giấy khen"],
  ["✓", "Khen thưởng / Bằng khen", "Đề nghị tặng bằng khen"],
  ["có", "Khen thưởng", "Đề nghị khen thưởng"],
])("%p under “%s” is %p", (proposal, header, words) => {
  expect(proposalWords({ row: 1, name: "Lê An", proposal }, tableHeaded(header))).toBe(words);
});
