import { setContent } from "../../../../workbench/host/book/cellInput";
import { saveWorkbook } from "../../../../workbench/xlsx/write/saveWorkbook";
import { startStandIn } from "../../../support/openWorkbook";
import { handmade } from "../handmade";
import { contentsOf, opened } from "../opened";
import { richBook } from "../richBook";

beforeAll(startStandIn);

const nfd = "Hoàn thành tốt".normalize("NFD");

test("values, texts that look like formulas, and formulas of every kind are in the model", async () => {
  const { workbook } = await opened(richBook);
  expect(contentsOf(workbook, 0)).toEqual({
    A1: "Họ và tên",
    A2: "=1+1",
    A3: nfd,
    A4: " +84 & @x ",
    A6: "#N/A",
    A7: ["=SUM(tblDiem[Điểm])", 60.5],
    A8: ["=B2:B4*10", 100],
    A9: 205,
    A10: 300,
    B1: "Điểm",
    B2: 10,
    B3: 20.5,
    B4: 30,
    B6: true,
    B7: ["=tblDiem[[#Headers],[Điểm]]", "Điểm"],
    B8: ["=TongDiem+1", 61.5],
    C1: "Gấp đôi",
    C2: ["=B2*2", 20],
    C3: ["=B3*2", 41],
    C4: ["=B4*2", 60],
    C6: 45275,
    C7: ['=TEXTJOIN(",",TRUE,A2:A3)', `=1+1,${nfd}`],
    D6: ["=1/0", "#DIV/0!"],
    D7: ['=webservice("x")', 77],
  });
  expect(workbook.cachedValues.get(`${workbook.sheets[0]!.id}!6,3`)).toBe(77);
});

test("everything but the cells is read too", async () => {
  const { workbook } = await opened(richBook);
  const [first, second, third] = workbook.sheets;
  const { styles, charts, ...rest } = first!;
  expect(rest).toEqual({
    id: "{00000000-0001-0000-0000-000000000000}",
    name: "Dữ liệu",
    names: [],
    visibility: "Visible",
    tabColor: null,
    showGridlines: true,
    frozenRows: 1,
    frozenColumns: 0,
    protection: expect.objectContaining({ sheet: true, objects: true }) as unknown,
    merges: [{ top: 0, left: 4, bottom: 1, right: 6 }],
    columnWidths: new Map([
      [0, 20],
      [1, 20],
      [2, 9],
    ]),
    rowHeights: new Map([[1, 30]]),
    hiddenRows: new Set([3]),
    hiddenColumns: new Set([2]),
    filter: "filtering",
    links: new Map([
      ["1,0", { target: "https://example.org/a?b=1", location: null, tip: "Mở trang", text: null }],
      ["2,0", { target: null, location: "Kín!A1", tip: null, text: "đến" }],
    ]),
    page: {
      paperSize: "a4",
      orientation: "landscape",
      horizontalCentered: true,
      margins: { left: 0.5, right: 0.5, top: 0.5, bottom: 0.5, header: 0.3, footer: 0.3 },
    },
    headerFooter: { oddFooter: "&CTrang &P" },
    tables: [
      {
        id: "1",
        name: "tblDiem",
        range: { top: 0, left: 0, bottom: 3, right: 2 },
        columns: ["Họ và tên", "Điểm", "Gấp đôi"],
        style: "TableStyleMedium2",
        showTotals: false,
        filter: "idle",
      },
    ],
    validations: [
      expect.objectContaining({ type: "list", range: "D2:D4", formula1: "Kín!$A$1:$A$2" }),
      expect.objectContaining({ type: "whole", range: "B2:B4", formula1: "0", formula2: "100" }),
    ],
    source: 0,
    usedColumns: 4,
  });
  expect(styles.get("5,2")).toEqual({
    font: { name: "Times New Roman", size: 13, bold: true, color: { rgb: "FF0000" } },
    numFmt: "dd/mm/yyyy",
  });
  expect(charts).toEqual([
    expect.objectContaining({
      name: "Biểu đồ 1",
      type: "BarStacked",
      title: "Của người khác",
      altText: "Mô tả",
      position: { top: 12, left: 8, bottom: 20, right: 12 },
      series: [
        {
          name: "Điểm",
          nameRef: "'Dữ liệu'!$B$1",
          categories: "'Dữ liệu'!$A$2:$A$4",
          values: "'Dữ liệu'!$B$2:$B$4",
          colors: new Map(),
          color: null,
          type: null,
          hasLabels: true,
        },
      ],
    }),
  ]);
  expect([second!.visibility, second!.id, third!.visibility, third!.id]).toEqual([
    "Hidden",
    "{00000000-0001-0000-0002-000000000000}",
    "VeryHidden",
    "{00000000-0001-0000-0004-000000000000}",
  ]);
});

test("opening leaves nothing to undo", async () => {
  const sheetData = `<sheetData><row r="1"><c r="A1"><f>1/3</f><v>0.3333333333333333</v></c></row></sheetData>`;
  const { workbook } = await opened(handmade({ sheets: [{ name: "Trang", xml: sheetData }] }));
  expect(workbook.model.canUndo()).toBe(false);
});

test("a file whose elements all have a prefix is read and saved like any other", async () => {
  const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  const bytes = handmade({
    sheets: [{ name: "Trang", xml: "" }],
    parts: {
      "xl/worksheets/sheet1.xml": `<?xml version="1.0"?><x:worksheet xmlns:x="${main}"><x:sheetData><x:row><x:c t="inlineStr"><x:is><x:t>a</x:t></x:is></x:c><x:c><x:v>2</x:v></x:c></x:row></x:sheetData></x:worksheet>`,
    },
  });
  const book = await opened(bytes);
  setContent(book.workbook, 0, 0, 2, 3);
  const again = await opened(await saveWorkbook(book));
  expect(contentsOf(again.workbook, 0)).toEqual({ A1: "a", B1: 2, C1: 3 });
});
