import { Button, makeStyles, mergeClasses } from "@fluentui/react-components";
import { useState } from "react";
import { editSummary } from "../../app/pane/editSummary";
import type { CellEdit } from "../../core/model/finding";
import { usePane } from "../paneContext";
import { useSectionStyles } from "../sectionStyles";
import { Summary } from "../Summary";
import { EditList } from "./EditList";

const useStyles = makeStyles({
  box: { margin: "4px 0 12px" },
  actions: { marginTop: "8px" },
  kinds: { margin: "6px 0", paddingLeft: "20px", overflowWrap: "anywhere", whiteSpace: "pre-wrap" },
});

interface EditPreviewProps {
  readonly edits: readonly CellEdit[];
  /** The label of the button that asks for the edits. */
  readonly label: string;
  readonly apply: () => Promise<void>;
}

/** A button that first shows what many edits would change, and then makes them if that is confirmed. */
export function EditPreview({ edits, label, apply }: EditPreviewProps) {
  const { state, texts } = usePane();
  const styles = useStyles();
  const shared = useSectionStyles();
  const [isOpen, setOpen] = useState(false);
  const isBusy = state.running !== null;
  if (edits.length === 0) return null;
  return (
    <div className={styles.box}>
      <Button
        size="small"
        aria-expanded={isOpen}
        disabledFocusable={isBusy}
        onClick={() => {
          setOpen(!isOpen);
        }}
      >
        {label}
      </Button>
      {isOpen && (
        <>
          <ul className={styles.kinds} aria-label={texts.edits.preview}>
            {editSummary(edits).map((kind) => (
              <li key={texts.edits.kind(kind)}>{texts.edits.kind(kind)}</li>
            ))}
          </ul>
          <details>
            <Summary>{texts.edits.eachCell(edits.length)}</Summary>
            <EditList edits={edits} />
          </details>
          <div className={mergeClasses(shared.row, styles.actions)}>
            <Button
              appearance="primary"
              size="small"
              disabledFocusable={isBusy}
              onClick={() => {
                setOpen(false);
                void apply();
              }}
            >
              {texts.edits.apply(edits.length)}
            </Button>
            <Button
              size="small"
              onClick={() => {
                setOpen(false);
              }}
            >
              {texts.edits.dismiss}
            </Button>
          </div>
        </>
      )}
    </div>
  );
}
