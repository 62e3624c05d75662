import type { Rect } from "../../../src/core/model/address";
import type { CellValue } from "../../../src/core/model/grid";
import type { Level } from "../../../src/core/model/level";
import type { GeneratedColumn } from "./column";
import { furtherLine } from "./furtherLine";
import { cleanName, person } from "./person";
import type { Plan } from "./plan";
import type { Random } from "./random";

export interface TrueMember {
  /** Counted from 0, on the sheet. */
  readonly row: number;
  readonly name: string;
  /** Null: no final rating. */
  readonly level: Level | null;
  /** The group before the numbers, where there is such a column. */
  readonly group?: string;
}

export function memberRows(
  plan: Plan,
  random: Random,
  columns: readonly GeneratedColumn[],
  rows: CellValue[][],
  push: (cells: readonly CellValue[]) => void,
): TrueMember[] {
  const truth: TrueMember[] = [];
  const groupSize = random.int(3, 12);
  const brokenAt = plan.brokenOff && plan.order ? random.int(1, plan.members) : -1;
  for (let index = 0; index < plan.members; index++) {
    const opensGroup = index % groupSize === 0;
    if (plan.groups && opensGroup) push(groupRow(plan, index / groupSize, random));
    const blanks = index === brokenAt && !opensGroup ? random.int(41, 60) : 0;
    for (let blank = blanks; blank > 0; blank--) push([]);
    if (hasBlankRow(plan, index, random)) push([]);
    const who = person(index, plan, random);
    truth.push({ row: rows.length, name: cleanName(who.name), level: who.level });
    push(columns.map(({ cell }) => cell(who, random)));
    const further = furtherLine(plan, columns, who, random);
    if (further) push(further);
  }
  return truth;
}

function hasBlankRow({ blankRows, order }: Plan, index: number, random: Random): boolean {
  return blankRows && index > 0 && order !== null && random.chance(0.05);
}

function groupRow({ groups, order }: Plan, at: number, random: Random): CellValue[] {
  const roman = ["I", "II", "III", "IV", "V"][at % 5]!;
  const name = `${random.pick(["Tổ đảng", "Tổ", "Nhóm"])} ${String(at + 1)}`;
  if (groups === "romanSplit" && order) return [roman, name];
  if (groups === "branch")
    return [
      `${random.pick(["", `${roman}. `])}Chi bộ ${random.pick(["Mầm non", "thôn Đông", "Cơ quan"])}`,
    ];
  return [groups === "plain" ? name : `${roman}. ${name}`];
}

/** Merges the cells of some consecutive members with the same rating. */
export function mergeRatings(
  rows: CellValue[][],
  truth: readonly TrueMember[],
  column: number,
  random: Random,
): Rect[] {
  const merges: Rect[] = [];
  let corner = truth[0]?.row ?? 0;
  for (const [at, { row, level }] of truth.entries()) {
    const before = truth[at - 1];
    const joins = before?.row === row - 1 && before.level === level && random.chance(0.5);
    if (joins && level !== null) {
      rows[row]![column] = "";
      merges.push({ top: corner, left: column, bottom: row, right: column });
    } else corner = row;
  }
  return merges.filter(({ top }, at) => merges[at + 1]?.top !== top);
}

/** Writes ditto marks for some members with the same rating as the one right above. */
export function repeatRatings(
  rows: CellValue[][],
  truth: readonly TrueMember[],
  column: number,
  random: Random,
): void {
  for (const [at, { row, level }] of truth.entries()) {
    const before = truth[at - 1];
    const isSame = before?.row === row - 1 && before.level === level && level !== null;
    if (isSame && random.chance(0.5)) rows[row]![column] = random.pick(DITTOS);
  }
}

const DITTOS = ['"', "nt", "-nt-", "″", "-//-"];
