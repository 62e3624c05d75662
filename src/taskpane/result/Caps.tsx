import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Subject } from "../../core/model/table";
import type { Cap } from "../../core/model/tally";
import { usePane } from "../paneContext";
import { useSectionStyles } from "../sectionStyles";
import { SeverityIcon } from "../SeverityIcon";
import { Summary } from "../Summary";

const useStyles = makeStyles({
  caps: { margin: "8px 0 0", display: "grid", gap: "6px" },
  value: { margin: 0 },
  state: {
    display: "flex",
    gap: "4px",
    alignItems: "center",
    fontWeight: tokens.fontWeightSemibold,
  },
});

interface CapsProps {
  readonly caps: readonly Cap[];
  readonly subject: Subject;
}

/** The caps on outstanding ratings: of the whole table and of groups over their cap; other groups are collapsed. */
export function Caps({ caps, subject }: CapsProps) {
  const { texts } = usePane();
  const first = caps.filter(isProminent);
  const rest = caps.filter((cap) => !isProminent(cap));
  return (
    <>
      <CapList caps={first} subject={subject} />
      {rest.length > 0 && (
        <details>
          <Summary>{texts.result.groupsWithin(rest.length)}</Summary>
          <CapList caps={rest} subject={subject} />
        </details>
      )}
    </>
  );
}

function isProminent({ group, ok }: Cap): boolean {
  return group === "" || !ok;
}

function CapList({ caps, subject }: CapsProps) {
  const { texts } = usePane();
  const styles = useStyles();
  const shared = useSectionStyles();
  const { result } = texts;
  return (
    <dl className={styles.caps}>
      {caps.map((cap) => (
        <div key={cap.group}>
          <dt className={shared.label}>{result.cap(cap.group)}</dt>
          <dd className={styles.value}>{result.capText(cap, subject)}</dd>
          <dd className={mergeClasses(styles.value, styles.state)}>
            {!cap.ok && <SeverityIcon severity="warning" />}
            {cap.ok
              ? result.capLeft(cap.max - cap.outstanding, subject)
              : result.capOver(cap.outstanding - cap.max, subject)}
          </dd>
        </div>
      ))}
    </dl>
  );
}
