import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Runs the command of the README without npm. */
function review(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join("node_modules", "tsx", "dist", "cli.mjs"), "workbench/cli/main.ts", ...args],
    { encoding: "utf8" },
  );
  return { status, stdout, stderr };
}

const SAMPLE = "test/fixtures/samples/small-2024.xlsx";

test("--json prints one document and nothing else; findings do not fail the run", () => {
  const { status, stdout, stderr } = review(SAMPLE, "--json");
  const document = JSON.parse(stdout) as { scheme: string; findings: { code: string }[] };
  expect([document.scheme, document.findings.map(({ code }) => code)]).toEqual([
    "124-hd25",
    ["outstanding-cap-exceeded"],
  ]);
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
});

test("without --json the result is text, and --out saves the workbook", () => {
  const out = join(mkdtempSync(join(tmpdir(), "xep-loai-")), "ket-qua.xlsx");
  const { status, stdout } = review(SAMPLE, "--out", out);
  expect(status).toBe(0);
  expect(stdout).toContain("Hoàn thành xuất sắc nhiệm vụ: 1 (20,0%)");
  expect(stdout).toContain(
    "Toàn bảng: hoàn thành tốt 4, hoàn thành xuất sắc tối đa 0 (20%), thực tế 1: vượt tỷ lệ.",
  );
  expect(readFileSync(out).subarray(0, 2).toString()).toBe("PK");
});

test("an unreadable file prints one sentence and exits with status 2", () => {
  expect(review("package.json", "--json")).toEqual({
    status: 2,
    stdout: "",
    stderr: "Không đọc được: đây là tệp văn bản, không phải sổ làm việc Excel (.xlsx).\n",
  });
  expect(review("khong-co.xlsx")).toEqual({
    status: 2,
    stdout: "",
    stderr: "Không mở được tệp “khong-co.xlsx”.\n",
  });
});
