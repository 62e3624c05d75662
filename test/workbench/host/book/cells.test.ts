import fc from "fast-check";
import { setContent, setContents } from "../../../../workbench/host/book/cellInput";
import { calculate, readCell } from "../../../../workbench/host/book/cells";
import { newWorkbook } from "../../../../workbench/host/book/newWorkbook";
import { startCalc } from "../../../../workbench/host/client.node";

beforeAll(startCalc);

const text = fc.oneof(
  fc.string({ unit: "grapheme", minLength: 1, maxLength: 40 }),
  fc.constantFrom(
    "=1+1",
    "'x",
    "''",
    "TRUE",
    "false",
    "5/12",
    "1e3",
    "10%",
    "+1",
    "-",
    "@a",
    "#N/A",
    'a"b\t"c\n',
    "\n",
    " x ",
    "001",
  ),
);
const value = fc.oneof(
  text,
  fc
    .double({ noNaN: true, noDefaultInfinity: true, min: -1e15, max: 1e15 })
    .map((number) => Number(number.toPrecision(12))),
  fc.boolean(),
);

test("a value set cell by cell is read back unchanged", () => {
  const workbook = newWorkbook();
  fc.assert(
    fc.property(value, (content) => {
      setContent(workbook, 0, 2, 1, content);
      expect(readCell(workbook, 0, 2, 1).value).toStrictEqual(content === 0 ? 0 : content);
    }),
  );
});

test("values set as a block are read back unchanged", () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(value, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 5 }),
      (rows) => {
        const workbook = newWorkbook();
        setContents(workbook, 0, 1, 2, rows);
        const seen = rows.map((row, r) =>
          row.map((_, c) => readCell(workbook, 0, r + 1, c + 2).value),
        );
        expect(seen).toEqual(rows.map((row) => row.map((one) => (one === 0 ? 0 : one))));
      },
    ),
    { numRuns: 40 },
  );
});

test("a block may contain formulas, errors and gaps", () => {
  const workbook = newWorkbook(["A", "B"]);
  setContents(workbook, 1, 0, 0, [[1, null, { error: "#N/A" }], [{ formula: "=A1*2" }], []]);
  const at = (row: number, column: number): unknown => readCell(workbook, 1, row, column);
  expect([at(0, 0), at(0, 1), at(0, 2), at(1, 0)]).toEqual([
    { value: 1, type: "Double", formula: null },
    { value: "", type: "Empty", formula: null },
    { value: "#N/A", type: "Error", formula: null },
    { value: 2, type: "Double", formula: "=A1*2" },
  ]);
});

test("a formula that cannot be computed here keeps the value of its file until it is rewritten", () => {
  const workbook = newWorkbook();
  setContent(workbook, 0, 0, 0, { formula: "=CUBEVALUE(1)" });
  expect(readCell(workbook, 0, 0, 0)).toMatchObject({ value: "#NAME?", type: "Error" });
  workbook.cachedValues.set(`${workbook.sheets[0]!.id}!0,0`, 42);
  expect(readCell(workbook, 0, 0, 0)).toMatchObject({ value: 42, type: "Double" });
});

test("a quoted text is empty after it is cleared", () => {
  const workbook = newWorkbook();
  setContent(workbook, 0, 0, 0, "(1)");
  workbook.model.rangeClearContents(0, 1, 1, 1, 1);
  expect(readCell(workbook, 0, 0, 0)).toEqual({ value: "", type: "Empty", formula: null });
});

test("formulas are calculated when a value is read", () => {
  const workbook = newWorkbook();
  setContent(workbook, 0, 0, 0, { formula: "=B1+1" });
  setContent(workbook, 0, 0, 1, 41);
  expect(workbook.dirty).toBe(true);
  calculate(workbook);
  expect([workbook.dirty, readCell(workbook, 0, 0, 0).value]).toEqual([false, 42]);
});
