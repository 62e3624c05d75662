import { parseLevels } from "../../src/core/choice";
import type { LevelWords } from "../../src/core/model/choice";
import { json } from "./json";

/** Not the words alone, since one of them may be "wrong". */
export interface Explained {
  readonly levels: LevelWords;
}

/** Returns the levels of words in a file, or a sentence that says what is wrong with it. */
export function readLevels(text: string): Explained | { readonly wrong: string } {
  const parsed = parseLevels(json(text));
  if ("levels" in parsed) return parsed;
  const where = parsed.at === "" ? "nội dung" : `“${parsed.at}”`;
  return { wrong: `Tệp giải thích mức xếp loại không đúng: ${where}.` };
}
