import { ERRORS, guide, issue, LIMITS, reference } from "../sources";
import { is, type Observed, refused, type Scratch, type Statement } from "../statement";

const NULLS = guide("excel/excel-add-ins-blank-null-values");
const ZEROS = "http://howtomicrosoftofficetutorials.blogspot.com/2017/07/keep-leading-zeros.html";
const APOSTROPHE = "https://insidetheweb.com/convert-numbers-to-text-in-excel";
const VALUES = reference("range", "values");

/** What Excel makes of what is written to a cell, as if a person had typed it. */
export const typed: readonly Statement[] = [
  {
    vi: "Chữ “001” dưới định dạng chung thành số 1.",
    en: "The text “001” becomes the number 1 under the general format.",
    basis: ZEROS,
    believed: is(["Double", 1]),
    observe: (scratch) => written(scratch, "001"),
  },
  {
    vi: "Chữ “001” dưới định dạng văn bản (@) giữ nguyên.",
    en: "The text “001” stays as it is under the text format (@).",
    basis: ZEROS,
    believed: is(["String", "001"]),
    observe: (scratch) => written(scratch, "001", "@"),
  },
  {
    vi: "Dấu nháy đơn ở đầu làm ô thành chữ và không thuộc về giá trị.",
    en: "A leading apostrophe makes the cell a text and is no part of the value.",
    basis: APOSTROPHE,
    believed: is(["String", "001"]),
    observe: (scratch) => written(scratch, "'001"),
  },
  {
    vi: "“5/12” được đọc như người Mỹ viết: số của ngày 12 tháng 5.",
    en: "“5/12” is read as in the United States: the number of a day, 12 May.",
    basis: issue(1559),
    believed: is(["Double", true]),
    observe: async (scratch) => {
      const [type, value] = await written(scratch, "5/12");
      return [type, value === serial(new Date().getFullYear(), 5, 12)];
    },
  },
  {
    vi: "“19-8-2025” (ngày viết theo kiểu khác) vẫn là chữ.",
    en: "“19-8-2025”, a day as written in other countries, stays a text.",
    basis: VALUES,
    believed: is(["String", "19-8-2025"]),
    observe: (scratch) => written(scratch, "19-8-2025"),
  },
  {
    vi: "“2025-08-19” thành số của ngày đó.",
    en: "“2025-08-19” becomes the number of that day.",
    basis: VALUES,
    believed: is(["Double", serial(2025, 8, 19)]),
    observe: (scratch) => written(scratch, "2025-08-19"),
  },
  {
    vi: "Chữ bắt đầu bằng dấu = là công thức.",
    en: "A text that starts with = is a formula.",
    basis: VALUES,
    believed: is(["Double", 3]),
    observe: (scratch) => written(scratch, "=1+2"),
  },
  {
    vi: "Chữ bắt đầu bằng dấu + là công thức.",
    en: "A text that starts with + is a formula.",
    basis: VALUES,
    believed: is(["Double", 3]),
    observe: (scratch) => written(scratch, "+1+2"),
  },
  {
    vi: "Chữ bắt đầu bằng dấu - là công thức.",
    en: "A text that starts with - is a formula.",
    basis: VALUES,
    believed: is(["Double", -3]),
    observe: (scratch) => written(scratch, "-1-2"),
  },
  {
    vi: "Công thức không đọc được bị từ chối.",
    en: "A formula that cannot be read is refused.",
    basis: ERRORS,
    believed: refused("InvalidArgument"),
    observe: (scratch) => written(scratch, "=1+"),
  },
  {
    vi: "Công thức lỗi trả về tên lỗi, kiểu Error.",
    en: "A formula with an error returns the error's name and the type Error.",
    basis: VALUES,
    believed: is(["Error", "#DIV/0!"]),
    observe: (scratch) => written(scratch, "=1/0"),
  },
  {
    vi: "Ô trống đọc ra là chữ rỗng, kiểu Empty.",
    en: "An empty cell is read as an empty text of the type Empty.",
    basis: NULLS,
    believed: is(["Empty", ""]),
    observe: (scratch) => written(scratch, ""),
  },
  {
    vi: "null trong một mảng giữ nguyên ô đó.",
    en: "A null in an array leaves its cell as it is.",
    basis: NULLS,
    believed: is(["a", "c"]),
    observe: async ({ context, sheet }) => {
      const range = sheet.getRange("A1:B1");
      range.values = [["a", "b"]];
      range.values = [[null, "c"]];
      range.load("values");
      await context.sync();
      return range.values[0] as Observed[];
    },
  },
  {
    vi: "Không thể đặt giá trị của cả vùng là null.",
    en: "The values of a range cannot be set to null.",
    basis: NULLS,
    believed: refused(),
    observe: async ({ context, sheet }) => {
      Object.assign(sheet.getRange("A1"), { values: null });
      await context.sync();
      return "written";
    },
  },
  {
    vi: "Định dạng số rỗng trả ô về định dạng chung.",
    en: "An empty number format resets a cell to the general one.",
    basis: NULLS,
    believed: is("General"),
    observe: async ({ context, sheet }) => {
      const cell = sheet.getRange("A1");
      cell.numberFormat = [["@"]];
      cell.numberFormat = [[""]];
      cell.load("numberFormat");
      await context.sync();
      return String(cell.numberFormat[0]?.[0]);
    },
  },
  {
    vi: "Mảng khác cỡ với vùng bị từ chối.",
    en: "An array of another shape than the range is refused.",
    basis: ERRORS,
    believed: refused("InvalidArgument"),
    observe: async ({ context, sheet }) => {
      sheet.getRange("A1:B2").values = [["a", "b", "c"]];
      await context.sync();
      return "written";
    },
  },
  {
    vi: "Một ô chứa được 32.767 ký tự.",
    en: "A cell takes 32,767 characters.",
    basis: LIMITS,
    believed: is(["String", 32_767]),
    observe: async (scratch) => {
      const [type, value] = await written(scratch, "a".repeat(32_767));
      return [type, String(value).length];
    },
  },
  {
    vi: "Một ô không chứa được 32.768 ký tự.",
    en: "A cell does not take 32,768 characters.",
    basis: LIMITS,
    believed: refused(),
    observe: async (scratch) => {
      const [, value] = await written(scratch, "a".repeat(32_768));
      return String(value).length;
    },
  },
  {
    vi: "Chữ trong một công thức không được dài hơn 255 ký tự.",
    en: "A text inside a formula cannot be longer than 255 characters.",
    basis:
      "https://qeeebo.com/questions/how/23/d66/how-does-microsoft-excel-handle-long-strings-in-formulas",
    believed: refused(),
    observe: (scratch) => written(scratch, `="${"a".repeat(256)}"`),
  },
  {
    vi: "Số 1000 định dạng theo năm hiện 1902, hoặc 1906 ở sổ dùng hệ ngày 1904.",
    en: "The number 1000, shown as a year, is 1902, or 1906 in a workbook with the date system of 1904.",
    basis:
      "https://learn.microsoft.com/en-us/openspecs/office_file_formats/ms-xls/4a5e900a-0eb0-4355-8fc1-81aab8f46e8b",
    believed: is("1902", "1906"),
    observe: async ({ context, sheet }) => {
      const cell = sheet.getRange("A1");
      cell.numberFormat = [["yyyy"]];
      cell.values = [[1000]];
      cell.load("text");
      await context.sync();
      return String(cell.text[0]?.[0]);
    },
  },
];

/** Writes one cell; returns its type and its value. */
async function written(
  { context, sheet }: Scratch,
  value: string,
  format = "General",
): Promise<readonly [string, Observed]> {
  const cell = sheet.getRange("A1");
  cell.numberFormat = [[format]];
  cell.values = [[value]];
  cell.load("valueTypes,values");
  await context.sync();
  return [String(cell.valueTypes[0]?.[0]), cell.values[0]?.[0] as Observed];
}

/** The number of a day in the date system of 1900. */
function serial(year: number, month: number, day: number): number {
  return Date.UTC(year, month - 1, day) / 86_400_000 + 25_569;
}
