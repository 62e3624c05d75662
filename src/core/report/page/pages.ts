import type { Page } from "../../model/report";
import { columnPixels } from "./textWidth";

const A4_CENTIMETRES = { short: 21, long: 29.7 } as const;
const POINTS_A_CENTIMETRE = 72 / 2.54;
const POINTS_A_PIXEL = 0.75;
/**
 * The share of a page below which a last page is avoided by printing the others a little smaller. What would be alone
 * on it is mostly a foot without its list.
 */
const LEAST_ON_LAST_PAGE = 0.12;
/** The share of a page that is lost because pages break between rows. */
const LOST_AT_BREAKS = 0.04;

/** A sheet that is printed one page wide; the header is repeated on every page. */
interface Printed {
  readonly page: Pick<Page, "orientation" | "margins">;
  readonly widths: readonly number[];
  readonly points: number;
  readonly headerPoints: number;
}

/**
 * Returns the number of pages to fit a sheet on, so that its last page is not nearly empty; null where it has enough on
 * it.
 */
export function pagesToFit({ page, widths, points, headerPoints }: Printed): number | null {
  const { width, height } = roomOf(page);
  const wide = widths.reduce((sum, each) => sum + columnPixels(each) * POINTS_A_PIXEL, 0);
  const body = height / Math.min(1, width / wide) - headerPoints;
  const pages = (points - headerPoints) / body;
  const full = Math.floor(pages + LOST_AT_BREAKS);
  return full > 0 && pages - full <= full * LEAST_ON_LAST_PAGE ? full : null;
}

/** The points between the margins. */
function roomOf({ orientation, margins }: Printed["page"]): { width: number; height: number } {
  const { short, long } = A4_CENTIMETRES;
  const [across, down] = orientation === "portrait" ? [short, long] : [long, short];
  return {
    width: (across - margins.left - margins.right) * POINTS_A_CENTIMETRE,
    height: (down - margins.top - margins.bottom) * POINTS_A_CENTIMETRE,
  };
}
