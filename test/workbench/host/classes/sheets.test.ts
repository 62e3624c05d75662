import { LAST_COLUMN, LAST_ROW } from "../../../../src/core/model/address";
import { setContents } from "../../../../workbench/host/book/cellInput";
import { startCalc } from "../../../../workbench/host/client.node";
import { loaded, openHost } from "../openHost";

beforeAll(startCalc);

function add(name: string): Promise<void> {
  return Excel.run((context) => {
    context.workbook.worksheets.add(name);
    return context.sync();
  });
}

describe("sheet names", () => {
  test.each([
    ["a/b", "InvalidArgument"],
    ["a\\b", "InvalidArgument"],
    ["a?b", "InvalidArgument"],
    ["a*b", "InvalidArgument"],
    ["a:b", "InvalidArgument"],
    ["a[b]", "InvalidArgument"],
    ["'a", "InvalidArgument"],
    ["a'", "InvalidArgument"],
    ["", "InvalidArgument"],
    ["History", "InvalidArgument"],
    ["a".repeat(32), "InvalidArgument"],
    ["TỔNG HỢP", "ItemAlreadyExists"],
  ])("adding a sheet %j, or renaming one to it, is refused with %s", async (name, code) => {
    const host = await openHost(["Sheet1", "Tổng hợp"]);
    await expect(add(name)).rejects.toMatchObject({
      code,
      debugInfo: { errorLocation: "WorksheetCollection.add" },
    });
    const rename = Excel.run((context) => {
      context.workbook.worksheets.getItem("Sheet1").name = name;
      return context.sync();
    });
    await expect(rename).rejects.toMatchObject({
      code,
      debugInfo: { errorLocation: "Worksheet.name" },
    });
    expect(host.workbook.sheets.map((sheet) => sheet.name)).toEqual(["Sheet1", "Tổng hợp"]);
  });

  test("31 characters and an apostrophe inside are allowed", async () => {
    const host = await openHost();
    await add("a".repeat(31));
    await add("Chi bộ 'A'.");
    expect(host.workbook.sheets.map(({ name }) => name)).toEqual([
      "Sheet1",
      "a".repeat(31),
      "Chi bộ 'A'.",
    ]);
  });

  test("a sheet may change the case of its own name, and formulas follow", async () => {
    await openHost(["Nguồn", "Đích"]);
    const seen = await loaded("formulas", (context) => {
      const sheets = context.workbook.worksheets;
      const cell = sheets.getItem("Đích").getRange("A1");
      cell.formulas = [["=Nguồn!B2"]];
      sheets.getItem("nguồn").name = "NGUỒN 2";
      return cell;
    });
    expect(seen).toEqual({ formulas: [["='NGUỒN 2'!B2"]] });
  });
});

describe("finding sheets", () => {
  test("by name whatever its case, or by id", async () => {
    const host = await openHost(["Danh sách", "Khác"]);
    const names = await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const found = [
        worksheets.getItem("DANH SÁCH"),
        worksheets.getItem(host.workbook.sheets[1]!.id),
      ];
      for (const sheet of found) sheet.load("name");
      await context.sync();
      return found.map(({ name }) => name);
    });
    expect(names).toEqual(["Danh sách", "Khác"]);
  });

  test("a missing one is ItemNotFound, or a null object whose methods are ignored", async () => {
    await openHost();
    const run = Excel.run((context) => {
      context.workbook.worksheets.getItem("Không có").load("name");
      return context.sync();
    });
    await expect(run).rejects.toMatchObject({ code: "ItemNotFound" });
    const isNull = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject("Không có");
      sheet.getRange("A1").load("values");
      sheet.delete();
      await context.sync();
      return sheet.isNullObject;
    });
    expect(isNull).toBe(true);
  });

  test("a new sheet keeps its identity over several batches and a new name", async () => {
    const host = await openHost();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Mới");
      await context.sync();
      sheet.name = "Tên khác";
      await context.sync();
      sheet.getRange("A1").values = [["x"]];
      await context.sync();
    });
    expect(host.workbook.sheets.map(({ name }) => name)).toEqual(["Sheet1", "Tên khác"]);
  });
});

test("position, visibility, gridlines and activation are kept", async () => {
  const host = await openHost(["A", "B", "C"]);
  const seen = await loaded("name,position,visibility,showGridlines", (context) => {
    const sheet = context.workbook.worksheets.getItem("C");
    sheet.position = 0;
    sheet.showGridlines = false;
    sheet.activate();
    context.workbook.worksheets.getItem("B").visibility = "Hidden";
    return sheet;
  });
  expect(seen).toEqual({
    name: "C",
    position: 0,
    visibility: "Visible",
    showGridlines: false,
  });
  expect(host.workbook.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
    ["C", "Visible"],
    ["A", "Visible"],
    ["B", "Hidden"],
  ]);
  expect(host.workbook.activeSheetId).toBe(host.workbook.sheets[0]!.id);
});

test.each(["delete", "hide"] as const)(
  "the last visible sheet cannot be removed: %s",
  async (way) => {
    await openHost(["Một"]);
    const run = Excel.run((context) => {
      const sheet = context.workbook.worksheets.getItem("Một");
      if (way === "delete") sheet.delete();
      else sheet.visibility = "Hidden";
      return context.sync();
    });
    await expect(run).rejects.toMatchObject({ code: "InvalidOperation" });
  },
);

describe("used range", () => {
  test("it includes formatted cells unless only values are wanted", async () => {
    await openHost();
    const addresses = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("C3:D4").values = [
        ["a", null],
        [null, 1],
      ];
      sheet.getRange("F9").format.fill.color = "#FFFF00";
      const ranges = [
        sheet.getUsedRange(true),
        sheet.getUsedRange(),
        sheet.getRange("D:Z").getUsedRange(true),
      ];
      for (const range of ranges) range.load("address");
      await context.sync();
      return ranges.map(({ address }) => address);
    });
    expect(addresses).toEqual(["Sheet1!C3:D4", "Sheet1!C3:F9", "Sheet1!D4"]);
  });

  test("it has whole columns or rows for an address where it reaches the last row or column", async () => {
    const host = await openHost(["A", "B"]);
    setContents(host.workbook, 0, 0, 0, [["TT"]]);
    setContents(host.workbook, 0, LAST_ROW, 5, [["."]]);
    setContents(host.workbook, 1, 0, 0, [["TT"]]);
    setContents(host.workbook, 1, 19, LAST_COLUMN, [["."]]);
    const addresses = await Excel.run(async (context) => {
      const [tall, wide] = ["A", "B"].map((name) => context.workbook.worksheets.getItem(name));
      const ranges = [
        tall?.getUsedRange(true),
        wide?.getUsedRange(true),
        tall?.getRange("A1:F1000").getUsedRange(true),
      ];
      for (const range of ranges) range?.load("address");
      await context.sync();
      return ranges.map((range) => range?.address);
    });
    expect(addresses).toEqual(["A!A:F", "B!1:20", "A!A1"]);
  });

  test("it shrinks when the outer cells are cleared, and is null on an empty sheet", async () => {
    await openHost();
    const seen = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("A1:B2").values = [
        [1, 2],
        [3, 4],
      ];
      sheet.getRange("A2:B2").clear("Contents");
      const used = sheet.getUsedRangeOrNullObject(true).load("address");
      await context.sync();
      sheet.getRange().clear();
      const none = sheet.getUsedRangeOrNullObject(true).load("address");
      await context.sync();
      return [used.address, none.isNullObject];
    });
    expect(seen).toEqual(["Sheet1!A1:B1", true]);
  });
});
