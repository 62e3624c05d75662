import type { HostSheet } from "../../host/book/workbook";
import { canonical } from "./canonical";

const FACETS = [
  "name",
  "visibility",
  "tabColor",
  "showGridlines",
  "frozenRows",
  "frozenColumns",
  "protection",
  "merges",
  "columnWidths",
  "rowHeights",
  "hiddenRows",
  "hiddenColumns",
  "links",
  "page",
  "headerFooter",
  "tables",
  "charts",
  "validations",
  "names",
] as const;

export type Facet = (typeof FACETS)[number];

/** Everything about a sheet except its cells. */
export type SheetState = Pick<HostSheet, Facet>;

/** Returns a deep copy of the state of a sheet. */
export function stateOf(sheet: HostSheet): SheetState {
  return copy(Object.fromEntries(FACETS.map((facet) => [facet, sheet[facet]]))) as SheetState;
}

/** Like `structuredClone`, whose maps and sets fail `instanceof` where they come from another realm, as in Jest. */
function copy(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (value instanceof Map) return new Map(Array.from(value, ([key, part]) => [key, copy(part)]));
  if (value instanceof Set) return new Set(value);
  if (Array.isArray(value)) return value.map(copy);
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, copy(part)]));
}

/** Whether any of these facets differs between two states of a sheet. */
export function differs(before: SheetState, now: SheetState, ...facets: readonly Facet[]): boolean {
  return facets.some((facet) => canonical(before[facet]) !== canonical(now[facet]));
}

/** Whether anything but these facets differs between two states of a sheet. */
export function differsBeyond(
  before: SheetState,
  now: SheetState,
  ...facets: readonly Facet[]
): boolean {
  return differs(before, now, ...FACETS.filter((facet) => !facets.includes(facet)));
}
