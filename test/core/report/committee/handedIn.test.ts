import { changesSince } from "../../../../src/core/committee/changes";
import { gather } from "../../../../src/core/committee/gather";
import type { CellValue } from "../../../../src/core/model/grid";
import { DATA } from "../../../../src/core/report/committee/data";
import { recordedBranches } from "../../../../src/core/report/committee/recorded";
import { receivedFrom } from "../../../support/committee/received";
import { committeeSheets, linesOn, valuesOn } from "../../../support/committee/sheets";

function handedIn(branch: string, ...levels: readonly string[]) {
  const rows: readonly (readonly CellValue[])[] = [
    ["ĐẢNG BỘ XÃ TÂN HÒA"],
    [branch.toUpperCase()],
    ["BẢNG XẾP LOẠI CHẤT LƯỢNG ĐẢNG VIÊN NĂM 2025"],
    [],
    ["TT", "Họ và tên", "Chi bộ xếp loại"],
    ...levels.map((level, i) => [
      i + 1,
      `Lê Văn ${"ABCD".charAt(i)} ${branch.at(-1) ?? ""}`,
      level,
    ]),
  ];
  return receivedFrom({ file: `${branch}.xlsx`, modified: 0, rows });
}

const EXPECTED = ["Chi bộ A", "Chi bộ B", "Chi bộ C", "Chi bộ D"];

/** The branches on the sheet with what it says of each. */
function statuses(sheets: ReturnType<typeof committeeSheets>) {
  return linesOn(sheets.get("committee-branches"))
    .filter(([first]) => typeof first === "number")
    .map(([, branch, status]) => [branch, status]);
}

test("the first time says who has handed in and who has not", () => {
  const gathering = gather([handedIn("Chi bộ A", "HTTNV")], { expected: EXPECTED.slice(0, 2) });
  expect(statuses(committeeSheets(gathering, EXPECTED))).toEqual([
    ["Chi bộ A", "Đã nộp"],
    ["Chi bộ B", "Chưa nộp"],
  ]);
});

test("the next time also says whose result is new, changed or the same", () => {
  const before = gather([handedIn("Chi bộ A", "HTTNV"), handedIn("Chi bộ B", "HTTNV", "HTNV")], {
    expected: EXPECTED,
  });
  const data = valuesOn(committeeSheets(before, EXPECTED).get(DATA.key));
  const now = gather(
    [
      handedIn("Chi bộ A", "HTTNV"),
      handedIn("Chi bộ B", "HTTNV", "HTTNV"),
      handedIn("Chi bộ C", "HTTNV"),
    ],
    { expected: EXPECTED },
  );
  const changes = changesSince(recordedBranches({ data, list: null }), now.branches);
  expect(statuses(committeeSheets(now, EXPECTED, changes))).toEqual([
    ["Chi bộ A", "Đã nộp, không đổi"],
    ["Chi bộ B", "Đã nộp, có thay đổi"],
    ["Chi bộ C", "Mới nộp"],
    ["Chi bộ D", "Chưa nộp"],
  ]);
});
