import { makeStyles, tokens } from "@fluentui/react-components";
import { nameOf } from "../../app/gather/gatherState";
import type { CommitteeFinding, Gathering } from "../../core/model/committee";
import { useSectionStyles } from "../sectionStyles";
import { SeverityIcon } from "../SeverityIcon";
import { useGatherer } from "./committeeContext";
import { levelNames } from "./levelNames";

const useStyles = makeStyles({
  list: { margin: "0 0 12px", paddingLeft: "20px", display: "grid", gap: "6px" },
  item: { overflowWrap: "anywhere" },
  findings: { margin: "0 0 12px", padding: 0, listStyleType: "none", display: "grid", gap: "8px" },
  finding: { display: "flex", gap: "6px", overflowWrap: "anywhere", minWidth: 0 },
  file: { fontWeight: tokens.fontWeightSemibold },
});

/** The questions, and the caps beside the levels. */
const SHOWN_ELSEWHERE: readonly CommitteeFinding["code"][] = [
  "branch-in-two-files",
  "committee-cap-exceeded",
];

/** Who has not handed in, which files could not be read or do not count, and what shows when the branches are side by side. */
export function ToSettle({ gathering }: { readonly gathering: Gathering }) {
  const { gathered, words } = useGatherer();
  const styles = useStyles();
  const { missing, notCounted, findings } = gathering;
  const unread = gathered.files.filter((file) => file.kind === "failed");
  const others = notCounted.filter(({ what }) => what !== "unread" && what !== "twice");
  const shown = findings.filter(({ code }) => !SHOWN_ELSEWHERE.includes(code));
  return (
    <>
      <Part id="missing" title={words.missing(missing.length)} count={missing.length}>
        <ul className={styles.list} lang="vi">
          {missing.map((name) => (
            <li key={name} className={styles.item}>
              {name}
            </li>
          ))}
        </ul>
      </Part>
      <Part id="unread" title={words.unread(unread.length)} count={unread.length}>
        <ul className={styles.list}>
          {unread.map((file) => (
            <li key={nameOf(file)} className={styles.item}>
              <span className={styles.file}>{file.file}</span>: {words.failure(file.failure)}
            </li>
          ))}
        </ul>
      </Part>
      <Part id="settle" title={words.toSettle(shown.length)} count={shown.length}>
        <ul className={styles.findings}>
          {shown.map((finding, i) => (
            <li key={i} className={styles.finding}>
              <SeverityIcon severity={finding.severity} />
              <span>{words.finding(finding, levelNames(gathering))}</span>
            </li>
          ))}
        </ul>
      </Part>
      <Part id="not-counted" title={words.notCounted(others.length)} count={others.length}>
        <ul className={styles.list}>
          {others.map((file, i) => (
            <li key={i} className={styles.item}>
              <span className={styles.file}>{file.file}</span>: {words.notCountedFile(file)}
            </li>
          ))}
        </ul>
      </Part>
    </>
  );
}

function Part({
  id,
  title,
  count,
  children,
}: {
  readonly id: string;
  readonly title: string;
  readonly count: number;
  readonly children: React.ReactNode;
}) {
  const shared = useSectionStyles();
  if (count === 0) return null;
  return (
    <section className={shared.section} aria-labelledby={id}>
      <h3 id={id} className={shared.heading}>
        {title}
      </h3>
      {children}
    </section>
  );
}
