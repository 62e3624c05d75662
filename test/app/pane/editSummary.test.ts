import { editSummary } from "../../../src/app/pane/editSummary";
import type { CellEdit } from "../../../src/core/model/finding";

const edit = (row: number, from: string | number, to: string | number): CellEdit => ({
  sheet: "Xếp loại",
  row,
  column: 3,
  from,
  to,
});

test("edits are summed up by what becomes what, the most frequent first", () => {
  const summary = editSummary([
    edit(1, "Lê  An", "Lê An"),
    edit(2, "HTT", "Hoàn thành tốt nhiệm vụ"),
    edit(3, "HTT", "Hoàn thành tốt nhiệm vụ"),
    edit(4, 85, 84),
  ]);
  expect(summary).toEqual([
    { kind: "replaced", from: "HTT", to: "Hoàn thành tốt nhiệm vụ", cells: 2 },
    { kind: "composed", cells: 1 },
    { kind: "replaced", from: 85, to: 84, cells: 1 },
  ]);
});
