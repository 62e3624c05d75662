import { setContent } from "../../../../workbench/host/book/cellInput";
import { readCell } from "../../../../workbench/host/book/cells";
import { addSheet, newWorkbook } from "../../../../workbench/host/book/newWorkbook";
import type { HostSheet } from "../../../../workbench/host/book/workbook";
import type { OpenedWorkbook } from "../../../../workbench/xlsx/file/file";
import { type Package, textOf } from "../../../../src/files/package/package";
import { unpack } from "../../../../workbench/xlsx/package/package";
import { splitChildren } from "../../../../src/files/package/xml";
import { asNewFile } from "../../../../workbench/xlsx/write/blankFile";
import { saveWorkbook } from "../../../../workbench/xlsx/write/saveWorkbook";
import { startStandIn } from "../../../support/openWorkbook";
import { newChart } from "../newChart";
import { contentsOf, everythingOf, opened, sampleBytes, textsOf } from "../opened";
import { richBook } from "../richBook";
import { fillSummary } from "../summary";

beforeAll(startStandIn);

const sheet1 = "xl/worksheets/sheet1.xml";

async function savedParts(book: OpenedWorkbook): Promise<Package> {
  return unpack(await saveWorkbook(book));
}

function changedPaths(before: Package, after: Package): string[] {
  const all = new Set([...before.keys(), ...after.keys()]);
  return [...all].filter((path) => textOf(before, path) !== textOf(after, path)).sort();
}

function childrenOf(parts: Package, path: string): Record<string, string> {
  const { children } = splitChildren(textOf(parts, path) ?? "");
  return Object.fromEntries(children.map(({ name, xml }) => [name, xml]));
}

function cellOf(parts: Package, path: string, address: string): string | undefined {
  const pattern = new RegExp(`<c r="${address}"[^>]*?(?:/>|>[^]*?</c>)`);
  return pattern.exec(textOf(parts, path) ?? "")?.[0];
}

describe("a workbook with everything that users' files may contain", () => {
  test("is the same, byte for byte, when nothing changed", async () => {
    expect(textsOf(await savedParts(await opened(richBook)))).toEqual(textsOf(richBook));
  });

  test("keeps every part and element that does not depend on the one written cell", async () => {
    const book = await opened(richBook);
    setContent(book.workbook, 0, 1, 1, 15);
    const before = unpack(richBook);
    const after = await savedParts(book);
    expect(changedPaths(before, after)).toEqual([
      "[Content_Types].xml",
      "xl/_rels/workbook.xml.rels",
      "xl/calcChain.xml",
      "xl/workbook.xml",
      sheet1,
    ]);
    const kept = childrenOf(after, sheet1);
    const { dimension, ...rest } = childrenOf(before, sheet1);
    expect(dimension).toBe('<dimension ref="A1:D10"/>');
    expect({ ...kept, sheetData: "" }).toEqual({ ...rest, sheetData: "" });
    expect(kept["sheetData"]).toContain('<f t="shared" si="0"/>');
  });

  test("recalculates formulas of every form and keeps their text", async () => {
    const book = await opened(richBook);
    setContent(book.workbook, 0, 1, 1, 15);
    const after = await savedParts(book);
    const cells = ["B2", "C2", "A7", "A8", "B8", "D6", "D7"].map((at) => cellOf(after, sheet1, at));
    expect(cells).toEqual([
      '<c r="B2"><v>15</v></c>',
      '<c r="C2"><f t="shared" ref="C2:C4" si="0">B2*2</f><v>30</v></c>',
      '<c r="A7"><f>SUM(tblDiem[Điểm])</f><v>65.5</v></c>',
      '<c r="A8"><f t="array" ref="A8:A10">B2:B4*10</f><v>150</v></c>',
      '<c r="B8"><f>TongDiem+1</f><v>66.5</v></c>',
      '<c r="D6" t="e"><f>1/0</f><v>#DIV/0!</v></c>',
      '<c r="D7"><f>_xlfn.WEBSERVICE("x")</f><v>77</v></c>',
    ]);
  });

  test("gets another chart beside its picture and its chart", async () => {
    const book = await opened(richBook);
    book.workbook.sheets[0]!.charts.push(newChart({ id: "" }));
    const after = await savedParts(book);
    expect(textOf(after, "xl/charts/chart7.xml")).toBe(
      textOf(unpack(richBook), "xl/charts/chart7.xml"),
    );
    const drawing = textOf(after, "xl/drawings/drawing7.xml") ?? "";
    expect(
      Array.from(drawing.matchAll(/<xdr:cNvPr id="(\d+)" name="([^"]*)"/g), (m) => [m[1], m[2]]),
    ).toEqual([
      ["2", "Ảnh"],
      ["3", "Biểu đồ 1"],
      ["4", "xlcb-muc"],
    ]);
    expect(changedPaths(unpack(richBook), after)).not.toContain("xl/media/image1.png");
  });

  test("has a chart rewritten in place, and removed completely", async () => {
    const book = await opened(richBook);
    const [chart] = book.workbook.sheets[0]!.charts;
    chart!.title = "Tiêu đề mới";
    const again = await opened(await saveWorkbook(book));
    expect(again.workbook.sheets[0]!.charts.map(({ name, title }) => [name, title])).toEqual([
      ["Biểu đồ 1", "Tiêu đề mới"],
    ]);
    again.workbook.sheets[0]!.charts = [];
    const bare = await savedParts(again);
    expect(bare.has("xl/charts/chart7.xml")).toBe(false);
    expect(textOf(bare, "[Content_Types].xml")).not.toContain("chart7");
    expect(textOf(bare, "xl/drawings/_rels/drawing7.xml.rels")).not.toContain("chart");
    expect(textOf(bare, "xl/drawings/drawing7.xml")).toContain('name="Ảnh"');
  });

  test("keeps its rules and links when others are added", async () => {
    const book = await opened(richBook);
    const [sheet] = book.workbook.sheets;
    sheet!.validations.push({
      type: "list",
      values: ["Có", "Không"],
      range: "F2:F9",
      allowBlank: true,
    });
    sheet!.links.set("5,0", {
      target: "https://example.org/",
      location: null,
      tip: null,
      text: null,
    });
    const after = childrenOf(await savedParts(book), sheet1);
    const before = childrenOf(unpack(richBook), sheet1);
    expect(splitChildren(after["dataValidations"]!).children.slice(0, 2)).toEqual(
      splitChildren(before["dataValidations"]!).children,
    );
    expect(after["dataValidations"]).toContain('<formula1>"Có,Không"</formula1>');
    expect(splitChildren(after["hyperlinks"]!).children.slice(0, 2)).toEqual(
      splitChildren(before["hyperlinks"]!).children,
    );
    expect(after["hyperlinks"]).toMatch(/<hyperlink ref="A6" [^>]*r:id="rId7"\/>/);
  });

  test("changes widths, heights and panes without losing other attributes", async () => {
    const book = await opened(richBook);
    const sheet = book.workbook.sheets[0]!;
    sheet.columnWidths.set(1, 33);
    sheet.rowHeights.set(2, 44);
    sheet.frozenRows = 3;
    sheet.showGridlines = false;
    sheet.tabColor = "#00B050";
    const after = await savedParts(book);
    const elements = childrenOf(after, sheet1);
    expect(elements["cols"]).toBe(
      '<cols><col min="1" max="1" width="20" customWidth="1"/><col min="2" max="2" width="33" customWidth="1"/>' +
        '<col min="3" max="3" width="9" style="1" hidden="1" outlineLevel="1"/></cols>',
    );
    expect(elements["sheetData"]).toContain('<row r="3" ht="44" customHeight="1">');
    expect(elements["sheetViews"]).toBe(
      '<sheetViews><sheetView tabSelected="1" zoomScale="85" workbookViewId="0" showGridLines="0">' +
        '<pane ySplit="3" topLeftCell="A4" state="frozen" activePane="bottomLeft"/></sheetView></sheetViews>',
    );
    expect(elements["sheetPr"]).toBe(
      '<sheetPr><tabColor rgb="FF00B050"/><outlinePr summaryBelow="0"/></sheetPr>',
    );
  });

  test("updates names, rules and charts for a renamed sheet, and names for a moved one", async () => {
    const book = await opened(richBook);
    const { workbook } = book;
    workbook.model.renameSheet(0, "Điểm 2025");
    workbook.sheets[0]!.name = "Điểm 2025";
    workbook.model.moveSheet(0, 2);
    workbook.sheets.push(workbook.sheets.shift()!);
    const again = await opened(await saveWorkbook(book));
    expect(again.workbook.sheets.map(({ name, id }) => [name, id])).toEqual([
      ["Kín", "{00000000-0001-0000-0002-000000000000}"],
      ["An", "{00000000-0001-0000-0004-000000000000}"],
      ["Điểm 2025", "{00000000-0001-0000-0000-000000000000}"],
    ]);
    expect(contentsOf(again.workbook, 2)).toMatchObject({
      B8: ["=TongDiem+1", 61.5],
      C4: ["=B4*2", 60],
    });
    const xml = textOf(again.file.parts, "xl/workbook.xml");
    expect(xml).toContain(`localSheetId="2" hidden="1">'Điểm 2025'!$A$1:$C$4`);
    expect(xml).toContain(`localSheetId="1">An!$A$1:$B$2`);
    expect(textOf(again.file.parts, "xl/charts/chart7.xml")).toContain("'Điểm 2025'!$B$2:$B$4");
    expect(textOf(again.file.parts, sheet1)).toContain("<formula>'Điểm 2025'!$B$2&gt;1</formula>");
  });

  test("loses only the table and the names of a deleted sheet", async () => {
    const book = await opened(richBook);
    book.workbook.model.deleteSheet(0);
    book.workbook.sheets.shift();
    const after = await savedParts(book);
    expect([after.has(sheet1), after.has("xl/tables/table1.xml")]).toEqual([false, false]);
    expect(textOf(after, "[Content_Types].xml")).not.toMatch(/sheet1\.xml|table1\.xml/);
    expect(textOf(after, "xl/workbook.xml")).not.toContain("_FilterDatabase");
    expect(textOf(after, "xl/workbook.xml")).toContain('localSheetId="1">An!$A$1:$B$2');
  });
});

describe("a new sheet", () => {
  async function withSummary(): Promise<{ book: OpenedWorkbook; sheet: HostSheet }> {
    const book = await opened(sampleBytes("seed-2023.xlsx"));
    const sheet = addSheet(book.workbook, "Tổng hợp");
    fillSummary(book.workbook, sheet);
    return { book, sheet };
  }

  test("is complete after saving and opening, and after doing both again", async () => {
    const { book } = await withSummary();
    const expected = everythingOf(book) as { sheets: object[] };
    const first = await opened(await saveWorkbook(book));
    const made = { source: 2, styles: expect.anything() as unknown };
    const [one, two, three] = expected.sheets;
    expect(everythingOf(first)).toEqual({ ...expected, sheets: [one, two, { ...three, ...made }] });
    expect(first.workbook.sheets[2]!.styles).toEqual(book.workbook.sheets[2]!.styles);
    const bytes = await saveWorkbook(first);
    expect(textsOf(bytes)).toEqual(textsOf(first.file.parts));
    expect(everythingOf(await opened(bytes))).toEqual(everythingOf(first));
  });

  test("has print area and titles as names, a footer, and fits one page across", async () => {
    const { book } = await withSummary();
    const parts = await savedParts(book);
    expect(textOf(parts, "xl/workbook.xml")).toContain(
      `<definedName name="_xlnm.Print_Area" localSheetId="2">'Tổng hợp'!$A$1:$K$30</definedName>` +
        `<definedName name="_xlnm.Print_Titles" localSheetId="2">'Tổng hợp'!$2:$2</definedName>`,
    );
    const elements = childrenOf(parts, "xl/worksheets/sheet3.xml");
    expect(Object.keys(elements)).toEqual([
      "sheetPr",
      "sheetViews",
      "sheetFormatPr",
      "cols",
      "sheetData",
      "mergeCells",
      "dataValidations",
      "hyperlinks",
      "printOptions",
      "pageMargins",
      "pageSetup",
      "headerFooter",
      "drawing",
      "tableParts",
    ]);
    expect(elements["pageSetup"]).toBe(
      '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>',
    );
    expect(elements["headerFooter"]).toBe(
      "<headerFooter><oddFooter>&amp;CTrang &amp;P/&amp;N</oddFooter></headerFooter>",
    );
    expect(elements["hyperlinks"]).toBe(
      `<hyperlinks><hyperlink ref="A8" location="'Kiểm phiếu'!A1" tooltip="Đến phiếu"/></hyperlinks>`,
    );
  });

  test("has native charts with titles, labels, a colour per point, and alternative text", async () => {
    const { book } = await withSummary();
    const parts = await savedParts(book);
    const column = textOf(parts, "xl/charts/chart1.xml") ?? "";
    expect(column).toMatch(/<c:barDir val="col"\/><c:grouping val="clustered"\/>/);
    expect(column).toContain("<c:f>'Tổng hợp'!$A$3:$A$6</c:f>");
    expect(column).toContain(
      '<c:tx><c:strRef><c:f>\'Tổng hợp\'!$B$2</c:f><c:strCache><c:ptCount val="1"/><c:pt idx="0"><c:v>Số lượng</c:v></c:pt></c:strCache></c:strRef></c:tx>',
    );
    expect(column).toContain('<c:dLblPos val="outEnd"/>');
    expect(column).toMatch(
      /<\/c:chart><c:txPr>.*<a:defRPr sz="1100"><a:latin typeface="Times New Roman"\/>.*<\/c:txPr><\/c:chartSpace>$/,
    );
    for (const text of ["Kết quả xếp loại đảng viên", "Mức xếp loại", "Số đảng viên"])
      expect(column).toContain(`<a:t>${text}</a:t>`);
    expect(column).toMatch(/<c:dPt><c:idx val="3"\/>.*?<a:srgbClr val="C00000"\/>/);
    const doughnut = textOf(parts, "xl/charts/chart2.xml") ?? "";
    expect(doughnut).toContain('<c:holeSize val="60"/>');
    expect(doughnut).toContain('<c:showPercent val="1"/>');
    expect(doughnut).not.toContain("c:dLblPos");
    expect(textOf(parts, "xl/drawings/drawing1.xml")).toContain(
      '<xdr:cNvPr id="2" name="xlcb-muc" descr="Biểu đồ cột số đảng viên theo mức"/>',
    );
  });

  test("uses the title of a chart without alternative text", async () => {
    const book = await opened(richBook);
    book.workbook.sheets[0]!.charts.push(newChart({ id: "", altText: null, title: "Tỷ lệ" }));
    const parts = await savedParts(book);
    const drawings = [...parts.keys()].filter((path) => path.startsWith("xl/drawings/"));
    expect(drawings.map((path) => textOf(parts, path)).join("")).toContain('descr="Tỷ lệ"');
  });

  test("writes texts as texts, and formulas with their results", async () => {
    const { book } = await withSummary();
    const path = "xl/worksheets/sheet3.xml";
    const parts = await savedParts(book);
    expect(cellOf(parts, path, "A7")).toBe(
      '<c r="A7" t="inlineStr"><is><t xml:space="preserve">=không phải công thức</t></is></c>',
    );
    expect(cellOf(parts, path, "B7")).toBe('<c r="B7"><f>SUM(B3:B6)</f><v>18</v></c>');
    expect(cellOf(parts, path, "C3")).toMatch(
      /^<c r="C3" s="\d+"><f>B3\/\$B\$7<\/f><v>0\.11111111111111\d*<\/v><\/c>$/,
    );
  });

  test("is the only selected tab when it is active", async () => {
    const { book } = await withSummary();
    const parts = await savedParts(book);
    const selected = [...parts.keys()].filter((path) =>
      textOf(parts, path)?.includes("tabSelected"),
    );
    expect(selected).toEqual(["xl/worksheets/sheet3.xml"]);
    expect(textOf(parts, "xl/workbook.xml")).toContain('activeTab="2"');
  });

  test("reuses its cell formats when it is written again", async () => {
    const { book } = await withSummary();
    const first = await opened(await saveWorkbook(book));
    const { workbook } = first;
    workbook.sheets[2]!.styles.set("20,0", structuredClone(workbook.sheets[2]!.styles.get("1,0")!));
    setContent(workbook, 2, 20, 0, "thêm");
    const second = await savedParts(first);
    expect(textOf(second, "xl/styles.xml")).toBe(textOf(first.file.parts, "xl/styles.xml"));
  });
});

describe("settings", () => {
  test("are kept in a part that no program shows, and can be removed", async () => {
    const book = await opened(sampleBytes("small-2024.xlsx"));
    const value = { version: 1, sheets: ["{a}"], text: 'đ <&> "x"', empty: null };
    book.workbook.settings.set("xlcb.outputs", value);
    const again = await opened(await saveWorkbook(book));
    expect(again.workbook.settings).toEqual(new Map([["xlcb.outputs", value]]));
    again.workbook.settings.clear();
    const cleared = await opened(await saveWorkbook(again));
    expect(cleared.workbook.settings).toEqual(new Map());
  });

  test("leave the worksheets untouched", async () => {
    const before = sampleBytes("small-2024.xlsx");
    const book = await opened(before);
    book.workbook.settings.set("a", 1);
    expect(changedPaths(unpack(before), await savedParts(book))).toEqual([
      "[Content_Types].xml",
      "customXml/_rels/item1.xml.rels",
      "customXml/item1.xml",
      "customXml/itemProps1.xml",
      "xl/_rels/workbook.xml.rels",
    ]);
  });
});

test("a workbook without a file is saved and opened like any other", async () => {
  const workbook = newWorkbook(["Tổng hợp", "Dữ liệu"]);
  fillSummary(workbook, workbook.sheets[0]!);
  setContent(workbook, 1, 0, 0, "đ");
  const again = await opened(await saveWorkbook(await asNewFile(workbook)));
  expect(again.workbook.sheets.map(({ name, id }) => [name, id])).toEqual(
    workbook.sheets.map(({ name, id }) => [name, id]),
  );
  expect(contentsOf(again.workbook, 0)).toEqual(contentsOf(workbook, 0));
  expect(again.workbook.sheets[0]!.charts).toEqual(workbook.sheets[0]!.charts);
  expect(readCell(again.workbook, 1, 0, 0).value).toBe("đ");
});
