import type { ColumnFacts } from "./columnFacts";
import type { Anchor } from "./anchor";
import { GIVEN_NAME } from "./headerPhrases";
import type { SpecialColumns, StatusMarks } from "./layout";
import { readStatuses } from "./status";

/** Columns that belong together or hold marks: name in two columns, year of birth by sex, ticks for sex and status. */
export function specialColumns(facts: readonly ColumnFacts[], anchor: Anchor): SpecialColumns {
  const birthBySex = birthPair(facts);
  return {
    givenName: givenName(facts, anchor),
    birthBySex,
    sexMarks: birthBySex === null ? sexMarks(facts) : null,
    statusMarks: facts.flatMap(statusMark),
  };
}

/** The column right of the name that has no heading, or "Tên", and texts in it. */
function givenName(facts: readonly ColumnFacts[], { name }: Anchor): number | null {
  const next = facts.find(({ index }) => index === name + 1);
  if (!next) return null;
  const isSecond = next.path.length === 0 || GIVEN_NAME.test(next.leaf);
  return isSecond && next.contents.texts > 0 && next.contents.levels === 0 ? next.index : null;
}

function birthPair(facts: readonly ColumnFacts[]): SpecialColumns["birthBySex"] {
  const under = facts.filter(({ leaf, whole }) => leaf !== whole && whole.includes("sinh"));
  const male = under.find(({ leaf }) => leaf === "nam");
  const female = under.find(({ leaf }) => leaf === "nu");
  return male && female ? { male: male.index, female: female.index } : null;
}

function sexMarks(facts: readonly ColumnFacts[]): SpecialColumns["sexMarks"] {
  const female = facts.find(
    ({ leaf, contents }) => /^(?:dang vien |dv )?nu$/.test(leaf) && isTicked(contents),
  );
  if (!female) return null;
  const male = facts.find(
    ({ index, leaf }) => leaf === "nam" && Math.abs(index - female.index) === 1,
  );
  return { male: male?.index ?? null, female: female.index };
}

function statusMark({ index, leaf, whole, contents }: ColumnFacts): StatusMarks[] {
  if (!isTicked(contents) || /phieu|nu$|xep loai/.test(whole)) return [];
  const status = readStatuses(leaf)[0] ?? readStatuses(`đảng viên ${leaf}`)[0];
  return status === undefined ? [] : [{ column: index, status }];
}

function isTicked({ filled, marks, dates }: ColumnFacts["contents"]): boolean {
  return filled > 0 && marks * 2 > filled && dates === 0;
}
