import { startCalc } from "../../../../workbench/host/client.node";
import { moveRows } from "../../../../workbench/host/operations/shift";
import { loaded, openHost } from "../openHost";

beforeAll(startCalc);

type Step = (range: Excel.Range, sheet: Excel.Worksheet) => Excel.Range;

async function addressOf(step: Step): Promise<string> {
  await openHost(["Tổng hợp"]);
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Tổng hợp");
    const found = step(sheet.getRange("B2:D5"), sheet).load("address");
    await context.sync();
    return found.address.replace("'Tổng hợp'!", "");
  });
}

describe("ranges from B2:D5", () => {
  const steps: [string, Step][] = [
    ["B3:D3", (range) => range.getRow(1)],
    ["C4:E7", (range) => range.getOffsetRange(2, 1)],
    ["B2:F9", (range) => range.getBoundingRect("F9")],
    ["C4:D5", (range, sheet) => range.getIntersectionOrNullObject(sheet.getRange("C4:Z9"))],
    ["A3:B3", (_range, sheet) => sheet.getRangeByIndexes(2, 0, 1, 2)],
    ["A:C", (_range, sheet) => sheet.getRange("$A:$C")],
    ["B2:C3", (_range, sheet) => sheet.getRange("'Tổng hợp'!$C$3:$B$2")],
  ];

  test.each(steps)("%s", async (address, step) => {
    expect(await addressOf(step)).toBe(address);
  });

  const refused: [string, Step][] = [
    ["above the sheet", (range) => range.getOffsetRange(-2, 0)],
    ["a row outside the range", (range) => range.getRow(4)],
    ["no address", (_range, sheet) => sheet.getRange("không")],
    ["a missing sheet", (_range, sheet) => sheet.getRange("Khác!A1")],
    ["no rows", (_range, sheet) => sheet.getRangeByIndexes(0, 0, 0, 1)],
  ];

  test.each(refused)("refused: %s", async (_why, step) => {
    await expect(addressOf(step)).rejects.toMatchObject({ code: "InvalidArgument" });
  });

  test("no intersection is a null object", async () => {
    await openHost();
    const isNull = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1");
      const none = range.getIntersectionOrNullObject("B2").load("address");
      await context.sync();
      return none.isNullObject;
    });
    expect(isNull).toBe(true);
  });
});

describe("rows and columns", () => {
  test("removed rows move formulas, formats and merges", async () => {
    const host = await openHost();
    await loaded("formulas", (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("A1:A6").values = [[1], [2], [3], [4], [5], ["=SUM(A4:A5)"]];
      sheet.getRange("A6").format.font.bold = true;
      sheet.getRange("B5:C6").merge(false);
      return sheet.getRange("A1:A6");
    });
    moveRows(host.workbook, host.workbook.sheets[0]!, 1, -2);
    const seen = await loaded("formulas", (context) =>
      context.workbook.worksheets.getItem("Sheet1").getRange("A1:A4"),
    );
    expect(seen).toEqual({ formulas: [[1], [4], [5], ["=SUM(A2:A3)"]] });
    const [sheet] = host.workbook.sheets;
    expect([...sheet!.styles.keys()]).toEqual(["3,0"]);
    expect(sheet!.merges).toEqual([{ top: 2, left: 1, bottom: 3, right: 2 }]);
  });
});

describe("formats", () => {
  test("formats are read back, null where cells differ", async () => {
    await openHost();
    const seen = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      const range = sheet.getRange("A1:B2");
      range.format.font.name = "Times New Roman";
      range.format.font.size = 13;
      sheet.getRange("A1").format.font.bold = true;
      range.format.font.color = "red";
      range.format.fill.color = "#ffc000";
      range.format.horizontalAlignment = "Center";
      range.format.verticalAlignment = "Top";
      range.format.wrapText = true;
      range.format.columnWidth = 105;
      range.format.rowHeight = 30;
      range.load(
        "format/horizontalAlignment,format/verticalAlignment,format/wrapText,format/columnWidth,format/rowHeight",
      );
      range.load("format/font,format/fill/color");
      await context.sync();
      const { format } = range;
      const { font } = format;
      return {
        font: [font.name, font.size, font.bold, font.color, font.italic, font.underline],
        fill: format.fill.color,
        place: [format.horizontalAlignment, format.verticalAlignment, format.wrapText],
        size: [format.columnWidth, format.rowHeight],
      };
    });
    expect(seen).toEqual({
      font: ["Times New Roman", 13, null, "#FF0000", false, "None"],
      fill: "#FFC000",
      place: ["Center", "Top", true],
      size: [105, 30],
    });
  });

  test("clearing contents keeps formats; clearing all removes merges too", async () => {
    const host = await openHost();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1:B2");
      range.values = [
        [1, 2],
        [3, 4],
      ];
      range.format.font.bold = true;
      range.merge(true);
      range.clear("Contents");
      await context.sync();
      expect(host.workbook.sheets[0]!.styles.size).toBe(4);
      expect(host.workbook.sheets[0]!.merges).toHaveLength(2);
      range.clear();
      await context.sync();
    });
    expect(host.workbook.sheets[0]!.styles.size).toBe(0);
    expect(host.workbook.sheets[0]!.merges).toEqual([]);
  });

  test.each([
    ["colour", (range: Excel.Range) => void (range.format.fill.color = "đỏ")],
    [
      "alignment",
      (range: Excel.Range) => void (range.format.horizontalAlignment = "Middle" as "Center"),
    ],
    ["size", (range: Excel.Range) => void (range.format.font.size = 0)],
    ["width", (range: Excel.Range) => void (range.format.columnWidth = -1)],
  ])("a wrong %s is refused", async (_what, set) => {
    await openHost();
    const run = Excel.run((context) => {
      set(context.workbook.worksheets.getItem("Sheet1").getRange("A1"));
      return context.sync();
    });
    await expect(run).rejects.toMatchObject({ code: "InvalidArgument" });
  });
});

test("merging keeps the first content, in the corner", async () => {
  await openHost();
  const seen = await loaded("values", (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1:C2").values = [
      ["", "đầu", "x"],
      ["sau", 1, "y"],
    ];
    sheet.getRange("A1:B2").merge(false);
    return sheet.getRange("A1:C2");
  });
  expect(seen).toEqual({
    values: [
      ["đầu", "", "x"],
      ["", "", "y"],
    ],
  });
});

test("a hyperlink shows its text and keeps its target", async () => {
  await openHost();
  const seen = await loaded("values,hyperlink", (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1");
    range.hyperlink = { documentReference: "'Danh sách'!B7", textToDisplay: "Đến ô B7" };
    return range;
  });
  expect(seen).toEqual({
    values: [["Đến ô B7"]],
    hyperlink: { documentReference: "'Danh sách'!B7", textToDisplay: "Đến ô B7" },
  });
});

test("a hyperlink takes the place of the cell's font", async () => {
  await openHost();
  const seen = await loaded("name,size,color,underline,bold", (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1");
    range.format.font.set({ name: "Times New Roman", size: 13, bold: true });
    range.format.horizontalAlignment = "Center";
    range.hyperlink = { documentReference: "'Danh sách'!B7", textToDisplay: "Đến ô B7" };
    return range.format.font;
  });
  expect(seen).toEqual({
    name: "Calibri",
    size: 11,
    color: "#0563C1",
    underline: "Single",
    bold: false,
  });
});

test("selecting a range activates its sheet", async () => {
  const host = await openHost(["A", "B"]);
  await Excel.run((context) => {
    context.workbook.worksheets.getItem("B").getRange("C3:D4").select();
    return context.sync();
  });
  const { selection, activeSheetId, sheets } = host.workbook;
  expect(selection).toEqual({ top: 2, left: 2, bottom: 3, right: 3 });
  expect(activeSheetId).toBe(sheets[1]!.id);
});

test("setRowProperties and setCellProperties set heights, fonts and borders", async () => {
  const host = await openHost();
  const seen = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet
      .getRange("A1:B2")
      .setRowProperties([{}, { format: { rowHeight: 30, font: { size: 14, bold: true } } }]);
    const line = { style: "Continuous" } as const;
    sheet.getRange("A1").setCellProperties([[{ format: { borders: { top: line, left: line } } }]]);
    const [plain, set] = ["B1", "B2"].map((address) =>
      sheet.getRange(address).format.load("rowHeight,font/size,font/bold"),
    );
    await context.sync();
    return [
      [plain!.font.size, plain!.font.bold],
      [set!.rowHeight, set!.font.size, set!.font.bold],
    ];
  });
  expect(seen).toEqual([
    [11, false],
    [30, 14, true],
  ]);
  const thin = { style: "thin" };
  expect(host.workbook.sheets[0]!.styles.get("0,0")?.border).toEqual({ top: thin, left: thin });
});

test("copying formats does not copy contents", async () => {
  await openHost();
  const seen = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    const source = sheet.getRange("A1");
    source.values = [["nguồn"]];
    source.format.font.bold = true;
    sheet.getRange("B2:C2").copyFrom("A1", "Formats");
    sheet.getRange("D4").copyFrom(source, "Formats");
    const cells = ["C2", "D4", "B3"].map((address) =>
      sheet.getRange(address).load("values,format/font/bold"),
    );
    await context.sync();
    return cells.map(({ values, format }) => [values[0]![0] as unknown, format.font.bold]);
  });
  expect(seen).toEqual([
    ["", true],
    ["", true],
    ["", false],
  ]);
});

test("hidden rows are reported", async () => {
  await openHost();
  const seen = await loaded("rowHidden", (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("2:3").rowHidden = true;
    return sheet.getRange("B2:B3");
  });
  expect(seen).toEqual({ rowHidden: true });
});

test("getRowProperties reports each row, and knows only what is implemented", async () => {
  await openHost();
  const ask = (wanted: Excel.RowPropertiesLoadOptions) =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("3:4").rowHidden = true;
      const rows = sheet.getRange("B2:C4").getRowProperties(wanted);
      await context.sync();
      return rows.value;
    });
  expect(await ask({ rowHidden: true })).toEqual(
    [false, true, true].map((rowHidden) => ({ rowHidden })),
  );
  await expect(ask({ rowHidden: true, rowIndex: true })).rejects.toMatchObject({
    code: "NotImplemented",
  });
});

test("releasing an object that was used in several batches does not count as a sync", async () => {
  const host = await openHost();
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1");
    range.values = [[1]];
    await context.sync();
    range.values = [[2]];
    await context.sync();
  });
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(host.syncs).toBe(2);
});
