import { withFilledIn } from "../../../../src/core/report/papers/filledIn";
import { reportSheet } from "../../../support/reportSheet";

type Typed = Readonly<Record<number, string>>;

/** The new sheet's first column after a run over what people had typed in its rows. */
function made(now: readonly string[], before: Typed) {
  const sheet = reportSheet({
    blocks: [{ row: 0, column: 0, contents: now.map((text) => [text]) }],
  });
  const typed = Object.entries(before).map(([row, text]) => ({
    row: Number(row),
    column: 0,
    text,
  }));
  return withFilledIn(sheet, { key: "summary", typed });
}

const NUMBER = "(kèm theo Báo cáo số ………-BC/CB)";

test.each<[string, readonly string[], Typed, readonly string[]]>([
  ["dots that nobody filled in stay", [NUMBER], {}, [NUMBER]],
  [
    "a number typed over the dots is kept",
    [NUMBER],
    { 0: "(kèm theo Báo cáo số 12-BC/CB)" },
    ["(kèm theo Báo cáo số 12-BC/CB)"],
  ],
  [
    "also where the line has moved since",
    ["Chi bộ", NUMBER],
    { 0: "(kèm theo Báo cáo số 12-BC/CB)" },
    ["Chi bộ", "(kèm theo Báo cáo số 12-BC/CB)"],
  ],
  [
    "a line of which a part was filled in is kept",
    ["Có mặt: ………; vắng mặt: ………."],
    { 0: "Có mặt: 13; vắng mặt: ………." },
    ["Có mặt: 13; vắng mặt: ………."],
  ],
  [
    "other words typed over the cell are kept",
    ["ĐẢNG ỦY ………………"],
    { 0: "ĐẢNG BỘ XÃ BÌNH MINH" },
    ["ĐẢNG BỘ XÃ BÌNH MINH"],
  ],
  [
    "a text of ours that moved into the cell is not taken for somebody's",
    ["CHI BỘ KỸ THUẬT", "Địa điểm: ………."],
    { 0: "x", 1: "CHI BỘ KỸ THUẬT" },
    ["CHI BỘ KỸ THUẬT", "Địa điểm: ………."],
  ],
  [
    "a heading of ours that begins like the dots is not taken for what fills them",
    ["CHI BỘ ………………", "Chi bộ đánh giá, xếp loại"],
    { 1: "Chi bộ đánh giá, xếp loại" },
    ["CHI BỘ ………………", "Chi bộ đánh giá, xếp loại"],
  ],
  [
    "what is known now replaces what was there",
    ["Số triệu tập: 15."],
    { 0: "Số triệu tập: 14." },
    ["Số triệu tập: 15."],
  ],
])("%s", (_, now, before, after) => {
  const { blocks, kept = [] } = made(now, before);
  expect(blocks[0]!.contents.map(([first]) => first)).toEqual(after);
  // With what was ours, the sheet is the one that was made.
  const ours = new Map(kept.map((cell) => [cell.row, cell.ours]));
  expect(after.map((text, row) => ours.get(row) ?? text)).toEqual(now);
});

test("a text beside our areas fills the dots around which it says the same, and no others", () => {
  const beside = (text: string) => {
    const sheet = reportSheet({ blocks: [{ row: 0, column: 0, contents: [["Địa điểm: ………."]] }] });
    const typed = [{ row: 0, column: 0, text, isBeside: true } as const];
    return withFilledIn(sheet, { key: "summary", typed }).blocks[0]!.contents;
  };
  expect(beside("Địa điểm: Hội trường.")).toEqual([["Địa điểm: Hội trường."]]);
  expect(beside("ghi chú")).toEqual([["Địa điểm: ………."]]);
});
