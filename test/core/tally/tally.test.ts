import fc from "fast-check";
import { EXCLUSIONS } from "../../../src/core/model/tally";
import { LEVELS } from "../../../src/core/model/level";
import type { CellValue } from "../../../src/core/model/grid";
import { review } from "../../../src/core/review";
import { branchOf } from "../../support/review";
import { typedSheet } from "../../support/typedSheet";

const XS = "Hoàn thành xuất sắc nhiệm vụ";
const HTT = "Hoàn thành tốt nhiệm vụ";
const HT = "Hoàn thành nhiệm vụ";
const KHT = "Không hoàn thành nhiệm vụ";

const COLUMNS = [
  "name",
  "sex",
  "status",
  "admitted",
  "official",
  "group",
  "self",
  "final",
  "commendation",
  "note",
] as const;

const ROWS: readonly (readonly CellValue[])[] = [
  ["Lê An", "Nữ", "", "01/01/2001", "01/01/2002", "A", XS, XS, "Giấy khen", ""],
  ["Lê Bình", "Nam", "", "01/01/2001", "01/01/2002", "A", XS, HTT, "Không", ""],
  ["Lê Chi", "Nữ", "", "01/03/2023", "", "B", HTT, HTT, "", ""],
  ["Lê Dũng", "Nam", "Miễn sinh hoạt", "01/01/1970", "01/01/1971", "B", "", HT, "", ""],
  ["Lê Em", "Nữ", "", "01/10/2023", "", "B", "", HTT, "", ""],
  ["Lê An", "Nữ", "", "01/01/2001", "01/01/2002", "A", XS, XS, "Giấy khen", ""],
  ["Lê Giang", "Nữ", "", "01/01/2001", "01/01/2002", "B", HT, "", "", "Đi học nước ngoài"],
  ["Lê Hà", "Nữ", "", "01/01/2001", "01/01/2002", "B", HTT, "Đạt yêu cầu", "", ""],
  ["Lê Khôi", "Nam", "", "01/01/2001", "01/01/2002", "A", HT, KHT, "", ""],
];

const tallyOf = (rows: readonly (readonly CellValue[])[]) =>
  branchOf({ columns: COLUMNS, rows }).tally;

test("each person is counted once, and levels are those of members who are to be rated", () => {
  const tally = tallyOf(ROWS);
  expect({
    present: tally.present,
    official: tally.official,
    probationary: tally.probationary,
    women: tally.women,
    toRate: tally.toRate,
    excluded: tally.excluded,
    rated: tally.rated,
    notYetRated: tally.notYetRated,
    levels: tally.levels,
  }).toEqual({
    present: 8,
    official: 6,
    probationary: 2,
    women: 5,
    toRate: 6,
    excluded: { exempt: 1, suspended: 0, tooNew: 1 },
    rated: 4,
    notYetRated: 2,
    levels: { outstanding: 1, good: 2, completed: 0, failed: 1 },
  });
});

test("each count keeps its rows", () => {
  const { rows } = tallyOf(ROWS);
  expect({
    present: rows.present,
    probationary: rows.probationary,
    excluded: rows.excluded,
    notYetRated: rows.notYetRated,
    levels: rows.levels,
    womenLevels: rows.womenLevels,
    self: rows.byRater.self,
    moved: rows.movement.self,
    groups: rows.byGroup.map(({ name, toRate }) => [name, toRate]),
  }).toEqual({
    present: [1, 2, 3, 4, 5, 7, 8, 9],
    probationary: [3, 5],
    excluded: { exempt: [4], suspended: [], tooNew: [5] },
    notYetRated: [7, 8],
    levels: { outstanding: [1], good: [2, 3], completed: [], failed: [9] },
    womenLevels: { outstanding: [1], good: [3], completed: [], failed: [] },
    self: { outstanding: [1, 2], good: [3, 8], completed: [7, 9], failed: [] },
    moved: { higher: [2, 9], same: [1, 3], lower: [] },
    groups: [
      ["A", [1, 2, 9]],
      ["B", [3, 7, 8]],
    ],
  });
});

test("official members and women are counted by level", () => {
  const tally = tallyOf(ROWS);
  expect([tally.officialLevels, tally.womenLevels]).toEqual([
    { outstanding: 1, good: 1, completed: 0, failed: 1 },
    { outstanding: 1, good: 1, completed: 0, failed: 0 },
  ]);
});

test("a rater's levels are counted, and how the final ones moved from them", () => {
  const tally = tallyOf(ROWS);
  expect([tally.byRater.self, tally.movement.self, tally.movement.staff]).toEqual([
    { outstanding: 2, good: 2, completed: 2, failed: 0 },
    { higher: 2, same: 2, lower: 0 },
    null,
  ]);
});

test("marks count as the final rater's levels even where no column is headed by the highest", () => {
  const sheet = typedSheet([
    ["BẢNG XẾP LOẠI CHẤT LƯỢNG ĐẢNG VIÊN NĂM 2023"],
    ["TT", "Họ và tên", "Chi bộ xếp loại", "", ""],
    ["", "", "HTTNV", "HTNV", "KHTNV"],
    [1, "Lê An", "x", "", ""],
    [2, "Lê Bình", "x", "", ""],
    [3, "Lê Chi", "", "x", ""],
  ]);
  const [branch] = review({ sheets: [sheet] }, {}).branches;
  const levels = { outstanding: 0, good: 2, completed: 1, failed: 0 };
  expect(branch?.tally).toMatchObject({ levels, byRater: { final: levels } });
});

test("groups keep the order of the table", () => {
  const tally = tallyOf(ROWS);
  expect(tally.byGroup).toEqual([
    { name: "A", toRate: 3, levels: { outstanding: 1, good: 1, completed: 0, failed: 1 } },
    { name: "B", toRate: 3, levels: { outstanding: 0, good: 1, completed: 0, failed: 0 } },
  ]);
});

test("members without a rating are listed with the words of the sheet", () => {
  const tally = tallyOf(ROWS);
  expect(tally.unrated.map(({ name, why, reason }) => [name, why, reason])).toEqual([
    ["Lê Dũng", "exempt", "Miễn sinh hoạt"],
    ["Lê Em", "tooNew", ""],
    ["Lê Giang", "notYet", "Đi học nước ngoài"],
    ["Lê Hà", "notYet", ""],
  ]);
});

test("a plain no in the column is no proposal for commendation", () => {
  const tally = tallyOf(ROWS);
  expect(tally.commended.map(({ name }) => name)).toEqual(["Lê An"]);
});

test("a sheet that does not distinguish official from probationary members has no number of either", () => {
  const { tally: silent } = branchOf({ columns: ["name", "final"], rows: [["Lê An", HTT]] });
  expect([silent.official, silent.probationary, silent.officialLevels, silent.women]).toEqual([
    null,
    null,
    null,
    null,
  ]);
});

describe("for every table", () => {
  const row = fc.tuple(
    fc.constantFrom("Lê An", "Lê Bình", "Lê Chi", "Lê Dũng", "Lê Em", "Lê Giang", ""),
    fc.constantFrom("Nam", "Nữ", ""),
    fc.constantFrom("", "Miễn sinh hoạt", "Đình chỉ sinh hoạt", "Dự bị"),
    fc.constantFrom("05/05/1999", "16/06/2023", "01/03/2023", ""),
    fc.constantFrom("05/05/2000", ""),
    fc.constantFrom("A", "B", ""),
    fc.constantFrom(XS, HTT, HT, KHT, "", "Đạt"),
    fc.constantFrom(XS, HTT, HT, KHT, "", "Đạt"),
    fc.constantFrom("", "Giấy khen"),
    fc.constantFrom("", "Đi học"),
  );
  const rows = fc.array(row, { maxLength: 30 });
  const sum = (counts: Readonly<Record<string, number>>) =>
    Object.values(counts).reduce((total, count) => total + count, 0);

  test("the counts add up", () => {
    fc.assert(
      fc.property(rows, (table) => {
        const counts = tallyOf(table);
        expect(sum(counts.levels)).toBe(counts.rated);
        expect(counts.rated + counts.notYetRated).toBe(counts.toRate);
        expect(counts.toRate + sum(counts.excluded)).toBe(counts.present);
        expect(counts.official! + counts.probationary!).toBe(counts.present);
        for (const level of LEVELS)
          expect(counts.officialLevels![level]).toBeLessThanOrEqual(counts.levels[level]);
        expect(counts.byGroup.reduce((total, group) => total + group.toRate, 0)).toBe(
          counts.toRate,
        );
      }),
    );
  });

  test("everybody is rated, or listed with the reason why not", () => {
    fc.assert(
      fc.property(rows, (table) => {
        const counts = tallyOf(table);
        expect(counts.rated + counts.unrated.length).toBe(counts.present);
        for (const why of EXCLUSIONS)
          expect(counts.unrated.filter((one) => one.why === why)).toHaveLength(
            counts.excluded[why],
          );
      }),
    );
  });
});
