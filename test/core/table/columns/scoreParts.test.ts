import type { CellValue } from "../../../../src/core/model/grid";
import { readFacts } from "../../../../src/core/table/around/facts";
import { findTables } from "../../../support/usedTables";
import { readTable } from "../../../../src/core/table/readTable";
import { typedSheet } from "../../../support/typedSheet";
import { PLAIN_VOCABULARY } from "../../../support/vocabulary";

/** Roles of the columns between name and rating, and whether any of them is in doubt. */
function rolesOf(headers: readonly (readonly string[])[], points: readonly CellValue[]) {
  const [above = [], below = []] = headers;
  const two = headers.length > 1;
  const sheet = typedSheet([
    ["BẢNG CHẤM ĐIỂM, XẾP LOẠI ĐẢNG VIÊN NĂM 2025"],
    ["TT", "Họ và tên", ...above, "Chi bộ xếp loại"],
    ...(two ? [["", "", ...below, ""]] : []),
    [1, "Lê An", ...points, "HTTNV"],
    [2, "Lê Bình", ...points, "HTTNV"],
  ]);
  const [layout] = findTables(sheet, []);
  const table = readTable(sheet, layout!, PLAIN_VOCABULARY, readFacts(sheet, layout!));
  const { parts } = table.members[0]!;
  return {
    roles: table.columns.slice(2, -1).map(({ role }) => role),
    doubts: table.ambiguous.length,
    parts: [parts.general, parts.task].map((each) =>
      each.map((reading) => (reading.kind === "number" ? reading.value : reading.kind)),
    ),
  };
}

const GROUPS = ["Điểm nhóm tiêu chí chung (30)", "Điểm nhóm kết quả nhiệm vụ (70)"] as const;

test("each criterion before the sum of its group", () => {
  const headers = [
    "1. Chính trị, tư tưởng (10)",
    "2. Đạo đức, kỷ luật (20)",
    GROUPS[0],
    "Kết quả thực hiện nhiệm vụ (40 điểm)",
    "Tiêu chí 4 /30",
    GROUPS[1],
    "Tổng điểm (100)",
  ];
  expect(rolesOf([headers], [9, 17, 26, 35, 25, 60, 86])).toEqual({
    roles: ["general.part", "general.part", "general", "task.part", "task.part", "task", "total"],
    doubts: 0,
    parts: [
      [9, 17],
      [35, 25],
    ],
  });
});

test("each criterion after the sum of its group", () => {
  const headers = [
    GROUPS[0],
    "Chính trị (10)",
    "Đạo đức (20)",
    GROUPS[1],
    "Tiến độ (70)",
    "Tổng điểm",
  ];
  expect(rolesOf([headers], [26, 9, 17, 60, 60, 86])).toEqual({
    roles: ["general", "general.part", "general.part", "task", "task.part", "total"],
    doubts: 0,
    parts: [[9, 17], [60]],
  });
});

test("under a heading of the group no maximum is needed", () => {
  const above = [
    "I. Nhóm tiêu chí chung (30 điểm)",
    "",
    "",
    "II. Nhóm tiêu chí về kết quả thực hiện nhiệm vụ (70 điểm)",
    "",
    "",
    "Tổng điểm",
  ];
  const below = ["Chính trị", "Đạo đức", "Cộng", "Khối lượng", "Chất lượng", "Cộng", ""];
  expect(rolesOf([above, below], [9, 17, 26, 35, 25, 60, 86])).toEqual({
    roles: ["general.part", "general.part", "general", "task.part", "task.part", "task", "total"],
    doubts: 0,
    parts: [
      [9, 17],
      [35, 25],
    ],
  });
});

test("numbers that are not points, or are apart, are no criteria", () => {
  const headers = ["Tuổi Đảng (năm)", "Số buổi vắng", ...GROUPS, "Tổng điểm"];
  expect(rolesOf([headers], [12, 0, 26, 60, 86])).toEqual({
    roles: [null, null, "general", "task", "total"],
    doubts: 0,
    parts: [[], []],
  });
});
