import { contains, type CellRef } from "../model/address";
import { FINAL_ROLES } from "../model/columns";
import type { Finding } from "../model/finding";
import type { DecodedSheet } from "../model/grid";
import type { BranchReview } from "../model/review";
import type { RatingTable } from "../model/table";
import { cellOf } from "../rules/cells";
import { membersIn, rowsBeside } from "../table/around/rowsBeside";
import { foldedText } from "../text/foldedText";
import { levelOfSentence } from "../text/noteLevel";

/** A shorter text is no sentence about somebody's level. */
const SHORTEST = 30;
const ENDS = /[.;!?](?=\s|$)|[\r\n]+/u;

interface Sentence {
  readonly written: string;
  readonly at: CellRef;
}

/** Reports sentences beside the tables by which somebody's level was decided otherwise than the table says. */
export function levelsElsewhere(
  sheets: readonly DecodedSheet[],
  tables: readonly RatingTable[],
  branches: readonly BranchReview[],
): readonly Finding[] {
  return Array.from(sentencesBeside(sheets, tables)).flatMap((sentence) =>
    branches.flatMap((branch) => contradicted(sentence, branch)),
  );
}

function contradicted({ written, at }: Sentence, branch: BranchReview): readonly Finding[] {
  const { table, standings, year } = branch;
  const named = levelOfSentence(written, year);
  if (!named) return [];
  const words = ` ${foldedText(written)} `;
  return table.members.flatMap(({ row, name, ratings: { final } }): Finding[] => {
    const isNamed = name.includes(" ") && words.includes(` ${foldedText(name)} `);
    if (!isNamed || standings.has(row) || final.kind !== "level") return [];
    if ((named.level === final.level) !== named.denied) return [];
    const noted = named.denied ? null : named.level;
    return [
      {
        code: "note-contradicts-level",
        severity: "warning",
        at: [at, cellOf(table, row, FINAL_ROLES)],
        data: { name, level: final.level, noted, written },
        basis: null,
      },
    ];
  });
}

function sentencesBeside(
  sheets: readonly DecodedSheet[],
  tables: readonly RatingTable[],
): readonly Sentence[] {
  const sentences: Sentence[] = [];
  for (const { id, name: sheet, grid } of sheets) {
    const members = tables.filter(({ sheetId }) => sheetId === id).map(membersIn);
    for (const row of rowsBeside(grid, members))
      grid.values[row - grid.top]?.forEach((value, x) => {
        if (typeof value !== "string" || value.length < SHORTEST) return;
        const at = { sheet, row, column: grid.left + x };
        if (members.some((rows) => contains(rows, at))) return;
        for (const part of value.split(ENDS)) sentences.push({ written: part.trim(), at });
      });
  }
  return sentences;
}
