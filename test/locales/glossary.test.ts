import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const LOCALES = join(__dirname, "..", "..", "src", "locales");
const PAGES = ["help.html", "support.html"].map((name) =>
  join(__dirname, "..", "..", "src", "taskpane", name),
);

/** The texts of a language: its files without what only developers read. */
function textsOf(language: string): string {
  const folder = join(LOCALES, language);
  const files = readdirSync(folder).map((name) => readFileSync(join(folder, name), "utf8"));
  return files.join("\n").replace(/\/\*[\s\S]*?\*\/|^import .*$/gmu, "");
}

/** A word that is not ours, and the one that is. */
const VIETNAMESE: readonly (readonly [RegExp, string])[] = [
  [/dòng/iu, "hàng"],
  [/sổ làm việc/iu, "tệp"],
  [/\} trường hợp/u, "đồng chí, tổ chức đảng"],
  [/(?:nội dung|điểm) cần xem xét/u, "mục cần xem xét"],
  [/chọn thủ công/iu, "do người dùng chọn"],
  [/tham số/iu, "nội dung"],
  [/chưa tìm thấy quy định/iu, "quy định chung chưa nêu"],
  [/Điều \d+\.\d/u, "điểm …, khoản …, Điều …"],
  [/sổ tính|bảng tính/iu, "trang tính"],
  [/bấm nút|nhấp/iu, "bấm"],
  [/năm kiểm điểm(?!, xếp loại)|năm (?:đánh giá, )?xếp loại/iu, "năm kiểm điểm, xếp loại"],
];

const ENGLISH: readonly (readonly [RegExp, string])[] = [
  [/\bscheme\b(?!-|:|")/iu, "regulation"],
  [/competent level/iu, "competent authority"],
  [/committee above/iu, "higher committee"],
  [/\bstands?\b/iu, "is"],
  [/by hand/iu, "manually"],
  [/has to be|have to be/iu, "must be"],
];

test.each(VIETNAMESE)("Vietnamese never says %s but %s", (never) => {
  const lines = textsOf("vi")
    .split("\n")
    .filter((line) => never.test(line));
  expect(lines).toEqual([]);
});

test.each(VIETNAMESE)("help and support never say %s but %s", (never) => {
  for (const page of PAGES) expect(readFileSync(page, "utf8")).not.toMatch(never);
});

test.each(ENGLISH)("English never says %s but %s", (never) => {
  const lines = textsOf("en")
    .split("\n")
    .filter((line) => never.test(line));
  expect(lines).toEqual([]);
});
