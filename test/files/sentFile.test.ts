import { strFromU8, unzipSync } from "fflate";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { handInOf } from "../../src/core/committee/handIn";
import type { Review } from "../../src/core/model/review";
import { sentCopy } from "../../src/core/report/sending/sentCopy";
import { review } from "../../src/core/review";
import { readSnapshot } from "../../src/files/readSnapshot";
import { sentFile, sentFileName } from "../../src/files/sending/sentFile";

const FILES = ["samples", "test/fixtures"].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".xlsx"))
    .map((name) => join(folder, name)),
);

function reviewOf(bytes: Uint8Array): Review {
  const read = readSnapshot(bytes);
  if (read.kind === "failed") throw new Error(JSON.stringify(read.failure));
  return review(read.snapshot, {});
}

/** What a copy does not have: where things are written, and what the forms of a committee do not ask for. */
const ELSEWHERE = { sheet: "", row: 0, column: 0 } as const;
const UNASKED = { birth: null, admitted: null, partyGroup: "", isWoman: null } as const;

function countedIn(reviewed: Review) {
  const { branches } = handInOf({ file: "", digest: "", modified: 0 }, reviewed);
  return branches.map(({ members, counts, name, committee, ...result }) => ({
    ...result,
    name: name?.toUpperCase() ?? null,
    committee: committee?.toUpperCase() ?? null,
    counts: { ...counts, women: null },
    members: members.map((member) => ({ ...member, ...ELSEWHERE, ...UNASKED })),
  }));
}

const sendable = FILES.flatMap((path) => {
  const reviewed = reviewOf(readFileSync(path));
  const copy = sentCopy(reviewed);
  return copy ? [{ path, reviewed, copy }] : [];
});

test.each(sendable)(
  "the copy of $path is counted like the workbook itself",
  async ({ reviewed, copy }) => {
    const again = reviewOf(await sentFile(copy));
    expect(countedIn(again)).toEqual(countedIn(reviewed));
  },
);

const seed = sendable.find(({ path }) => path === "samples/seed-2023.xlsx")!.copy;

test("the copy says which columns it has and which it leaves out", () => {
  expect([seed.columns.map(({ header }) => header), seed.leftOut]).toEqual([
    [
      "TT",
      "Họ và tên",
      "Số thẻ đảng viên",
      "Chức vụ đảng",
      "Tình trạng đảng viên",
      "Đảng viên tự xếp loại",
      "Xếp loại cán bộ, công chức, viên chức",
      "Chi ủy xếp loại",
      "Đoàn thể xếp loại",
      "Chi bộ xếp loại",
      "Đề nghị khen thưởng",
      "Ghi chú",
    ],
    ["Ngày kết nạp", "Ngày chính thức", "Đảng viên chính thức được phân công giúp đỡ"],
  ]);
});

test("the copy has values only", async () => {
  const parts = unzipSync(await sentFile(seed));
  expect(strFromU8(parts["xl/worksheets/sheet1.xml"]!)).not.toContain("<f>");
});

test("a workbook of several branches has no copy: the committee gathers it", () => {
  const reviewed = reviewOf(readFileSync("samples/nine-branches-2025.xlsx"));
  expect(sentCopy(reviewed)).toBeNull();
});

test.each([
  [{ branch: "Chi bộ thôn Đông", year: 2025 }, "chi-bo-thon-dong-2025.xlsx"],
  [{ branch: "CHI BỘ SỐ 1/2: Đường sắt", year: null }, "chi-bo-so-1-2-duong-sat.xlsx"],
  [{ branch: null, year: 2024 }, "chi-bo-2024.xlsx"],
])("the file of %j is called %s", (copy, name) => {
  expect(sentFileName(copy)).toBe(name);
});
