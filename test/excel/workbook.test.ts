import type { Reading } from "../../src/app/ports";
import type { ReportSheet } from "../../src/core/model/report";
import { onExcel } from "../../src/excel/workbook";
import { setContents } from "../../workbench/host/book/cellInput";
import { readCell } from "../../workbench/host/book/cells";
import { newWorkbook } from "../../workbench/host/book/newWorkbook";
import type { HostWorkbook } from "../../workbench/host/book/workbook";
import { openInExcel, startStandIn } from "../support/openWorkbook";
import { reportSheet } from "../support/reportSheet";

beforeAll(startStandIn);

const everything = onExcel(() => true);
const LEVELS = reportSheet({
  blocks: [
    {
      row: 0,
      column: 0,
      contents: [
        ["Mức", "Số lượng"],
        ["=1+1", { formula: "=1+1", value: 2 }],
        ["5/12", 14],
      ],
    },
  ],
  columnWidths: [30, 12],
  merges: [],
  styles: [
    { style: { bold: true, border: true }, areas: [{ top: 0, left: 0, bottom: 0, right: 1 }] },
  ],
  charts: [
    {
      name: "levels",
      title: "Kết quả xếp loại",
      source: { top: 0, left: 0, bottom: 2, right: 1 },
      position: { top: 5, left: 0, bottom: 15, right: 4 },
      hasLimit: false,
      colors: ["#1f3864", "#8ea9db"],
    },
  ],
});

function branchWorkbook(): HostWorkbook {
  const workbook = newWorkbook(["Xếp loại", "Ẩn"]);
  setContents(workbook, 0, 0, 0, [
    ["Họ và tên", "Chi bộ xếp loại"],
    ["Lê An", "HTTNV"],
  ]);
  return workbook;
}

async function write(sheets: readonly ReportSheet[]) {
  return everything(async (port) => {
    const reading = await port.read();
    const sources = reading.snapshot.sheets.map(({ id }) => ({
      sheetId: id,
      range: { top: 0, left: 0, bottom: 1, right: 1 },
    }));
    return port.write({ mode: "write", report: { sheets, show: "summary" }, reading, sources });
  });
}

describe("reading", () => {
  test("returns the visible sheets in two round trips", async () => {
    const workbook = branchWorkbook();
    workbook.sheets[1]!.visibility = "Hidden";
    const host = await openInExcel(workbook);
    const reading = await everything((port) => port.read());
    expect(reading.snapshot.sheets.map(({ name }) => name)).toEqual(["Xếp loại"]);
    expect(reading.snapshot.sheets[0]?.grid.values[1]?.slice(0, 2)).toEqual(["Lê An", "HTTNV"]);
    expect(reading.takenNames).toEqual(["Xếp loại", "Ẩn"]);
    expect(host.syncs).toBe(2);
  });

  test("reads a sheet whole only where it is worth it", async () => {
    const workbook = newWorkbook(["Bảng"]);
    const rows = Array.from({ length: 400 }, (_, i) => Array.from({ length: 60 }, () => i));
    setContents(workbook, 0, 0, 0, rows);
    await openInExcel(workbook);
    const rowsRead = async (worth: boolean) =>
      onExcel(() => worth)(
        async (port) => (await port.read()).snapshot.sheets[0]?.grid.values.length,
      );
    expect([await rowsRead(false), await rowsRead(true)]).toEqual([50, 400]);
  });

  test("finds a table far to the right", async () => {
    const workbook = newWorkbook(["Bảng"]);
    setContents(workbook, 0, 3, 100, [["Họ và tên"]]);
    await openInExcel(workbook);
    const { snapshot } = await everything((port) => port.read());
    expect(snapshot.sheets[0]?.grid).toEqual({ top: 3, left: 100, values: [["Họ và tên"]] });
  });

  test("returns no sheet of an empty workbook", async () => {
    await openInExcel(newWorkbook(["Sheet1"]));
    const { snapshot } = await everything((port) => port.read());
    expect(snapshot.sheets).toEqual([]);
  });
});

describe("writing", () => {
  test("makes our sheet with its chart, text as text, in four round trips", async () => {
    const workbook = branchWorkbook();
    const host = await openInExcel(workbook);
    const written = await write([LEVELS]);
    expect(written).toMatchObject({ charts: 1, differences: [], sourceChanged: false });
    expect(written.sheets.map(({ name }) => name)).toEqual(["Tổng hợp"]);
    expect(host.syncs).toBe(6);
    expect([readCell(workbook, 2, 1, 0), readCell(workbook, 2, 1, 1)]).toMatchObject([
      { value: "=1+1" },
      { value: 2 },
    ]);
    expect(workbook.sheets[2]?.charts.map(({ name, type }) => [name, type])).toEqual([
      ["levels", "ColumnClustered"],
    ]);
  });

  test("a second run writes the same sheet and the same chart", async () => {
    const workbook = branchWorkbook();
    await openInExcel(workbook);
    const first = await write([LEVELS]);
    const second = await write([LEVELS]);
    expect(second.sheets).toEqual(first.sheets);
    expect(workbook.sheets.map(({ name }) => name)).toEqual(["Xếp loại", "Ẩn", "Tổng hợp"]);
    expect(workbook.sheets[2]?.charts).toHaveLength(1);
  });

  test("a sheet that has no chart any more loses ours, and keeps one that somebody drew", async () => {
    const workbook = branchWorkbook();
    await openInExcel(workbook);
    await write([LEVELS]);
    await Excel.run(async ({ workbook: { worksheets } }) => {
      const sheet = worksheets.getItem("Tổng hợp");
      sheet.charts.add("Pie", sheet.getRange("A1:B3")).name = "của tôi";
      await sheet.context.sync();
    });
    await write([{ ...LEVELS, charts: [] }]);
    expect(workbook.sheets[2]?.charts.map(({ name }) => name)).toEqual(["của tôi"]);
  });

  test("a limit is a line over the columns, which have no numbers that it could cross", async () => {
    const workbook = branchWorkbook();
    await openInExcel(workbook);
    const [levels] = LEVELS.charts;
    const limited = {
      ...levels!,
      source: { top: 0, left: 0, bottom: 2, right: 2 },
      hasLimit: true,
      colors: ["#1f3864", "#c00000"],
    };
    const [block] = LEVELS.blocks;
    const contents = block!.contents.map((cells, i) => [...cells, i === 0 ? "Tối đa" : 3]);
    await write([{ ...LEVELS, blocks: [{ ...block!, contents }], charts: [limited] }]);
    expect(workbook.sheets[2]?.charts[0]).toMatchObject({
      type: "ColumnClustered",
      dataLabels: false,
      legend: "Bottom",
      series: [
        { type: null, color: "#1F3864" },
        { type: "Line", color: "#C00000" },
      ],
    });
  });

  test("another sheet with the same name is never touched", async () => {
    const workbook = newWorkbook(["Xếp loại", "Tổng hợp"]);
    setContents(workbook, 0, 0, 0, [
      ["Họ và tên", "Xếp loại"],
      ["Lê An", "HTTNV"],
    ]);
    setContents(workbook, 1, 0, 0, [["của tôi"]]);
    await openInExcel(workbook);
    const written = await write([LEVELS]);
    expect(written.sheets.map(({ name }) => name)).toEqual(["Tổng hợp (2)"]);
    expect(readCell(workbook, 1, 0, 0)).toMatchObject({ value: "của tôi" });
  });

  test("our sheet is recognised after somebody renamed it", async () => {
    const workbook = branchWorkbook();
    await openInExcel(workbook);
    const first = await write([LEVELS]);
    workbook.model.renameSheet(2, "Kết quả");
    workbook.sheets[2]!.name = "Kết quả";
    const second = await write([LEVELS]);
    expect(second.sheets).toEqual([{ ...first.sheets[0], name: "Kết quả" }]);
  });

  test("notes beside our blocks survive the next run", async () => {
    const workbook = branchWorkbook();
    await openInExcel(workbook);
    await write([LEVELS]);
    setContents(workbook, 2, 1, 3, [["hỏi lại"]]);
    setContents(workbook, 2, 4, 0, [["Lê Ngọc Hiền"]]);
    const longer = LEVELS.blocks.map((block) => ({
      ...block,
      contents: [...block.contents, ["HT", 1], ["KHT", 0]],
    }));
    await write([reportSheet({ blocks: longer })]);
    expect(readCell(workbook, 2, 1, 3)).toMatchObject({ value: "hỏi lại" });
    expect(readCell(workbook, 2, 6, 0)).toMatchObject({ value: "Lê Ngọc Hiền" });
    expect(readCell(workbook, 2, 4, 0)).toMatchObject({ value: "KHT" });
  });

  test("a link to a sheet of ours finds it under the name that it has now", async () => {
    const workbook = branchWorkbook();
    await openInExcel(workbook);
    const cell = [{ row: 0, column: 0, contents: [["Tổng hợp"]] }];
    const links = [{ row: 0, column: 0, to: { key: "summary" }, text: "Tổng hợp" }];
    const contents = reportSheet({ key: "contents", name: "Mục lục", blocks: cell, links });
    await write([contents, LEVELS]);
    workbook.model.renameSheet(3, "Kết quả");
    workbook.sheets[3]!.name = "Kết quả";
    await write([contents, LEVELS]);
    expect(workbook.sheets[2]!.links.get("0,0")).toMatchObject({
      location: "'Kết quả'!A1",
      text: "Tổng hợp",
    });
  });

  test("a link leads to its cell, even with apostrophes in the sheet's name", async () => {
    const workbook = newWorkbook(["Tổ 'A'"]);
    setContents(workbook, 0, 0, 0, [
      ["Họ và tên", "Xếp loại"],
      ["Lê An", "HTTNV"],
    ]);
    await openInExcel(workbook);
    const links = [{ row: 0, column: 0, to: { sheet: "Tổ 'A'", row: 1, column: 1 }, text: "B2" }];
    await write([reportSheet({ blocks: [{ row: 0, column: 0, contents: [["B2"]] }], links })]);
    expect(workbook.sheets[1]?.links.get("0,0")).toMatchObject({ location: "'Tổ ''A'''!B2" });
    expect(readCell(workbook, 1, 0, 0)).toMatchObject({ value: "B2" });
    await write([reportSheet({ blocks: [{ row: 0, column: 0, contents: [["hết"]] }] })]);
    expect(workbook.sheets[1]?.links.size).toBe(0);
  });

  test("a source edited meanwhile is reported", async () => {
    const workbook = branchWorkbook();
    await openInExcel(workbook, {
      faults: {
        3: {
          before: () => {
            setContents(workbook, 0, 1, 1, [["HTNV"]]);
          },
        },
      },
    });
    expect((await write([LEVELS])).sourceChanged).toBe(true);
  });

  test("a formula that computes another number is reported with its cell", async () => {
    await openInExcel(branchWorkbook());
    const wrong = reportSheet({
      blocks: [{ row: 2, column: 1, contents: [[{ formula: "=1+1", value: 3 }]] }],
    });
    expect((await write([wrong])).differences).toEqual([
      { sheet: "Tổng hợp", row: 2, column: 1, expected: 3, found: 2 },
    ]);
  });
});

describe("failures", () => {
  const reads = () => everything((port): Promise<Reading> => port.read());

  test("an error of Excel is classified by what the user can do about it", async () => {
    await openInExcel(branchWorkbook(), { faults: { 2: { error: { code: "AccessDenied" } } } });
    await expect(reads()).rejects.toMatchObject({ kind: "readOnly", code: "AccessDenied" });
  });

  test("a bug of our own is thrown unchanged", async () => {
    await openInExcel(branchWorkbook());
    await expect(everything(() => Promise.reject(new TypeError("ours")))).rejects.toBeInstanceOf(
      TypeError,
    );
  });

  test("showing a deleted sheet returns false", async () => {
    await openInExcel(branchWorkbook());
    expect(await everything((port) => port.show("{00000000-0009-0000-0000-000000000000}"))).toBe(
      false,
    );
  });
});
