import { openXlsx, saveXlsx } from "hucre/xlsx";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { readSheet } from "read-excel-file/node";
import { jsonOutput } from "../../../workbench/cli/jsonOutput";
import { DEFAULT_OPTIONS, type Reviewed, reviewFile } from "../../../workbench/cli/reviewFile";
import { xlsxFile } from "../../support/xlsxFile";

const NOTHING = { ...DEFAULT_OPTIONS, now: "15/12/2023 14:05" };
const HEADER = ["TT", "Họ và tên", "Chi bộ xếp loại", "Ghi chú"];
const TITLE = [["BẢNG XẾP LOẠI ĐẢNG VIÊN NĂM 2023"], ["(Họp ngày 15 tháng 12 năm 2023)"], []];

async function reviewed(file: Uint8Array): Promise<Reviewed> {
  const done = await reviewFile(file, NOTHING);
  if ("wrong" in done) throw new Error(done.wrong);
  return done;
}

async function documented(file: Uint8Array) {
  const done = await reviewed(file);
  return jsonOutput(done);
}

const sample = (name: string) => readFile(join(process.cwd(), "test/fixtures/samples", name));

describe("the seed sample, from file to file", () => {
  test("has the right counts, no finding and one chart, in at most eight round trips", async () => {
    const { branches, findings, charts, syncs } = await documented(await sample("seed-2023.xlsx"));
    expect(branches[0]).toMatchObject({
      levels: { outstanding: 2, good: 14, completed: 0, failed: 0 },
      caps: [{ group: "", good: 14, outstanding: 2, max: 2, ok: true }],
      commended: 2,
    });
    expect([findings, charts]).toEqual([[], 1]);
    expect(syncs).toBeLessThanOrEqual(8);
  });

  test("has the given names on its sheets", async () => {
    const options = { ...NOTHING, branch: "Chi bộ Ươm tạo", committee: "Đảng ủy Viện" };
    const done = await reviewFile(await sample("seed-2023.xlsx"), options);
    if ("wrong" in done) throw new Error(done.wrong);
    const rows = await readSheet(Buffer.from(done.workbook), "Tổng hợp");
    expect(rows.slice(0, 2).map(([first]) => first)).toEqual(["ĐẢNG ỦY VIỆN", "CHI BỘ ƯƠM TẠO"]);
  });

  test("every formula computes the number of the review", async () => {
    const { summary } = await reviewed(await sample("seed-2023.xlsx"));
    expect(summary.written.differences).toEqual([]);
  });

  test("another library reads the same numbers from the saved sheet", async () => {
    const { workbook } = await reviewed(await sample("seed-2023.xlsx"));
    const rows = await readSheet(Buffer.from(workbook), "Tổng hợp");
    const level = (name: string) =>
      rows.find((cells) => cells.includes(name))?.filter((cell) => cell !== null);
    expect(level("Hoàn thành xuất sắc nhiệm vụ")?.slice(1, 4)).toEqual([
      "Hoàn thành xuất sắc nhiệm vụ",
      2,
      0.125,
    ]);
    expect(level("Hoàn thành tốt nhiệm vụ")?.slice(1, 4)).toEqual([
      "Hoàn thành tốt nhiệm vụ",
      14,
      0.875,
    ]);
  });

  test("running it on its own output changes nothing", async () => {
    const first = await reviewed(await sample("seed-2023.xlsx"));
    const second = await reviewed(first.workbook);
    const contents = async (file: Uint8Array) =>
      (await openXlsx(file)).sheets.map(({ name, rows, merges, charts }) => ({
        name,
        rows,
        merges,
        charts: charts?.length,
      }));
    expect(await contents(second.workbook)).toEqual(await contents(first.workbook));
  });
});

describe("frozen output", () => {
  test("has the same numbers and no formula", async () => {
    const done = await reviewFile(await sample("seed-2023.xlsx"), { ...NOTHING, freeze: true });
    if ("wrong" in done) throw new Error(done.wrong);
    const [, , summary] = (await openXlsx(done.workbook)).sheets;
    expect(summary?.name).toBe("Tổng hợp");
    expect(Array.from(summary?.cells?.values() ?? []).filter(({ formula }) => formula)).toEqual([]);
    expect(summary?.rows.flat()).toContain(0.875);
  });
});

describe("bad input", () => {
  test("a workbook without a rating table is a finding", async () => {
    const done = await documented(
      await xlsxFile({
        "Thu chi": [
          ["Tháng", "Số tiền"],
          [1, 200],
        ],
      }),
    );
    expect(done.branches).toEqual([]);
    expect(done.findings.map(({ code, cell }) => [code, cell])).toEqual([
      ["no-rating-table", null],
    ]);
  });

  test("an empty workbook too", async () => {
    const done = await documented(await xlsxFile({ Sheet1: [] }));
    expect(done.findings.map(({ code }) => code)).toEqual(["no-rating-table"]);
  });

  test.each([
    ["an empty file", new Uint8Array(), "Không đọc được: tệp rỗng. Cần tải lại hoặc xin lại tệp."],
    [
      "text",
      new TextEncoder().encode("Họ và tên;Xếp loại\nLê An;HTTNV\n"),
      "Không đọc được: đây là tệp văn bản, không phải tệp Excel (.xlsx). Cần mở bằng Excel và lưu lại dạng .xlsx.",
    ],
  ])("%s is refused in a sentence", async (_what, file, wrong) => {
    expect(await reviewFile(file, NOTHING)).toEqual({ wrong });
  });

  test("a file cut off in the middle is refused in a sentence", async () => {
    const whole = await sample("seed-2023.xlsx");
    expect(await reviewFile(whole.subarray(0, whole.length / 2), NOTHING)).toEqual({
      wrong:
        "Không đọc được: tệp bị hỏng hoặc chưa tải về đủ. Cần tải lại tệp, hoặc mở bằng Excel rồi lưu lại dạng .xlsx.",
    });
  });

  test("a file with a password is refused in a sentence", async () => {
    const workbook = await openXlsx(await xlsxFile({ A: [["x"]] }));
    const locked = await saveXlsx(workbook, { encryption: { password: "bimat", spinCount: 1000 } });
    expect(await reviewFile(locked, NOTHING)).toEqual({
      wrong: "Không đọc được: tệp có mật khẩu. Cần gỡ mật khẩu trong Excel rồi thử lại.",
    });
  });

  test("an unknown scheme is refused in a sentence", async () => {
    const file = await sample("seed-2023.xlsx");
    expect(await reviewFile(file, { ...NOTHING, scheme: "999" })).toEqual({
      wrong:
        "Không có quy định “999”; các quy định có sẵn: 132-hd16, 132-hd21, 124-hd25, 366-hd43.",
    });
  });

  test("a column of nothing but errors is a finding at each cell", async () => {
    const rows = ["Lê An", "Lê Bình", "Lê Chi"].map((name, i) => [i + 1, name, "#N/A", ""]);
    const done = await documented(await xlsxFile({ "Xếp loại": [...TITLE, HEADER, ...rows] }));
    expect(
      done.findings.filter(({ code }) => code === "error-cell").map(({ cell }) => cell),
    ).toEqual(["C5", "C6", "C7"]);
    expect(done.branches[0]).toMatchObject({ rated: 0, notYetRated: 3 });
  });

  test.each(["=HYPERLINK(A1)", "+84 Lê An", "-Lê An", "@Lê An", "Lê ".repeat(100).trim()])(
    "the name %j is written as text everywhere",
    async (name) => {
      const rows = [
        [1, name, "Hoàn thành tốt nhiệm vụ", ""],
        [2, "Lê Bình", "", "Đi học nước ngoài"],
        [3, name.replace("Lê", "Vũ") + " hai", "", "Đi công tác dài hạn"],
      ];
      const { workbook } = await reviewed(
        await xlsxFile({ "Xếp loại": [...TITLE, HEADER, ...rows] }),
      );
      const sheets = (await openXlsx(workbook)).sheets.filter((sheet) => sheet.name !== "Xếp loại");
      const cells = sheets.flatMap((sheet) => sheet.rows.flat());
      expect(cells).toContain(rows[2]![1]);
      const formulas = sheets.flatMap((sheet) => Array.from(sheet.cells?.values() ?? []));
      expect(formulas.filter(({ formula }) => formula?.includes("Lê"))).toEqual([]);
    },
  );

  test("a user's sheet with the name of ours is never overwritten", async () => {
    const mine = [["của tôi"]];
    const rows = [[1, "Lê An", "Hoàn thành tốt nhiệm vụ", ""]];
    const file = await xlsxFile({ "Tổng hợp": mine, "Xếp loại": [...TITLE, HEADER, ...rows] });
    const { workbook, summary } = await reviewed(file);
    expect(summary.written.sheets[0]?.name).toBe("Tổng hợp (2)");
    expect(await readSheet(Buffer.from(workbook), "Tổng hợp")).toEqual(mine);
  });
});
