import type { CellValue } from "../../../src/core/model/grid";
import { review } from "../../../src/core/review";
import { hasTable } from "../../../src/core/table/findTables";
import { decodedSheet } from "../../../src/core/text/legacyText";
import { typedSheet } from "../../support/typedSheet";

type Rows = readonly (readonly CellValue[])[];

/** The contents of the cells of a list in the font .VnTime, and in a VNI font. */
const TCVN3: Rows = [
  ["Chi bé tr\u00ADêng tiÓu häc"],
  ["XÕp lo¹i ®¶ng viªn n¨m 2019"],
  ["TT", "Hä vµ tªn", "N¨m sinh", "Chi bé xÕp lo¹i", "Ghi chó"],
  [1, "NguyÔn V¨n An", 1970, "Hoµn thµnh tèt nhiÖm vô", "Quý"],
  [2, "TrÇn ThÞ Phóc", 1975, "Kh«ng hoµn thµnh nhiÖm vô", ""],
];
const VNI: Rows = [
  ["CHI BOÄ AÁP BÌNH THAÏNH"],
  ["XEÁP LOAÏI ÑAÛNG VIEÂN NAÊM 2018"],
  ["STT", "HOÏ VAØ TEÂN", "Ngaøy sinh", "Xeáp loaïi chi boä", "Ghi chuù"],
  [1, "Nguyeãn Vaên Höõu", "1/1/1970", "Hoaøn thaønh toát nhieäm vuï", ""],
  [2, "Leâ Thò Ñaøo", "1/1/1975", "Khoâng hoaøn thaønh nhieäm vuï", ""],
];
const UNICODE: Rows = [
  ["Chi bộ trường tiểu học"],
  ["Xếp loại đảng viên năm 2019"],
  ["TT", "Họ và tên", "Năm sinh", "Chi bộ xếp loại", "Ghi chú"],
  [1, "Nguyễn Văn An", 1970, "Hoàn thành tốt nhiệm vụ", "Quý"],
  [2, "Trần Thị Phúc", 1975, "Không hoàn thành nhiệm vụ", ""],
];

function shown(rows: Rows) {
  return decodedSheet(typedSheet(rows)).grid.values.map((row) =>
    row.filter((value) => value !== ""),
  );
}

function plain(rows: Rows) {
  return rows.map((row) => row.filter((value) => value !== ""));
}

describe("text typed before Unicode", () => {
  it("is decoded from the fonts .VnTime", () => {
    expect(shown(TCVN3)).toEqual(plain(UNICODE));
  });

  it("is decoded from the VNI fonts, in capitals too", () => {
    expect(shown(VNI)).toEqual([
      ["CHI BỘ ẤP BÌNH THẠNH"],
      ["XẾP LOẠI ĐẢNG VIÊN NĂM 2018"],
      ["STT", "HỌ VÀ TÊN", "Ngày sinh", "Xếp loại chi bộ", "Ghi chú"],
      [1, "Nguyễn Văn Hữu", "1/1/1970", "Hoàn thành tốt nhiệm vụ"],
      [2, "Lê Thị Đào", "1/1/1975", "Không hoàn thành nhiệm vụ"],
    ]);
  });

  it("leaves Unicode beside it unchanged", () => {
    const header = UNICODE.slice(0, 3);
    const members = TCVN3.slice(3);
    expect(shown([...header, ...members])).toEqual(plain(UNICODE));
  });

  it.each<[string, Rows]>([
    ["Vietnamese", UNICODE],
    ["Vietnamese without a mark of its own", [["Ghi chú"], ["Toàn bà"], ["Hoà"], ["Lê Toàn"]]],
    [
      "decomposed letters",
      UNICODE.map((row) =>
        row.map((cell) => (typeof cell === "string" ? cell.normalize("NFD") : cell)),
      ),
    ],
    ["signs", [["«Toàn»"], ["©2024"], ["5 µm"], ["± 2½"], ["· ghi"], ["§ 3"]]],
    ["names of other peoples", [["Y Ñui Niê"], ["H'Ñêt Êban"], ["Ksor Mlô"], ["Müller"]]],
    ["numbers", [[1, 2.5, true, ""]]],
  ])("is not seen in %s", (_, rows) => {
    const sheet = typedSheet(rows);
    expect(decodedSheet(sheet).grid).toBe(sheet.grid);
  });

  it.each([
    ["TCVN3", TCVN3],
    ["VNI", VNI],
  ])("in %s makes a sheet worth reading", (_, rows) => {
    expect(hasTable(typedSheet(rows).grid)).toBe(true);
  });

  it("is reviewed like any other, and never written over", () => {
    const { branches, normalisations, findings } = review({ sheets: [typedSheet(TCVN3)] }, {});
    expect(
      branches.map(({ tally, year, table }) => [tally.levels, year, table.facts.branch?.value]),
    ).toEqual([
      [{ outstanding: 0, good: 1, completed: 0, failed: 1 }, 2019, "Chi bộ trường tiểu học"],
    ]);
    expect(
      branches.flatMap(({ table }) =>
        table.members.map(({ ratings: { final } }) => final.kind === "level" && final.exact),
      ),
    ).toEqual([false, false]);
    expect([normalisations, findings.flatMap(({ fix = [] }) => fix)]).toEqual([[], []]);
  });

  it("offers no correction of a misspelt level", () => {
    const rows = [...TCVN3, [3, "Lª An", 1975, "Hoµn thµnh tèt nhiÖm vôv", ""]];
    const { findings } = review({ sheets: [typedSheet(rows)] }, {});
    expect(findings.filter(({ code }) => code === "unknown-level").map(({ fix }) => fix)).toEqual([
      [],
    ]);
  });
});
