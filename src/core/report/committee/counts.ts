import type { Level } from "../../model/level";
import type { GatheredMember } from "../../model/committee";
import type { Formula } from "../../model/report";
import { live, quoted } from "../figures/formula";
import { dataRange } from "./data";
import { STANDING_WORDS, type DataColumnName } from "./dataColumns";
import type { CommitteeView } from "./view";

/** A condition on a column of the tidy table; `test` is a formula for what the cells have to equal. */
export interface Condition {
  readonly column: DataColumnName;
  readonly test: string;
}

export function standingIs(standing: GatheredMember["standing"]): Condition {
  return { column: "standing", test: quoted(STANDING_WORDS[standing]) };
}

export function levelIs({ levels }: CommitteeView, level: Level): Condition {
  return { column: "level", test: quoted(levels[level].abbreviation) };
}

/** The number of members that meet all conditions, and what it has to compute to. */
export function membersWhere(
  view: CommitteeView,
  conditions: readonly Condition[],
  value: number,
): Formula {
  const pairs = conditions.map(({ column, test }) => `${dataRange(view, column)},${test}`);
  return live(`COUNTIFS(${pairs.join(",")})`, value);
}
