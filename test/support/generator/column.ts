import type { CellValue } from "../../../src/core/model/grid";
import type { Person } from "./person";
import type { Random } from "./random";

/** A column: the levels of its header from the top, and the cell of a member. */
export interface GeneratedColumn {
  readonly header: readonly string[];
  readonly cell: (person: Person, random: Random) => CellValue;
  /** What a further line of a member repeats or adds in this column: nothing, unless it is one of these. */
  readonly holds?: "name" | "post";
  readonly total?: true;
  readonly final?: true;
}
