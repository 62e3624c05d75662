import { sampleTable } from "../../../../src/core/report/sheets/sampleTable";
import { schemeById } from "../../../../src/core/schemes/schemes";

const headersOf = (scheme: string, year: number) =>
  sampleTable(schemeById(scheme)!, year).sheet.blocks[1]!.contents[0]!;

test("columns of scores carry the scheme's maxima in their headers", () => {
  expect(headersOf("366-hd43", 2025).slice(6, 9)).toEqual([
    "Điểm nhóm tiêu chí chung (/30)",
    "Điểm nhóm kết quả nhiệm vụ (/70)",
    "Tổng điểm (/100)",
  ]);
});

test("a scheme without scores has no columns for them", () => {
  const headers = headersOf("124-hd25", 2024);
  expect(headers).toHaveLength(12);
  expect(headers.filter((header) => typeof header === "string" && header.includes("iểm"))).toEqual(
    [],
  );
});
