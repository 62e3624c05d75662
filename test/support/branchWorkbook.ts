import { setContents } from "../../workbench/host/book/cellInput";
import { newWorkbook } from "../../workbench/host/book/newWorkbook";
import type { HostWorkbook } from "../../workbench/host/book/workbook";

type Row = readonly (string | number)[];

const TITLE: readonly Row[] = [
  ["ĐẢNG BỘ PHƯỜNG AN KHÁNH"],
  ["CHI BỘ KHU PHỐ 1"],
  ["BẢNG XẾP LOẠI CHẤT LƯỢNG ĐẢNG VIÊN NĂM 2025"],
  ["(Họp ngày 15 tháng 12 năm 2025)"],
  [],
];
const BEST = "Hoàn thành xuất sắc nhiệm vụ";
const GOOD = "Hoàn thành tốt nhiệm vụ";

/** The columns that most branches have, without a fault in them. */
export function plainBranch(members: number): HostWorkbook {
  const header = ["TT", "Họ và tên", "Chức vụ", "Tự xếp loại", "Chi ủy xếp loại"];
  const rows = Array.from({ length: members }, (_, i): Row => {
    const level = i % 7 === 0 ? BEST : GOOD;
    return [i + 1, nameOf(i), "Đảng viên, chuyên viên", level, level, level, ""];
  });
  return workbookOf([[...header, "Chi bộ xếp loại", "Ghi chú"], ...rows]);
}

const FULL_HEADER = [
  "TT",
  "Họ và tên",
  "Số thẻ đảng viên",
  "Giới tính",
  "Chức vụ",
  "Nhóm",
  "Ngày kết nạp",
  "Ngày chính thức",
  "Tình trạng",
  "Điểm nhóm tiêu chí chung (/30)",
  "Điểm kết quả thực hiện nhiệm vụ (/70)",
  "Tổng điểm (/100)",
  "Tự xếp loại",
  "Xếp loại CB, CC, VC, NLĐ",
  "Chi ủy xếp loại",
  "Đoàn thể xếp loại",
  "Chi bộ xếp loại",
  "Số phiếu phát ra",
  "HTXS",
  "HTT",
  "HT",
  "KHT",
  "Đề nghị khen thưởng",
  "Ghi chú",
] as const;

const GROUPS = ["Lãnh đạo, quản lý", "Chuyên viên", "Người lao động", "Đảng viên nghỉ hưu"];

/** Every column that any report uses, filled for every member: the most expensive table that a branch may have. */
export function fullBranch(members: number): HostWorkbook {
  return workbookOf([FULL_HEADER, ...Array.from({ length: members }, (_, i) => fullRow(i))]);
}

function fullRow(i: number): Row {
  const rated = i % 25 !== 24;
  const level = i % 7 === 0 ? BEST : GOOD;
  const levels = Array.from({ length: 5 }, () => (rated ? level : ""));
  const task = i % 7 === 0 ? 63 + (i % 5) : 50 + (i % 9);
  return [
    i + 1,
    nameOf(i),
    `04.${String(100000 + i)}`,
    i % 2 === 0 ? "Nam" : "Nữ",
    "Đảng viên, chuyên viên",
    GROUPS[i % GROUPS.length] ?? "",
    "03/02/2010",
    "03/02/2011",
    rated ? "" : "Miễn công tác và sinh hoạt đảng",
    28,
    task,
    28 + task,
    ...levels,
    96,
    ...(rated ? [i % 7 === 0 ? 90 : 6, i % 7 === 0 ? 6 : 90, 0, 0] : ["", "", "", ""]),
    i % 7 === 0 && rated ? "Giấy khen" : "",
    i % 10 === 3 ? "Đi học tập trung từ tháng 9" : "",
  ];
}

function nameOf(i: number): string {
  return `Nguyễn Văn Thành ${String(i + 1)}`;
}

function workbookOf(rows: readonly Row[]): HostWorkbook {
  const workbook = newWorkbook(["Xếp loại"]);
  setContents(workbook, 0, 0, 0, [...TITLE, ...rows]);
  return workbook;
}
