import { sampleFor } from "../../src/app/sampleFor";
import { hasTable } from "../../src/core/table/findTables";
import { onExcel } from "../../src/excel/workbook";
import { newWorkbook } from "../../workbench/host/book/newWorkbook";
import type { HostWorkbook } from "../../workbench/host/book/workbook";
import type { FaultPlan } from "../../workbench/host/faults";
import { openInExcel, startStandIn } from "../support/openWorkbook";

beforeAll(startStandIn);

const SAMPLE = sampleFor({}, new Date(2025, 11, 15));
/** The batch that writes the sheet. */
const WRITING = 2;

async function add(book: HostWorkbook, faults: FaultPlan = {}): Promise<void> {
  await openInExcel(book, { faults, floor: "1.13" });
  await onExcel(hasTable)((port) => port.addSample(SAMPLE));
}

const tablesIn = ({ sheets }: HostWorkbook) => sheets.flatMap(({ tables }) => tables);

test("the table gets its name by the next attempt where one ended before it was named", async () => {
  const clean = newWorkbook(["Trang khác"]);
  await add(clean);
  for (let share = 80; share < 100; share += 1) {
    const book = newWorkbook(["Trang khác"]);
    const error = { code: "AccessDenied", lands: share / 100 };
    await expect(add(book, { [WRITING]: { error } })).rejects.toMatchObject({ code: error.code });
    await add(book);
    expect([share, tablesIn(book)]).toEqual([share, tablesIn(clean)]);
  }
});
