import type { ColumnFacts } from "./columnFacts";
import type { Anchor } from "../find/anchor";
import { nameParts } from "../find/headerColumns";
import type { SpecialColumns, StatusMarks } from "../layout";
import { readStatuses } from "../../text/status";

/** Finds columns that belong together or contain marks: a name in several, birth by sex, ticks for sex and status. */
export function specialColumns(
  facts: readonly ColumnFacts[],
  anchor: Anchor,
): Omit<SpecialColumns, "raterMarks" | "hasChangesOnly" | "finals"> {
  const birthBySex = birthPair(facts);
  return {
    nameParts: writtenParts(facts, anchor),
    birthBySex,
    sexMarks: birthBySex === null ? sexMarks(facts) : null,
    // The same headings over organisations have counts below them.
    statusMarks: anchor.subject === "members" ? facts.flatMap(statusMark) : [],
  };
}

/** Further columns of the name, if they contain texts. */
function writtenParts(facts: readonly ColumnFacts[], anchor: Anchor): number[] {
  return nameParts(facts, anchor)
    .filter(({ contents }) => contents.texts > 0 && contents.levels === 0)
    .map(({ index }) => index);
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
