import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { FindingGroup } from "../../app/pane/findingGroups";
import { findingKey } from "../../app/pane/paneState";
import { FindingView } from "./FindingView";
import { usePane } from "../paneContext";
import { useSectionStyles } from "../sectionStyles";
import { SeverityIcon } from "../SeverityIcon";
import { Summary } from "../Summary";

const useStyles = makeStyles({
  group: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  title: {
    display: "inline-flex",
    gap: "6px",
    alignItems: "flex-start",
    maxWidth: "100%",
  },
  icon: { display: "inline-flex", paddingTop: "2px" },
  list: { margin: "0 0 8px", padding: 0, display: "grid", gap: "12px" },
  all: { marginBottom: "8px" },
});

/** Findings shown at once, so that the result is not below hundreds of them. */
const PAGE = 10;

export function FindingGroupView({
  group,
  open,
}: {
  readonly group: FindingGroup;
  readonly open: boolean;
}) {
  const { pane, state, texts } = usePane();
  const [shown, setShown] = useState(PAGE);
  const styles = useStyles();
  const shared = useSectionStyles();
  const { code, severity, findings, fixable } = group;
  const left = findings.length - shown;
  return (
    <details className={styles.group} open={open}>
      <Summary>
        <span className={styles.title}>
          <span className={styles.icon}>
            <SeverityIcon severity={severity} />
          </span>
          <span>
            <span className={shared.hidden}>{texts.check.severity[severity]}: </span>
            {texts.check.codes[code]} ({texts.number(findings.length)})
          </span>
        </span>
      </Summary>
      {fixable.length > 1 && (
        <Button
          size="small"
          className={styles.all}
          disabledFocusable={state.running !== null}
          onClick={() => void pane.fix(fixable)}
        >
          {texts.check.fixAll(fixable.length)}
        </Button>
      )}
      <ul className={styles.list}>
        {findings.slice(0, shown).map((finding) => (
          <FindingView key={findingKey(finding)} finding={finding} />
        ))}
      </ul>
      {left > 0 && (
        <Button
          size="small"
          onClick={() => {
            setShown(shown + PAGE);
          }}
        >
          {texts.check.more(Math.min(left, PAGE))}
        </Button>
      )}
    </details>
  );
}
