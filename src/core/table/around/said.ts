import type { Said, SheetText } from "../../model/said";
import { allGood } from "./allGood";
import { ballotTexts } from "./ballotTexts";
import { ownLevels } from "./ownLevels";
import { figureTexts, type StatedOf } from "./statedFigures";

/** Everything that is understood of the texts around a table. */
export function readSaid(texts: readonly SheetText[], of: StatedOf): Said {
  return {
    ballots: ballotTexts(texts),
    figures: figureTexts(texts, of),
    ownLevels: ownLevels(texts, of.levels),
    allGood: allGood(texts, of.levels),
  };
}
