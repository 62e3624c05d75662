import type { KitPart } from "../core/model/kitPart";

/** Texts of the pane about the sheets to fill in. */
export interface KitTexts {
  readonly heading: string;
  readonly lead: string;
  readonly make: string;
  /** Label of the list of single sheets. */
  readonly single: string;
  readonly startYear: string;
  readonly startYearHint: string;
  /** Labels of the buttons that add one sheet each. */
  readonly parts: Readonly<Record<KitPart, string>>;
}
