import { readFileSync } from "node:fs";
import { setContents } from "../../../../workbench/host/book/cellInput";
import { startCalc } from "../../../../workbench/host/client.node";
import apiSets from "../../../../workbench/host/wire/apiSets.json";
import { extractApiSets } from "../../../../workbench/host/wire/extractApiSets";
import { openHost } from "../openHost";

beforeAll(startCalc);

function run(
  batch: (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown,
): Promise<void> {
  return Excel.run((context) => {
    batch(context.workbook.worksheets.getItem("Sheet1"), context);
    return context.sync();
  });
}

describe("a failing batch", () => {
  test("keeps what ran before the failure, runs nothing after it, and reports where it failed", async () => {
    const host = await openHost();
    const failing = run((sheet) => {
      sheet.getRange("A1").values = [["trước"]];
      sheet.getRange("A2:B2").values = [["sai"]];
      sheet.getRange("A3").values = [["sau"]];
    });
    await expect(failing).rejects.toMatchObject({
      code: "InvalidArgument",
      debugInfo: { errorLocation: "Range.values", statement: "range1.values = ...;" },
    });
    const { model } = host.workbook;
    expect([1, 2, 3].map((row) => model.getCellContent(0, row, 1))).toEqual(["trước", "", ""]);
  });

  test("does not affect the next batch", async () => {
    const host = await openHost();
    await expect(run((sheet) => sheet.getRange("A0"))).rejects.toMatchObject({
      code: "InvalidArgument",
    });
    await run((sheet) => {
      sheet.getRange("A1").values = [[1]];
    });
    expect(host.workbook.model.getCellContent(0, 1, 1)).toBe("1");
  });
});

describe("members", () => {
  test("one that Excel does not have is ApiNotFound", async () => {
    await openHost();
    await expect(run((sheet) => sheet.load("nonsense"))).rejects.toMatchObject({
      code: "ApiNotFound",
    });
    await expect(
      run((sheet) => sheet.getRange("A1").load("values,format/fill/nonsense")),
    ).rejects.toMatchObject({
      code: "ApiNotFound",
      debugInfo: { errorLocation: "RangeFill.nonsense" },
    });
  });

  test("one above the floor is ApiNotFound, called or loaded", async () => {
    await openHost();
    await expect(run((sheet) => sheet.getRange("A1").getDirectPrecedents())).rejects.toMatchObject({
      code: "ApiNotFound",
    });
    await expect(
      run((sheet) => sheet.getRange("A1").load("numberFormatCategories")),
    ).rejects.toMatchObject({
      code: "ApiNotFound",
    });
    await expect(run((sheet) => sheet.load("tabId"))).rejects.toMatchObject({
      code: "ApiNotFound",
    });
  });

  test("the requirement check answers with the floor", async () => {
    await openHost(["Sheet1"], { floor: "1.7" });
    const { requirements } = Office.context;
    expect(
      ["1.1", "1.7", "1.9", "1.13"].map((set) => requirements.isSetSupported("ExcelApi", set)),
    ).toEqual([true, true, false, false]);
    await expect(run((sheet) => sheet.getRanges("A1,B2"))).rejects.toMatchObject({
      code: "ApiNotFound",
    });
    await expect(run((sheet) => sheet.load("showGridlines"))).rejects.toMatchObject({
      code: "ApiNotFound",
    });
  });

  test("one that only Excel has is NotImplemented, never ignored", async () => {
    await openHost();
    await expect(run((sheet) => sheet.load("standardWidth"))).rejects.toMatchObject({
      code: "NotImplemented",
    });
    await expect(run((sheet) => sheet.copy("Beginning"))).rejects.toMatchObject({
      code: "NotImplemented",
    });
  });

  test("the requirement sets are those of the type declarations", () => {
    const declarations = readFileSync("node_modules/@types/office-js/index.d.ts", "utf8");
    expect(apiSets).toEqual(extractApiSets(declarations));
  });

  test("a property that was not loaded cannot be read", async () => {
    await openHost();
    const reading = Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1");
      await context.sync();
      return range.values;
    });
    await expect(reading).rejects.toMatchObject({ code: "PropertyNotLoaded" });
  });
});

describe("a protected sheet", () => {
  const writes: [string, (sheet: Excel.Worksheet) => unknown][] = [
    ["values", (sheet) => void (sheet.getRange("A1").values = [[1]])],
    ["formats", (sheet) => void (sheet.getRange("A1").format.font.bold = true)],
    ["number formats", (sheet) => void (sheet.getRange("A1").numberFormat = [["0"]])],
    [
      "clearing",
      (sheet) => {
        sheet.getRange("A1").clear();
      },
    ],
    [
      "merging",
      (sheet) => {
        sheet.getRange("A1:B1").merge(false);
      },
    ],
    ["widths", (sheet) => void (sheet.getRange("A:A").format.columnWidth = 60)],
    ["charts", (sheet) => sheet.charts.add("ColumnClustered", sheet.getRange("A1:B2"), "Columns")],
    ["tables", (sheet) => sheet.tables.add("A1:B2", true)],
  ];

  test.each(writes)("refuses %s with AccessDenied", async (_what, write) => {
    const host = await openHost();
    host.workbook.sheets[0]!.protection = { sheet: true };
    await expect(run(write)).rejects.toMatchObject({ code: "AccessDenied" });
  });

  test("can be read, reports its protection, and allows writing to unlocked cells", async () => {
    const host = await openHost();
    const sheet = host.workbook.sheets[0]!;
    sheet.protection = { sheet: true };
    sheet.styles.set("0,0", { protection: { locked: false } });
    const seen = await Excel.run(async (context) => {
      const open = context.workbook.worksheets.getItem("Sheet1");
      open.getRange("A1").values = [["được"]];
      const range = open.getRange("A1").load("values");
      open.protection.load("protected");
      await context.sync();
      return [range.values, open.protection.protected];
    });
    expect(seen).toEqual([[["được"]], true]);
  });
});

describe("payload", () => {
  const name = "Nguyễn Thị Minh Khai Đ";

  test("a request over 5 MB of UTF-8 is refused and changes nothing", async () => {
    const host = await openHost();
    const values = Array.from({ length: 5000 }, () => Array.from({ length: 40 }, () => name));
    const text = JSON.stringify(values);
    expect(text.length).toBeLessThan(5 * 1024 * 1024 + 1);
    const writing = run((sheet) => void (sheet.getRange("A1:AN5000").values = values));
    await expect(writing).rejects.toMatchObject({ code: "RequestPayloadSizeLimitExceeded" });
    expect(host.workbook.sheets[0]!.usedColumns).toBe(0);
  });

  test("a response over 5 MB of UTF-8 is refused", async () => {
    const host = await openHost();
    const rows = Array.from({ length: 5000 }, () => Array.from({ length: 40 }, () => name));
    setContents(host.workbook, 0, 0, 0, rows);
    await expect(run((sheet) => sheet.getRange("A1:AN5000").load("values"))).rejects.toMatchObject({
      code: "ResponsePayloadSizeLimitExceeded",
    });
  });

  test("bytes are counted as UTF-8, and syncs as batches", async () => {
    const host = await openHost();
    await run((sheet) => void (sheet.getRange("A1").values = [["a"]]));
    const ascii = host.requestBytes;
    host.resetCounters();
    await run((sheet) => void (sheet.getRange("A1").values = [["ạ"]]));
    expect([host.requestBytes - ascii, host.syncs, host.log.length]).toEqual([2, 1, 1]);
    expect(host.responseBytes).toBeGreaterThan(0);
  });
});
