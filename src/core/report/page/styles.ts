import type { Style } from "../../model/report";

/** The body text of a sheet; the writer sets Times New Roman everywhere. */
export const BODY: Style = { size: 12, vertical: "center" };
export const NOTE: Style = { size: 12, italic: true, vertical: "center" };
export const ALERT: Style = { size: 12, bold: true, color: "#9C0006", vertical: "center" };
export const HEADING: Style = { size: 12, bold: true, vertical: "center" };

/** The cells of a table. */
const CELL: Style = { size: 12, vertical: "center", border: true };
export const HEADER: Style = { ...CELL, bold: true, align: "center", wrap: true, fill: "#E7E6E6" };
export const LABEL: Style = CELL;
export const LABEL_BOLD: Style = { ...LABEL, bold: true };
export const MIDDLE: Style = { ...CELL, align: "center" };
export const COUNT: Style = { ...MIDDLE };
export const PERCENT: Style = { ...MIDDLE, numberFormat: "0.0%" };

/** Distinguishable in greyscale, and all light enough for black numbers on them. */
export const LEVEL_COLORS = ["#2E75B6", "#9DC3E6", "#D3E2F2", "#8C8C8C"] as const;

/** For lines, which are too thin for light colours. */
export const LINE_COLORS = ["#1F3864", "#2E75B6", "#9DC3E6", "#7F7F7F"] as const;
