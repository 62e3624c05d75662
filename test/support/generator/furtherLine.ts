import type { CellValue } from "../../../src/core/model/grid";
import type { GeneratedColumn } from "./column";
import type { Person } from "./person";
import type { Plan } from "./plan";
import type { Random } from "./random";

/** Returns a second line of a numbered member; null for none. */
export function furtherLine(
  { furtherLines: kind, order }: Plan,
  columns: readonly GeneratedColumn[],
  person: Person,
  random: Random,
): readonly CellValue[] | null {
  if (kind === null || order === null || !random.chance(0.2)) return null;
  const first = columns.findIndex(({ holds }) => holds === "name");
  const added = kind === "birth" ? "sinh ngày 01/02/1977" : "(tức Lê Nam)";
  const post = kind === "alias" ? "" : random.pick(["Tổ trưởng", "Tổ hòa giải"]);
  return columns.map(({ holds, cell }, at) => {
    if (holds === "post") return post;
    if (kind === "post") return holds === "name" ? cell(person, random) : "";
    return at === first ? added : "";
  });
}
