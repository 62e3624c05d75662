import { createContext, use, useContext, useSyncExternalStore } from "react";
import type { Pane } from "../app/pane/pane";
import type { PaneState } from "../app/pane/paneState";
import type { Describe } from "../core/model/finding";
import { describeIn } from "./describeIn";
import { languagePackOf, type LanguagePack } from "./languagePack";

export const PaneContext = createContext<Pane | null>(null);

/** Returns the pane, its current state, and the texts in its language. */
export function usePane(): LanguagePack & { readonly pane: Pane; readonly state: PaneState } {
  const pane = useContext(PaneContext);
  if (!pane) throw new Error("No pane around this component");
  const state = useSyncExternalStore(pane.subscribe, pane.state);
  return { pane, state, ...languagePackOf(state.language) };
}

/** Returns how findings are described in the pane's language; waits, with React's `Suspense`, until that is loaded. */
export function useDescribe(): Describe {
  return use(describeIn(usePane().state.language));
}
