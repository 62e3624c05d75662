import { a1 } from "../../model/address";
import { LEVELS, type Level } from "../../model/level";
import type { Content } from "../../model/report";
import type { BranchView } from "../context";
import { live } from "../figures/formula";

/** The cells of the table of levels with their names and counts. */
interface LevelCells {
  readonly label: number;
  readonly count: number;
  readonly of: Readonly<Record<Level, number>>;
  readonly total: number;
}

/**
 * `Biểu đồ: Hoàn thành xuất sắc nhiệm vụ 2 (12,5%); …`: a formula over the cells that the charts show, followed by
 * `rest`.
 */
export function levelCaption(
  { branch: { tally }, scheme }: BranchView,
  { label, count, of, total }: LevelCells,
  rest: readonly string[],
): Content {
  const whole = a1({ row: total, column: count });
  const formulas = LEVELS.map((level) => {
    const name = a1({ row: of[level], column: label });
    const part = a1({ row: of[level], column: count });
    return `${name}&" "&${part}&" ("&${percentFormula(part, whole)}&"%)"`;
  });
  const words = LEVELS.map((level) => {
    const number = tally.levels[level];
    return `${scheme.levels[level].name} ${String(number)} (${percentWords(number, tally.rated)}%)`;
  });
  const end = [".", ...rest].join(" ");
  return live(
    `"Biểu đồ: "&${formulas.join('&"; "&')}&"${end}"`,
    `Biểu đồ: ${words.join("; ")}${end}`,
  );
}

/**
 * Builds the decimals from thousandths, because a number joined to a text would get the decimal separator of the
 * machine.
 */
function percentFormula(part: string, whole: string): string {
  const thousandths = `ROUND(${part}*1000/MAX(1,${whole}),0)`;
  return `INT(${thousandths}/10)&","&MOD(${thousandths},10)`;
}

function percentWords(part: number, whole: number): string {
  const thousandths = Math.round((part * 1000) / Math.max(1, whole));
  return `${String(Math.floor(thousandths / 10))},${String(thousandths % 10)}`;
}
