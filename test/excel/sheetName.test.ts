import { freeSheetName } from "../../src/excel/sheetName";

test.each([
  ["Tổng hợp", [], "Tổng hợp"],
  ["Tổng hợp", ["Tổng hợp"], "Tổng hợp (2)"],
  ["Tổng hợp", ["TỔNG HỢP", "Tổng hợp (2)"], "Tổng hợp (3)"],
  ["Tổng hợp", ["Tổng hợp".normalize("NFD")], "Tổng hợp (2)"],
  ["Tổng hợp đề xuất của các chủ thể nữa", [], "Tổng hợp đề xuất của các chủ th"],
])("%s beside %j becomes %s", (wanted, taken, name) => {
  expect(freeSheetName(wanted, taken)).toBe(name);
});

test("a long name leaves room for its number", () => {
  const long = "Tổng hợp đề xuất của các chủ th";
  expect(freeSheetName(long, [long])).toBe("Tổng hợp đề xuất của các ch (2)");
});
