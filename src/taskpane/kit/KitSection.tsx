import { Button, makeStyles } from "@fluentui/react-components";
import { isRatedBranch } from "../../core/kit/basis";
import { KIT_PARTS } from "../../core/model/kitPart";
import { kitEn } from "../../locales/en/kit";
import { kitVi } from "../../locales/vi/kit";
import { usePane } from "../paneContext";
import { useSectionStyles } from "../sectionStyles";
import { Summary } from "../Summary";

const TEXTS = { vi: kitVi, en: kitEn };

const useStyles = makeStyles({
  parts: { margin: "8px 0 0", padding: 0, listStyleType: "none", display: "grid", gap: "6px" },
  single: { marginTop: "8px" },
  year: { marginTop: "16px" },
});

/** Adds the sheets of the year's meeting, all at once or one by one. */
export function KitSection() {
  const { pane, state } = usePane();
  const styles = useStyles();
  const shared = useSectionStyles();
  const texts = TEXTS[state.language];
  const isBusy = state.running !== null;
  return (
    <section className={shared.section} aria-labelledby="kit">
      <h3 id="kit" className={shared.heading}>
        {texts.heading}
      </h3>
      <p className={shared.text}>{texts.lead}</p>
      <Button disabledFocusable={isBusy} onClick={() => void pane.makeKit(KIT_PARTS)}>
        {texts.make}
      </Button>
      <details className={styles.single}>
        <Summary>{texts.single}</Summary>
        <ul className={styles.parts}>
          {KIT_PARTS.map((part) => (
            <li key={part}>
              <Button
                size="small"
                disabledFocusable={isBusy}
                onClick={() => void pane.makeKit([part])}
              >
                {texts.parts[part]}
              </Button>
            </li>
          ))}
        </ul>
      </details>
      {state.review && isRatedBranch(state.review) && (
        <div className={styles.year}>
          <Button
            aria-describedby="kit-year"
            disabledFocusable={isBusy}
            onClick={() => void pane.startYear()}
          >
            {texts.startYear}
          </Button>
          <p id="kit-year" className={shared.note}>
            {texts.startYearHint}
          </p>
        </div>
      )}
    </section>
  );
}
