import {
  columnPixels,
  columnsPixels,
  fittingWidth,
  lineCount,
  linesHeight,
  textWidth,
} from "../../../../src/core/report/page/textWidth";

const PLAIN = { size: 12, bold: false };

test("a letter with diacritics is as wide as without, composed or decomposed", () => {
  const text = "Hoàn thành xuất sắc nhiệm vụ";
  const plain = textWidth("Hoan thanh xuat sac nhiem vu", PLAIN);
  expect([text, text.normalize("NFD")].map((each) => textWidth(each, PLAIN))).toEqual([
    plain,
    plain,
  ]);
});

test("twelve digits at 12 points are 12 half ems of 16 pixels, and 3 per cent", () => {
  expect(textWidth("123456789012", PLAIN)).toBeCloseTo(12 * 8 * 1.03);
});

test("bold is wider", () => {
  expect(textWidth("vụ", { size: 12, bold: true })).toBeGreaterThan(textWidth("vụ", PLAIN));
});

test("a column of 10 characters has 75 pixels", () => {
  expect(columnPixels(10)).toBe(75);
});

test("two columns of 5 characters have 80: each has margins of its own", () => {
  expect(columnsPixels([5, 5])).toBe(80);
});

test.each(["960", "19965", "C19646"])("a column fitted to %s has room for it", (text) => {
  const width = fittingWidth(text);
  const lines = [width, width - 0.3].map((each) => lineCount(text, PLAIN, columnPixels(each)));
  expect(lines).toEqual([1, 2]);
});

describe("lineCount", () => {
  test.each([
    ["", 10, 1],
    ["Chi bộ", 10, 1],
    ["Hoàn thành tốt nhiệm vụ", 14, 2],
    ["một\nhai", 40, 2],
    ["123456789012345678901234567890", 10, 4],
  ])("of %j in %d characters is %d", (text, characters, lines) => {
    expect(lineCount(text, PLAIN, columnPixels(characters))).toBe(lines);
  });
});

test("three lines at 12 points are 46.25 points high", () => {
  expect(linesHeight(3, 12)).toBe(46.25);
});

test("no line is higher than Excel allows a row to be", () => {
  expect([linesHeight(26, 12), linesHeight(27, 12), linesHeight(999, 12)]).toEqual([
    399.5, 409, 409,
  ]);
});
