import { Button } from "@fluentui/react-components";
import { a1 } from "../../core/model/address";
import type { Finding } from "../../core/model/finding";
import { usePane } from "../paneContext";
import { EditPreview } from "./EditPreview";

interface FindingFixProps {
  readonly finding: Finding;
}

/** A fix that fills in cells, rather than correcting the one that the finding is about. */
function fillsIn({ code }: Finding): boolean {
  return code === "levels-by-votes";
}

/** The button that corrects the cell of a finding; nothing where there is no fix, or one to look at first. */
export function FixButton({ finding }: FindingFixProps) {
  const { pane, state, texts } = usePane();
  const { at, fix = [] } = finding;
  const [cell] = at;
  if (fix.length === 0 || fillsIn(finding)) return null;
  return (
    <Button
      size="small"
      aria-label={cell ? texts.check.fixLong(a1(cell)) : texts.check.fix}
      disabledFocusable={state.running !== null}
      onClick={() => void pane.fix([finding])}
    >
      {texts.check.fix}
    </Button>
  );
}

/** Shows what a fix would fill in, and does so once that is confirmed. */
export function FillIn({ finding }: FindingFixProps) {
  const { pane, texts } = usePane();
  const { fix = [] } = finding;
  if (!fillsIn(finding)) return null;
  return (
    <EditPreview
      edits={fix}
      label={texts.check.fillIn(fix.length)}
      apply={() => pane.fix([finding])}
    />
  );
}
