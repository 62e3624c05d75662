import { spawnSync } from "node:child_process";
import { appendFileSync, existsSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { HandIn } from "../../../../src/core/model/committee";
import { workbooksIn } from "../../../../workbench/cli/gather/folder";
import { openJournal } from "../../../../workbench/cli/gather/journal";
import { COMMITTEE, generatedCommittee } from "../../../support/committee/committee";
import { folderOf } from "../../../support/committee/folder";
import { xlsxFile } from "../../../support/xlsxFile";

/** The command of the README without npm. */
const COMMAND = ["--import", "tsx", "workbench/cli/gather/main.ts"];

function gatherIn(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [...COMMAND, ...args], {
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
    timeout: 120_000,
  });
  return { status, stdout, stderr };
}

interface Document {
  readonly bodies: readonly {
    readonly name: string;
    readonly kind: string;
    readonly present: number;
    readonly toRate: number;
    readonly levels: unknown;
  }[];
  readonly branches: readonly { readonly name: string; readonly file: string }[];
  readonly missing: readonly string[];
  readonly notCounted: readonly { readonly file: string; readonly what: string }[];
  readonly findings: readonly { readonly code: string; readonly file: string | null }[];
}

const { expected, files, truth } = generatedCommittee(24, 7);
let folder = "";

beforeAll(async () => {
  folder = await folderOf(files);
  writeFileSync(join(folder, "hong.xlsx"), "PK không phải tệp nén");
  const list = [
    ["DANH SÁCH CHI BỘ"],
    ["TT", "Tên chi bộ"],
    ...expected.map((name, i) => [i, name]),
  ];
  writeFileSync(join(folder, "danh-sach.xlsx"), await xlsxFile({ "Danh sách": list }));
});

test("--json has the committee first, every branch with its file, and what is not counted", () => {
  const list = join(folder, "danh-sach.xlsx");
  const { status, stdout, stderr } = gatherIn(folder, "--list", list, "--json");
  const { bodies, branches, missing, notCounted, findings } = JSON.parse(stdout) as Document;
  expect(bodies[0]).toMatchObject({
    name: COMMITTEE.toUpperCase(),
    kind: "committee",
    present: truth.present,
    toRate: truth.toRate,
    levels: truth.levels,
  });
  expect(branches.map(({ name }) => name)).toEqual(
    expected.filter((name) => !truth.missing.includes(name)),
  );
  expect(missing).toEqual(truth.missing);
  expect(notCounted.map(({ what, file }) => `${what} ${file}`).sort()).toEqual(
    [...truth.notCounted, "unread hong.xlsx"].sort(),
  );
  const wrong = findings.flatMap(({ code, file }) => (code === "totals-mismatch" ? [file] : []));
  expect([...new Set(wrong)].sort()).toEqual([...truth.wrongTotals].sort());
  expect(stderr.split("\n").filter((line) => line.startsWith("hong.xlsx: "))).toHaveLength(1);
  expect({ status, lines: stderr.trim().split("\n").length }).toEqual({
    status: 0,
    lines: notCounted.length,
  });
  expect(existsSync(join(folder, ".gop-chi-bo.jsonl"))).toBe(false);
});

test("a run that was interrupted is taken up where it stopped, files changed since are read anew", async () => {
  const own = await folderOf(files.slice(0, 2));
  const [first, second] = (await workbooksIn(own, [])) ?? [];
  const journal = openJournal(own);
  // The journal says that both are empty, which shows whether they are read anew.
  for (const found of [first!, second!]) journal.add(found, emptyHandIn(found.file));
  appendFileSync(join(own, ".gop-chi-bo.jsonl"), '\n{"key":"half');
  utimesSync(second!.path, 1, 1);
  const { branches, notCounted } = JSON.parse(gatherIn(own, "--json").stdout) as Document;
  expect([branches.map(({ file }) => file), notCounted.map(({ file }) => file)]).toEqual([
    [second!.file],
    [first!.file],
  ]);
});

function emptyHandIn(file: string): HandIn {
  return {
    kind: "read",
    file,
    digest: file,
    modified: 1,
    branches: [],
    isCommittee: false,
    notCounted: [],
    findings: [],
  };
}

test("a folder or a list that cannot be used exits with status 2", () => {
  expect(gatherIn("khong-co")).toEqual({
    status: 2,
    stdout: "",
    stderr: "Không mở được thư mục “khong-co”.\n",
  });
  expect(gatherIn(folder, "--list", "package.json").status).toBe(2);
});
