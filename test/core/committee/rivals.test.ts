import { bodyKey } from "../../../src/core/committee/branchKey";
import { gather } from "../../../src/core/committee/gather";
import type { HandIn } from "../../../src/core/model/committee";
import { receivedFrom } from "../../support/committee/received";

interface Sheet {
  readonly committee?: string;
  readonly branch: string;
  readonly names: readonly string[];
  readonly modified?: number;
}

function received(file: string, sheet: Sheet): HandIn {
  const { committee = "Đảng bộ xã Tân Hòa", branch, names, modified = 0 } = sheet;
  const rows = [
    [committee.toUpperCase()],
    [branch.toUpperCase()],
    ["BẢNG XẾP LOẠI CHẤT LƯỢNG ĐẢNG VIÊN NĂM 2025"],
    [],
    ["TT", "Họ và tên", "Chi bộ xếp loại"],
    ...names.map((name, i) => [i + 1, name, "HTTNV"]),
  ];
  return receivedFrom({ file, modified, rows });
}

const people = (family: string) =>
  ["An", "Bình", "Chi", "Dũng"].map((given) => `${family} ${given}`);

test("branches of one name in two committees are each counted, and each have a question of their own", () => {
  const files = ["A", "B"].flatMap((letter) =>
    [1, 2].map((modified) =>
      received(`${letter}${String(modified)}.xlsx`, {
        committee: `Đảng bộ xã ${letter}`,
        branch: "Chi bộ 1",
        names: people(`Lê Văn ${letter}`).slice(modified - 1),
        modified,
      }),
    ),
  );
  const { branches, notCounted, findings } = gather(files, { expected: null });
  expect(branches.map(({ file }) => file)).toEqual(["A2.xlsx", "B2.xlsx"]);
  expect(notCounted.map(({ file, what }) => [file, what])).toEqual([
    ["A1.xlsx", "twice"],
    ["B1.xlsx", "twice"],
  ]);
  expect(findings.filter(({ code }) => code === "branch-in-two-files")).toHaveLength(2);
  const answered = bodyKey({ committee: "Đảng bộ xã A", title: "Chi bộ 1" });
  const again = gather(files, { expected: null, chosen: { [answered]: "A1.xlsx" } });
  expect(again.branches.map(({ file }) => file)).toEqual(["A1.xlsx", "B2.xlsx"]);
  expect(again.findings.filter(({ code }) => code === "branch-in-two-files")).toHaveLength(1);
});

const EAST = { branch: "Chi bộ thôn Đông", names: people("Lê Văn") };
const RENAMED = { branch: "Chi bộ thôn Đông 1", names: [...people("Lê Văn"), "Vũ Thị Hà"] };

test("a branch that two files call by different names is one finding with both, not one for each person", () => {
  const files = [received("dong.xlsx", EAST), received("dong 1.xlsx", RENAMED)];
  expect(gather(files, { expected: null }).findings).toEqual([
    {
      code: "branches-alike",
      severity: "warning",
      branches: [
        expect.objectContaining({ title: "CHI BỘ THÔN ĐÔNG", file: "dong.xlsx", isKept: false }),
        expect.objectContaining({ title: "CHI BỘ THÔN ĐÔNG 1", file: "dong 1.xlsx" }),
      ],
      shared: 4,
    },
  ]);
});

test("a branch renamed since the gathering before is named beside its kept result, until that is dropped", () => {
  const before = gather([received("dong.xlsx", EAST)], { expected: null });
  const recorded = before.branches.map((branch) => ({ ...branch, isKept: true }));
  const earlier = { branches: recorded, findings: [] };
  const files = [received("dong moi.xlsx", RENAMED)];
  const { findings, branches } = gather(files, { expected: null, earlier });
  expect(branches).toHaveLength(2);
  expect(findings.map((one) => one.code === "branches-alike" && one.branches[0].isKept)).toEqual([
    true,
  ]);
  const dropped = [bodyKey(before.branches[0]!)];
  const settled = gather(files, { expected: null, earlier, dropped });
  expect([settled.branches.length, settled.findings]).toEqual([1, []]);
});

test("namesakes that are fewer than half of a branch stay findings about people", () => {
  const west = { branch: "Chi bộ thôn Đoài", names: [...people("Lê Văn"), ...people("Trần Thị")] };
  const files = [received("dong.xlsx", EAST), received("doai.xlsx", west)];
  const { findings } = gather(files, { expected: null });
  expect(findings.map(({ code }) => code)).toEqual(people("").map(() => "person-in-two-branches"));
});
