import { LEVELS, type ByLevel, type LevelNames } from "../../model/level";
import type { Entry, Style } from "../../model/report";
import { MIDDLE } from "../page/styles";

/** A cell that the committee fills in. */
export const INPUT: Style = { ...MIDDLE, fill: "#FFF2CC" };

/** One of the levels, from a drop-down list. */
export function oneLevel(levels: ByLevel<LevelNames>): Omit<Entry, "area"> {
  const choices = LEVELS.map((level) => levels[level].abbreviation);
  return {
    rule: { kind: "choice", choices },
    refusal: `Chọn một mức trong danh sách thả xuống: ${choices.join(", ")}.`,
  };
}
