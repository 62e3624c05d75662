import { readLevels } from "../../../workbench/cli/levels";

test("a file says which level each word means", () => {
  const levels = { "Loại A": "outstanding", "1": "good" };
  expect(readLevels(JSON.stringify(levels))).toEqual({ levels });
});

test.each([
  ["{", "nội dung"],
  ["7", "nội dung"],
  ['{"Loại A":"best"}', "“Loại A”"],
])("%s is refused with the word that is wrong", (text, place) => {
  expect(readLevels(text)).toEqual({
    wrong: `Tệp giải thích mức xếp loại không đúng: ${place}.`,
  });
});
