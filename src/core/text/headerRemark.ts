/** What brackets behind a heading say about how to fill the column in: `(nếu có)`, `(ghi rõ ngày, tháng, năm)`. */
const REMARK =
  /\s*[([]\s*(?:nếu|ghi|viết|điền|nhập|theo|đánh dấu|chữ in|in hoa|bắt buộc|kèm|dạng|định dạng|dd|ngày\s*[,/.-])(?!\p{L})[^)\]]*[)\]]/giu;

/** True for a line of a heading that is nothing but a remark in brackets; a number in brackets is a maximum. */
export function isRemark(line: string): boolean {
  return /^[([](?![\s\d]*[%)\]])(?!\s*(?:tối đa\s*)?\d)[^()[\]]*[)\]]$/iu.test(
    line.normalize("NFC").trim(),
  );
}

/** Returns a heading without such a remark; other brackets belong to the heading: `Ngày vào Đảng (chính thức)`. */
export function withoutRemark(heading: string): string {
  return /[([]/.test(heading) ? heading.normalize("NFC").replace(REMARK, "") : heading;
}
