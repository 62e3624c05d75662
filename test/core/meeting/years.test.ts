import { review } from "../../../src/core/review";
import type { CellValue } from "../../../src/core/model/grid";
import { typedSheet } from "../../support/typedSheet";

type Rows = readonly (readonly CellValue[])[];

const GOOD = "Hoàn thành tốt nhiệm vụ";
const RATINGS: Rows = [
  ["DANH SÁCH XẾP LOẠI CHẤT LƯỢNG ĐẢNG VIÊN NĂM 2024"],
  ["TT", "Họ và tên", "Tình trạng", "Chi bộ xếp loại"],
  [1, "Lê Văn An", "Chính thức", GOOD],
  [2, "Trần Thị Bình", "Chính thức", GOOD],
];

const targets = (title: string, done: number): Rows => [
  [title],
  ["TT", "Chỉ tiêu", "Kế hoạch", "Thực hiện"],
  [1, "Sinh hoạt", 12, done],
];

const PLACES: readonly (readonly [string, Readonly<Record<string, Rows>>, readonly string[]])[] = [
  [
    "sheets that differ in their year alone",
    {
      "Chỉ tiêu 2023": targets("CHỈ TIÊU", 11),
      "Chỉ tiêu 2024": targets("CHỈ TIÊU", 12),
      "Chỉ tiêu năm 2025": targets("CHỈ TIÊU", 13),
    },
    ["Chỉ tiêu 2024"],
  ],
  [
    "a sheet without a year in its name that has one in its title",
    {
      "Chỉ tiêu": targets("KẾT QUẢ CHỈ TIÊU NĂM 2023", 11),
      "Chỉ tiêu 2024": targets("KẾT QUẢ CHỈ TIÊU NĂM 2024", 12),
    },
    ["Chỉ tiêu 2024"],
  ],
  [
    "an earlier year that no sheet of this year replaces, and what is resolved for the next",
    { "Chỉ tiêu 2023": targets("CHỈ TIÊU", 11), "Nghị quyết 2025": targets("CHỈ TIÊU", 12) },
    ["Nghị quyết 2025"],
  ],
];

test.each(PLACES)("targets of this year: %s", (_, sheets, read) => {
  const others = Object.entries(sheets).map(([name, rows]) => typedSheet(rows, { name }));
  const { meeting } = review(
    { sheets: [typedSheet(RATINGS, { name: "Xếp loại" }), ...others] },
    {},
  );
  expect(meeting.targets.map(({ at }) => at.sheet)).toEqual(read);
});

const minutes = (title: string, day: string): Rows => [[title], ["Ngày họp", day]];
const LATER: Rows = [
  ["DANH SÁCH XẾP LOẠI CHẤT LƯỢNG ĐẢNG VIÊN NĂM 2025"],
  ["TT", "Họ và tên", "Tình trạng", "Chi bộ xếp loại"],
  [1, "Lê Văn An", "Chính thức", GOOD],
  [2, "Trần Thị Bình", "Chính thức", ""],
];

test("what a title says to be of an earlier year that is rated too is that year's, but for admissions", () => {
  const admissions: Rows = [
    ["DANH SÁCH KẾT NẠP ĐẢNG VIÊN NĂM 2024"],
    ["TT", "Họ và tên", "Ngày kết nạp", "Người giúp đỡ"],
    [1, "Lê Văn Cường", "20/9/2024", "Lê Văn An"],
  ];
  const { year, meeting } = review(
    {
      sheets: [
        typedSheet(RATINGS, { name: "Xếp loại" }),
        typedSheet(minutes("BIÊN BẢN HỘI NGHỊ NĂM 2024", "15/12/2024"), { name: "Biên bản" }),
        typedSheet(admissions, { name: "Kết nạp" }),
        typedSheet(LATER, { name: "Xếp loại 2025" }),
      ],
    },
    { year: 2025 },
  );
  expect([year, meeting.facts, meeting.admissions.length]).toEqual([2025, null, 1]);
});

const opinions: Rows = [
  ["Ý KIẾN, KIẾN NGHỊ"],
  ["TT", "Người nêu", "Nội dung ý kiến", "Tình trạng"],
  [1, "Lê Văn An", "Sửa nhà văn hóa", "Chưa giải quyết"],
];

test("an opinion that is carried over is read once, on the sheet of this year", () => {
  const { meeting } = review(
    {
      sheets: [
        typedSheet(RATINGS, { name: "Xếp loại" }),
        typedSheet(opinions, { name: "Ý kiến" }),
        typedSheet([...opinions, [2, "Trần Thị Bình", "Lắp đèn", "Chưa"]], { name: "Ý kiến 2024" }),
      ],
    },
    {},
  );
  expect(meeting.opinions.map(({ at, value }) => [at.sheet, value.text])).toEqual([
    ["Ý kiến 2024", "Sửa nhà văn hóa"],
    ["Ý kiến 2024", "Lắp đèn"],
  ]);
});
