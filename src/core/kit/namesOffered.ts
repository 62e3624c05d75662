import type { KitBasis } from "./basis";
import type { Accepted } from "./entries";

/** Offers the members of the list as it then is, and takes any other name too; null where there is no list. */
export function namesOffered({ names }: KitBasis): Accepted | null {
  return names && { rule: { kind: "choiceIn", ...names }, refusal: null };
}
