import type { Pane } from "../../../src/app/pane/pane";
import { isRatedBranch } from "../../../src/core/kit/basis";
import { readCell } from "../../../workbench/host/book/cells";
import { setContents } from "../../../workbench/host/book/cellInput";
import { newWorkbook } from "../../../workbench/host/book/newWorkbook";
import type { HostWorkbook } from "../../../workbench/host/book/workbook";
import { branchToRate } from "../../support/filledKit";
import { openPane } from "../../support/openPane";
import { startStandIn } from "../../support/openWorkbook";

beforeAll(startStandIn);

const GOOD = "Hoàn thành tốt nhiệm vụ";

/** A branch at the end of 2024, with members who moved away, became official, or are still on probation. */
function yearsEnd(): HostWorkbook {
  const workbook = newWorkbook(["Xếp loại", "Kết nạp", "Ý kiến"]);
  setContents(workbook, 0, 0, 0, [
    ["ĐẢNG BỘ PHƯỜNG ĐÔNG"],
    ["CHI BỘ TỔ DÂN PHỐ 5"],
    ["DANH SÁCH XẾP LOẠI CHẤT LƯỢNG ĐẢNG VIÊN NĂM 2024"],
    [
      "TT",
      "Họ và tên",
      "Số thẻ đảng viên",
      "Ngày sinh",
      "Giới tính",
      "Chức vụ đảng",
      "Ngày kết nạp",
      "Ngày chính thức",
      "Tình trạng",
      "Chi bộ xếp loại",
      "Ghi chú",
    ],
    [1, "Lê An", "12.001", 29221, "Nam", "Bí thư", "3/2/1999", "3/2/2000", "Chính thức", GOOD],
    [2, "Trần Bình", "12.002", "5/1985", "Nữ", "", "1/7/2005", "1/7/2006", "Chính thức", GOOD],
    [
      3,
      "Ngô Chi",
      "12.003",
      "",
      "Nữ",
      "",
      "4/4/2010",
      "4/4/2011",
      "Chính thức",
      "",
      "Chuyển sinh hoạt đảng ngày 01/6/2024",
    ],
    [4, "Vũ Dung", "", "", "Nữ", "", "20/9/2024", "", "Dự bị", ""],
    [5, "Đỗ Em", "", "", "Nam", "", "10/10/2024", "", "Dự bị", ""],
    [
      6,
      "Hồ Giang",
      "12.006",
      "",
      "Nam",
      "",
      "2/9/1970",
      "2/9/1971",
      "Miễn công tác và sinh hoạt đảng",
      "",
    ],
  ]);
  setContents(workbook, 1, 0, 0, [
    ["DANH SÁCH KẾT NẠP ĐẢNG VIÊN"],
    ["TT", "Họ và tên", "Ngày kết nạp", "Người giúp đỡ", "Ngày công nhận chính thức"],
    [1, "Vũ Dung", "20/9/2024", "Lê An", "25/9/2025"],
    [2, "Đỗ Em", "10/10/2024", "Lê An", "20/12/2025"],
  ]);
  setContents(workbook, 2, 0, 0, [
    ["Ý KIẾN, KIẾN NGHỊ TẠI HỘI NGHỊ"],
    ["TT", "Người nêu", "Nội dung ý kiến", "Gửi tới", "Hướng xử lý", "Thời hạn", "Tình trạng"],
    [1, "Lê An", "Sửa nhà văn hóa", "Đảng ủy phường", "", "30/6/2025", "Chưa giải quyết"],
    [2, "Trần Bình", "Lắp đèn đường", "UBND phường", "Đã lắp", "", "Đã giải quyết"],
  ]);
  return workbook;
}

/** What is on the sheets that the workbook had before. */
const cellsOf = (workbook: HostWorkbook) =>
  [0, 1, 2].map((sheet) =>
    Array.from({ length: 12 }, (_, row) =>
      Array.from({ length: 12 }, (__, column) => readCell(workbook, sheet, row, column)),
    ),
  );

function listed(pane: Pane) {
  const [branch] = pane.state().review!.branches;
  return branch!.table.members.map(
    ({ name, code, birth, sex, partyPosition, admitted, official, statuses, ratings }) => [
      name,
      code,
      "date" in birth ? [birth.date, birth.precision] : birth.kind,
      sex,
      partyPosition,
      "date" in admitted ? admitted.date : admitted.kind,
      "date" in official ? official.date : official.kind,
      statuses.map(({ status }) => status),
      ratings.final.kind,
    ],
  );
}

test("next year begins with those who are still members, official by their day, and nobody rated", async () => {
  const workbook = yearsEnd();
  const before = cellsOf(workbook);
  const { pane } = await openPane(workbook);
  await pane.startYear();
  expect(pane.state().news).toEqual({
    kind: "kitMade",
    made: ["Xếp loại 2025", "Ý kiến, kiến nghị 2025"],
    kept: [],
  });
  expect(cellsOf(workbook)).toEqual(before);
  const { review } = pane.state();
  const { branch, committee } = review!.branches[0]!.table.facts;
  expect([branch?.value, committee?.value]).toEqual(["CHI BỘ TỔ DÂN PHỐ 5", "ĐẢNG BỘ PHƯỜNG ĐÔNG"]);
  expect([review?.year, review?.scheme, review?.history.map(({ year }) => year)]).toEqual([
    2025,
    "366-hd43",
    [2024],
  ]);
  expect(listed(pane)).toEqual([
    person(
      "Lê An",
      "12.001",
      ["1980-01-01", "day"],
      "male",
      "Bí thư",
      "1999-02-03",
      "2000-02-03",
      "official",
    ),
    person(
      "Trần Bình",
      "12.002",
      ["1985-05-01", "month"],
      "female",
      "",
      "2005-07-01",
      "2006-07-01",
      "official",
    ),
    person("Vũ Dung", "", "blank", "female", "", "2024-09-20", "2025-09-25", "official"),
    person("Đỗ Em", "", "blank", "male", "", "2024-10-10", "2025-12-20", "probationary"),
    person("Hồ Giang", "12.006", "blank", "male", "", "1970-09-02", "1971-09-02", "exempt"),
  ]);
});

test("opinions that are still open are carried over, those that are closed are not", async () => {
  const { pane } = await openPane(yearsEnd());
  await pane.startYear();
  const carried = pane
    .state()
    .review?.meeting.opinions.filter(({ at }) => at.sheet === "Ý kiến, kiến nghị 2025");
  expect(carried?.map(({ value }) => value)).toEqual([
    {
      who: "Lê An",
      text: "Sửa nhà văn hóa",
      to: "Đảng ủy phường",
      answer: null,
      due: "2025-06-30",
      done: false,
    },
  ]);
});

test("before anybody is rated, there is no next year to begin", async () => {
  const { pane, host } = await openPane(branchToRate());
  await pane.check();
  expect(isRatedBranch(pane.state().review!)).toBe(false);
  await pane.startYear();
  expect(host.workbook.sheets.map(({ name }) => name)).toEqual(["Danh sách"]);
});

function person(
  ...[name, code, birth, sex, position, admitted, official, status]: readonly [
    string,
    string,
    string | readonly [string, string],
    string,
    string,
    string,
    string,
    string,
  ]
) {
  return [name, code, birth, sex, position, admitted, official, [status], "blank"];
}
