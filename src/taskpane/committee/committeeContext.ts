import { createContext, useContext, useSyncExternalStore } from "react";
import type { GatherState } from "../../app/gather/gatherState";
import { earlierIn } from "../../app/gather/earlier";
import { createGatherer, type Gatherer, type GatherWorld } from "../../app/gather/gatherer";
import type { Pane } from "../../app/pane/pane";
import type { GatherTexts } from "../../locales/gather";
import { gatherEn } from "../../locales/en/gather";
import { gatherVi } from "../../locales/vi/gather";
import { usePane } from "../paneContext";
import { yieldToUi } from "../yieldToUi";

const TEXTS = { vi: gatherVi, en: gatherEn };

/** What was read outlives the screen, which may be left and shown again. */
const GATHERERS = new WeakMap<Pane, Gatherer>();

export const GathererContext = createContext<Gatherer | null>(null);

export function gathererOf(pane: Pane): Gatherer {
  const gatherer = GATHERERS.get(pane) ?? createGatherer(worldOf(pane));
  GATHERERS.set(pane, gatherer);
  return gatherer;
}

function worldOf(pane: Pane): GatherWorld {
  return {
    yieldToUi,
    earlier: () =>
      pane.look((workbook) =>
        workbook.retry(async () => earlierIn(workbook, await workbook.read())),
      ),
  };
}

/** Returns what was gathered so far, and the texts in the pane's language. */
export function useGatherer(): {
  readonly gatherer: Gatherer;
  readonly gathered: GatherState;
  readonly words: GatherTexts;
} {
  const { state } = usePane();
  const gatherer = useContext(GathererContext);
  if (!gatherer) throw new Error("No gatherer around this component");
  const gathered = useSyncExternalStore(gatherer.subscribe, gatherer.state);
  return { gatherer, gathered, words: TEXTS[state.language] };
}
