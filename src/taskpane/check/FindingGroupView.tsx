import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { FindingGroup } from "../../app/pane/findingGroups";
import { findingParts, type FindingPart } from "../../app/pane/findingParts";
import { findingKey } from "../../app/pane/paneState";
import { citationId } from "../../core/text/citation";
import { useDescribe, usePane } from "../paneContext";
import { useSectionStyles } from "../sectionStyles";
import { SeverityIcon } from "../SeverityIcon";
import { Summary } from "../Summary";
import { unbroken } from "../unbroken";
import { EditPreview } from "./EditPreview";
import { useFindings } from "./findingsContext";
import { FindingView } from "./FindingView";

const useStyles = makeStyles({
  group: { ":not(:first-child)": { borderTop: `1px solid ${tokens.colorNeutralStroke2}` } },
  title: {
    display: "inline-flex",
    gap: "6px",
    alignItems: "flex-start",
    maxWidth: "100%",
  },
  icon: { display: "inline-flex", paddingTop: "2px" },
  part: { marginBottom: "12px" },
  list: { margin: "6px 0", padding: 0, display: "grid", gap: "6px" },
  text: { margin: "0 0 2px", overflowWrap: "anywhere" },
  article: { color: tokens.colorBrandForegroundLink },
});

/** Findings shown at once, so that other groups are not below hundreds of them. */
const PAGE = 20;

export function FindingGroupView({
  group: { code, severity, findings, fixable },
  open,
}: {
  readonly group: FindingGroup;
  readonly open: boolean;
}) {
  const { pane, texts } = usePane();
  const describe = useDescribe();
  const styles = useStyles();
  const shared = useSectionStyles();
  const edits = fixable.length > 1 ? fixable.flatMap(({ fix = [] }) => fix) : [];
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
      <EditPreview
        edits={edits}
        label={texts.check.fixAll(fixable.length)}
        apply={() => pane.fix(fixable)}
      />
      {findingParts(findings, describe).map((part) => (
        <Part key={findingKey(part.lines[0].finding)} part={part} />
      ))}
    </details>
  );
}

function Part({ part: { lines } }: { readonly part: FindingPart }) {
  const { texts } = usePane();
  const { current } = useFindings();
  const [opened, setShown] = useState(PAGE);
  const styles = useStyles();
  const [{ said }] = lines;
  const shown = Math.max(opened, lines.findIndex(({ finding }) => finding === current) + 1);
  const left = lines.length - shown;
  return (
    <div className={styles.part}>
      <p className={styles.text}>{said.rule}</p>
      <p className={styles.text}>
        {texts.check.suggestion} {said.suggestion}
      </p>
      <Article part={{ lines }} />
      <ul className={styles.list}>
        {lines.slice(0, shown).map((line) => (
          <FindingView key={findingKey(line.finding)} {...line} />
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
    </div>
  );
}

function Article({ part }: { readonly part: FindingPart }) {
  const { state } = usePane();
  const styles = useStyles();
  const shared = useSectionStyles();
  const [
    {
      finding,
      said: { basis, unread },
    },
  ] = part.lines;
  if (basis === null) return null;
  if (finding.basis?.verified !== true)
    return <p className={shared.note}>{`${unbroken(basis)} ${unread ?? ""}`}</p>;
  return (
    <p className={shared.note}>
      <a
        className={styles.article}
        href={`rules.${state.language}.html#${citationId(finding.basis)}`}
        target="_blank"
        rel="noreferrer"
      >
        {unbroken(basis)}
      </a>
    </p>
  );
}
