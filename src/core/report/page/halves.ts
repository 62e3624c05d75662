import { columnsPixels, textWidth } from "./textWidth";

/** The widest text on the right of a head, in its font. */
const PARTY = { text: "ĐẢNG CỘNG SẢN VIỆT NAM", font: { size: 15, bold: true } } as const;
const PADDING = 6;

/**
 * Returns how many columns the left half of a head and of the signatures takes: as near to the middle as leaves the right half
 * room for the party's title.
 */
export function leftHalf(widths: readonly number[]): number {
  const whole = columnsPixels(widths);
  const needed = textWidth(PARTY.text, PARTY.font) + PADDING;
  const distance = (left: number) => {
    const isTooWide = columnsPixels(widths.slice(left)) < needed;
    return isTooWide ? Infinity : Math.abs(whole / 2 - columnsPixels(widths.slice(0, left)));
  };
  const choices = widths.map((_, i) => i).slice(1);
  return choices.reduce((best, left) => (distance(left) < distance(best) ? left : best), 1);
}
