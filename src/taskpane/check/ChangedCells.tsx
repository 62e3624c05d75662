import { latestFix } from "../../app/pane/fixes";
import { usePane } from "../paneContext";
import { Summary } from "../Summary";
import { EditList } from "./EditList";

/** The cells that the latest fix changed, as long as it can be taken back. */
export function ChangedCells() {
  const { state, texts } = usePane();
  const fix = latestFix(state);
  if (!fix) return null;
  return (
    <details>
      <Summary>{texts.edits.changed(fix.edits.length)}</Summary>
      <EditList edits={fix.edits} />
    </details>
  );
}
