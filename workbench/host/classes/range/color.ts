import type { Color } from "hucre";
import { colorArgument } from "../../operations/argument";

export function hexOf(color: Color | undefined, otherwise: string): string {
  return color?.rgb === undefined ? otherwise : `#${color.rgb.slice(-6).toUpperCase()}`;
}

export function colorOf(value: unknown): Color {
  return { rgb: colorArgument(value).slice(1) };
}
