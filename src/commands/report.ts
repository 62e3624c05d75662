import { type Outcome, queryOf } from "./outcome";
import { showNotice } from "./showNotice";

/**
 * Tells the user what went wrong in a press; says nothing after one that did everything. Returns false where there was
 * something to tell and Excel did not show it.
 */
export async function report(outcome: Outcome): Promise<boolean> {
  const query = queryOf(outcome);
  return Object.keys(query).length === 0 || showNotice(query);
}
