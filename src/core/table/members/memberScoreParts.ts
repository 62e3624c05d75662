import { columnsOf } from "../../model/columns";
import type { Role } from "../../model/role";
import type { ScoreParts } from "../../model/table";
import type { Layout } from "../layout";
import type { CellReaders } from "./cellReaders";
import { cellAt, type Part } from "./cells";

const NO_PARTS: ScoreParts = { general: [], task: [] };

/** Returns a reader of the points for each criterion; without any such column, all members share one empty value. */
export function scorePartsReader(
  layout: Layout,
  left: number,
  { number }: CellReaders,
): Part<ScoreParts> {
  const at = (role: Role) => columnsOf(layout, role).map(({ index }) => index - left);
  const [general, task] = [at("general.part"), at("task.part")];
  if (general.length + task.length === 0) return () => NO_PARTS;
  return (cells) => ({
    general: general.map((offset) => number(cellAt(cells, offset))),
    task: task.map((offset) => number(cellAt(cells, offset))),
  });
}
