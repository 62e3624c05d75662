import { withoutRemark } from "../../../src/core/text/headerRemark";

test.each([
  ["Ngày chính thức (đảng viên dự bị để trống)", "Ngày chính thức"],
  ["Ngày chính thức [ĐV dự bị bỏ trống]", "Ngày chính thức"],
  ["Ngày chính thức (đảng viên dự bị: để trống)", "Ngày chính thức"],
  ["Ngày chính thức (dự bị không ghi)", "Ngày chính thức"],
  ["Ngày chính thức (trừ đảng viên dự bị)", "Ngày chính thức"],
  ["Ngày chính thức (chưa có thì bỏ qua)", "Ngày chính thức"],
  ["Ngày, tháng, năm chính thức - đảng viên dự bị để trống", "Ngày, tháng, năm chính thức"],
  ["Ngày chính thức; dự bị để trống", "Ngày chính thức"],
  ["Ngày vào Đảng (không tính ngày chính thức)", "Ngày vào Đảng"],
  ["Ngày vào Đảng (ví dụ: 01/01/2020)", "Ngày vào Đảng"],
  ["Mức xếp loại (căn cứ kết quả bỏ phiếu)", "Mức xếp loại"],
  ["Ghi chú (nếu có)", "Ghi chú"],
])("%s says how to fill the column in", (heading, bare) => {
  expect(withoutRemark(heading)).toBe(bare);
});

test.each([
  "Ngày vào Đảng (chính thức)",
  "Ngày vào Đảng (dự bị)",
  "Ngày chính thức (dự bị)",
  "Mức xếp loại (do cá nhân tự nhận)",
  "Mức xếp loại (do chi bộ biểu quyết)",
  "Điểm tiêu chí chung (30 điểm)",
  "Mức 1 (HTXSNV)",
  "Ngày vào Đảng - ngày chính thức",
])("%s has nothing to leave out", (heading) => {
  expect(withoutRemark(heading)).toBe(heading);
});
