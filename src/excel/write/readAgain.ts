import { cellKey } from "../notes/notes";
import { bytesARow, gridOf, type Queue } from "../values";
import { writtenOn } from "./lateNotes";
import type { Target } from "./target";

/** Returns a target with what people have typed on its sheet meanwhile; to be called after the round trip. */
export type ReadAgain = () => Target;

/**
 * Asks once more for what a run clears and fills on a sheet of ours: what has been typed there since the reading is then known
 * before it is written over, and safe even where Excel's answer to the filling is lost.
 */
export async function askAgain(queue: Queue, target: Target): Promise<ReadAgain> {
  const { own, sheet } = target;
  const written = own && writtenOn(target);
  if (!written) return () => target;
  const { all: rect, before, typed } = written;
  const queued = await queue({ sheet, rect, bytesARow: bytesARow(before), as: "formulas" });
  return () => {
    const now = gridOf(queued);
    const late = typed(now.values);
    const retyped = new Set(late.map(cellKey));
    const earlier = own.typed.filter((note) => !retyped.has(cellKey(note)));
    return { ...target, own: { ...own, contents: [now], typed: [...earlier, ...late] } };
  };
}
