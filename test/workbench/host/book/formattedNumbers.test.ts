import { enter } from "../../../../workbench/host/book/cellInput";
import { readCell } from "../../../../workbench/host/book/cells";
import { newWorkbook } from "../../../../workbench/host/book/newWorkbook";
import { startStandIn } from "../../../support/openWorkbook";

beforeAll(startStandIn);

test.each([
  ["a typed date", { kind: "number", number: 45158 }, "dd/mm/yyyy", 45158],
  ["a typed percentage", { kind: "number", number: 0.125 }, "0%", 0.125],
  ["a computed date", { kind: "formula", formula: "=45157+1" }, "dd/mm/yyyy", 45158],
  ["a rounded fraction", { kind: "formula", formula: "=5/8" }, "0.0", 0.625],
  ["a count", { kind: "formula", formula: "=2+3" }, "0", 5],
] as const)("%s is read exactly, whatever its number format", (_, literal, format, value) => {
  const workbook = newWorkbook(["A"]);
  enter(workbook, 0, 0, 0, literal);
  const cell = { sheet: 0, row: 1, column: 1, width: 1, height: 1 };
  workbook.model.updateRangeStyle(cell, "num_fmt", format);
  expect(readCell(workbook, 0, 0, 0).value).toBe(value);
});
