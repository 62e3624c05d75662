import type { OwnSheet } from "../../app/ports";
import type { Grid } from "../../core/model/grid";
import { around } from "../rectangles";
import { roundTrip } from "../roundTrip";
import { gridOf, valueQueue } from "../values";

/** Names and sentences in Vietnamese beside numbers. */
const BYTES_A_CELL = 30;

/** Reads the values of all that we wrote on sheets of ours, of which a reading leaves out most where they are large. */
export async function ownContents(
  context: Excel.RequestContext,
  sheets: readonly OwnSheet[],
): Promise<readonly Grid[]> {
  const queue = valueQueue(context);
  const queued = [];
  for (const { id, areas } of sheets) {
    const rect = around(areas.map((area) => area.rect));
    const sheet = context.workbook.worksheets.getItem(id);
    const bytesARow = rect ? (rect.right - rect.left + 1) * BYTES_A_CELL : 0;
    queued.push(rect && (await queue({ sheet, rect, bytesARow, as: "values" })));
  }
  if (queued.some(Boolean)) await roundTrip(context);
  return queued.map((each) => (each ? gridOf(each) : { top: 0, left: 0, values: [] }));
}
