import { a1 } from "../../model/address";
import { LEVELS, type Level } from "../../model/level";
import type { Content } from "../../model/report";
import type { BranchView } from "../context";
import { live } from "../figures/formula";

/** Where the table of levels keeps its names and counts. */
interface LevelCells {
  readonly label: number;
  readonly count: number;
  readonly of: Readonly<Record<Level, number>>;
  readonly total: number;
}

/** `Biểu đồ: Hoàn thành xuất sắc nhiệm vụ 2 (12,5%); …`, live, from the cells that the charts show; the rest as it stands. */
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

/** Thousandths put together by hand: a number joined to a text would take the decimal sign of the machine. */
function percentFormula(part: string, whole: string): string {
  const thousandths = `ROUND(${part}*1000/MAX(1,${whole}),0)`;
  return `INT(${thousandths}/10)&","&MOD(${thousandths},10)`;
}

function percentWords(part: number, whole: number): string {
  const thousandths = Math.round((part * 1000) / Math.max(1, whole));
  return `${String(Math.floor(thousandths / 10))},${String(thousandths % 10)}`;
}
