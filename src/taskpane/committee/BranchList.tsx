import { makeStyles, tokens } from "@fluentui/react-components";
import { Suspense, useState } from "react";
import { a1 } from "../../core/model/address";
import type {
  FileFinding,
  GatheredBranch,
  Gathering,
  WrittenFinding,
} from "../../core/model/committee";
import type { Describe } from "../../core/model/finding";
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

type AnyFinding = FileFinding | WrittenFinding;

/** Every branch that counts, with what its own workbook has to be looked at for. */
export function BranchList({ gathering }: { readonly gathering: Gathering }) {
  const { words } = useGatherer();
  const styles = useStyles();
  const shared = useSectionStyles();
  const { branches, fileFindings, keptFindings } = gathering;
  const now = grouped(fileFindings, ({ file }) => file);
  const before = grouped(keptFindings, ({ file }) => file);
  return (
    <section className={shared.section}>
      <details>
        <Summary>{words.branches(branches.length)}</Summary>
        <ul className={styles.list}>
          {branches.map((branch, i) => (
            <Branch
              key={i}
              branch={branch}
              findings={(branch.isKept ? before : now).get(branch.file) ?? []}
            />
          ))}
        </ul>
      </details>
    </section>
  );
}

function Branch({
  branch: { title, file, counts, isKept },
  findings,
}: {
  readonly branch: GatheredBranch;
  readonly findings: readonly AnyFinding[];
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
          <Summary>{isKept ? words.findingsKept : words.findingsInFile}</Summary>
          {/* The screen around it stays while their words are loaded. */}
          <Suspense>{isOpen && <Findings findings={findings} />}</Suspense>
        </details>
      )}
    </li>
  );
}

function Findings({ findings }: { readonly findings: readonly AnyFinding[] }) {
  const describe = useDescribe();
  const { words } = useGatherer();
  const styles = useStyles();
  return (
    <ul className={styles.findings}>
      {findings.map((each, i) => {
        const isWritten = !("finding" in each);
        const { severity, sheet, cell, message } = isWritten ? each : shown(each, describe);
        return (
          <li key={i} className={styles.finding}>
            <SeverityIcon severity={severity} />
            <span>
              {cell !== "" && words.place(sheet, cell)}
              <span lang={isWritten ? "vi" : undefined}>{message}</span>
            </span>
          </li>
        );
      })}
    </ul>
  );
}

/** The finding in the form in which it would be kept. */
function shown({ file, finding }: FileFinding, describe: Describe): WrittenFinding {
  const [at] = finding.at;
  const place = { sheet: at?.sheet ?? "", cell: at ? a1(at) : "" };
  return { file, ...place, severity: finding.severity, message: describe(finding).message };
}
