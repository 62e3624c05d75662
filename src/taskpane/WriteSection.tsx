import { Button, makeStyles, MessageBar, MessageBarBody } from "@fluentui/react-components";
import { countsOf } from "../app/pane/findingGroups";
import type { Written } from "../app/ports";
import type { Review } from "../core/model/review";
import { outcomeSentences } from "../locales/outcome";
import { usePane } from "./paneContext";
import { useSectionStyles } from "./sectionStyles";
import { Summary } from "./Summary";

const useStyles = makeStyles({
  button: { width: "100%", marginTop: "8px" },
  plan: { margin: "0 0 8px", paddingLeft: "20px", display: "grid", gap: "4px" },
  links: { display: "grid", gap: "4px", justifyItems: "start", margin: "8px 0 0", padding: 0 },
  link: { listStyleType: "none", maxWidth: "100%" },
  open: { textAlign: "left", justifyContent: "flex-start" },
  done: { margin: "12px 0 8px" },
});

/** The sheets that would be written, the buttons that write them, and links to them afterwards. */
export function WriteSection({ review }: { readonly review: Review }) {
  const { pane, state, texts } = usePane();
  const styles = useStyles();
  const shared = useSectionStyles();
  const { write } = texts;
  const { error } = countsOf(review.findings);
  return (
    <section className={shared.section} aria-labelledby="write">
      <h2 id="write" className={shared.heading}>
        {write.heading}
      </h2>
      <Plan />
      <p className={shared.note}>{write.safe}</p>
      {state.reading?.workbook.isCalculatedAutomatically === false && (
        <p className={shared.text}>{texts.reports.manualCalculation}</p>
      )}
      {error > 0 && <p className={shared.text}>{write.withErrors(error)}</p>}
      <Button
        appearance="primary"
        size="large"
        className={styles.button}
        disabledFocusable={state.running !== null}
        onClick={() => void pane.write()}
      >
        {write.button}
      </Button>
      <Button
        className={styles.button}
        disabledFocusable={state.running !== null}
        aria-describedby="freeze-hint"
        onClick={() => void pane.freeze()}
      >
        {write.freeze}
      </Button>
      <p id="freeze-hint" className={shared.note}>
        {write.freezeHint}
      </p>
      <WrittenSheets />
    </section>
  );
}

/** Sheet names and reasons are Vietnamese in both languages, as they will be in the workbook. */
function Plan() {
  const { state, texts } = usePane();
  const styles = useStyles();
  const shared = useSectionStyles();
  return (
    <details>
      <Summary>{texts.write.plan(state.plan.length)}</Summary>
      <ul className={styles.plan} lang="vi">
        {state.plan.map(({ key, name, because }) => (
          <li key={key}>
            {name} <span className={shared.note}>({because})</span>
          </li>
        ))}
      </ul>
    </details>
  );
}

function WrittenSheets() {
  const { pane, state, texts } = usePane();
  const styles = useStyles();
  const { written } = state;
  const { write } = texts;
  if (!written) return null;
  const { sheets, charts } = written;
  return (
    <>
      <p className={styles.done}>{write.done(sheets.length, charts)}</p>
      <Doubts written={written} />
      <ul className={styles.links}>
        {sheets.map(({ id, name }) => (
          <li key={id} className={styles.link}>
            <Button className={styles.open} onClick={() => void pane.showSheet(id)}>
              {write.open(name)}
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}

/** What deserves a second look on the written sheets; the news line says already where the data was being edited. */
function Doubts({ written }: { readonly written: Written }) {
  const { texts } = usePane();
  const { differences, unfinishedLooks } = written;
  const outcome = {
    failure: null,
    stale: false,
    differences: differences.length,
    unfinishedLooks,
  };
  const sentences = outcomeSentences(outcome, texts, texts.reports.again);
  if (sentences.length === 0) return null;
  const isWrong = differences.length > 0;
  return (
    <MessageBar
      intent={isWrong ? "error" : "warning"}
      layout="multiline"
      politeness={isWrong ? "assertive" : "polite"}
    >
      <MessageBarBody>{sentences.join(" ")}</MessageBarBody>
    </MessageBar>
  );
}
