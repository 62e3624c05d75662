import type { CellValue } from "../../../../src/core/model/grid";
import type { Level } from "../../../../src/core/model/level";
import type { Somebody } from "./people";

export type Rows = readonly (readonly CellValue[])[];

/** Sheets by name, in their order. */
export type Sheets = readonly (readonly [name: string, rows: Rows])[];

export const NAMES: Readonly<Record<Level, string>> = {
  outstanding: "Hoàn thành xuất sắc nhiệm vụ",
  good: "Hoàn thành tốt nhiệm vụ",
  completed: "Hoàn thành nhiệm vụ",
  failed: "Không hoàn thành nhiệm vụ",
};

export const HEADER = ["TT", "Họ và tên", "Chi bộ xếp loại", "Ghi chú"];
export const COMMITTEE = "ĐẢNG BỘ XÃ HÒA SƠN";
export const YEAR = 2025;

/** The lines above a list. */
export function headOf(branch: string, title: string, ...lines: readonly string[]): Rows {
  return [[COMMITTEE], [branch], [], [title], ...lines.map((line) => [line]), []];
}

const TITLES = [
  "BẢNG XẾP LOẠI CHẤT LƯỢNG ĐẢNG VIÊN NĂM",
  "KẾT QUẢ ĐÁNH GIÁ, XẾP LOẠI ĐẢNG VIÊN NĂM",
  "DANH SÁCH ĐẢNG VIÊN ĐỀ NGHỊ XẾP LOẠI NĂM",
  "TỔNG HỢP KẾT QUẢ XẾP LOẠI VÀ ĐỀ NGHỊ KHEN THƯỞNG ĐẢNG VIÊN NĂM",
  "Danh sách đảng viên tự đánh giá, xếp loại năm",
];

/** A title of that year; each of two years may have another one. */
export function titleOf(year: number, branch: string): string {
  const title = TITLES[(year + branch.length) % TITLES.length] ?? "";
  return `${title} ${String(year)}`;
}

/** One numbered row for each member; those who left have no rating. */
export function rowsOf(members: readonly Somebody[]): Rows {
  return members.map(({ name, level, note, isDeparted }, i) => [
    i + 1,
    name,
    isDeparted ? "" : NAMES[level],
    note,
  ]);
}

/** The signatures, which end a list. */
export const TAIL: Rows = [[], ["NGƯỜI LẬP BIỂU", "", "T/M CHI BỘ"], ["", "", "BÍ THƯ"]];

/** Splits a list into this number of parts, none of them empty. */
export function split<T>(items: readonly T[], parts: number): readonly (readonly T[])[] {
  const size = Math.ceil(items.length / parts);
  return Array.from({ length: parts }, (_, i) => items.slice(i * size, (i + 1) * size)).filter(
    (part) => part.length > 0,
  );
}
