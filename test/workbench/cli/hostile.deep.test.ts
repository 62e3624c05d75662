import { openXlsx } from "hucre/xlsx";
import { unzipSync } from "fflate";
import { DEFAULT_OPTIONS, reviewFile, type Reviewed } from "../../../workbench/cli/reviewFile";
import { isDeep } from "../../support/cases";
import {
  DAMAGED_FILES,
  HOSTILE_FILES,
  type HostileFile,
  WRONG_FILES,
} from "../../support/hostile/hostileFiles";

const NOTHING = { ...DEFAULT_OPTIONS, now: "15/12/2023 14:05" };
const NO_WORKBOOK = "đây không phải tệp Excel (.xlsx)";
const CORRUPT = "tệp bị hỏng hoặc chưa tải về đủ";
const DAMAGED = "trang tính “Xếp loại” trong tệp bị hỏng";
const TOO_LARGE = "nội dung của tệp lớn hơn 128 MB sau khi giải nén";
const TOO_MANY_TABLES = "sổ làm việc có quá nhiều bảng";
const RATIO = "nội dung của tệp được nén bất thường";

/** What the sentence says first; each also says what helps. */
const REFUSED: Readonly<Record<string, string>> = {
  "zero-bytes.xlsx": "tệp rỗng",
  "truncated.xlsx": CORRUPT,
  "noise.xlsx": NO_WORKBOOK,
  "zip-of-noise.xlsx": CORRUPT,
  "word.docx": NO_WORKBOOK,
  "texts.zip": NO_WORKBOOK,
  "encrypted.xlsx": "tệp có mật khẩu",
  "excel-97.xls": "tệp .xls đời cũ",
  "members.csv": "đây là tệp văn bản",
  "web-page.xls": "đây là trang web",
  "libreoffice.ods": "tệp .ods",
  "binary.xlsb": "tệp .xlsb",
  "sheet-not-xml.xlsx": DAMAGED,
  "sheet-cut-off.xlsx": DAMAGED,
  "sheet-part-missing.xlsx": DAMAGED,
  "only-sheet-part-missing.xlsx": DAMAGED,
  "shared-string-missing.xlsx": `${DAMAGED} ở ô B6`,
  "shared-strings-part-missing.xlsx": `${DAMAGED} ở ô B6`,
  "workbook-not-xml.xlsx": CORRUPT,
  "styles-not-xml.xlsx": CORRUPT,
  "flipped-byte.xlsx": CORRUPT,
  "two-sheets-of-one-name.xlsx": DAMAGED,
  "text-in-number.xlsx": `${DAMAGED} ở ô B6`,
  "beyond-the-grid.xlsx": `${DAMAGED} ở ô A99999999`,
  "beyond-the-columns.xlsx": DAMAGED,
  "merges-overlapping.xlsx": `${DAMAGED} ở ô C7`,
  "cells-12-million.xlsx": TOO_LARGE,
  "rows-one-million.xlsx": RATIO,
  "merges-200000.xlsx": "tệp có hơn 20.000 vùng ô gộp",
  "sheets-2000.xlsx": "tệp có hơn 500 trang tính",
  "array-without-end.xlsx": "tệp có hơn 500.000 ô",
  "bomb-2-gb.xlsx": TOO_LARGE,
  "bomb-that-lies.xlsx": TOO_LARGE,
  "bomb-of-many-parts.xlsx": TOO_LARGE,
  "tables-300-on-one-sheet.xlsx": TOO_MANY_TABLES,
  "tables-300.xlsx": TOO_MANY_TABLES,
  "billion-laughs.xlsx": DAMAGED,
};

/** How many members the branches of a file that can be read have together. */
const READ: Readonly<Record<string, number>> = {
  "far-cell.xlsx": 5,
  "far-corner.xlsx": 5,
  "merge-of-everything.xlsx": 5,
  "names-10000.xlsx": 5,
  "deep-nesting.xlsx": 5,
  "columns-without-end.xlsx": 5,
  "formula-loop.xlsx": 6,
  "entry-outside.xlsx": 5,
  "texts-like-formulas.xlsx": 10,
  "sheet-with-apostrophes.xlsx": 5,
};

/** The gate opens what is refused at once. */
const NOW = isDeep ? HOSTILE_FILES : [...WRONG_FILES, ...DAMAGED_FILES];

const named = (table: object) => NOW.filter(({ name }) => name in table);

async function outcomeOf({ bytes }: HostileFile) {
  return reviewFile(bytes(), NOTHING);
}

async function read(name: string): Promise<Reviewed> {
  const file = HOSTILE_FILES.find((each) => each.name === name);
  const done = file ? await outcomeOf(file) : { wrong: "no such file" };
  if ("wrong" in done) throw new Error(done.wrong);
  return done;
}

test("every hostile file has its outcome", () => {
  const known = [...Object.keys(REFUSED), ...Object.keys(READ)].sort();
  expect(HOSTILE_FILES.map(({ name }) => name).sort()).toEqual(known);
});

test.each(named(REFUSED))("$name is refused in a sentence that says what helps", async (file) => {
  const { wrong } = { wrong: "", ...(await outcomeOf(file)) };
  expect(wrong).toContain(REFUSED[file.name]);
  expect(wrong).toContain(". Cần ");
});

if (isDeep) {
  test.each(named(READ))("$name is read to the last member", async ({ name }) => {
    const { summary } = await read(name);
    const members = summary.review.branches.map(({ tally }) => tally.present);
    expect(members.reduce((sum, count) => sum + count, 0)).toBe(READ[name]);
    expect(summary.written.differences).toEqual([]);
  });
}

test("an entry that leads out of the file is not in the file that is saved", async () => {
  const { workbook } = await read("entry-outside.xlsx");
  const paths = Object.keys(unzipSync(workbook));
  expect(paths.filter((path) => /\.\.|:|\\|ESCAPED/.test(path))).toEqual([]);
});

test("a text that looks like a formula is written as text", async () => {
  const { workbook } = await read("texts-like-formulas.xlsx");
  const written = (await openXlsx(workbook)).sheets.slice(1);
  const cells = written.flatMap((sheet) => Array.from(sheet.cells?.values() ?? []));
  expect(cells.filter(({ formula }) => formula?.includes("Nguyễn"))).toEqual([]);
  const texts = written.flatMap(({ rows }) => rows.flat());
  const names = texts.filter((text) => String(text).includes("Nguyễn"));
  expect(names.length).toBeGreaterThan(9);
});
