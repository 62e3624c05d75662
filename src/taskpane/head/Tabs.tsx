import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useRef } from "react";
import { VIEWS, type View } from "../../app/pane/paneState";
import { usePane } from "../paneContext";

const useStyles = makeStyles({
  tabs: { display: "flex", gap: "4px", marginTop: "4px" },
  tab: {
    padding: "6px 8px",
    border: "none",
    borderBottom: "2px solid transparent",
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground2,
    font: "inherit",
    cursor: "pointer",
    ":hover": { borderBottomColor: tokens.colorNeutralStroke1 },
    // What is transparent is drawn there.
    "@media (forced-colors: active)": { borderBottomColor: "Canvas" },
  },
  selected: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    borderBottomColor: tokens.colorCompoundBrandStroke,
    ":hover": { borderBottomColor: tokens.colorCompoundBrandStroke },
    "@media (forced-colors: active)": { borderBottomColor: "Highlight" },
  },
});

export function tabId(view: View): string {
  return `${view}-tab`;
}

export function panelId(view: View): string {
  return `${view}-panel`;
}

const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1 };

/**
 * Every tab can be reached with Tab as well as with the arrow keys, because Excel on the web moves the focus itself and knows
 * nothing of arrow keys. Fluent's own tabs would double the size of what a check loads.
 */
export function Tabs() {
  const { pane, state, texts } = usePane();
  const styles = useStyles();
  const list = useRef<HTMLDivElement>(null);
  const step = (by: number) => {
    const next = VIEWS.at((VIEWS.indexOf(state.view) + by) % VIEWS.length) ?? state.view;
    pane.chooseView(next);
    list.current?.querySelector<HTMLElement>(`#${tabId(next)}`)?.focus();
  };
  return (
    <div role="tablist" aria-label={texts.head.tabsLabel} className={styles.tabs} ref={list}>
      {VIEWS.map((view) => (
        <button
          key={view}
          type="button"
          role="tab"
          id={tabId(view)}
          aria-selected={state.view === view}
          aria-controls={panelId(view)}
          className={mergeClasses(styles.tab, state.view === view && styles.selected)}
          onClick={() => {
            pane.chooseView(view);
          }}
          onKeyDown={({ key }) => {
            const by = STEPS[key];
            if (by !== undefined) step(by);
          }}
        >
          {texts.head.tabs[view]}
        </button>
      ))}
    </div>
  );
}
