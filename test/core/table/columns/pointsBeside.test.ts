import { membersFound, TITLE } from "../../../support/foundTables";

const NAMES = ["Lê Văn An", "Trần Thị Bình", "Vũ Thị Chi", "Đỗ Văn Dũng"];

/** The level of each member below such a heading, or what was not understood; null without any table of ratings. */
function levelsBelow(heading: string, cells: readonly string[]): readonly string[] | null {
  const rows = [
    TITLE,
    ["TT", "Họ và tên", heading],
    ...cells.map((cell, at) => [at + 1, NAMES[at] ?? "", cell]),
  ];
  const [table] = membersFound(rows) as readonly (readonly string[])[];
  return table?.[0] === "rating" ? table.slice(1).map((row) => row.split(" ").at(-1) ?? "") : null;
}

const LEVELS = ["outstanding", "good", "good", "completed"];
const BOTH = "Điểm – mức chi bộ xếp loại";

describe("points and level in one cell", () => {
  test.each([
    BOTH,
    "Điểm, mức xếp loại",
    "Điểm/ Xếp loại",
    "Xếp loại (điểm)",
    "Kết quả (điểm, xếp loại)",
    "Tổng điểm, mức",
    "Xếp loại",
    "Điểm",
  ])("are read below %s", (heading) => {
    expect(levelsBelow(heading, ["92 điểm - XS", "80đ – HTT", "75 điểm - Tốt", "62đ HT"])).toEqual(
      LEVELS,
    );
  });

  test.each([
    [["92 điểm - XS", "80 điểm - Tốt", "75 điểm - Tốt", "62 điểm - HT"]],
    [["92 XS", "80 Tốt", "75,5 Tốt", "62 HTNV"]],
    [["XS: 92", "Tốt: 80", "Tốt; 75", "HT - 62"]],
    [["92/100 (XS)", "80/100 (Tốt)", "Tốt 75/100", "62/100 HT"]],
    [["XS/92", "Tốt/80", "75/Tốt", "62đ/HT"]],
    [["XS\n92 điểm", "80\nTốt", "Tốt\n(75đ)", "62 đ\nHT"]],
    [["Điểm: 92, xếp loại: XS", "Đạt 80 điểm; Tốt", "Tốt, đạt 75 điểm", "HT (tổng điểm 62)"]],
    [["9,2 điểm - XS", "8đ-Tốt", "7.5đ: Tốt", "6 điểm → HT"]],
  ])("are read in %j, whatever the column is called", (cells) => {
    expect(levelsBelow(BOTH, cells)).toEqual(LEVELS);
  });

  test("are no level where only points are written", () => {
    expect(levelsBelow("Điểm", ["92 điểm", "80đ", "75", "62"])).toBeNull();
    expect(levelsBelow(BOTH, ["92 điểm", "80đ", "75", "62"])).toBeNull();
  });

  test("are asked about where the word beside the points is no level", () => {
    expect(levelsBelow(BOTH, ["92đ - A", "80đ - Khá", "75đ - Khá", "62đ - TB"])).toEqual(
      Array(4).fill("unknown"),
    );
  });
});
