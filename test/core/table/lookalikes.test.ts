import type { CellValue } from "../../../src/core/model/grid";
import { readFacts } from "../../../src/core/table/around/facts";
import { findTables } from "../../support/usedTables";
import { readTable } from "../../../src/core/table/readTable";
import { typedSheet } from "../../support/typedSheet";
import { PLAIN_VOCABULARY } from "../../support/vocabulary";

type Rows = readonly (readonly CellValue[])[];

const TITLE = ["DANH SÁCH XẾP LOẠI CHẤT LƯỢNG ĐẢNG VIÊN NĂM 2024"];
const HEADER = ["TT", "Họ và tên", "Chức vụ", "Ngày chính thức", "Chi bộ xếp loại"];
const AN = [1, "Nguyễn Văn An", "Bí thư", "3/2/2001", "HTXSNV"];
const BA = [2, "Lê Thị Ba", "Đảng viên", "2/9/2016", "HTTNV"];

function tablesOf(rows: Rows) {
  const sheet = typedSheet(rows);
  return findTables(sheet, []).map((layout) =>
    readTable(sheet, layout, PLAIN_VOCABULARY, readFacts(sheet, layout)),
  );
}

/** The purpose, the last row and the names of each table. */
function told(rows: Rows) {
  return tablesOf(rows).map(({ purpose, range, members }) => [
    purpose,
    range.bottom,
    members.map(({ name }) => name),
  ]);
}

describe("counts of levels under the members", () => {
  const NAMES = ["Nguyễn Văn An", "Lê Thị Ba"];
  const LEVELS = [
    ["", "Hoàn thành xuất sắc nhiệm vụ", 1, 50],
    ["", "Hoàn thành tốt nhiệm vụ", 1, 50],
    ["", "Hoàn thành nhiệm vụ", 0, 0],
    ["", "Tổng số", 2, 100],
  ];

  it.each<[string, Rows]>([
    ["with headings of their own", [["", "Mức xếp loại", "Số lượng", "Tỷ lệ (%)"], ...LEVELS]],
    ["without headings", LEVELS],
    ["behind an empty row", [[], ...LEVELS]],
  ])("end the table: %s", (_, below) => {
    expect(told([TITLE, HEADER, AN, BA, ...below])).toEqual([["rating", 3, NAMES]]);
  });

  it("do not end the table if members follow them", () => {
    const subtotals = [
      ["", "HTXSNV", 1],
      ["", "HTTNV", 0],
    ];
    expect(told([TITLE, HEADER, AN, ...subtotals, BA])).toEqual([["rating", 5, NAMES]]);
  });
});

describe("titles", () => {
  it.each(["BẢNG ĐIỂM ĐÁNH GIÁ ĐẢNG VIÊN NĂM 2025", "BẢNG CHẤM ĐIỂM, ĐÁNH GIÁ ĐẢNG VIÊN NĂM 2025"])(
    "of scores are no roll of attendance: %s",
    (title) => {
      expect(told([[title], HEADER, AN])).toEqual([["rating", 2, ["Nguyễn Văn An"]]]);
    },
  );

  it("of attendance are", () => {
    expect(told([["ĐIỂM DANH ĐẢNG VIÊN DỰ HỌP XẾP LOẠI NĂM 2025"], HEADER, AN])).toEqual([]);
  });
});

describe("ballot papers", () => {
  const PAPER = [
    "TT",
    "Họ và tên",
    "Điểm tự chấm",
    "Tự xếp loại",
    "HT Xuất sắc",
    "HT Tốt",
    "HT Nhiệm vụ",
    "Không HT",
  ];
  const rows = (votes: readonly CellValue[]) => [
    ["PHIẾU XẾP LOẠI CHẤT LƯỢNG ĐẢNG VIÊN NĂM 2025"],
    PAPER,
    [1, "Nguyễn Văn An", 94, "HTXSNV", ...votes],
    [2, "Lê Thị Ba", 80, "HTTNV", ...votes],
  ];

  it("to be filled in are not rating tables, even with self-ratings", () => {
    expect(told(rows([]))).toEqual([]);
  });

  it("are ballots once they are counted", () => {
    expect(told(rows([3, 9, 0, 0]))).toEqual([["ballots", 3, ["Nguyễn Văn An", "Lê Thị Ba"]]]);
  });
});

describe("a column of party members' ratings in words that nobody knows", () => {
  const words = (...rows: Rows) => told(rows).map(([purpose]) => purpose);
  const AN_KHA = [1, "Nguyễn Văn An", 2001, "Khá"];
  const BA_DAT = [2, "Lê Thị Ba", 2016, "Đạt chuẩn"];

  it.each([
    ["Chi bộ xếp loại", "DANH SÁCH BÌNH CHỌN NĂM 2022"],
    ["Xếp loại đảng viên", "BÌNH XÉT CUỐI NĂM"],
    ["Kết quả", "BÌNH XÉT ĐẢNG VIÊN NĂM 2023"],
  ])("is one to ask about: %s, %s", (heading, title) => {
    const header = ["STT", "HỌ VÀ TÊN", "NĂM VÀO ĐẢNG", heading];
    expect(words([title], header, AN_KHA, BA_DAT)).toEqual(["rating"]);
  });

  it("is one in English", () => {
    const header = ["No.", "Full name", "Official date", "Party rating 2024"];
    const rows = [header, [1, "Nguyễn Văn An", "", "Well completed"]];
    expect(words(...rows)).toEqual(["rating"]);
  });

  it("is none where the words are all different", () => {
    const header = ["STT", "HỌ VÀ TÊN", "NĂM VÀO ĐẢNG", "KẾT QUẢ"];
    const said = ["Đã học", "Có chứng chỉ", "Vắng một buổi", "Học bù", "Chưa học", "Xin hoãn"];
    const rows = said.map((text, at) => [at + 1, `Lê Thị ${"ABCDEF".charAt(at)}nh`, 2001, text]);
    expect(told([["HỌC NGHỊ QUYẾT CỦA ĐẢNG VIÊN"], header, ...rows])).toEqual([]);
  });
});

describe("lists of voters", () => {
  const LIST = ["TT", "Họ và tên", "Chức vụ", "Ký nhận phiếu"];

  it.each([
    "DANH SÁCH CỬ TRI",
    "DANH SÁCH ĐẢNG VIÊN CÓ QUYỀN BIỂU QUYẾT",
    "DANH SÁCH ĐẢNG VIÊN THAM GIA BỎ PHIẾU",
  ])("are known by their title: %s", (title) => {
    expect(told([[title], LIST, [1, "Nguyễn Văn An", "Bí thư", ""]])).toEqual([
      ["voters", 2, ["Nguyễn Văn An"]],
    ]);
  });
});

describe("headings", () => {
  it("name a worker's rating, a share of tasks exceeded and a voter", () => {
    const header = [...HEADER, "Xếp loại lao động", "% nhiệm vụ vượt", "Được quyền biểu quyết"];
    const [table] = tablesOf([TITLE, header, [...AN, "HTTNV", 40, "x"]]);
    expect(table?.columns.slice(5).map(({ role }) => role)).toEqual(["staff", "exceeded", "voter"]);
  });

  it("of a vote are a rating if levels are below them", () => {
    const header = [...HEADER.slice(0, 4), "Biểu quyết"];
    const [table] = tablesOf([TITLE, header, AN]);
    expect(table?.columns.at(-1)?.role).toBe("final");
  });
});
