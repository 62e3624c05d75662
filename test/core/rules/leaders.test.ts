import { isLeading } from "../../../src/core/text/leader";

test.each([
  "Lãnh đạo, quản lý",
  "Giữ chức vụ lãnh đạo, quản lý",
  "Phó Giám đốc",
  "Viện trưởng, Bí thư chi bộ",
  "Phó Trưởng phòng Hành chính",
  "Chủ tịch UBND xã",
  "Hiệu trưởng",
  "Chánh Văn phòng",
])("%s leads a unit", (post) => {
  expect(isLeading(post)).toBe(true);
});

test.each([
  "",
  "Không giữ chức vụ lãnh đạo, quản lý",
  "Phụ lục 5",
  "Chuyên viên phòng Quản lý dự án",
  "Giáo viên",
  "Bí thư chi bộ",
  "Đảng viên",
  "Nhân viên",
])("%s does not, as far as the words go", (post) => {
  expect(isLeading(post)).toBe(false);
});
