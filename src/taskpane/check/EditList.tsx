import { Button, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import { a1 } from "../../core/model/address";
import type { CellEdit } from "../../core/model/finding";
import { usePane } from "../paneContext";
import { useSectionStyles } from "../sectionStyles";
import { useFindings } from "./findingsContext";

const useStyles = makeStyles({
  // Spaces too many are among what changes.
  list: {
    margin: "0 0 8px",
    paddingLeft: "20px",
    overflowWrap: "anywhere",
    whiteSpace: "pre-wrap",
  },
});

const PAGE = 50;

/** What becomes of each cell, with the name of the member in its row. */
export function EditList({ edits }: { readonly edits: readonly CellEdit[] }) {
  const { texts } = usePane();
  const { nameAt } = useFindings();
  const styles = useStyles();
  const shared = useSectionStyles();
  const [shown, setShown] = useState(PAGE);
  const left = edits.length - shown;
  return (
    <>
      <ul className={styles.list}>
        {edits.slice(0, shown).map((edit) => {
          const name = nameAt(edit);
          return (
            <li key={`${edit.sheet} ${a1(edit)}`}>
              {name && `${texts.check.who(name)} `}
              <span className={shared.label}>{a1(edit)}</span>
              {`: ${texts.edits.change(edit.from, edit.to)}`}
            </li>
          );
        })}
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
    </>
  );
}
