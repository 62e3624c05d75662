import { openCopy } from "../../src/excel/openCopy";
import { newWorkbook } from "../../workbench/host/book/newWorkbook";
import { openInExcel, startStandIn } from "../support/openWorkbook";

beforeAll(startStandIn);

test("an Excel that opens no copy says so, whatever its reason", async () => {
  const book = newWorkbook(["Trang tính 1"]);
  await openInExcel(book, { faults: { 2: { error: { code: "GeneralException" } } } });
  await expect(openCopy(new Uint8Array([80, 75]))).resolves.toBe(false);
  await expect(openCopy(new Uint8Array([80, 75]))).resolves.toBe(false);
  expect(book.sheets).toHaveLength(1);
});
