import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { CheckmarkCircleRegular } from "@fluentui/react-icons/svg/checkmark-circle";
import { countsOf, findingGroups, initiallyOpen } from "../app/pane/findingGroups";
import { SEVERITIES } from "../core/model/finding";
import type { Review } from "../core/model/review";
import { ExplainedWords } from "./ExplainedWords";
import { FindingGroupView } from "./FindingGroupView";
import { usePane } from "./paneContext";
import { useSectionStyles } from "./sectionStyles";
import { SeverityIcon } from "./SeverityIcon";

const useStyles = makeStyles({
  counts: { display: "flex", flexWrap: "wrap", gap: "4px 16px", margin: "0 0 8px", padding: 0 },
  count: { display: "flex", alignItems: "center", gap: "4px", listStyleType: "none" },
  number: { fontWeight: tokens.fontWeightSemibold },
  clean: { display: "flex", gap: "8px", alignItems: "center", margin: "0 0 8px" },
  normalise: { marginTop: "12px" },
  groups: { margin: "8px 0 0", padding: 0, display: "grid", gap: "4px" },
});

export function CheckSection({ review }: { readonly review: Review }) {
  const { pane, state, texts } = usePane();
  const styles = useStyles();
  const shared = useSectionStyles();
  const counts = countsOf(review.findings);
  const groups = findingGroups(review.findings);
  const open = initiallyOpen(groups);
  return (
    <section className={shared.section} aria-labelledby="check">
      <h2 id="check" tabIndex={-1} className={shared.heading}>
        {texts.check.heading}
      </h2>
      {groups.length === 0 ? (
        <p className={styles.clean}>
          <CheckmarkCircleRegular fontSize={20} aria-hidden /> {texts.check.clean}
        </p>
      ) : (
        <ul className={styles.counts}>
          {SEVERITIES.map((severity) => (
            <li key={severity} className={styles.count}>
              <SeverityIcon severity={severity} />
              <span className={styles.number}>{texts.number(counts[severity])}</span>{" "}
              {texts.check.severity[severity]}
            </li>
          ))}
        </ul>
      )}
      <Button disabledFocusable={state.running !== null} onClick={() => void pane.check()}>
        {texts.check.again}
      </Button>
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
