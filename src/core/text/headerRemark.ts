/** Words with which brackets say how to fill a column in: `(nếu có)`, `(ghi rõ ngày, tháng, năm)`, `(trừ đảng viên dự bị)`. */
const BEGINS =
  "(?:nếu|hết|đối với|ghi|viết|điền|nhập|theo|căn cứ|trừ|đánh dấu|chữ in|in hoa|bắt buộc|kèm|dạng|định dạng|kiểu|ví dụ|vd|dd|không (?:ghi|tính|lấy|điền)|chưa (?:có|được)|ngày\\s*[,/.-])(?!\\p{L})";
/** Words that leave a cell of the column empty: `đảng viên dự bị để trống`. */
const LEAVES_EMPTY = "(?:để trống|bỏ trống|bỏ qua|không (?:ghi|điền|nhập))(?!\\p{L})";
const BRACKETED = new RegExp(
  String.raw`\s*[([]\s*(?:${BEGINS}|[^()[\]]*${LEAVES_EMPTY})[^()[\]]*[)\]]`,
  "giu",
);
const BEHIND = new RegExp(
  String.raw`\s*(?:[;:–—]|\s-\s)(?:(?!\s-\s)[^;:–—()[\]])*${LEAVES_EMPTY}.*$`,
  "iu",
);

/** True for a line of a heading that is nothing but a remark in brackets; a number in brackets is a maximum. */
export function isRemark(line: string): boolean {
  return /^[([](?![\s\d]*[%)\]])(?!\s*(?:tối đa\s*)?\d)[^()[\]]*[)\]]$/iu.test(
    line.normalize("NFC").trim(),
  );
}

/**
 * Returns a heading without the words on how to fill the column in, in brackets or behind a dash; other brackets belong to the
 * heading: `Ngày vào Đảng (chính thức)`.
 */
export function withoutRemark(heading: string): string {
  if (!/[([;:–—-]/.test(heading)) return heading;
  return heading.normalize("NFC").replace(BRACKETED, "").replace(BEHIND, "");
}
