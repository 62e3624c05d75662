import type { Rect } from "../../../src/core/model/address";
import { onExcel } from "../../../src/excel/workbook";
import { setContents } from "../../../workbench/host/book/cellInput";
import { newWorkbook } from "../../../workbench/host/book/newWorkbook";
import type { HostWorkbook } from "../../../workbench/host/book/workbook";
import { openInExcel, startStandIn } from "../../support/openWorkbook";

beforeAll(startStandIn);

/** The name of the sheet has a comma and an apostrophe, which must not be taken for the end of an address. */
function workbookWith(merges: readonly Rect[]): HostWorkbook {
  const workbook = newWorkbook(["Tổ 1, 'A1'", "Trống"]);
  setContents(
    workbook,
    0,
    0,
    0,
    Array.from({ length: 6 }, (_, row) => [row + 1, "Lê An", "HTTNV"]),
  );
  workbook.sheets[0]?.merges.push(...merges);
  return workbook;
}

const TALL = { top: 1, left: 2, bottom: 3, right: 2 };
const WIDE = { top: 0, left: 0, bottom: 0, right: 2 };

function readMerges() {
  return onExcel(() => true)(async (port) => {
    const { snapshot } = await port.read();
    return snapshot.sheets.map(({ merges }) => merges ?? null);
  });
}

describe("merged cells", () => {
  test("are read together with the contents, without a round trip of their own", async () => {
    const host = await openInExcel(workbookWith([WIDE, TALL]), { floor: "1.13" });
    expect(await readMerges()).toEqual([[WIDE, TALL]]);
    expect(host.syncs).toBe(3);
  });

  test("are an empty list where there are none", async () => {
    await openInExcel(workbookWith([]), { floor: "1.13" });
    expect(await readMerges()).toEqual([[]]);
  });

  test("are unknown in an older Excel", async () => {
    await openInExcel(workbookWith([TALL]));
    expect(await readMerges()).toEqual([null]);
  });

  test("are left out only on the sheet that has too many for Excel to report", async () => {
    const workbook = workbookWith([TALL]);
    workbook.sheets[1]?.merges.push(...pairs(513));
    setContents(workbook, 1, 0, 0, [["x"]]);
    setContents(workbook, 1, 512, 0, [["x"]]);
    const host = await openInExcel(workbook, { floor: "1.13" });
    expect(await readMerges()).toEqual([[TALL], null]);
    expect(host.syncs).toBe(3 + 1 + workbook.sheets.length);
  });
});

/** Two merged cells in each of the first rows. */
function pairs(rows: number): readonly Rect[] {
  return Array.from({ length: rows }, (_, row) => ({ top: row, left: 0, bottom: row, right: 1 }));
}
