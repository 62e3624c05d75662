import type { CellValue } from "../../../../src/core/model/grid";
import type { Facts } from "../../../../src/core/model/table";
import { readFacts, readKeyValueFacts } from "../../../../src/core/table/around/facts";
import { findTables } from "../../../support/usedTables";
import { typedSheet } from "../../../support/typedSheet";

const TABLE = [
  ["TT", "Họ và tên", "Chi bộ xếp loại"],
  [1, "Lê Văn An", "HTT"],
];

function values(facts: Facts): unknown {
  return Object.fromEntries(
    Object.entries(facts).map(([key, fact]: [string, { value: unknown } | null]) => [
      key,
      fact?.value ?? null,
    ]),
  );
}

function factsAround(
  above: readonly (readonly CellValue[])[],
  below: readonly (readonly CellValue[])[] = [],
): unknown {
  const sheet = typedSheet([...above, ...TABLE, ...below]);
  return values(readFacts(sheet, findTables(sheet, [])[0] ?? null));
}

const NOTHING = { branch: null, committee: null, place: null, year: null, meetingDate: null };

describe("readFacts", () => {
  it("reads the block of issuers, the date line and the year of the title", () => {
    expect(
      factsAround([
        ["ĐẢNG BỘ XÃ HÒA SƠN", "", "ĐẢNG CỘNG SẢN VIỆT NAM"],
        ["CHI BỘ QUÂN SỰ"],
        ["*", "", "Hòa Sơn, ngày 10 tháng 12 năm 2024"],
        ["XẾP LOẠI ĐẢNG VIÊN NĂM 2024"],
      ]),
    ).toEqual({
      branch: "CHI BỘ QUÂN SỰ",
      committee: "ĐẢNG BỘ XÃ HÒA SƠN",
      place: "Hòa Sơn",
      year: 2024,
      meetingDate: "2024-12-10",
    });
  });

  it.each<[string, CellValue[][], Partial<Record<keyof Facts, unknown>>]>([
    [
      "a meeting before a date line",
      [["Hà Nội, ngày 20 tháng 12 năm 2023"], ["(Cuộc họp chi bộ ngày 15 tháng 12 năm 2023)"]],
      { place: "Hà Nội", meetingDate: "2023-12-15", year: 2023 },
    ],
    [
      "a date line in figures",
      [["XẾP LOẠI ĐẢNG VIÊN NĂM 2024"], ["Sơn Tây, ngày 18/12/2024"]],
      { place: "Sơn Tây", meetingDate: "2024-12-18", year: 2024 },
    ],
    [
      "the meeting of the branch, not that of its committee before it",
      [["Chi ủy họp ngày 01/12/2024; chi bộ họp ngày 08/12/2024"]],
      { meetingDate: "2024-12-08", year: 2024 },
    ],
    [
      "the only date of the heading",
      [["XẾP LOẠI ĐẢNG VIÊN NĂM 2019"], ["Ngày 06/12/2019"]],
      { meetingDate: "2019-12-06", year: 2019 },
    ],
    [
      "the only cell of the heading that is a date",
      [["XẾP LOẠI ĐẢNG VIÊN NĂM 2024"], ["", "", 45645]],
      { meetingDate: "2024-12-19", year: 2024 },
    ],
    [
      "the only date of a title",
      [["KẾT QUẢ XẾP LOẠI ĐẢNG VIÊN (12/12/2025)"]],
      { meetingDate: "2025-12-12", year: 2025 },
    ],
    [
      "no meeting on one of two days",
      [["XẾP LOẠI ĐẢNG VIÊN NĂM 2019"], ["Ngày 06/12/2019, sửa ngày 09/12/2019"]],
      { meetingDate: null, year: 2019 },
    ],
    [
      "no meeting on the only day, of another year",
      [["XẾP LOẠI ĐẢNG VIÊN NĂM 2019"], ["Thành lập ngày 03/02/1998"]],
      { meetingDate: null, year: 2019 },
    ],
    [
      "no meeting on the day of a document",
      [["XẾP LOẠI ĐẢNG VIÊN NĂM 2019"], ["(Kèm theo Báo cáo số 12-BC/CB ngày 10/12/2019)"]],
      { meetingDate: null, year: 2019 },
    ],
    [
      "the time of a meeting",
      [["Thời gian: 14h00 ngày 15/12/2024"]],
      { meetingDate: "2024-12-15", year: 2024 },
    ],
    [
      "how minutes begin",
      [["Vào hồi 14h30', ngày 15/12/2023, Chi bộ tiến hành xét"]],
      { meetingDate: "2023-12-15", year: 2023 },
    ],
    [
      "a heading in English",
      [["Party cell: Office 1"], ["Rating of members - Year 2024"]],
      { branch: "Office 1", year: 2024 },
    ],
    [
      "a date line that is not filled in",
      [["Hà Nội, ngày … tháng … năm 2024"]],
      { place: "Hà Nội" },
    ],
    [
      "a conference",
      [["Dữ liệu năm 2025 (hội nghị ngày 05/12/2025)"]],
      { meetingDate: "2025-12-05", year: 2025 },
    ],
    [
      "a day of counting",
      [["DANH SÁCH NĂM 2025 (tính đến ngày 31/12/2025)"]],
      { meetingDate: "2025-12-31", year: 2025 },
    ],
    [
      "a regulation only",
      [
        [
          "(Theo Quy định số 124-QĐ/TW ngày 04/10/2023 và Hướng dẫn số 25-HD/BTCTW ngày 10/11/2023)",
        ],
      ],
      {},
    ],
    [
      "a guidance of 2019 in a list of 2021",
      [["XẾP LOẠI ĐẢNG VIÊN NĂM 2021"], ["(Theo Hướng dẫn số 21-HD/BTCTW ngày 18/10/2019)"]],
      { year: 2021 },
    ],
    ["a date line with blanks", [["Hà Nội, ngày … tháng … năm 2023"]], { place: "Hà Nội" }],
    ["a meeting in January", [["(Họp ngày 05/01/2024)"]], { meetingDate: "2024-01-05" }],
    ["a school year", [["XẾP LOẠI ĐẢNG VIÊN NĂM HỌC 2023 - 2024"]], {}],
    [
      "a day alone that has the month first beyond doubt",
      [["Bảng xếp loại đảng viên năm 2025"], ["12/19/2025"]],
      { meetingDate: "2025-12-19", year: 2025 },
    ],
    ["a period", [["Từ ngày 01/01/2023 đến ngày 31/12/2023"]], {}],
    [
      "issuers in one cell",
      [["ĐẢNG BỘ XÃ A\nCHI BỘ THÔN B"]],
      { branch: "CHI BỘ THÔN B", committee: "ĐẢNG BỘ XÃ A" },
    ],
    [
      "issuers whose names are still to be filled in",
      [["ĐẢNG BỘ ………"], ["CHI BỘ ......"], ["ĐẢNG ỦY XÃ ____"]],
      {},
    ],
    [
      "labels with values beside them",
      [
        ["Chi bộ:", "Trường Tiểu học A"],
        ["Ngày họp:", 45275],
      ],
      { branch: "Trường Tiểu học A", meetingDate: "2023-12-15", year: 2023 },
    ],
  ])("reads %s", (_, above, expected) => {
    expect(factsAround(above)).toEqual({ ...NOTHING, ...expected });
  });

  it("takes the date line below the table where the head has none", () => {
    expect(
      factsAround(
        [["XẾP LOẠI NĂM 2024"]],
        [[], ["", "", "Hòa Sơn, ngày 10 tháng 12 năm 2024"], ["", "", "BÍ THƯ"]],
      ),
    ).toEqual({
      ...NOTHING,
      place: "Hòa Sơn",
      year: 2024,
      meetingDate: "2024-12-10",
    });
  });

  it("does not take the sentence below a table for the branch's name", () => {
    expect(factsAround([], [["Chi bộ tự xếp loại: Hoàn thành tốt nhiệm vụ"]])).toEqual(NOTHING);
  });
});

describe("readKeyValueFacts", () => {
  it("reads a sheet of labels and values", () => {
    const sheet = typedSheet([
      ["THÔNG TIN CHUNG"],
      ["Chi bộ", "Trường Tiểu học Số 2"],
      ["Đảng bộ", "Xã Hòa Sơn"],
      ["Năm đánh giá", 2024],
      ["Ngày họp", 45636],
      ["Địa danh", "Hòa Sơn"],
    ]);
    expect(values(readKeyValueFacts([sheet]))).toEqual({
      branch: "Trường Tiểu học Số 2",
      committee: "Xã Hòa Sơn",
      place: "Hòa Sơn",
      year: 2024,
      meetingDate: "2024-12-10",
    });
  });

  it("finds none in a table whose header names a branch", () => {
    const sheet = typedSheet([
      ["TT", "Chi bộ", "Năm", "Xếp loại"],
      [1, "Chi bộ A", 2024, "HTT"],
    ]);
    expect(readKeyValueFacts([sheet])).toEqual(NOTHING);
  });
});
