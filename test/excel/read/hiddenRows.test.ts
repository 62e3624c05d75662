import { review } from "../../../src/core/review";
import { hasTable } from "../../../src/core/table/findTables";
import { describeVi } from "../../../src/app/describeVi";
import { summarise } from "../../../src/app/summarise";
import { onExcel } from "../../../src/excel/workbook";
import { setContents } from "../../../workbench/host/book/cellInput";
import { addSheet } from "../../../workbench/host/book/newWorkbook";
import type { HostSheet, HostWorkbook } from "../../../workbench/host/book/workbook";
import { plainBranch } from "../../support/branchWorkbook";
import { openInExcel, startStandIn } from "../../support/openWorkbook";

beforeAll(startStandIn);

/** The only sheet of a branch of ten, whose members begin below the header in row 6. */
function branchOfTen(): { workbook: HostWorkbook; sheet: HostSheet } {
  const workbook = plainBranch(10);
  const [sheet] = workbook.sheets;
  if (!sheet) throw new Error("no sheet");
  return { workbook, sheet };
}

async function read(workbook: HostWorkbook) {
  const host = await openInExcel(workbook);
  const { snapshot } = await onExcel(hasTable)((port) => port.read());
  const [first] = snapshot.sheets;
  return {
    hiddenRows: first?.hiddenRows,
    isFiltered: first?.isFiltered,
    hiddenSheets: snapshot.hiddenSheets,
    findings: review(snapshot, {}).findings.filter(({ code }) => code === "left-out"),
    syncs: host.syncs,
  };
}

const READ = { hiddenSheets: [], syncs: 3 };

describe("hidden rows", () => {
  test("of a sheet that hides none are not asked for", async () => {
    const seen = await read(branchOfTen().workbook);
    expect(seen).toMatchObject({ hiddenSheets: [], findings: [], syncs: 2 });
    expect(seen.hiddenRows).toBeUndefined();
  });

  test("are read in the third round trip, with the contents", async () => {
    const { workbook, sheet } = branchOfTen();
    sheet.hiddenRows = new Set([1, 7, 9, 500]);
    expect(await read(workbook)).toMatchObject({
      ...READ,
      hiddenRows: [1, 7, 9],
      isFiltered: false,
      findings: [{ data: { what: "hiddenRows", count: 2 } }],
    });
  });

  test("count from the first used row", async () => {
    const { workbook, sheet } = branchOfTen();
    setContents(workbook, 0, 0, 0, [[null], [null], [null]]);
    sheet.hiddenRows = new Set([8]);
    expect(await read(workbook)).toMatchObject({ hiddenRows: [8] });
  });

  test("may be all that is used of the sheet", async () => {
    const { workbook, sheet } = branchOfTen();
    sheet.hiddenRows = new Set(Array.from({ length: 100 }, (_, row) => row));
    expect(await read(workbook)).toMatchObject({
      findings: [{ data: { what: "hiddenRows", count: 10 } }],
    });
  });

  test("of more rows than fit into a response are left alone", async () => {
    const { workbook, sheet } = branchOfTen();
    sheet.hiddenRows = new Set([7]);
    setContents(workbook, 0, 60_000, 0, [["x"]]);
    expect((await read(workbook)).hiddenRows).toBeUndefined();
  });
});

describe("a filter", () => {
  const FILTERED = { hiddenRows: [7], findings: [{ data: { what: "filteredRows", count: 1 } }] };

  test("of the sheet counts where it hides rows", async () => {
    const { workbook, sheet } = branchOfTen();
    sheet.hiddenRows = new Set([7]);
    sheet.filter = "filtering";
    expect(await read(workbook)).toMatchObject({ ...READ, ...FILTERED, isFiltered: true });
  });

  test("of an Excel table counts as much", async () => {
    const { workbook, sheet } = branchOfTen();
    sheet.hiddenRows = new Set([7]);
    sheet.tables.push({
      id: "1",
      name: "DangVien",
      range: { top: 5, left: 0, bottom: 15, right: 6 },
      columns: [],
      style: null,
      showTotals: false,
      filter: "filtering",
    });
    expect(await read(workbook)).toMatchObject({ ...READ, ...FILTERED, isFiltered: true });
  });

  test("without criteria hides nothing, so the rows were hidden by hand", async () => {
    const { workbook, sheet } = branchOfTen();
    sheet.hiddenRows = new Set([7]);
    sheet.filter = "idle";
    expect(await read(workbook)).toMatchObject({ hiddenRows: [7], isFiltered: false });
  });
});

describe("hidden sheets", () => {
  test("with contents are named in their order", async () => {
    const { workbook } = branchOfTen();
    for (const [name, visibility] of [
      ["Danh mục", "Hidden"],
      ["Trống", "Hidden"],
      ["Chi bộ 2", "VeryHidden"],
    ] as const)
      addSheet(workbook, name).visibility = visibility;
    setContents(workbook, 1, 0, 0, [["Nam"]]);
    setContents(workbook, 3, 0, 0, [["Nữ"]]);
    expect(await read(workbook)).toMatchObject({
      hiddenSheets: ["Danh mục", "Chi bộ 2"],
      findings: [{ data: { what: "hiddenSheets", count: 2 } }],
    });
  });

  test("that the add-in wrote are none of them", async () => {
    const { workbook, sheet } = branchOfTen();
    await openInExcel(workbook);
    const options = { choice: {}, now: "15/12/2025 14:05", describe: describeVi };
    await onExcel(hasTable)((port) => summarise(port, options));
    for (const each of workbook.sheets) if (each !== sheet) each.visibility = "Hidden";
    expect(workbook.sheets.length).toBeGreaterThan(1);
    expect((await read(workbook)).hiddenSheets).toEqual([]);
  });
});
