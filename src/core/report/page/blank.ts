/** Dots that people write over: a number, a place, who was present. */
export const BLANK = "………";
