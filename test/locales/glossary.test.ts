import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const SRC = join(__dirname, "..", "..", "src");
const PAGES = ["help.html", "support.html"].map((name) => join(SRC, "taskpane", name));
const VIETNAMESE_FOLDERS = ["locales/vi", "core/report", "core/local"];

/** The lines of the files below these folders, without what only developers read. */
function linesIn(folders: readonly string[]): readonly string[] {
  const paths = folders.flatMap((folder) =>
    readdirSync(join(SRC, folder), { recursive: true, encoding: "utf8" }).map((name) =>
      join(SRC, folder, name),
    ),
  );
  return paths
    .filter((path) => path.endsWith(".ts"))
    .flatMap((path) => readFileSync(path, "utf8").replace(UNSEEN, "").split("\n"));
}

/** Comments, imports, and words of sheets made by earlier versions. */
const UNSEEN = /\/\*[\s\S]*?\*\/|\/\/ .*$|^import .*$|^export const OLD_[\s\S]*?;$/gmu;

/** A word that is not ours, and the one that is. */
const VIETNAMESE: readonly (readonly [RegExp, string])[] = [
  [/dòng/iu, "hàng"],
  [/sổ làm việc/iu, "tệp"],
  [/\} trường hợp|trường hợp (?:được|không|chưa)/u, "đồng chí, tổ chức đảng"],
  [/nội dung cần xem|(?<!thời )điểm (?:cần xem|kiểm tra)/iu, "mục cần xem, mục kiểm tra"],
  [/chọn thủ công/iu, "do người dùng chọn"],
  [/tham số/iu, "nội dung"],
  [/chưa tìm thấy (?:văn bản )?quy định|đối chiếu được nguyên văn/iu, "quy định chung chưa nêu"],
  [/cần trên \$\{|đúng tỷ lệ|phần nguyên/iu, "phải đạt trên, trong tỷ lệ, bỏ phần lẻ"],
  [/ghi theo thời điểm/iu, "lập theo số liệu tại thời điểm"],
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
  [/\b(?:has|have) to\b/iu, "must"],
  [/put right/iu, "corrected, resolved"],
  [/post code/iu, "position code"],
  [/point(?:ed)? (?:at|to)\b|composed letters|so many/iu, "chosen, standard Unicode"],
];

test.each(VIETNAMESE)("Vietnamese never says %s but %s", (never) => {
  expect(linesIn(VIETNAMESE_FOLDERS).filter((line) => never.test(line))).toEqual([]);
});

test.each(VIETNAMESE)("help and support never say %s but %s", (never) => {
  for (const page of PAGES) expect(readFileSync(page, "utf8")).not.toMatch(never);
});

test.each(ENGLISH)("English never says %s but %s", (never) => {
  expect(linesIn(["locales/en"]).filter((line) => never.test(line))).toEqual([]);
});
