import type { TableKind } from "../../../../src/core/model/body";
import type { Branch } from "./branchSheets";
import { COMMITTEE, HEADER, headOf, NAMES, TAIL, YEAR, type Rows } from "./lists";
import { nameOf } from "./people";
import type { Foreign } from "./workbookPlan";

/** A list that is not counted, and what it is; null where it lists no people. */
export interface ForeignList {
  readonly rows: (branch: Branch) => Rows;
  readonly what: TableKind | null;
  /** True where it follows the members on their sheet. */
  readonly isBelow?: true;
}

const year = String(YEAR);

export const FOREIGN_LISTS: Readonly<Record<Exclude<Foreign, "summary">, ForeignList>> = {
  attendance: {
    what: "attendance",
    rows: ({ name, members }) => [
      ...headOf(name, `BẢNG ĐIỂM DANH SINH HOẠT CHI BỘ NĂM ${year}`),
      ["TT", "Họ và tên", "Tháng 1", "Tháng 2", "Tháng 3"],
      ...members.map((each, i) => [i + 1, each.name, "x", "x", "V"]),
    ],
  },
  fees: {
    what: "fees",
    rows: ({ name, members }) => [
      ...headOf(name, `DANH SÁCH ĐẢNG VIÊN ĐÓNG ĐẢNG PHÍ NĂM ${year}`),
      ["TT", "Họ và tên", "Mức đóng", "Quý I", "Quý II", "Cộng"],
      ...members.map((each, i) => [i + 1, each.name, 50000, 150000, 150000, 300000]),
      ["", "Tổng cộng", "", 1500000, 1500000, 3000000],
    ],
  },
  register: {
    what: "register",
    rows: ({ name, members }) => [
      ...headOf(name, "DANH SÁCH TRÍCH NGANG ĐẢNG VIÊN"),
      ["TT", "Họ và tên", "Ngày sinh", "Quê quán", "Ngày vào Đảng", "Số thẻ"],
      ...members.map((each, i) => [
        i + 1,
        each.name,
        "02/3/1980",
        "Hòa Sơn",
        "03/2/2005",
        1000 + i,
      ]),
    ],
  },
  staff: {
    what: "staff",
    rows: ({ members }) => [
      ["TRƯỜNG TRUNG HỌC CƠ SỞ HÒA SƠN"],
      [`KẾT QUẢ ĐÁNH GIÁ, XẾP LOẠI CHẤT LƯỢNG VIÊN CHỨC NĂM ${year}`],
      [],
      ["TT", "Họ và tên", "Chức vụ", "Xếp loại"],
      ...members.map((each, i) => [i + 1, each.name, "Giáo viên", NAMES.good]),
      ...[600, 601, 602].map((who, i) => [
        members.length + i + 1,
        nameOf(who),
        "Nhân viên",
        NAMES.good,
      ]),
    ],
  },
  commendations: {
    what: "commendations",
    rows: ({ name, members }) => [
      ...headOf(name, `DANH SÁCH ĐẢNG VIÊN ĐỀ NGHỊ KHEN THƯỞNG NĂM ${year}`),
      ["TT", "Họ và tên", "Mức xếp loại", "Hình thức khen thưởng"],
      ...members.slice(0, 2).map((each, i) => [i + 1, each.name, NAMES.outstanding, "Giấy khen"]),
    ],
  },
  period: {
    what: "period",
    rows: ({ name, members }) => [
      ...headOf(name, `BẢNG XẾP LOẠI CHẤT LƯỢNG ĐẢNG VIÊN QUÝ III NĂM ${year}`),
      HEADER,
      ...members.map((each, i) => [i + 1, each.name, NAMES.good, ""]),
      ...TAIL,
    ],
  },
  opinions: {
    what: "other",
    isBelow: true,
    rows: ({ members }) => [
      [],
      ["Ý KIẾN GÓP Ý TẠI HỘI NGHỊ"],
      ["TT", "Họ và tên", "Nội dung góp ý"],
      ...members.slice(0, 4).map((each, i) => [i + 1, each.name, "Nhất trí với dự thảo"]),
    ],
  },
  targets: {
    what: null,
    isBelow: true,
    rows: () => [
      [],
      [`KẾT QUẢ THỰC HIỆN CHỈ TIÊU NĂM ${year}`],
      ["TT", "Chỉ tiêu", "Kế hoạch", "Thực hiện"],
      [1, "Kết nạp đảng viên mới", 2, 2],
      [2, "Đảng viên hoàn thành tốt nhiệm vụ trở lên", "90%", "95%"],
      [3, "Sinh hoạt chuyên đề", 4, 4],
    ],
  },
};

/** The counts of all branches as their committee types them. */
export function summaryRows(branches: readonly Branch[]): Rows {
  const rows = branches.map(({ name, members }, i) => {
    const present = members.filter(({ isDeparted }) => !isDeparted);
    const count = (level: string) => present.filter((each) => each.level === level).length;
    return [
      i + 1,
      name,
      present.length,
      count("outstanding"),
      count("good"),
      count("completed"),
      count("failed"),
    ];
  });
  return [
    [COMMITTEE],
    [`TỔNG HỢP KẾT QUẢ XẾP LOẠI ĐẢNG VIÊN NĂM ${year}`],
    [],
    ["TT", "Chi bộ", "Tổng số", "HTXSNV", "HTTNV", "HTNV", "KHTNV"],
    ...rows,
  ];
}
