import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { usePane } from "./paneContext";
import { useSectionStyles } from "./sectionStyles";

const useStyles = makeStyles({
  page: { padding: "24px 20px" },
  icon: { display: "block", width: "48px", height: "48px", marginBottom: "16px" },
  heading: {
    margin: "0 0 8px",
    textWrap: "balance",
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
  steps: { margin: "16px 0 24px", paddingLeft: "20px", display: "grid", gap: "8px" },
  start: { width: "100%" },
  sample: { width: "100%", marginTop: "8px" },
});

/** The welcome screen, until the first check. */
export function Welcome() {
  const { pane, texts } = usePane();
  const styles = useStyles();
  const shared = useSectionStyles();
  const { heading, lead, steps, start, sample } = texts.welcome;
  return (
    <div className={styles.page}>
      <img className={styles.icon} src="assets/icons/pane-96.png" alt="" />
      <h1 className={styles.heading}>{heading}</h1>
      <p className={shared.text}>{lead}</p>
      <ol className={styles.steps}>
        {steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <Button
        appearance="primary"
        size="large"
        className={styles.start}
        onClick={() => void pane.check()}
      >
        {start}
      </Button>
      <Button
        appearance="transparent"
        className={mergeClasses(shared.link, styles.sample)}
        onClick={() => void pane.makeSample()}
      >
        {sample}
      </Button>
    </div>
  );
}
