import type { PaneState } from "../../../src/app/pane/paneState";
import { outcomeSentences } from "../../../src/locales/outcome";
import { paneVi } from "../../../src/locales/vi/pane";
import { MARK_NAME, markFormula } from "../../../src/excel/marks/mark";
import { setContents } from "../../../workbench/host/book/cellInput";
import type { HostWorkbook } from "../../../workbench/host/book/workbook";
import { openPane, scoredWorkbook } from "../../support/openPane";
import { startStandIn } from "../../support/openWorkbook";

beforeAll(startStandIn);

/** What the pane says of a job that failed. */
function said({ failure }: PaneState): string {
  return failure
    ? outcomeSentences({ failure }, paneVi, paneVi.reports.again).join(" ")
    : "nothing failed";
}

/** The workbook after a first summary. */
async function summarised(): Promise<HostWorkbook> {
  const workbook = scoredWorkbook();
  await (await openPane(workbook)).pane.write();
  return workbook;
}

const ours = ({ sheets }: HostWorkbook) => sheets.slice(1);

function setMark(workbook: HostWorkbook, name: string, formula: string): void {
  const sheet = ours(workbook).find((each) => each.name === name)!;
  sheet.names = sheet.names.map((each) =>
    each.name === MARK_NAME ? { ...each, refersTo: { formula } } : each,
  );
}

const OBSTACLES: readonly [string, (workbook: HostWorkbook) => void, string][] = [
  [
    "a read-only workbook",
    (workbook) => {
      workbook.isReadOnly = true;
    },
    "Tệp đang ở chế độ chỉ đọc hoặc được bảo vệ: vẫn kiểm tra được nhưng không ghi được. Hãy mở tệp để chỉnh sửa hoặc bỏ bảo vệ rồi thử lại.",
  ],
  [
    "a locked structure where a sheet is missing",
    (workbook) => {
      setMark(workbook, "Kiểm tra", "=0");
      workbook.settings.clear();
      workbook.isStructureLocked = true;
    },
    "Cấu trúc của tệp đang được bảo vệ nên không thêm được trang tính. Hãy bỏ bảo vệ cấu trúc rồi tổng hợp lại.",
  ],
  [
    "a protected sheet of ours",
    (workbook) => {
      ours(workbook)[0]!.protection = { sheet: true };
    },
    "Một trang tính do phần bổ trợ lập đang được bảo vệ. Hãy bỏ bảo vệ trang tính đó rồi tổng hợp lại.",
  ],
  [
    "a sheet of a newer build",
    (workbook) => {
      setMark(workbook, "Tổng hợp", '="xlcb|2|summary|9.zzzz|done"');
    },
    "Các trang tính tổng hợp do phiên bản mới hơn của phần bổ trợ lập nên phiên bản này không ghi đè. Hãy đóng rồi mở lại Excel để cập nhật phần bổ trợ, sau đó tổng hợp lại.",
  ],
];

test.each(OBSTACLES)("%s can be checked; writing says why it cannot be", async (_, hinder, why) => {
  const workbook = await summarised();
  hinder(workbook);
  const { pane } = await openPane(workbook);
  await pane.check();
  expect([pane.state().failure, pane.state().review?.findings.length]).toEqual([null, 1]);
  await pane.write();
  expect(said(pane.state())).toBe(`${why} Chưa ghi gì vào tệp.`);
});

test("a sheet left half written is named after a check, and writing again completes it", async () => {
  const workbook = await summarised();
  setMark(
    workbook,
    "Kiểm tra",
    markFormula({ key: "findings", run: "1.aaaa", state: "writing", born: null }),
  );
  const { pane } = await openPane(workbook);
  await pane.check();
  expect(pane.state().interrupted).toEqual(["Kiểm tra"]);
  await pane.writeAgain();
  expect(pane.state()).toMatchObject({ failure: null, interrupted: [] });
  await pane.check();
  expect(pane.state().interrupted).toEqual([]);
});

test("a sheet of ours that lost its mark is named, and neither counted nor written", async () => {
  const workbook = await summarised();
  setMark(workbook, "Tổng hợp", "=0");
  workbook.settings.clear();
  const { pane } = await openPane(workbook);
  await pane.check();
  expect(pane.state().reading?.copies).toEqual(["Tổng hợp"]);
  expect(pane.state().review?.branches).toHaveLength(1);
  await pane.write();
  expect(pane.state().written?.sheets.map(({ name }) => name)).toContain("Tổng hợp (2)");
});

test("a failure in the middle names the sheets half written, and writing again completes them", async () => {
  const workbook = await summarised();
  const names = ours(workbook).map(({ name }) => name);
  const { pane } = await openPane(workbook, {
    faults: { 5: { error: { code: "InvalidArgument" } } },
  });
  await pane.freeze();
  const list = names.map((name) => `“${name}”`).join(", ");
  expect(said(pane.state())).toContain(`Mới ghi dở: ${list}. Bấm “Tổng hợp lại” để ghi cho đủ.`);
  expect(pane.state().interrupted).toEqual(names);
  await pane.writeAgain();
  expect(pane.state()).toMatchObject({ failure: null, interrupted: [], lastWriting: "freeze" });
});

test("sheets written before the source was edited are named where the second attempt fails", async () => {
  const workbook = scoredWorkbook();
  const { pane } = await openPane(workbook, {
    faults: {
      4: {
        before: () => {
          setContents(workbook, 0, 2, 2, [[28]]);
        },
      },
      8: { error: { code: "AccessDenied" } },
    },
  });
  await pane.write();
  const list = ours(workbook).map(({ name }) => `“${name}”`);
  expect(said(pane.state())).toContain(` Đã ghi xong: ${list.join(", ")}. Mã lỗi: Access`);
});

test("a bug of our own while writing leaves it open how much was written", async () => {
  const { pane } = await openPane(scoredWorkbook(), {
    world: { run: () => Promise.reject(new Error("bug")) },
  });
  await expect(pane.write()).rejects.toThrow("bug");
  expect(said(pane.state())).toBe(
    `${paneVi.failures.unexpected} Chưa rõ đã ghi đến đâu; lần tổng hợp sau sẽ kiểm tra trước khi ghi.`,
  );
});

test.each([
  ["Automatic", true],
  ["AutomaticExceptTables", true],
  ["Manual", false],
] as const)("under calculation mode %s formulas follow by themselves: %s", async (mode, does) => {
  const workbook = scoredWorkbook();
  workbook.calculationMode = mode;
  const { pane } = await openPane(workbook);
  await pane.check();
  expect(pane.state().reading?.workbook.isCalculatedAutomatically).toBe(does);
});
