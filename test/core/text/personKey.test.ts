import { personKey } from "../../../src/core/text/personKey";

test.each([
  ["Đỗ Thị Hòa", "Đỗ Thị Hoà "],
  ["Nguyễn Thị Thủy", "NGUYỄN  THỊ THUỶ"],
  ["Lê Đức Tùng", "Lê Đức Tùng".normalize("NFD")],
  ["Lý Bá Bình", "Lý\u00a0Bá Bình"],
])("%s is %s", (one, other) => {
  expect(personKey(one)).toBe(personKey(other));
});

test.each([
  ["Nguyễn Thị Hoa", "Nguyễn Thị Hòa"],
  ["Nguyễn Văn Tuấn", "Nguyễn Văn Tuân"],
  ["Đỗ Thị Mai", "Do Thị Mai"],
])("%s is not %s", (one, other) => {
  expect(personKey(one)).not.toBe(personKey(other));
});
