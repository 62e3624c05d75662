import { startCalc } from "../../../../workbench/host/client.node";
import { loaded, openHost } from "../openHost";

beforeAll(startCalc);

async function written(value: unknown, format?: string): Promise<unknown> {
  await openHost();
  return loaded("values,valueTypes,numberFormat,text", (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1");
    if (format !== undefined) range.numberFormat = [[format]];
    range.values = [[value]];
    return range;
  });
}

describe("values are read as if typed into an English Excel", () => {
  test.each([
    ["Hoàn thành tốt", "Hoàn thành tốt", "String", "General", "Hoàn thành tốt"],
    ["5/12", 46154, "Double", "d-mmm", "12-May"],
    ["5/12/2023", 45058, "Double", "m/d/yyyy", "5/12/2023"],
    ["15/12/2023", "15/12/2023", "String", "General", "15/12/2023"],
    ["1e3", 1000, "Double", "0.00E+00", "1.00E+03"],
    ["10%", 0.1, "Double", "0%", "10%"],
    ["001", 1, "Double", "General", "1"],
    ["TRUE", true, "Boolean", "General", "TRUE"],
    ["#N/A", "#N/A", "Error", "General", "#N/A"],
    ["'001", "001", "String", "General", "001"],
    ["'=1+1", "=1+1", "String", "General", "=1+1"],
    ["", "", "Empty", "General", ""],
    [false, false, "Boolean", "General", "FALSE"],
    [-2.5, -2.5, "Double", "General", "-2.5"],
  ])("%j", async (given, value, type, numFmt, text) => {
    expect(await written(given)).toEqual({
      values: [[value]],
      valueTypes: [[type]],
      numberFormat: [[numFmt]],
      text: [[text]],
    });
  });

  test.each([
    ["=1+1", 2],
    ["+1", 1],
    ["-A9", 0],
    ["=1/0", "#DIV/0!"],
    ["=NOSUCH(1)", "#NAME?"],
    ['=""', ""],
  ])("%s is computed", async (formula, value) => {
    expect(await written(formula)).toMatchObject({ values: [[value]] });
  });

  test.each(["=SUM((", "- Đồng chí Lê An", "+ +"])(
    "%s is refused as a formula",
    async (formula) => {
      await expect(written(formula)).rejects.toMatchObject({
        code: "InvalidArgument",
        debugInfo: { errorLocation: "Range.values" },
      });
    },
  );

  test.each(["=1+1", "5/12", "001", "TRUE", "+84 912", "-", "@Lê An", "#N/A", "'x"])(
    "under the format @, %s stays text",
    async (text) => {
      expect(await written(text, "@")).toEqual({
        values: [[text]],
        valueTypes: [["String"]],
        numberFormat: [["@"]],
        text: [[text]],
      });
    },
  );

  test("a text longer than a cell can contain is refused", async () => {
    await expect(written("a".repeat(32_768))).rejects.toMatchObject({ code: "InvalidArgument" });
  });
});

describe("arrays", () => {
  async function write(address: string, value: unknown): Promise<unknown> {
    await openHost();
    return loaded("values", (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("A1:B2").values = [
        [1, 2],
        [3, 4],
      ];
      const range = sheet.getRange(address);
      range.values = value as unknown[][];
      return sheet.getRange("A1:B2");
    });
  }

  test("one value goes to every cell", async () => {
    expect(await write("A1:B2", "x")).toEqual({
      values: [
        ["x", "x"],
        ["x", "x"],
      ],
    });
  });

  test("null leaves a cell as it is, an empty text clears it", async () => {
    expect(
      await write("A1:B2", [
        [null, ""],
        [7, null],
      ]),
    ).toEqual({
      values: [
        [1, ""],
        [7, 4],
      ],
    });
  });

  test.each([
    ["A1:B2", [[1, 2]]],
    ["A1:B2", [[1], [2]]],
    ["A1", [[1, 2]]],
    ["A1:B2", [[1, 2], [3]]],
    ["A1", [[{ a: 1 }]]],
  ])("%s refuses %j", async (address, value) => {
    await expect(write(address, value)).rejects.toMatchObject({ code: "InvalidArgument" });
  });

  test("more cells than the client sends in one request arrive complete", async () => {
    await openHost();
    const values = Array.from({ length: 400 }, (_r, row) =>
      Array.from({ length: 10 }, (_c, column) => row * 10 + column),
    );
    const seen = await loaded("values", (context) => {
      const range = context.workbook.worksheets.getItem("Sheet1").getRange("B2:K401");
      range.values = values;
      return range;
    });
    expect(seen).toEqual({ values });
  });
});

describe("whole columns", () => {
  test("are read as null", async () => {
    await openHost();
    const seen = await loaded("values,text,formulas,numberFormat,address", (context) =>
      context.workbook.worksheets.getItem("Sheet1").getRange("A:B"),
    );
    expect(seen).toEqual({
      address: "Sheet1!A:B",
      values: null,
      text: null,
      formulas: null,
      numberFormat: null,
    });
  });

  test("cannot be written", async () => {
    await openHost();
    const run = Excel.run((context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("A:B").values =
        1 as unknown as number[][];
      return context.sync();
    });
    await expect(run).rejects.toMatchObject({ code: "InvalidArgument" });
  });
});

test("formulas may refer to sheets with Vietnamese names", async () => {
  await openHost(["Xếp loại", "Tổng hợp"]);
  const seen = await loaded("values,formulas", (context) => {
    const sheets = context.workbook.worksheets;
    sheets.getItem("Xếp loại").getRange("A1:A3").values = [["HTTNV"], ["HTNV"], ["HTTNV"]];
    const cell = sheets.getItem("Tổng hợp").getRange("A1:B1");
    cell.formulas = [[`=COUNTIF('Xếp loại'!A:A,"HTTNV")`, "=A1/3"]];
    return cell;
  });
  expect(seen).toEqual({
    formulas: [[`=COUNTIF('Xếp loại'!A:A,"HTTNV")`, "=A1/3"]],
    values: [[2, expect.closeTo(2 / 3, 12)]],
  });
});
