import type { Rect } from "../../core/model/address";
import type { Style, StyledAreas } from "../../core/model/report";

/** Areas that share one value of a property. */
export interface Layer<V> {
  readonly value: V;
  readonly areas: Rect[];
}

/**
 * Returns the writes that one property needs, in order and as few as possible: areas with one value are joined unless a
 * different value was set over them in between, and `base`, the sheet's own value, is left out where nothing overrides it.
 */
export function layersOf<K extends keyof Style>(
  styles: readonly StyledAreas[],
  property: K,
  base: NonNullable<Style[K]> | null,
): readonly Layer<NonNullable<Style[K]>>[] {
  const layers: Layer<NonNullable<Style[K]>>[] = [];
  for (const { style, areas } of styles) {
    const value = style[property];
    if (value === undefined || areas.length === 0) continue;
    const below = layers.findLastIndex(
      (layer) => layer.value !== value && overlap(layer.areas, areas),
    );
    const same = layers.findIndex((layer, i) => i > below && layer.value === value);
    if (below === -1 && value === base) continue;
    const layer = layers[same];
    if (layer) layer.areas.push(...areas);
    else layers.push({ value, areas: [...areas] });
  }
  return layers;
}

function overlap(some: readonly Rect[], others: readonly Rect[]): boolean {
  return some.some((a) =>
    others.some(
      (b) => a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right,
    ),
  );
}
