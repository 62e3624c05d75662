import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkRegular } from "@fluentui/react-icons/svg/checkmark";
import { findingKey } from "../../app/pane/paneState";
import { a1 } from "../../core/model/address";
import type { Finding } from "../../core/model/finding";
import { citationId } from "../../core/text/citation";
import { WordQuestion } from "./LevelButtons";
import { usePane } from "../paneContext";
import { useSectionStyles } from "../sectionStyles";

const useStyles = makeStyles({
  finding: {
    listStyleType: "none",
    padding: "0 0 0 8px",
    borderLeft: `3px solid ${tokens.colorNeutralStroke1}`,
    minWidth: 0,
  },
  text: { margin: "0 0 4px", overflowWrap: "anywhere" },
  article: { color: tokens.colorBrandForegroundLink },
  actions: { marginTop: "6px" },
  visited: { display: "inline-flex", alignItems: "center", gap: "2px" },
});

export function FindingView({ finding }: { readonly finding: Finding }) {
  const { pane, state, texts, describe } = usePane();
  const styles = useStyles();
  const shared = useSectionStyles();
  const { message, basis, unread, suggestion } = describe(finding);
  const [cell] = finding.at;
  const canFix = finding.fix && finding.fix.length > 0;
  return (
    <li className={styles.finding}>
      <p className={styles.text}>{message}</p>
      {suggestion !== null && (
        <p className={styles.text}>{`${texts.check.suggestion} ${suggestion}`}</p>
      )}
      {basis !== null && (
        <p className={shared.note}>
          {finding.basis?.verified === true ? (
            <a
              className={styles.article}
              href={`rules.${state.language}.html#${citationId(finding.basis)}`}
              target="_blank"
              rel="noreferrer"
            >
              {basis}
            </a>
          ) : (
            `${basis} ${unread ?? ""}`
          )}
        </p>
      )}
      <WordQuestion finding={finding} />
      <div className={mergeClasses(shared.row, styles.actions)}>
        {cell && (
          <Button
            size="small"
            aria-label={texts.check.goToLong(cell.sheet, a1(cell))}
            onClick={() => void pane.goTo(finding, cell)}
          >
            {texts.check.goTo(a1(cell))}
          </Button>
        )}
        {canFix && (
          <Button
            size="small"
            aria-label={cell ? texts.check.fixLong(a1(cell)) : texts.check.fix}
            disabledFocusable={state.running !== null}
            onClick={() => void pane.fix([finding])}
          >
            {texts.check.fix}
          </Button>
        )}
        {state.visited.has(findingKey(finding)) && (
          <span className={mergeClasses(shared.note, styles.visited)}>
            <CheckmarkRegular fontSize={12} aria-hidden /> {texts.check.visited}
          </span>
        )}
      </div>
    </li>
  );
}
