/** What brackets behind a heading say about how to fill the column in: `(nếu có)`, `(ghi rõ ngày, tháng, năm)`. */
const REMARK =
  /\s*[([]\s*(?:nếu|ghi|viết|điền|nhập|theo|đánh dấu|chữ in|in hoa|bắt buộc|kèm|dạng|định dạng|dd|ngày\s*[,/.-])(?!\p{L})[^)\]]*[)\]]/giu;

/** Returns a heading without such a remark; other brackets belong to the heading: `Ngày vào Đảng (chính thức)`. */
export function withoutRemark(heading: string): string {
  return /[([]/.test(heading) ? heading.normalize("NFC").replace(REMARK, "") : heading;
}
