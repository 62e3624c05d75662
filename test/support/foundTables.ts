import type { CellValue, DecodedSheet } from "../../src/core/model/grid";
import type { Mapping } from "../../src/core/model/mapping";
import type { RatingTable } from "../../src/core/model/table";
import { readFacts } from "../../src/core/table/around/facts";
import { findTables } from "./usedTables";
import { readTable } from "../../src/core/table/readTable";
import { typedSheet } from "./typedSheet";
import { PLAIN_VOCABULARY } from "./vocabulary";

export const TITLE = ["BẢNG TỔNG HỢP XẾP LOẠI ĐẢNG VIÊN NĂM 2024"];
export const HEADER = ["TT", "Họ và tên", "Ngày sinh", "Chi bộ xếp loại", "Ghi chú"];
export const LE = [1, "Lê Văn An", "01/02/1980", "HTT", ""];
export const TRAN = [2, "Trần Thị Bình", 29252, "HTXSNV", ""];

/** Finds and reads all tables of a sheet. */
export function tablesOf(sheet: DecodedSheet, mapping: Mapping = []): readonly RatingTable[] {
  return findTables(sheet, mapping).map((layout) =>
    readTable(sheet, layout, PLAIN_VOCABULARY, readFacts(sheet, layout)),
  );
}

/** The purpose of each table, and each member as `row name level`. */
export function membersFound(
  rows: readonly (readonly CellValue[])[],
  mapping: Mapping = [],
): unknown {
  return tablesOf(typedSheet(rows), mapping).map(({ purpose, members }) => [
    purpose,
    ...members.map(({ row, name, ratings: { final } }) =>
      [row, name, final.kind === "level" ? final.level : final.kind].join(" "),
    ),
  ]);
}

/** The roles of each table's columns. */
export function rolesFound(
  rows: readonly (readonly CellValue[])[],
  mapping: Mapping = [],
): unknown {
  return tablesOf(typedSheet(rows), mapping).map(({ columns }) => columns.map(({ role }) => role));
}
