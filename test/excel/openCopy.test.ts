import { readFileSync } from "node:fs";
import { handInOf } from "../../src/core/committee/handIn";
import { sentCopy } from "../../src/core/report/sending/sentCopy";
import { review } from "../../src/core/review";
import { hasTable } from "../../src/core/table/findTables";
import { openCopy } from "../../src/excel/openCopy";
import { onExcel } from "../../src/excel/workbook";
import { readSnapshot } from "../../src/files/readSnapshot";
import { sendCopy } from "../../src/taskpane/sending/sendCopy";
import { newWorkbook } from "../../workbench/host/book/newWorkbook";
import type { HostOptions } from "../../workbench/host/host";
import { openInExcel, startStandIn } from "../support/openWorkbook";
import { opened } from "../workbench/xlsx/opened";

beforeAll(startStandIn);

const read = readSnapshot(readFileSync("samples/seed-2023.xlsx"));
if (read.kind === "failed") throw new Error(JSON.stringify(read.failure));
const reviewed = review(read.snapshot, {});
const copy = sentCopy(reviewed)!;

/** Excel beside the branch's workbook. */
function excel(options: HostOptions) {
  return openInExcel(newWorkbook(["Trang tính 1"]), options);
}

/** The same, with the files that it was asked to open. */
async function opening(options: HostOptions = {}): Promise<readonly Uint8Array[]> {
  const files: Uint8Array[] = [];
  await excel({ openFile: (file) => files.push(file), ...options });
  return files;
}

const file = readFileSync("samples/seed-2023.xlsx");

test("the copy is opened in Excel as a workbook that counts like the branch's own", async () => {
  const files = await opening();
  await expect(sendCopy(copy)).resolves.toMatchObject({ isOpen: true });
  expect(files).toHaveLength(1);
  const { workbook } = await opened(files[0]!);
  await openInExcel(workbook);
  const { snapshot } = await onExcel(hasTable)((port) => port.read());
  const countsOf = (judged: typeof reviewed) =>
    handInOf({ file: "", digest: "", modified: 0 }, judged).branches.map(({ counts }) => counts);
  expect(countsOf(review(snapshot, {}))).toEqual(
    countsOf(reviewed).map((counts) => ({ ...counts, women: null })),
  );
});

test.each<[string, HostOptions]>([
  ["an Excel before 1.8", { floor: "1.7" }],
  ["an Excel that fails at it", { faults: { 1: { error: { code: "GeneralException" } } } }],
])("%s opens nothing, and that is known", async (_, options) => {
  const files = await opening(options);
  await expect(openCopy(file)).resolves.toBe(false);
  expect(files).toEqual([]);
});

test("an Excel that may not open files says so", async () => {
  await excel({});
  await expect(openCopy(file)).resolves.toBe(false);
});

test("what is no workbook is refused", async () => {
  const files = await opening();
  await expect(openCopy(new TextEncoder().encode("Họ và tên;Xếp loại"))).resolves.toBe(false);
  expect(files).toEqual([]);
});
