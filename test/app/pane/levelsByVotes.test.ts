import type { Pane } from "../../../src/app/pane/pane";
import { readCell } from "../../../workbench/host/book/cells";
import { setContents } from "../../../workbench/host/book/cellInput";
import { newWorkbook } from "../../../workbench/host/book/newWorkbook";
import type { HostWorkbook } from "../../../workbench/host/book/workbook";
import { openPane } from "../../support/openPane";
import { startStandIn } from "../../support/openWorkbook";

beforeAll(startStandIn);

const LEVELS = [
  "Hoàn thành xuất sắc nhiệm vụ",
  "Hoàn thành tốt nhiệm vụ",
  "Hoàn thành nhiệm vụ",
  "Không hoàn thành nhiệm vụ",
];

/** Three members without ratings, and their votes on a sheet of its own, in another order. */
function votedWorkbook(): HostWorkbook {
  const workbook = newWorkbook(["Danh sách", "Kiểm phiếu"]);
  setContents(workbook, 0, 0, 0, [
    ["DANH SÁCH XẾP LOẠI ĐẢNG VIÊN NĂM 2023"],
    ["TT", "Họ và tên", "Chi bộ xếp loại"],
    [1, "Lê An", null],
    [2, "Trần Bình", null],
    [3, "Ngô Chi", null],
  ]);
  setContents(workbook, 1, 0, 0, [
    ["KẾT QUẢ KIỂM PHIẾU XẾP LOẠI ĐẢNG VIÊN NĂM 2023"],
    ["Số đảng viên chính thức được triệu tập: 10"],
    ["TT", "Họ và tên", ...LEVELS],
    [1, "Ngô Chi", 0, 5, 5, 0],
    [2, "Lê An", 6, 4, 0, 0],
    [3, "Trần Bình", 1, 9, 0, 0],
  ]);
  return workbook;
}

const ratings = (workbook: HostWorkbook) =>
  [2, 3, 4].map((row) => readCell(workbook, 0, row, 2).value);

const byVotes = (pane: Pane) =>
  pane.state().review?.findings.filter(({ code }) => code === "levels-by-votes") ?? [];

test("the levels with a majority are written beside their members, no others, and can be taken back", async () => {
  const { pane, host } = await openPane(votedWorkbook());
  await pane.check();
  await pane.fix(byVotes(pane));
  const [outstanding, good] = LEVELS;
  expect(ratings(host.workbook)).toEqual([outstanding, good, ""]);
  expect(byVotes(pane)).toEqual([]);
  await pane.undo();
  expect(ratings(host.workbook)).toEqual(["", "", ""]);
});
