import { Button, makeStyles } from "@fluentui/react-components";
import { CheckmarkCircleRegular } from "@fluentui/react-icons/svg/checkmark-circle";
import { findingGroups, initiallyOpen } from "../../app/pane/findingGroups";
import type { Review } from "../../core/model/review";
import { ExplainedWords } from "./ExplainedWords";
import { FindingGroupView } from "./FindingGroupView";
import { usePane } from "../paneContext";
import { useSectionStyles } from "../sectionStyles";

const useStyles = makeStyles({
  clean: { display: "flex", gap: "8px", alignItems: "center", margin: "0 0 8px" },
  normalise: { marginTop: "12px" },
  groups: { margin: "8px 0 0", padding: 0, display: "grid", gap: "4px" },
});

/** The findings, and what follows from them. */
export function CheckView({ review }: { readonly review: Review }) {
  const { texts } = usePane();
  const styles = useStyles();
  const shared = useSectionStyles();
  const groups = findingGroups(review.findings);
  const open = initiallyOpen(groups);
  return (
    <section className={shared.section}>
      {groups.length === 0 && (
        <p className={styles.clean}>
          <CheckmarkCircleRegular fontSize={20} aria-hidden /> {texts.check.clean}
        </p>
      )}
      <div className={styles.groups}>
        {groups.map((group, i) => (
          <FindingGroupView key={`${group.severity} ${group.code}`} group={group} open={i < open} />
        ))}
      </div>
      <ExplainedWords />
      <Normalise count={review.normalisations.length} />
    </section>
  );
}

/** Offers to write all levels and names in full form at once. */
function Normalise({ count }: { readonly count: number }) {
  const { pane, state, texts } = usePane();
  const styles = useStyles();
  const shared = useSectionStyles();
  if (count === 0) return null;
  return (
    <div className={styles.normalise}>
      <Button
        disabledFocusable={state.running !== null}
        aria-describedby="normalise-hint"
        onClick={() => void pane.normalise()}
      >
        {texts.check.normalise(count)}
      </Button>
      <p id="normalise-hint" className={shared.note}>
        {texts.check.normaliseHint}
      </p>
    </div>
  );
}
