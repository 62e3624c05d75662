import type { Level, Rater } from "../../model/level";
import type { Member } from "../../model/table";
import { columnOf } from "./counting";
import { spellings, type Ground } from "./ground";
import type { Condition } from "./source";

/** Rows of the members whom a rater gave a level. */
export function rowsAt(
  members: readonly Member[],
  rater: Rater,
  level: Level,
): ReadonlySet<number> {
  return new Set(members.filter((member) => hasLevel(member, rater, level)).map(({ row }) => row));
}

/** How the source says that a rater gave a level: its names in the rater's column, or a mark in the level's own. */
export function levelConditions(ground: Ground, rater: Rater, level: Level): Condition | null {
  const column = columnOf(ground.table, rater);
  if (column !== null) return { column, anyOf: namesInUse(ground, column, rater, level) };
  const marks = rater === "final" ? columnOf(ground.table, `mark.${level}`) : null;
  if (marks === null) return null;
  const written = spellings(ground, marks, membersAt(ground, rater, level));
  return { column: marks, anyOf: written.length === 0 ? ["x"] : written };
}

/** The full name always; the abbreviation too once the column holds anything but full names. */
function namesInUse(ground: Ground, column: number, rater: Rater, level: Level): readonly string[] {
  const { name, abbreviation } = ground.names[level];
  const written = spellings(ground, column, membersAt(ground, rater, level));
  const onlyNames = ground.toRate.every(({ ratings }) => {
    const reading = ratings[rater];
    return reading.kind !== "level" || reading.exact;
  });
  const texts = onlyNames ? [name] : [name, abbreviation, ...written];
  const folded = texts.map((text) => text.toLowerCase());
  return texts.filter((_, i) => folded.indexOf(folded[i] ?? "") === i);
}

function membersAt({ toRate }: Ground, rater: Rater, level: Level): readonly Member[] {
  return toRate.filter((member) => hasLevel(member, rater, level));
}

function hasLevel({ ratings }: Member, rater: Rater, level: Level): boolean {
  const reading = ratings[rater];
  return reading.kind === "level" && reading.level === level;
}
