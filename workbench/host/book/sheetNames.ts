import type { Rect } from "../../../src/core/model/address";

/** A defined name that belongs to one sheet. */
export interface SheetName {
  readonly name: string;
  readonly visible: boolean;
  readonly refersTo: Reference;
}

/** A rectangle of the name's own sheet, null once it was deleted; or any other formula, without its equals sign. */
export type Reference = { readonly rect: Rect | null } | { readonly formula: string };

/** Excel compares names without regard to case. */
export function sheetNameOf(names: readonly SheetName[], name: string): SheetName | null {
  const wanted = name.toLowerCase();
  return names.find((one) => one.name.toLowerCase() === wanted) ?? null;
}
