import type { Style } from "../../model/report";

/** Body text of a sheet; Times New Roman is the writer's default everywhere. */
export const BODY: Style = { size: 12, vertical: "center" };
export const NOTE: Style = { size: 12, italic: true, vertical: "center" };
export const ALERT: Style = { size: 12, bold: true, color: "#9C0006", vertical: "center" };
export const HEADING: Style = { size: 12, bold: true, vertical: "center" };

/** Cells of a table. */
const CELL: Style = { size: 12, vertical: "center", border: true };
export const HEADER: Style = { ...CELL, bold: true, align: "center", wrap: true, fill: "#E7E6E6" };
export const LABEL: Style = CELL;
export const LABEL_BOLD: Style = { ...LABEL, bold: true };
export const MIDDLE: Style = { ...CELL, align: "center" };
export const COUNT: Style = { ...MIDDLE };
export const PERCENT: Style = { ...MIDDLE, numberFormat: "0.0%" };

/** Apart on a grey printer too, and all light enough for the black numbers on them. */
export const LEVEL_COLORS = ["#2E75B6", "#9DC3E6", "#D3E2F2", "#8C8C8C"] as const;

/** Of lines, which are too thin for light colours. */
export const LINE_COLORS = ["#1F3864", "#2E75B6", "#9DC3E6", "#7F7F7F"] as const;
