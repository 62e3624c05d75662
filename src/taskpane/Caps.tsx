import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Cap } from "../core/model/tally";
import { usePane } from "./paneContext";
import { useSectionStyles } from "./sectionStyles";
import { SeverityIcon } from "./SeverityIcon";
import { Summary } from "./Summary";

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

/** The caps on outstanding ratings: of the whole table and of groups over their cap; other groups are collapsed. */
export function Caps({ caps }: { readonly caps: readonly Cap[] }) {
  const { texts } = usePane();
  const first = caps.filter(isProminent);
  const rest = caps.filter((cap) => !isProminent(cap));
  return (
    <>
      <CapList caps={first} />
      {rest.length > 0 && (
        <details>
          <Summary>{texts.result.groupsWithin(rest.length)}</Summary>
          <CapList caps={rest} />
        </details>
      )}
    </>
  );
}

function isProminent({ group, ok }: Cap): boolean {
  return group === "" || !ok;
}

function CapList({ caps }: { readonly caps: readonly Cap[] }) {
  const { texts } = usePane();
  const styles = useStyles();
  const shared = useSectionStyles();
  const { result } = texts;
  return (
    <dl className={styles.caps}>
      {caps.map((cap) => (
        <div key={cap.group}>
          <dt className={shared.label}>{result.cap(cap.group)}</dt>
          <dd className={styles.value}>{result.capText(cap)}</dd>
          <dd className={mergeClasses(styles.value, styles.state)}>
            {!cap.ok && <SeverityIcon severity="warning" />}
            {cap.ok
              ? result.capLeft(cap.max - cap.outstanding)
              : result.capOver(cap.outstanding - cap.max)}
          </dd>
        </div>
      ))}
    </dl>
  );
}
