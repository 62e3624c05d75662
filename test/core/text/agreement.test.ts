import { saysAgreed, saysUnchanged } from "../../../src/core/text/agreement";

test.each([
  "Nhất trí",
  "Nhất trí cao",
  "Đồng ý với chi bộ",
  "Đ/ý",
  "Giữ nguyên",
  "Duyệt",
  "Như chi bộ đề nghị",
  "Nhất trí với đề nghị của chi ủy",
  "Nhất trí (giữ nguyên)",
  "Đồng ý (15/15 phiếu)",
])("%s leaves a rating as it is", (written) => {
  expect(saysAgreed(written)).toBe(true);
});

test.each([
  "Không nhất trí",
  "Không đồng ý",
  "Đồng ý hạ một mức",
  "Đồng ý (hạ xuống HTNV)",
  "Nhất trí (nâng lên Tốt)",
  "HTTNV",
  "Không",
])("%s does not", (written) => {
  expect(saysAgreed(written)).toBe(false);
});

test.each(["Không", "không có", "K"])("%s is no change", (written) => {
  expect(saysUnchanged(written)).toBe(true);
});
