import type { ReportSheet } from "../../model/report";
import type { Layout } from "./layout";
import type { SheetBuilder, SheetFrame } from "./sheetBuilder";

/** A header further down would leave too little of the screen to the list under it. */
const LAST_FROZEN_HEADER = 9;

/** Finishes a sheet with the page layout of its year. */
export function finishDocument(
  sheet: SheetBuilder,
  layout: Layout,
  frame: Pick<SheetFrame, "key" | "name"> & {
    readonly orientation: "portrait" | "landscape";
    /** The header row of a list that can run over several pages; null for a sheet without one. */
    readonly header: number | null;
  },
): ReportSheet {
  const { key, name, orientation, header } = frame;
  return sheet.finish({
    key,
    name,
    page: {
      orientation,
      margins: layout.margins,
      repeatRows: header === null ? null : [header, header],
    },
    onePage: header === null,
    frozenRows: header === null || header > LAST_FROZEN_HEADER ? 0 : header + 1,
  });
}
