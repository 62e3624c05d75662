import { clausesOf, foldedLetters } from "../../../src/core/text/prose";

test.each([
  ["Đảng VIÊN dự bị: 02 (12,5%)", "dang vien du bi: 02 (12,5%)"],
  ["HTXSNV\tvà “tốt”", "htxsnv va “tot”"],
  ["Hội nghị\u00a0[lần 2]", "hoi nghi [lan 2]"],
])("folds %j letter by letter", (text, folded) => {
  expect(foldedLetters(text)).toBe(folded);
  expect(folded).toHaveLength(text.length);
});

test("splits a text into sentences and half-sentences, but not figures", () => {
  expect(clausesOf("Đạt 12.5 %; còn lại: 3. Hết.\nKý tên")).toEqual([
    "Đạt 12.5 %",
    "còn lại: 3",
    "Hết",
    "Ký tên",
  ]);
});
