import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkRegular } from "@fluentui/react-icons/svg/checkmark";
import { useEffect, useRef } from "react";
import type { Described } from "../../app/pane/findingParts";
import { findingKey } from "../../app/pane/paneState";
import { a1 } from "../../core/model/address";
import { usePane } from "../paneContext";
import { useSectionStyles } from "../sectionStyles";
import { Summary } from "../Summary";
import { FindingAnswer } from "./FindingAnswer";
import { FindingCell } from "./FindingCell";
import { FillIn, FixButton } from "./FindingFix";
import { useFindings } from "./findingsContext";
import { People } from "./People";

const useStyles = makeStyles({
  finding: {
    listStyleType: "none",
    padding: "2px 0 2px 8px",
    borderLeft: `3px solid ${tokens.colorNeutralStroke1}`,
    minWidth: 0,
    scrollMarginTop: "12rem",
  },
  current: {
    borderLeftColor: tokens.colorCompoundBrandStroke,
    backgroundColor: tokens.colorNeutralBackground3,
    "@media (forced-colors: active)": { borderLeftColor: "Highlight" },
  },
  text: { margin: 0, overflowWrap: "anywhere" },
  name: { fontWeight: tokens.fontWeightSemibold },
  visited: { display: "inline-flex", alignItems: "center", gap: "2px", margin: 0 },
});

/** One finding: whose it is, where, and what the sheet says; what can be done about it. */
export function FindingView({ finding, said }: Described) {
  const { state, texts } = usePane();
  const { nameAt, current } = useFindings();
  const styles = useStyles();
  const shared = useSectionStyles();
  const line = useRef<HTMLLIElement>(null);
  const isCurrent = current === finding;
  useEffect(() => {
    if (isCurrent) show(line.current);
  }, [isCurrent]);
  const [cell, ...others] = finding.at;
  const name = cell ? nameAt(cell) : null;
  const sameRow = others.filter(({ sheet, row }) => sheet === cell?.sheet && row === cell.row);
  return (
    <li
      ref={line}
      aria-current={isCurrent || undefined}
      className={mergeClasses(styles.finding, isCurrent && styles.current)}
    >
      <div className={shared.row}>
        {name && <span className={styles.name}>{texts.check.who(name)}</span>}
        {cell && <FindingCell finding={finding} cell={cell} />}
        {sameRow.map((other) => (
          <FindingCell key={a1(other)} finding={finding} cell={other} />
        ))}
        <FixButton finding={finding} />
        {state.visited.has(findingKey(finding)) && (
          <span className={mergeClasses(shared.note, styles.visited)}>
            <CheckmarkRegular fontSize={12} aria-hidden /> {texts.check.visited}
          </span>
        )}
      </div>
      <p className={styles.text}>{said.found}</p>
      {said.more !== null && (
        <details>
          <Summary>{texts.check.otherReckonings}</Summary>
          <p className={styles.text}>{said.more}</p>
        </details>
      )}
      <FillIn finding={finding} />
      <People finding={finding} cells={others.filter((other) => !sameRow.includes(other))} />
      <FindingAnswer finding={finding} />
    </li>
  );
}

/** Brings a finding into view, out of a folded group if need be. */
function show(line: HTMLElement | null): void {
  const group = line?.closest("details");
  if (group) group.open = true;
  line?.scrollIntoView({ block: "nearest" });
}
