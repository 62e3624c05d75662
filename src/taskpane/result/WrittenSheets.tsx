import {
  Button,
  makeStyles,
  mergeClasses,
  MessageBar,
  MessageBarBody,
} from "@fluentui/react-components";
import type { Written } from "../../app/ports";
import { outcomeSentences } from "../../locales/outcome";
import { usePane } from "../paneContext";
import { useSectionStyles } from "../sectionStyles";

const useStyles = makeStyles({
  links: { display: "grid", justifyItems: "start", margin: "8px 0 0", padding: 0 },
  link: { listStyleType: "none", maxWidth: "100%", overflowWrap: "anywhere" },
  open: {
    minWidth: 0,
    padding: "4px 0",
    textAlign: "left",
    justifyContent: "flex-start",
  },
});

/** Links to the sheets of the last run; nothing before the first. */
export function WrittenSheets({ written }: { readonly written: Written | null }) {
  const { pane, texts } = usePane();
  const styles = useStyles();
  const shared = useSectionStyles();
  const { write } = texts;
  if (!written) return null;
  const { sheets, charts } = written;
  return (
    <section className={shared.section} aria-labelledby="written">
      <h3 id="written" className={shared.heading}>
        {write.done(sheets.length, charts)}
      </h3>
      <Doubts written={written} />
      <ul className={styles.links} lang="vi">
        {sheets.map(({ id, name }) => (
          <li key={id} className={styles.link}>
            <Button
              appearance="transparent"
              className={mergeClasses(shared.link, styles.open)}
              onClick={() => void pane.showSheet(id)}
            >
              {name}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What deserves a second look on the written sheets; the news line says already where the data was being edited. */
function Doubts({ written }: { readonly written: Written }) {
  const { texts } = usePane();
  const { differences, unfinishedLooks, movedNotes, emptied } = written;
  const outcome = {
    failure: null,
    stale: false,
    differences: differences.length,
    unfinishedLooks,
    movedNotes,
    emptied,
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
