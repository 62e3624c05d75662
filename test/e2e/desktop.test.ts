import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { setContent } from "../../workbench/host/book/cellInput";
import { createHost, type Host, type HostOptions } from "../../workbench/host/host";
import { openWorkbook } from "../../workbench/xlsx/read/openWorkbook";
import { startStandIn } from "../support/openWorkbook";
import { desktopOpener, type Platform } from "./desktop";

const SUMMARISE = "xepLoaiChiBoTongHop";
const PRESS_EVENT = 39;
const ANSWERED = ["press", 0];

const open = desktopOpener();
beforeAll(startStandIn);

async function excelWith(sample: string, options?: HostOptions): Promise<Host> {
  const bytes = await readFile(join(__dirname, "../fixtures/samples", sample));
  const opened = await openWorkbook(new Uint8Array(bytes));
  if ("failure" in opened) throw new Error(`${sample} does not open`);
  return createHost(opened.workbook, options);
}

const sheetNames = ({ workbook }: Host) => workbook.sheets.map(({ name }) => name);

/** The same fault at every one of the first round trips. */
const always = <T>(fault: T) =>
  Object.fromEntries(Array.from({ length: 20 }, (_, i) => [i + 1, fault]));

describe.each<Platform>(["Windows", "Mac"])("in Excel on %s", (platform) => {
  test.each([
    [SUMMARISE, "Tổng hợp"],
    ["xepLoaiChiBoTaoBangMau", `Xếp loại ${String(new Date().getFullYear())}`],
  ])("a press of %s reaches its function and is answered", async (action, sheet) => {
    const host = await excelWith("seed-2023.xlsx");
    const desktop = await open({ platform, page: "commands.html", host });
    await desktop.registered(PRESS_EVENT);
    await expect(desktop.press(action)).resolves.toEqual([ANSWERED]);
    expect(sheetNames(host)).toContain(sheet);
    expect([desktop.errors, desktop.foreign]).toEqual([[], []]);
  });

  test.each(["closed", "refused"] as const)(
    "presses are answered where Excel refuses every batch and the dialog is %s",
    async (dialogs) => {
      const faults = always({ error: { code: "AccessDenied" } });
      const host = await excelWith("seed-2023.xlsx", { faults });
      const desktop = await open({ platform, page: "commands.html", host, dialogs });
      await desktop.registered(PRESS_EVENT);
      await desktop.press(SUMMARISE);
      await expect(desktop.press(SUMMARISE)).resolves.toEqual([ANSWERED, ANSWERED]);
      const notice = expect.stringContaining(
        "notice.html?kind=readOnly&code=AccessDenied",
      ) as string;
      await expect(desktop.dialogs()).resolves.toEqual([notice, notice]);
      expect(desktop.errors).toEqual([]);
    },
  );

  test("the pane checks and summarises, and asks for nothing but itself and Office.js", async () => {
    const host = await excelWith("seed-2023.xlsx");
    const { page, errors, foreign } = await open({ platform, page: "taskpane.html", host });
    await page.getByRole("button", { name: "Kiểm tra bảng xếp loại" }).click();
    await page.getByRole("button", { name: "Tổng hợp", exact: true }).click();
    await page.getByText(/^Đã lập \d+ trang tính/).waitFor();
    expect(sheetNames(host)).toContain("Tổng hợp");
    expect([errors, foreign]).toEqual([[], []]);
  });

  test("the page of a dialog says what it was opened for and starts Office.js", async () => {
    const host = await excelWith("seed-2023.xlsx");
    const { page, errors } = await open({
      platform,
      page: "notice.html?stale=true&differences=2&language=vi",
      host,
    });
    await expect(page.getByRole("alert").locator("p").allInnerTexts()).resolves.toEqual([
      "Bảng xếp loại vừa được sửa trong lúc tổng hợp nên số liệu có thể chưa phải là mới nhất. Hãy tổng hợp lại.",
      "2 ô cho kết quả khác với số đã kiểm tra. Nên kiểm tra lại rồi tổng hợp lần nữa.",
    ]);
    // Office.js gives up after twenty seconds.
    await page.clock.install();
    await page.clock.runFor(25_000);
    expect(errors).toEqual([]);
  });
});

test("a press during which the source keeps changing says that the sheets may be out of date", async () => {
  let edits = 0;
  const faults = always({
    before: (workbook: Host["workbook"]) => {
      edits += 1;
      setContent(workbook, 0, 9, 1, `Trần Nhật Thái ${String(edits)}`);
    },
  });
  const host = await excelWith("points-2025.xlsx", { faults });
  const desktop = await open({ platform: "Windows", page: "commands.html", host });
  await desktop.registered(PRESS_EVENT);
  await expect(desktop.press(SUMMARISE)).resolves.toEqual([ANSWERED]);
  await expect(desktop.dialogs()).resolves.toEqual([
    expect.stringContaining("notice.html?stale=true&"),
  ]);
});
