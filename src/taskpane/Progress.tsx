import { Button, makeStyles } from "@fluentui/react-components";
import { PHASES } from "../app/phase";
import { isWriting, type Job } from "../app/pane/paneState";
import { Bar } from "./Bar";
import { usePane } from "./paneContext";

const useStyles = makeStyles({
  box: { padding: "12px 16px", display: "grid", gap: "8px" },
  line: { display: "flex", justifyContent: "space-between", alignItems: "center", gap: "8px" },
});

/** How many phases each job goes through. */
const LENGTH: Readonly<Record<Job, number>> = {
  check: 2,
  write: 3,
  freeze: 3,
  thaw: 3,
  fix: 2,
  undo: 2,
  sample: 2,
  localRules: 2,
  kit: 2,
  documents: 3,
  committee: 3,
};

/** Progress of the running job. Fixes and samples cannot be cancelled, since they write to the workbook first. */
export function Progress() {
  const { pane, state, texts } = usePane();
  const styles = useStyles();
  const { running } = state;
  if (!running) return null;
  const step = PHASES.indexOf(running.phase) + 1;
  const length = LENGTH[running.job];
  const { progress } = texts;
  const what = progress.step(step, length, progress.phases[running.phase]);
  return (
    <div className={styles.box}>
      <div className={styles.line}>
        <span>{running.cancelling ? progress.cancelling : what}</span>
        {(running.job === "check" || isWriting(running.job)) && (
          <Button size="small" disabledFocusable={running.cancelling} onClick={pane.cancel}>
            {progress.cancel}
          </Button>
        )}
      </div>
      <Bar label={what} value={step} max={length} />
      <div role="status">{running.waiting ? progress.waiting[running.waiting] : ""}</div>
    </div>
  );
}
