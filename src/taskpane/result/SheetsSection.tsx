import { Button, makeStyles } from "@fluentui/react-components";
import { countsOf } from "../../app/pane/findingGroups";
import type { Review } from "../../core/model/review";
import { usePane } from "../paneContext";
import { useSectionStyles } from "../sectionStyles";
import { Summary } from "../Summary";

const useStyles = makeStyles({
  freeze: { marginTop: "8px" },
  plan: { margin: "0 0 8px", paddingLeft: "20px", display: "grid", gap: "4px" },
});

/** The sheets that would be written, and the button that writes them for the level above. */
export function SheetsSection({ review }: { readonly review: Review }) {
  const { pane, state, texts } = usePane();
  const styles = useStyles();
  const shared = useSectionStyles();
  const { write } = texts;
  const { error } = countsOf(review.findings);
  return (
    <section className={shared.section} aria-labelledby="sheets">
      <h3 id="sheets" className={shared.heading}>
        {write.heading}
      </h3>
      <Plan />
      <p className={shared.note}>{write.safe}</p>
      {state.reading?.workbook.isCalculatedAutomatically === false && (
        <p className={shared.text}>{texts.reports.manualCalculation}</p>
      )}
      {error > 0 && <p className={shared.text}>{write.withErrors(error)}</p>}
      <Button
        className={styles.freeze}
        disabledFocusable={state.running !== null}
        aria-describedby="freeze-hint"
        onClick={() => void pane.freeze()}
      >
        {write.freeze}
      </Button>
      <p id="freeze-hint" className={shared.note}>
        {write.freezeHint}
      </p>
    </section>
  );
}

/** Sheet names are Vietnamese in both languages, as they will be in the workbook. */
function Plan() {
  const { state, texts } = usePane();
  const styles = useStyles();
  const shared = useSectionStyles();
  return (
    <details>
      <Summary>{texts.write.plan(state.plan.length)}</Summary>
      <ul className={styles.plan}>
        {state.plan.map(({ key, name, because }) => (
          <li key={key}>
            <span lang="vi">{name}</span>{" "}
            <span className={shared.note}>({texts.sheetReason(because)})</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
