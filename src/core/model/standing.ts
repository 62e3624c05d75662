import type { StatusReading } from "./table";
import type { Exclusion } from "./tally";

/** How two rows were seen to be one person: card number, date of birth, another detail, or the name alone. */
export type SameBy = "code" | "birth" | "admitted" | "name";

/** Whether a row of a rating table is a person to be rated. */
export type Standing =
  | { readonly kind: "toRate" }
  | {
      readonly kind: "excluded";
      readonly why: Exclusion;
      /** The words that say so, or the admission date. */
      readonly by: StatusReading | "date";
    }
  | { readonly kind: "duplicate"; readonly of: number; readonly sameBy: SameBy };

/** By the row of the sheet, counted from 0; nearly every row is a person to be rated, so only the others are in it. */
export type Standings = ReadonlyMap<number, Standing>;

/** What a scheme says of who is not rated. */
export interface ExclusionRule {
  readonly statuses: readonly Exclude[];
  /** A member is rated from this many calendar months after admission on. */
  readonly newMemberMonths: number;
}
type Exclude = "exempt" | "suspended";
