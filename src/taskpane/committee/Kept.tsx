import { Button, makeStyles } from "@fluentui/react-components";
import { bodyKey } from "../../core/committee/branchKey";
import type { GatheredBranch, Gathering } from "../../core/model/committee";
import { useSectionStyles } from "../sectionStyles";
import { Summary } from "../Summary";
import { useGatherer } from "./committeeContext";

const useStyles = makeStyles({
  list: { margin: "8px 0 0", padding: 0, listStyleType: "none", display: "grid", gap: "8px" },
  branch: {
    display: "flex",
    justifyContent: "space-between",
    alignItems: "center",
    gap: "8px",
    overflowWrap: "anywhere",
  },
  button: { flexShrink: 0 },
});

/** The branches whose result stays as gathered before, each of which can be dropped. */
export function Kept({ gathering }: { readonly gathering: Gathering }) {
  const { gathered, words } = useGatherer();
  const styles = useStyles();
  const shared = useSectionStyles();
  const kept = gathering.branches.filter(({ isKept }) => isKept);
  const dropped = gathered.earlier.earlier.branches.filter((branch) =>
    gathered.dropped.includes(bodyKey(branch)),
  );
  if (kept.length + dropped.length === 0) return null;
  return (
    <section className={shared.section}>
      <details>
        <Summary>{words.kept(kept.length)}</Summary>
        <p className={shared.note}>{words.keptHint}</p>
        <ul className={styles.list}>
          {[...kept, ...dropped].map((branch) => (
            <Branch key={bodyKey(branch)} branch={branch} isDropped={dropped.includes(branch)} />
          ))}
        </ul>
      </details>
    </section>
  );
}

function Branch({
  branch,
  isDropped,
}: {
  readonly branch: GatheredBranch;
  readonly isDropped: boolean;
}) {
  const { gatherer, words } = useGatherer();
  const styles = useStyles();
  const action = isDropped ? words.takeBack : words.dropBranch;
  return (
    <li className={styles.branch}>
      <span>
        <span lang="vi">{branch.title}</span>
        {isDropped && ` (${words.dropped})`}
      </span>
      <Button
        size="small"
        className={styles.button}
        aria-label={`${action}: ${branch.title}`}
        onClick={() => {
          gatherer.drop(bodyKey(branch), !isDropped);
        }}
      >
        {action}
      </Button>
    </li>
  );
}
