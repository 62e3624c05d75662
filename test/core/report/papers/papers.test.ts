import type { SheetText } from "../../../../src/core/model/said";
import { attendanceIn } from "../../../../src/core/report/papers/attendance";
import { reportNumberIn } from "../../../../src/core/report/papers/reportNumber";
import { signersIn } from "../../../../src/core/report/papers/signers";

type Placed = readonly [row: number, column: number, text: string];

function textsOf(...placed: readonly Placed[]): readonly SheetText[] {
  return placed.map(([row, column, text]) => ({
    sheet: "Xếp loại",
    row,
    column,
    text,
    written: text,
  }));
}

describe("signersIn", () => {
  const BLOCK: readonly Placed[] = [
    [30, 0, "NGƯỜI LẬP BIỂU"],
    [30, 7, "T/M CHI BỘ"],
    [31, 0, "(Ký, ghi rõ họ tên)"],
    [31, 7, "BÍ THƯ"],
    [36, 0, "Phạm Hữu Vinh"],
    [36, 7, "Nguyễn Công Thắng"],
  ];

  test("reads the names below the offices", () => {
    expect(signersIn(textsOf(...BLOCK))).toEqual({
      preparer: "Phạm Hữu Vinh",
      secretary: "Nguyễn Công Thắng",
    });
  });

  test.each<[string, readonly Placed[]]>([
    ["nobody's name below", BLOCK.slice(0, 4)],
    ["a name too far below", [...BLOCK.slice(0, 4), [45, 7, "Nguyễn Công Thắng"]]],
    ["a name in another column", [...BLOCK.slice(0, 4), [36, 3, "Nguyễn Công Thắng"]]],
    ["an organisation below", [...BLOCK.slice(0, 4), [36, 7, "CHI BỘ KỸ THUẬT"]]],
  ])("reads nobody from %s", (_, placed) => {
    expect(signersIn(textsOf(...placed))).toEqual({});
  });

  test("does not put a deputy's name under the secretary's office", () => {
    const deputy: readonly Placed[] = [
      [30, 7, "T/M CHI BỘ"],
      [31, 7, "PHÓ BÍ THƯ"],
      [36, 7, "Nguyễn Công Thắng"],
    ];
    expect(signersIn(textsOf(...deputy))).toEqual({});
  });

  test("reads who counted the ballots and who was in the chair", () => {
    const ballots: readonly Placed[] = [
      [38, 1, "TỔ KIỂM PHIẾU"],
      [38, 9, "CHỦ TRÌ HỘI NGHỊ"],
      [39, 9, "BÍ THƯ"],
      [44, 1, "Nguyễn Hữu Long"],
      [44, 9, "Lê Đức Tùng"],
    ];
    expect(signersIn(textsOf(...ballots))).toEqual({
      counters: "Nguyễn Hữu Long",
      chair: "Lê Đức Tùng",
      secretary: "Lê Đức Tùng",
    });
  });
});

test.each([
  [
    "Đảng viên chính thức được triệu tập: 14; có mặt: 13; vắng mặt: 1",
    { present: 13, absent: 1, place: null },
  ],
  [
    "Hội nghị họp tại phòng họp tầng 2, có mặt 12 đồng chí",
    { present: 12, absent: null, place: "phòng họp tầng 2" },
  ],
  [
    "Địa điểm: Nhà văn hóa thôn; thời gian: 14 giờ",
    { present: null, absent: null, place: "Nhà văn hóa thôn" },
  ],
  ["Số đảng viên có mặt đến thời điểm đánh giá: 16", { present: null, absent: null, place: null }],
  ["Địa điểm: ………………", { present: null, absent: null, place: null }],
])("attendance in %p", (text, attendance) => {
  expect(attendanceIn(textsOf([3, 0, text]))).toEqual(attendance);
});

test.each([
  ["Số 12-BC/CB", "12-BC/CB"],
  ["(Kèm theo Báo cáo số 7-BC/ĐU ngày 15/12/2023)", "07-BC/ĐU"],
  ["Số ………-BC/CB", null],
  ["Số 05-DS/CB", null],
])("the number of the report in %p", (text, number) => {
  expect(reportNumberIn(textsOf([3, 0, text]))).toBe(number);
});
