import type { Grid } from "../model/grid";

/** The line that every sheet of a report carries: where its figures come from. */
const SOURCE_LINE =
  /^Nguồn số liệu: trang tính “.+”, vùng [A-Z]{1,3}\d+(?::[A-Z]{1,3}\d+)?(?:;|\.|$)/u;

/**
 * True for a sheet that a report wrote, wherever it lies now. Such a sheet repeats the members of its source, so that it
 * must never be read as one, even where another program dropped the mark that says whose it is.
 */
export function isOwnLayout({ values }: Grid): boolean {
  return values.some((cells) =>
    cells.some((cell) => typeof cell === "string" && SOURCE_LINE.test(cell.normalize("NFC"))),
  );
}
