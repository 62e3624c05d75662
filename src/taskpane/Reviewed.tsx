import { isNoTable } from "../app/pane/findingGroups";
import type { View } from "../app/pane/paneState";
import type { Review } from "../core/model/review";
import { CheckView } from "./check/CheckView";
import { Head } from "./head/Head";
import { panelId, tabId } from "./head/Tabs";
import { InfoView } from "./info/InfoView";
import { NoTable } from "./NoTable";
import { usePane } from "./paneContext";
import { ResultView } from "./result/ResultView";
import { useSectionStyles } from "./sectionStyles";

interface ReviewedProps {
  readonly review: Review;
}

/** What stays in view after a check: the verdict, and the buttons that follow from it. */
export function ReviewedHead({ review }: ReviewedProps) {
  return review.findings.some(isNoTable) ? null : <Head review={review} />;
}

/** Everything else that the pane shows after a check. */
export function Reviewed({ review }: ReviewedProps) {
  if (review.findings.some(isNoTable)) return <NoTable review={review} />;
  return (
    <>
      <Panel view="check">
        <CheckView review={review} />
      </Panel>
      <Panel view="result">
        <ResultView review={review} />
      </Panel>
      <Panel view="info">
        <InfoView review={review} />
      </Panel>
    </>
  );
}

/** Hidden panels stay in the page, so that what was opened or typed in them is still there. */
function Panel({ view, children }: { readonly view: View; readonly children: React.ReactNode }) {
  const { state, texts } = usePane();
  const shared = useSectionStyles();
  return (
    <div
      role="tabpanel"
      id={panelId(view)}
      aria-labelledby={tabId(view)}
      tabIndex={0}
      hidden={state.view !== view}
      className={shared.panel}
    >
      <h2 className={shared.hidden}>{texts.head.tabs[view]}</h2>
      {children}
    </div>
  );
}
