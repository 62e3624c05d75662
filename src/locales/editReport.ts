import { REFUSALS, type Refusal } from "../core/model/sourceEdit";
import type { EditReport } from "./pane";

/** More names than this would fill the pane. */
const NAMED = 5;

/** The cells that were left as they are for one reason. */
interface Refused {
  readonly why: Refusal;
  readonly cells: number;
  readonly names: readonly string[];
  /** How many cells are not named. */
  readonly more: number;
}

/** Returns the refused cells by reason, with the first few names of each. */
export function refusalsIn({ refused }: EditReport): readonly Refused[] {
  return REFUSALS.flatMap((why): Refused[] => {
    const all = refused.filter((each) => each.why === why).map(({ name }) => name);
    const names = Array.from(new Set(all)).slice(0, NAMED);
    const more = all.filter((name) => !names.includes(name)).length;
    return all.length === 0 ? [] : [{ why, cells: all.length, names, more }];
  });
}
