import { a1 } from "../../model/address";
import type { BallotCounts, BallotsSaid, BallotText, SheetText } from "../../model/said";
import type { RatingTable } from "../../model/table";
import { ballotSentence } from "./ballotSentence";

/** Returns the texts that state numbers of ballots. */
export function ballotTexts(texts: readonly SheetText[]): readonly BallotText[] {
  return texts.flatMap(({ sheet, row, column, text }) => {
    const counts = ballotSentence(text);
    return Object.values(counts).every((count) => count === null)
      ? []
      : [{ at: { sheet, row, column }, ...counts }];
  });
}

/** Combines what the texts around these tables state about ballots; a text that two tables share counts once. */
export function ballotsSaid(tables: readonly RatingTable[]): BallotsSaid {
  const byCell = new Map(
    tables
      .flatMap(({ said }) => said.ballots)
      .map((text) => [`${text.at.sheet}!${a1(text.at)}`, text]),
  );
  const texts = [...byCell.values()];
  const first = (key: keyof BallotCounts) =>
    texts.find((text) => text[key] !== null)?.[key] ?? null;
  return {
    texts,
    counts: {
      summoned: first("summoned"),
      issued: first("issued"),
      returned: first("returned"),
      valid: first("valid"),
      invalid: first("invalid"),
    },
  };
}
