import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { LockClosedRegular } from "@fluentui/react-icons/svg/lock-closed";
import { CheckmarkCircleRegular } from "@fluentui/react-icons/svg/checkmark-circle";
import { countsOf } from "../../app/pane/findingGroups";
import { reviewedCounts } from "../../app/pane/reviewedCounts";
import { SEVERITIES } from "../../core/model/finding";
import type { Review } from "../../core/model/review";
import { usePane } from "../paneContext";
import { useSectionStyles } from "../sectionStyles";
import { SeverityIcon } from "../SeverityIcon";
import { Tabs } from "./Tabs";

const useStyles = makeStyles({
  head: {
    padding: "8px 16px 0",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  line: { margin: 0 },
  icon: { flexShrink: 0 },
  frozen: {
    display: "flex",
    gap: "6px",
    margin: "0 0 6px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
  verdict: {
    display: "flex",
    alignItems: "center",
    gap: "6px",
    margin: "0 0 6px",
    fontWeight: tokens.fontWeightSemibold,
  },
});

/** What is in view wherever the page is scrolled: what was checked, the verdict, what can be done, and the three views. */
export function Head({ review }: { readonly review: Review }) {
  const { pane, state, texts } = usePane();
  const styles = useStyles();
  const shared = useSectionStyles();
  const isBusy = state.running !== null;
  return (
    <div className={styles.head}>
      <p className={styles.line}>{texts.head.reviewed(reviewedCounts(review))}</p>
      <Verdict review={review} />
      {state.frozen && (
        <p className={styles.frozen}>
          <LockClosedRegular fontSize={16} aria-hidden className={styles.icon} />
          {texts.head.frozen(state.frozen)}
        </p>
      )}
      <div className={shared.row}>
        <Button appearance="primary" disabledFocusable={isBusy} onClick={() => void pane.write()}>
          {texts.write.button}
        </Button>
        <Button disabledFocusable={isBusy} onClick={() => void pane.check()}>
          {texts.check.again}
        </Button>
      </div>
      <Tabs />
    </div>
  );
}

function Verdict({ review }: { readonly review: Review }) {
  const { texts } = usePane();
  const styles = useStyles();
  const counts = countsOf(review.findings);
  const worst = SEVERITIES.find((severity) => counts[severity] > 0);
  return (
    <p className={styles.verdict}>
      {worst === undefined || worst === "info" ? (
        <CheckmarkCircleRegular fontSize={16} aria-hidden className={styles.icon} />
      ) : (
        <SeverityIcon severity={worst} />
      )}
      {texts.head.verdict(counts)}
    </p>
  );
}
