import type { Style } from "../../model/report";

/** The body text of a sheet; the writer sets Times New Roman everywhere. */
export const BODY: Style = { size: 12, vertical: "center" };
/** Sentences of a document, in the size that party documents have. */
export const PROSE: Style = { size: 14, vertical: "center" };
export const NOTE: Style = { size: 12, italic: true, vertical: "center" };
export const HEADING: Style = { size: 12, bold: true, vertical: "center" };

/** The cells of a table. */
const CELL: Style = { size: 12, vertical: "center", border: true };
export const HEADER: Style = { ...CELL, bold: true, align: "center", wrap: true, fill: "#E7E6E6" };
export const LABEL: Style = CELL;
export const LABEL_BOLD: Style = { ...LABEL, bold: true };
export const MIDDLE: Style = { ...CELL, align: "center" };
export const COUNT: Style = { ...MIDDLE };
export const PERCENT: Style = { ...MIDDLE, numberFormat: "0.0%" };

/** The number that is left, or is too many. */
export const SIGNED: Style = { ...MIDDLE, numberFormat: "+0;-0;0" };

/** What is not printed: grey. */
export const ASIDE: Style = { size: 12, color: "#595959", vertical: "center" };

/** The levels from the best to the worst: darker and lighter in print too, the last one of another hue. */
export const LEVEL_COLORS = ["#1F3864", "#2E75B6", "#9DC3E6", "#C55A11"] as const;

/** The year before, and this year. */
export const YEAR_COLORS = ["#A6A6A6", "#1F3864"] as const;

/** A limit drawn over the columns. */
export const LIMIT_COLOR = "#C00000";
