import { a1 } from "../../../src/core/model/address";

type Value = string | number;

const GOOD = "Hoàn thành tốt nhiệm vụ";

/** A plain rating table of this many members, all rated as good; `first` is the first of its people. */
export function branchTable(members: number, branch = "CHI BỘ THÔN ĐÔNG", first = 0): Value[][] {
  return [
    [branch],
    ["BẢNG XẾP LOẠI CHẤT LƯỢNG ĐẢNG VIÊN NĂM 2023"],
    ["(Họp ngày 15 tháng 12 năm 2023)"],
    [],
    ["TT", "Họ và tên", "Tự xếp loại", "Chi bộ xếp loại", "Ghi chú"],
    ...Array.from({ length: members }, (_, i): Value[] => [
      i + 1,
      nameOf(first + i),
      GOOD,
      GOOD,
      "",
    ]),
  ];
}

const NAMES = ["An", "Bình", "Chung", "Dũng", "Giang", "Hà", "Khôi", "Lâm", "Minh", "Nam"];

/** A thousand of them, then again. */
function nameOf(person: number): string {
  const word = (place: number) => NAMES[Math.floor(person / 10 ** place) % 10] ?? "";
  return `Nguyễn ${MIDDLE[Math.floor(person / 1_000) % 2] ?? ""} ${word(2)} ${word(1)} ${word(0)}`;
}

const MIDDLE = ["Văn", "Thị"];

/** The rows of a worksheet part, texts inline. */
export function rowsXml(rows: readonly (readonly Value[])[], top = 0): string {
  return rows
    .map((row, i) => `<row r="${String(top + i + 1)}">${cellsXml(row, top + i)}</row>`)
    .join("");
}

function cellsXml(values: readonly Value[], row: number): string {
  return values.map((value, column) => cellXml(value, a1({ row, column }))).join("");
}

export function cellXml(value: Value, reference: string): string {
  return typeof value === "number"
    ? `<c r="${reference}"><v>${String(value)}</v></c>`
    : `<c r="${reference}" t="inlineStr"><is><t xml:space="preserve">${value}</t></is></c>`;
}

export function sheetData(...rows: readonly string[]): string {
  return `<sheetData>${rows.join("")}</sheetData>`;
}
