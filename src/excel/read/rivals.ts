import type { OwnSheet } from "../../app/ports";
import type { Snapshot } from "../../core/model/grid";
import { isDocumentKey, replacedKey } from "../../core/report/keys";
import { isLaterRun } from "../marks/run";

interface Settled {
  readonly own: readonly OwnSheet[];
  /** Neither ours nor copies of ours: people move such sheets into one workbook to gather them. */
  readonly strangers: readonly OwnSheet[];
}

/**
 * Two people made the same sheets before either saw those of the other: the newer one of a kind is kept, and the older gets a
 * key of its own, under which it is emptied. Only what was made here, both of them, is ever replaced by the other: such
 * sheets count cells of this workbook on one sheet at least. Documents are full of what people typed, and are never replaced.
 */
export function settleRivals(
  own: readonly OwnSheet[],
  rivals: readonly OwnSheet[],
  here: Snapshot,
): Settled {
  const madeHere = new Set(
    [...own, ...rivals].filter((sheet) => countsHere(sheet, here)).map(bornOf),
  );
  const isOfHere = (sheet: OwnSheet) =>
    bornOf(sheet) !== null && madeHere.has(bornOf(sheet)) && !isDocumentKey(sheet.key);
  const settled = own.flatMap((sheet): readonly OwnSheet[] => {
    const others = rivals.filter((each) => each.key === sheet.key && isOfHere(each));
    return isOfHere(sheet) && others.length > 0 ? ranked([sheet, ...others]) : [sheet];
  });
  const isStranger = ({ id }: OwnSheet) => settled.every((each) => each.id !== id);
  return { own: settled, strangers: rivals.filter(isStranger) };
}

/** The newest one under the key of all, the others under keys of their own. */
function ranked(sheets: readonly OwnSheet[]): readonly OwnSheet[] {
  const newest = sheets.reduce((one, each) =>
    isLaterRun(each.mark?.run ?? "", one.mark?.run ?? "") ? each : one,
  );
  return sheets.map((sheet) =>
    sheet === newest
      ? sheet
      : { ...sheet, key: replacedKey(sheet.key, bornOf(sheet) ?? ""), replaced: "found" },
  );
}

function bornOf({ mark }: OwnSheet): string | null {
  return mark?.born ?? null;
}

function countsHere({ contents }: OwnSheet, { sheets }: Snapshot): boolean {
  const names = sheets.flatMap(({ name, tables }) => [
    `'${name.replaceAll("'", "''")}'!`,
    `${name}!`,
    ...tables.map((table) => `${table.name}[`),
  ]);
  return contents.some(({ values }) =>
    values.flat().some((value) => isFormula(value) && names.some(isNamedIn(value))),
  );
}

function isFormula(value: unknown): value is string {
  return typeof value === "string" && value.startsWith("=");
}

/** A name of another workbook has that workbook's name before it, in brackets or with an exclamation mark. */
function isNamedIn(formula: string): (name: string) => boolean {
  return (name) => {
    const at = formula.indexOf(name);
    return at > 0 && /[^\p{L}\d_.\]!']/u.test(formula.charAt(at - 1));
  };
}
