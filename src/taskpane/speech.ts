import type { Describe } from "../core/model/finding";
import type { PaneTexts } from "../locales/pane";

/** Everything that is said in one language. */
export interface Speech {
  readonly texts: PaneTexts;
  readonly describe: Describe;
}
