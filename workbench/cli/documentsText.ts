import type { Reviewed } from "./reviewFile";
import { findingLines } from "./textOutput";

/** Says which documents were written as sheets, and which of their paragraphs were left as people wrote them. */
export function documentsText({ documents, describe }: Reviewed): readonly string[] {
  if (!documents) return [];
  const { written, kept, findings } = documents;
  if (!written)
    return ["Chưa lập được văn bản: tệp chưa có kết quả xếp loại đảng viên của riêng một chi bộ."];
  return [
    `Đã lập văn bản: ${written.sheets.map(({ name }) => `“${name}”`).join(", ")}.`,
    ...kept.map(({ sheet, text }) => `- Giữ nguyên đoạn đã sửa ở trang tính “${sheet}”: ${text}`),
    ...findings.flatMap((finding) => findingLines(finding, describe)),
  ];
}
