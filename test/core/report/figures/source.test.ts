import { isPlainCriterion } from "../../../../src/core/report/figures/source";
import { columnRange, quoted, tableColumn } from "../../../../src/core/report/figures/formula";

describe("isPlainCriterion", () => {
  test.each([
    ["Hoàn thành tốt nhiệm vụ", true],
    ["HTTNV", true],
    ["Hoàn thành tốt nhiệm vụ.", true],
    ["Hoàn thành tốt nhiệm vụ ", false],
    ["Hoàn thành\u00a0tốt", false],
    ["Hoàn thành tốt nhiệm vụ".normalize("NFD"), false],
    ["HT*", false],
    ["HT?", false],
    ["~HT", false],
    ["<>", false],
    ["=HT", false],
    ["12", false],
    ["", false],
    ["true", false],
    ["x".repeat(256), false],
  ])("%j: %s", (text, plain) => {
    expect(isPlainCriterion(text)).toBe(plain);
  });
});

test("apostrophes and quotation marks are doubled", () => {
  expect(columnRange("Chi bộ 'A'", 26, 4, 9)).toBe("'Chi bộ ''A'''!$AA$5:$AA$10");
  expect(quoted('nhóm "A"')).toBe('"nhóm ""A"""');
});

test("a header that needs escaping has no structured reference", () => {
  expect(
    ["Mức xếp loại", "Tổng điểm (/100)", "Mức\nxếp loại"].map((header) =>
      tableColumn("tbl", header),
    ),
  ).toEqual(["tbl[Mức xếp loại]", null, null]);
});
