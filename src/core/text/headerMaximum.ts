const IN_BRACKETS =
  /[([]\s*(?:tối đa\s*:?\s*)?\/?\s*(\d{1,3}(?:[.,]\d+)?)\s*(?:đ|điểm)?\s*[)\]]\s*$/iu;
const AFTER_STROKE = /\/\s*(\d{1,3}(?:[.,]\d+)?)\s*(?:đ|điểm)?\s*$/iu;
const WITH_UNIT = /(?:tối đa\s*:?\s*)?(\d{1,3}(?:[.,]\d+)?)\s*(?:đ|điểm)\s*$/iu;

/** Returns the maximum points that a heading states (`Chính trị (10)`, `Tiêu chí 1 /10`, `Đạo đức: 15 điểm`), or null. */
export function headerMaximum(header: string): number | null {
  const text = header.normalize("NFC").trim();
  for (const pattern of [IN_BRACKETS, AFTER_STROKE, WITH_UNIT]) {
    const [, digits] = pattern.exec(text) ?? [];
    if (digits !== undefined) return Number(digits.replace(",", "."));
  }
  return null;
}
