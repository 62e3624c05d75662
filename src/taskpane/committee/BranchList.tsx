import { makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { a1 } from "../../core/model/address";
import type { FileFinding, GatheredBranch, Gathering } from "../../core/model/committee";
import { grouped } from "../../core/tally/grouped";
import { useDescribe } from "../paneContext";
import { useSectionStyles } from "../sectionStyles";
import { SeverityIcon } from "../SeverityIcon";
import { Summary } from "../Summary";
import { useGatherer } from "./committeeContext";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none", display: "grid", gap: "8px" },
  branch: { overflowWrap: "anywhere" },
  name: { fontWeight: tokens.fontWeightSemibold },
  findings: { margin: "4px 0", padding: 0, listStyleType: "none", display: "grid", gap: "6px" },
  finding: { display: "flex", gap: "6px", minWidth: 0 },
});

/** Every branch that counts, with what its own workbook has to be looked at for. */
export function BranchList({ gathering }: { readonly gathering: Gathering }) {
  const { words } = useGatherer();
  const styles = useStyles();
  const shared = useSectionStyles();
  const { branches, fileFindings } = gathering;
  const findings = grouped(fileFindings, ({ file }) => file);
  return (
    <section className={shared.section}>
      <details>
        <Summary>{words.branches(branches.length)}</Summary>
        <ul className={styles.list}>
          {branches.map((branch, i) => (
            <Branch key={i} branch={branch} findings={findings.get(branch.file) ?? []} />
          ))}
        </ul>
      </details>
    </section>
  );
}

function Branch({
  branch: { title, file, counts },
  findings,
}: {
  readonly branch: GatheredBranch;
  readonly findings: readonly FileFinding[];
}) {
  const { words } = useGatherer();
  const styles = useStyles();
  const shared = useSectionStyles();
  const [isOpen, setOpen] = useState(false);
  return (
    <li className={styles.branch}>
      <span className={styles.name} lang="vi">
        {title}
      </span>
      <div className={shared.note}>{file}</div>
      <div>{words.branch(counts.present, findings.length)}</div>
      {findings.length > 0 && (
        <details
          onToggle={({ currentTarget }) => {
            setOpen(currentTarget.open);
          }}
        >
          <Summary>{words.findingsInFile}</Summary>
          {isOpen && <Findings findings={findings} />}
        </details>
      )}
    </li>
  );
}

function Findings({ findings }: { readonly findings: readonly FileFinding[] }) {
  const describe = useDescribe();
  const styles = useStyles();
  return (
    <ul className={styles.findings}>
      {findings.map(({ finding }, i) => {
        const [at] = finding.at;
        return (
          <li key={i} className={styles.finding}>
            <SeverityIcon severity={finding.severity} />
            <span>
              {at ? `${at.sheet}!${a1(at)}: ` : ""}
              {describe(finding).message}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
