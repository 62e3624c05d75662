import { KIT_PARTS } from "../../src/core/model/kitPart";
import type { Pane } from "../../src/app/pane/pane";
import { setContents } from "../../workbench/host/book/cellInput";
import { newWorkbook } from "../../workbench/host/book/newWorkbook";
import type { HostWorkbook } from "../../workbench/host/book/workbook";
import { openPane } from "./openPane";

type Cells = Parameters<typeof setContents>[4];

const OFFICIAL = ["Nguyễn Văn An", "Trần Thị Bình", "Lê Văn Chung", "Phạm Thị Dung"];
const PROBATIONARY = "Mai Thị Quỳnh";

/** A branch of four official members, and one on probation if that is wanted, before the vote. */
export function branchToRate({ probation = true } = {}): HostWorkbook {
  const workbook = newWorkbook(["Danh sách"]);
  const members = [
    ...OFFICIAL.map((name) => [name, "01/5/2010", "Chính thức"]),
    ...(probation ? [[PROBATIONARY, "05/5/2023", "Dự bị"]] : []),
  ];
  setContents(workbook, 0, 0, 0, [
    ["CHI BỘ VĂN PHÒNG"],
    ["DANH SÁCH XẾP LOẠI CHẤT LƯỢNG ĐẢNG VIÊN NĂM 2023"],
    ["TT", "Họ và tên", "Ngày kết nạp", "Tình trạng", "Chi bộ xếp loại"],
    ...members.map((cells, i) => [i + 1, ...cells, null]),
  ]);
  return workbook;
}

/** What is typed on each sheet of the kit: cells from a row and a column on, both counted from 0. */
const TYPED: Readonly<Record<string, readonly (readonly [number, number, Cells])[]>> = {
  "Thông tin hội nghị 2023": [
    [
      3,
      1,
      [
        ["138-CV/ĐUV"],
        [45273],
        ["Đảng ủy Viện"],
        [45275],
        [14 / 24],
        ["16:30"],
        ["Phòng họp tầng 2"],
        ["Nguyễn Văn An"],
        ["Trần Thị Bình"],
        ["Hoàn thành tốt nhiệm vụ"],
        [5],
        [4],
      ],
    ],
    [19, 0, [["Trần Thị Bình", "Nguyễn Văn An"]]],
  ],
  "Kiểm phiếu 2023": [
    [1, 5, [[4]]],
    [1, 8, [[4]]],
    [2, 2, [[4]]],
    [2, 5, [[0]]],
    [
      6,
      2,
      [
        [3, 1, 0, 0],
        [0, 4, 0, 0],
        [0, 2, 2, 0],
        [1, 3, 0, 0],
        [0, 4, 0, 0],
      ],
    ],
  ],
  "Chỉ tiêu 2023": [
    [
      3,
      1,
      [
        ["Đề tài nghiệm thu", "đề tài", 10, 12],
        ["Kết nạp đảng viên mới", "đảng viên", 1, 1],
        ["Doanh thu", "tỷ đồng", 20, 18.5],
      ],
    ],
  ],
  "Kết nạp, dự bị 2023": [[4, 4, [["Lê Văn Chung"]]]],
  "Ý kiến, kiến nghị 2023": [
    [
      3,
      1,
      [
        [
          "Phạm Thị Dung",
          "Bổ sung kinh phí đào tạo",
          "Đảng ủy Viện",
          "Báo cáo Đảng ủy",
          "Quý I/2024",
          "Chưa giải quyết",
        ],
      ],
    ],
  ],
  "Biểu quyết 2023": [
    [
      4,
      1,
      [
        ["Nghị quyết năm 2024", 4, 4, 4, 0, 0],
        ["Kết nạp quần chúng Đỗ Văn Hải", 4, 4, 2, 2, 0],
      ],
    ],
  ],
};

/** The pane over a workbook to which the kit was added and filled in. */
export async function filledKit(): Promise<{ pane: Pane; workbook: HostWorkbook }> {
  const { pane, host } = await openPane(branchToRate());
  await pane.makeKit(KIT_PARTS);
  for (const [sheet, typed] of Object.entries(TYPED)) {
    const index = host.workbook.sheets.findIndex(({ name }) => name === sheet);
    for (const [row, column, cells] of typed) setContents(host.workbook, index, row, column, cells);
  }
  await pane.check();
  return { pane, workbook: host.workbook };
}
