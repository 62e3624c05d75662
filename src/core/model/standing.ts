import type { Departure } from "./body";
import type { IsoDate } from "./calendar";
import type { StatusReading } from "./table";
import type { Exclusion } from "./tally";

/** Which detail identified two rows as the same member: card number, date of birth, admission, or the name alone. */
export type SameBy = "code" | "birth" | "admitted" | "name";

/** Whether the member of a row is to be rated. */
export type Standing =
  | { readonly kind: "toRate" }
  | {
      readonly kind: "excluded";
      readonly why: Exclusion;
      /** The words that say so, or the admission date. */
      readonly by: StatusReading | "date";
    }
  | {
      readonly kind: "duplicate";
      readonly of: number;
      /** The sheet of the first row, if that is in another part of the branch. */
      readonly sheet: string | null;
      readonly sameBy: SameBy;
    }
  | {
      readonly kind: "departed";
      readonly why: Departure;
      readonly by: StatusReading;
      readonly day: IsoDate | null;
    };

/** Keyed by the row on the sheet, counted from 0; a row that is missing is to be rated, as nearly all are. */
export type Standings = ReadonlyMap<number, Standing>;

/** Who is not rated under a scheme. */
export interface ExclusionRule {
  readonly statuses: readonly Exclude[];
  /** Members are rated once this many calendar months have passed since admission. */
  readonly newMemberMonths: number;
}
type Exclude = "exempt" | "suspended";
