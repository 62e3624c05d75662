import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** The command of the README without npm. */
const COMMAND = ["--import", "tsx", "workbench/cli/main.ts"];

function review(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [...COMMAND, ...args], {
    encoding: "utf8",
  });
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
    stderr:
      "Không đọc được: đây là tệp văn bản, không phải tệp Excel (.xlsx). Cần mở bằng Excel và lưu lại dạng .xlsx.\n",
  });
  expect(review("khong-co.xlsx")).toEqual({
    status: 2,
    stdout: "",
    stderr: "Không mở được tệp “khong-co.xlsx”.\n",
  });
});

test("a reader that stops early is no failure", async () => {
  const run = spawn(process.execPath, [...COMMAND, SAMPLE, "--json"]);
  run.stdout.destroy();
  let stderr = "";
  run.stderr.on("data", (text: Buffer) => (stderr += text.toString()));
  const status = await new Promise((resolve) => run.on("close", resolve));
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
});
