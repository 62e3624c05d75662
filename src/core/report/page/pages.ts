import type { Page } from "../../model/report";

/** The paper that a sheet is laid out for. */
export type Paper = Pick<Page, "orientation" | "margins">;

const A4_CENTIMETRES = { short: 21, long: 29.7 } as const;
const POINTS_A_CENTIMETRE = 72 / 2.54;

/** The points between the margins. */
export function roomOn({ orientation, margins }: Paper): { width: number; height: number } {
  const { short, long } = A4_CENTIMETRES;
  const [across, down] = orientation === "portrait" ? [short, long] : [long, short];
  return {
    width: (across - margins.left - margins.right) * POINTS_A_CENTIMETRE,
    height: (down - margins.top - margins.bottom) * POINTS_A_CENTIMETRE,
  };
}

/** Printers and programs differ by about this share in how much they put on a page. */
const TOLERANCE = 0.03;

/** Rows as they fill pages: the last of these pages, counted from 0, and the points used on it. */
export interface Filled {
  readonly page: number;
  readonly points: number;
}

/** Fills pages with rows of these heights, in points; every page but the first begins with `header` points. */
export function fillPages(paper: Paper, heights: readonly number[], header: number): Filled {
  const { height } = roomOn(paper);
  return heights.reduce<Filled>(
    ({ page, points }, row) =>
      points + row <= height
        ? { page, points: points + row }
        : { page: page + 1, points: header + row },
    { page: 0, points: 0 },
  );
}

/**
 * Returns the points to leave empty, so that what takes `points` is not cut by the end of a page; 0 where it fits, and where
 * it is longer than a page.
 */
export function pointsToSkip(paper: Paper, { points: used }: Filled, points: number): number {
  const { height } = roomOn(paper);
  const fits = used + points <= height * (1 - TOLERANCE);
  return fits || points > height * (1 - TOLERANCE) ? 0 : height * (1 + TOLERANCE) - used;
}
