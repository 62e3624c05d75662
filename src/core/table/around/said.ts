import type { Said, SheetText } from "../../model/said";
import { allGood } from "./allGood";
import { ballotTexts } from "./ballotTexts";
import { ownLevels } from "./ownLevels";
import { figureTexts, type StatedOf } from "./statedFigures";

/** Reads everything that the texts around a table state about it. */
export function readSaid(texts: readonly SheetText[], of: StatedOf): Said {
  return {
    ballots: ballotTexts(texts),
    figures: figureTexts(texts, of),
    ownLevels: ownLevels(texts, of.levels),
    allGood: allGood(texts, of.levels),
  };
}
