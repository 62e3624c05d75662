import { Button, makeStyles } from "@fluentui/react-components";
import { Bar } from "../Bar";
import { useGatherer } from "./committeeContext";

const useStyles = makeStyles({
  box: { marginTop: "12px", display: "grid", gap: "8px" },
  line: { display: "flex", justifyContent: "space-between", alignItems: "center", gap: "8px" },
});

/** How far the reading is, and afterwards whether it came to its end; only the latter is read aloud. */
export function ReadingBar() {
  const { gatherer, gathered, words } = useGatherer();
  const styles = useStyles();
  const { reading, stopped, files } = gathered;
  const outcome = stopped
    ? words.stopped(stopped.done, stopped.of)
    : files.length > 0
      ? words.read(files.length)
      : "";
  return (
    <div className={styles.box}>
      {reading && (
        <>
          <div className={styles.line}>
            <span>
              {reading.stopping ? words.stopping : words.progress(reading.done, reading.of)}
            </span>
            <Button size="small" disabledFocusable={reading.stopping} onClick={gatherer.stop}>
              {words.stop}
            </Button>
          </div>
          <Bar
            label={words.progress(reading.done, reading.of)}
            value={reading.done}
            max={reading.of}
          />
        </>
      )}
      <div role="status">{reading ? "" : outcome}</div>
    </div>
  );
}
