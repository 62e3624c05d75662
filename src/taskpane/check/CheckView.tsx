import { makeStyles } from "@fluentui/react-components";
import { CheckmarkCircleRegular } from "@fluentui/react-icons/svg/checkmark-circle";
import { useEffect, useMemo, useState } from "react";
import { filtered, neighbour, NO_FILTER } from "../../app/pane/findingFilter";
import { findingGroups, initiallyOpen } from "../../app/pane/findingGroups";
import { namesIn } from "../../core/namesIn";
import { findingKey } from "../../app/pane/paneState";
import type { Finding } from "../../core/model/finding";
import type { Review } from "../../core/model/review";
import { useDescribe, usePane } from "../paneContext";
import { useSectionStyles } from "../sectionStyles";
import { ChangedCells } from "./ChangedCells";
import { EditPreview } from "./EditPreview";
import { ExplainedWords } from "./ExplainedWords";
import { FindingGroupView } from "./FindingGroupView";
import { FindingsContext } from "./findingsContext";
import { FindingToolbar } from "./FindingToolbar";

const useStyles = makeStyles({
  icon: { flexShrink: 0 },
  clean: { display: "flex", gap: "8px", alignItems: "center", margin: "0 0 8px" },
  normalise: { marginTop: "12px" },
  groups: { margin: "8px 0 0", padding: 0, display: "grid", gap: "4px" },
});

/** From this many findings on, a list is worth searching. */
const LONG = 5;

/** The findings, and what follows from them. */
export function CheckView({ review }: { readonly review: Review }) {
  const { texts } = usePane();
  const describe = useDescribe();
  const styles = useStyles();
  const shared = useSectionStyles();
  const [filter, setFilter] = useState(NO_FILTER);
  const nameAt = useMemo(() => namesIn(review), [review]);
  const findings = filtered(review.findings, filter, { describe, nameAt });
  const groups = findingGroups(findings);
  const open = initiallyOpen(groups);
  const { current, step } = useSteps(groups.flatMap((group) => group.findings));
  return (
    <FindingsContext value={{ nameAt, current }}>
      <section className={shared.section}>
        <ChangedCells />
        {review.findings.length === 0 && (
          <p className={styles.clean}>
            <CheckmarkCircleRegular fontSize={20} aria-hidden className={styles.icon} />{" "}
            {texts.check.clean}
          </p>
        )}
        {review.findings.length >= LONG && (
          <FindingToolbar filter={filter} setFilter={setFilter} step={step} />
        )}
        {findings.length === 0 && review.findings.length > 0 && (
          <p className={shared.text}>{texts.check.noMatch}</p>
        )}
        <div className={styles.groups}>
          {groups.map((group, i) => (
            <FindingGroupView
              key={`${group.severity} ${group.code}`}
              group={group}
              open={i < open}
            />
          ))}
        </div>
        <ExplainedWords />
        <Normalise review={review} />
      </section>
    </FindingsContext>
  );
}

/** The finding reached with the keys F8 and Shift+F8, as in other programs that list findings. */
function useSteps(findings: readonly Finding[]) {
  const { pane } = usePane();
  const [key, setKey] = useState("");
  const current = findings.find((finding) => findingKey(finding) === key);
  const step = (by: 1 | -1) => {
    const next = neighbour(findings, current, by);
    if (!next) return;
    setKey(findingKey(next));
    const [cell] = next.at;
    if (cell) void pane.goTo(next, cell);
  };
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key !== "F8") return;
      event.preventDefault();
      pane.chooseView("check");
      step(event.shiftKey ? -1 : 1);
    };
    addEventListener("keydown", press);
    return () => {
      removeEventListener("keydown", press);
    };
  });
  return { current, step };
}

/** Offers to write all levels and names in full form at once. */
function Normalise({ review: { normalisations } }: { readonly review: Review }) {
  const { pane, texts } = usePane();
  const styles = useStyles();
  const shared = useSectionStyles();
  if (normalisations.length === 0) return null;
  return (
    <div className={styles.normalise}>
      <p className={shared.note}>{texts.check.normaliseHint}</p>
      <EditPreview
        edits={normalisations}
        label={texts.check.normalise(normalisations.length)}
        apply={pane.normalise}
      />
    </div>
  );
}
