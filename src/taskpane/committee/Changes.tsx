import { makeStyles, MessageBar, MessageBarBody } from "@fluentui/react-components";
import { changesSince } from "../../core/committee/changes";
import type { Gathering } from "../../core/model/committee";
import { useSectionStyles } from "../sectionStyles";
import { Summary } from "../Summary";
import { useGatherer } from "./committeeContext";
import { levelNames } from "./levelNames";

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: "20px", display: "grid", gap: "6px" },
  item: { overflowWrap: "anywhere" },
});

/** What the branches hand in otherwise than when the sheets of the open workbook were written. */
export function Changes({ gathering }: { readonly gathering: Gathering }) {
  const { gathered, words } = useGatherer();
  const styles = useStyles();
  const shared = useSectionStyles();
  const before = gathered.earlier.earlier.branches;
  const changes = before.length > 0 ? changesSince(before, gathering.branches) : [];
  if (changes.length === 0) return null;
  const gone = changes.filter(({ what }) => what === "branchGone").map(({ branch }) => branch);
  return (
    <section className={shared.section}>
      {gone.length > 0 && (
        <MessageBar intent="warning" layout="multiline" politeness="polite">
          <MessageBarBody>{words.gone(gone)}</MessageBarBody>
        </MessageBar>
      )}
      <details>
        <Summary>{words.changes(changes.length)}</Summary>
        <ul className={styles.list}>
          {changes.map((change, i) => (
            <li key={i} className={styles.item}>
              {words.change(change, levelNames(gathering))}
            </li>
          ))}
        </ul>
      </details>
    </section>
  );
}
