import { findingGroups, initiallyOpen } from "../../../src/app/pane/findingGroups";
import type { Finding } from "../../../src/core/model/finding";

function missingNames(count: number): Finding[] {
  return Array.from({ length: count }, (_, row) => ({
    code: "missing-name",
    severity: "error",
    at: [{ sheet: "Xếp loại", row, column: 1 }],
    data: { order: "1" },
    basis: null,
  }));
}

const errorCell: Finding = {
  code: "no-rating-table",
  severity: "warning",
  at: [],
  data: { sheets: [], near: null },
  basis: null,
};

test("findings are grouped by rule and severity, errors first", () => {
  const groups = findingGroups([errorCell, ...missingNames(2)]);
  expect(groups.map(({ code, severity, findings }) => [code, severity, findings.length])).toEqual([
    ["missing-name", "error", 2],
    ["no-rating-table", "warning", 1],
  ]);
});

test.each([
  [0, 1],
  [9, 2],
  [10, 1],
])("with %i errors and one warning, %i groups are expanded", (errors, open) => {
  expect(initiallyOpen(findingGroups([...missingNames(errors), errorCell]))).toBe(open);
});
