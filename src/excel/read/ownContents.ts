import type { OwnSheet } from "../../app/ports";
import type { Grid } from "../../core/model/grid";
import { around } from "../rectangles";
import { roundTrip } from "../roundTrip";
import { gridOf, valueQueue } from "../values";

/** Names and sentences in Vietnamese beside numbers. */
const BYTES_A_CELL = 30;

/** Reads the values of all that we wrote on one of our sheets, of which a reading leaves out most where it is large. */
export async function ownContents(
  context: Excel.RequestContext,
  { id, areas }: OwnSheet,
): Promise<Grid> {
  const rect = around(areas.map((area) => area.rect));
  if (!rect) return { top: 0, left: 0, values: [] };
  const sheet = context.workbook.worksheets.getItem(id);
  const width = rect.right - rect.left + 1;
  const queued = await valueQueue(context)({
    sheet,
    rect,
    bytesARow: width * BYTES_A_CELL,
    as: "values",
  });
  await roundTrip(context);
  return gridOf(queued);
}
