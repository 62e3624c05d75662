import { Button, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import { a1, type CellRef } from "../../core/model/address";
import type { Finding } from "../../core/model/finding";
import { usePane } from "../paneContext";
import { FindingCell } from "./FindingCell";
import { useFindings } from "./findingsContext";

const useStyles = makeStyles({
  people: { margin: "4px 0 0", padding: 0, display: "grid", gap: "4px" },
  person: {
    listStyleType: "none",
    display: "flex",
    justifyContent: "space-between",
    alignItems: "center",
    gap: "8px",
    overflowWrap: "anywhere",
  },
});

const PAGE = 10;

interface PeopleProps {
  readonly finding: Finding;
  readonly cells: readonly CellRef[];
}

/** Those whom a finding about several is about, such as everybody counted against a cap. */
export function People({ finding, cells }: PeopleProps) {
  const { texts } = usePane();
  const { nameAt } = useFindings();
  const styles = useStyles();
  const [shown, setShown] = useState(PAGE);
  const people = cells.flatMap((cell) => {
    const name = nameAt(cell);
    return name ? [{ cell, name }] : [];
  });
  if (people.length === 0) return null;
  const left = people.length - shown;
  return (
    <>
      <ul className={styles.people} aria-label={texts.check.people}>
        {people.slice(0, shown).map(({ cell, name }) => (
          <li key={`${cell.sheet} ${a1(cell)}`} className={styles.person}>
            <span>{texts.check.who(name)}</span>
            <FindingCell finding={finding} cell={cell} />
          </li>
        ))}
      </ul>
      {left > 0 && (
        <Button
          size="small"
          onClick={() => {
            setShown(shown + PAGE * 5);
          }}
        >
          {texts.check.more(Math.min(left, PAGE * 5))}
        </Button>
      )}
    </>
  );
}
