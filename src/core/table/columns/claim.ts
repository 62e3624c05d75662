import type { Role } from "../../model/role";

/** What a column could be for. */
export interface Claim {
  readonly role: Role;
  readonly column: number;
  /** Lower is better; equal ranks compete. */
  readonly rank: number;
}
