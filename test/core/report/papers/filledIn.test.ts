import type { CellValue } from "../../../../src/core/model/grid";
import { withFilledIn } from "../../../../src/core/report/papers/filledIn";
import { reportSheet } from "../../../support/reportSheet";

type Rows = readonly (readonly CellValue[])[];

/** The new sheet's first column after a run over what was there before. */
function written(now: readonly string[], before: Rows) {
  const sheet = reportSheet({
    blocks: [{ row: 0, column: 0, contents: now.map((text) => [text]) }],
  });
  const grids = [{ top: 0, left: 0, values: before }];
  return withFilledIn(sheet, { key: "summary", grids }).blocks[0]!.contents.map(([first]) => first);
}

const NUMBER = "(kèm theo Báo cáo số ………-BC/CB)";

test.each<[string, readonly string[], Rows, readonly string[]]>([
  ["dots that nobody filled in stay", [NUMBER], [[NUMBER]], [NUMBER]],
  [
    "a number typed over the dots is kept",
    [NUMBER],
    [["(kèm theo Báo cáo số 12-BC/CB)"]],
    ["(kèm theo Báo cáo số 12-BC/CB)"],
  ],
  [
    "also where the line has moved since",
    ["Chi bộ", NUMBER],
    [["(kèm theo Báo cáo số 12-BC/CB)"]],
    ["Chi bộ", "(kèm theo Báo cáo số 12-BC/CB)"],
  ],
  [
    "a line of which a part was filled in is kept",
    ["Có mặt: ………; vắng mặt: ………."],
    [["Có mặt: 13; vắng mặt: ………."]],
    ["Có mặt: 13; vắng mặt: ………."],
  ],
  [
    "other words typed over the cell are kept",
    ["ĐẢNG ỦY ………………"],
    [["ĐẢNG BỘ XÃ BÌNH MINH"]],
    ["ĐẢNG BỘ XÃ BÌNH MINH"],
  ],
  [
    "a text of ours that moved into the cell is not taken for somebody's",
    ["CHI BỘ KỸ THUẬT", "Địa điểm: ………."],
    [["x"], ["CHI BỘ KỸ THUẬT"]],
    ["CHI BỘ KỸ THUẬT", "Địa điểm: ………."],
  ],
  [
    "a heading of ours that begins like the dots is not taken for what fills them",
    ["CHI BỘ ………………", "Chi bộ đánh giá, xếp loại"],
    [["CHI BỘ ………………"], ["Chi bộ đánh giá, xếp loại"]],
    ["CHI BỘ ………………", "Chi bộ đánh giá, xếp loại"],
  ],
  [
    "what is known now replaces what was there",
    ["Số triệu tập: 15."],
    [["Số triệu tập: 14."]],
    ["Số triệu tập: 15."],
  ],
])("%s", (_, now, before, after) => {
  expect(written(now, before)).toEqual(after);
});
