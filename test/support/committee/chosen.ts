import type { CellValue } from "hucre";
import type { ChosenFile } from "../../../src/app/gather/readChosen";
import { xlsxFile } from "../xlsxFile";

export function chosen(name: string, bytes: Uint8Array, lastModified = 0): ChosenFile {
  return new File([new Uint8Array(bytes)], name, { lastModified });
}

interface Branch {
  readonly branch: string;
  /** Names and levels. */
  readonly members: readonly (readonly [string, string])[];
  readonly modified?: number;
  readonly year?: number;
}

/** A branch's workbook as somebody chooses it in the pane. */
export async function chosenBranch(
  name: string,
  { branch, members, modified = 0, year = 2025 }: Branch,
): Promise<ChosenFile> {
  const rows: readonly (readonly CellValue[])[] = [
    ["ĐẢNG BỘ XÃ TÂN HÒA"],
    [branch.toUpperCase()],
    [`BẢNG XẾP LOẠI CHẤT LƯỢNG ĐẢNG VIÊN NĂM ${String(year)}`],
    [],
    ["TT", "Họ và tên", "Chi bộ xếp loại"],
    ...members.map(([member, level], i) => [i + 1, member, level]),
  ];
  return chosen(name, await xlsxFile({ "Xếp loại": rows }), modified);
}

export async function chosenList(...branches: readonly string[]): Promise<ChosenFile> {
  const rows = [["TT", "Tên chi bộ"], ...branches.map((name, i) => [i + 1, name])];
  return chosen("danh-sach.xlsx", await xlsxFile({ "Danh sách": rows }));
}
