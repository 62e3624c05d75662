import type { Rect } from "../../../src/core/model/address";
import type { CellValue } from "../../../src/core/model/grid";
import type { TrueMember } from "./memberRows";
import type { Plan } from "./plan";
import type { Random } from "./random";

export function hasGroupColumn({ groupColumn, groups, order }: Plan): boolean {
  return groupColumn && groups === null && order !== null;
}

const NAMES = ["Lãnh đạo", "Giáo viên", "Nhân viên", "Công chức", "Viên chức"];

/** Writes a group into the first row of some members at a time, and merges it down to the last row of them. */
export function mergeGroups(
  rows: CellValue[][],
  truth: readonly TrueMember[],
  column: number,
  random: Random,
): { readonly truth: readonly TrueMember[]; readonly merges: readonly Rect[] } {
  const grouped: TrueMember[] = [];
  const merges: Rect[] = [];
  for (let at = 0; at < truth.length;) {
    const own = truth.slice(at, at + random.int(1, 8));
    const group = NAMES[merges.length % NAMES.length]!;
    const top = own[0]!.row;
    rows[top]![column] = group;
    merges.push({ top, left: column, bottom: own.at(-1)!.row, right: column });
    grouped.push(...own.map((member) => ({ ...member, group })));
    at += own.length;
  }
  return { truth: grouped, merges };
}
