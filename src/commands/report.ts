import { type Outcome, queryOf } from "./outcome";
import { showNotice } from "./showNotice";

/**
 * Reports what went wrong in a press, and nothing after a press that did everything. Returns false if there was something
 * to report and Excel did not show it.
 */
export async function report(outcome: Outcome): Promise<boolean> {
  const query = queryOf(outcome);
  return Object.keys(query).length === 0 || showNotice(query);
}
