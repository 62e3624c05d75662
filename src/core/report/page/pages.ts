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
const TOLERANCE = 0.02;

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

/** Whether what takes `points` surely fits on a page below the points used of it. */
export function fitsBelow(paper: Paper, used: number, points: number): boolean {
  return used + points <= roomOn(paper).height * (1 - TOLERANCE);
}

/** What an empty row may take: Excel refuses much higher ones, and a lower one would be as high as a line of text. */
const HIGHEST = 400;
const LOWEST = 18;

/**
 * Returns the heights of the empty rows, in points, after which what takes `points` begins a new page, so that the end of this
 * one does not cut it; none where it fits, and where it is longer than a page. The last of them surely reaches the end of this
 * page, and those before it surely do not.
 */
export function rowsToSkip(
  paper: Paper,
  { points: used }: Filled,
  points: number,
): readonly number[] {
  if (fitsBelow(paper, used, points) || !fitsBelow(paper, 0, points)) return [];
  const { height } = roomOn(paper);
  const sure = Math.floor(height * (1 - TOLERANCE) - used);
  const rest = sure < LOWEST ? 0 : sure;
  const beyond = Math.ceil(height * (1 + TOLERANCE) - used - rest);
  const high = rest > HIGHEST ? [HIGHEST, rest - HIGHEST] : [rest];
  return [...high, beyond].filter((row) => row > 0);
}
