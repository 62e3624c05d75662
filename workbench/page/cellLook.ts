import type { CellStyle } from "hucre";
import type { CSSProperties } from "react";

/** The free twin of Times New Roman, which has its widths. */
export const SERIF = '"Times New Roman", Tinos, "Liberation Serif", serif';

/** The size in points of a cell without a font of its own. */
const DEFAULT_SIZE = 11;
const PIXELS_PER_POINT = 4 / 3;

const ACROSS: Readonly<Record<string, string>> = { center: "center", right: "flex-end" };
const DOWN: Readonly<Record<string, string>> = { top: "flex-start", center: "center" };

/** Returns the look of a cell in a flex box; numbers without an alignment are placed right, as in Excel. */
export function cellLook(style: CellStyle = {}, isNumber = false): CSSProperties {
  const { fill } = style;
  return {
    ...placeOf(style, isNumber),
    ...fontOf(style),
    background: (fill?.type === "pattern" && colorOf(fill.fgColor)) || undefined,
    ...bordersOf(style),
  };
}

function placeOf({ alignment = {} }: CellStyle, isNumber: boolean): CSSProperties {
  const across = alignment.horizontal ?? (isNumber ? "right" : "left");
  return {
    justifyContent: ACROSS[across] ?? "flex-start",
    alignItems: DOWN[alignment.vertical ?? "bottom"] ?? "flex-end",
    textAlign: across === "center" || across === "right" ? across : "left",
    whiteSpace: alignment.wrapText ? "pre-wrap" : "pre",
  };
}

function fontOf(style: CellStyle): CSSProperties {
  const { bold, italic, underline, color } = style.font ?? {};
  return {
    fontFamily: SERIF,
    fontSize: fontPixels(style),
    fontWeight: bold ? 700 : 400,
    fontStyle: italic ? "italic" : "normal",
    textDecoration: underline ? "underline" : "none",
    color: colorOf(color) ?? "#000",
  };
}

/** Returns the size of a cell's font in pixels of the screen at 100%. */
export function fontPixels({ font }: CellStyle): number {
  return Math.round((font?.size ?? DEFAULT_SIZE) * PIXELS_PER_POINT);
}

/** Returns `#RRGGBB`; null for a colour of the theme or none. */
export function colorOf(color: { readonly rgb?: string } | undefined): string | null {
  return color?.rgb === undefined ? null : `#${color.rgb.slice(-6)}`;
}

function bordersOf({ border = {} }: CellStyle): CSSProperties {
  const line = (side: { readonly color?: { readonly rgb?: string } } | undefined) =>
    side && `1px solid ${colorOf(side.color) ?? "#000"}`;
  return {
    borderTop: line(border.top),
    borderRight: line(border.right),
    borderBottom: line(border.bottom),
    borderLeft: line(border.left),
  };
}
