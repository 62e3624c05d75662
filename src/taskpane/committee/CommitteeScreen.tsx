import { Button, makeStyles } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { usePane } from "../paneContext";
import { Progress } from "../Progress";
import { useSectionStyles } from "../sectionStyles";
import { GathererContext, gathererOf, useGatherer } from "./committeeContext";
import { FilePicker } from "./FilePicker";
import { GatheringView } from "./GatheringView";
import { ReadingBar } from "./ReadingBar";

const useStyles = makeStyles({
  top: { padding: "8px 16px 12px" },
  back: { minWidth: 0, padding: "0 4px", marginLeft: "-4px" },
  heading: { margin: "4px 0 8px" },
});

/** The workbooks that the branches of a committee have handed in: chosen here, read here, and what they come to. */
export function CommitteeScreen() {
  const { pane } = usePane();
  return (
    <GathererContext value={gathererOf(pane)}>
      <Screen />
    </GathererContext>
  );
}

function Screen() {
  const { pane, state } = usePane();
  const { gathered, words } = useGatherer();
  const styles = useStyles();
  const shared = useSectionStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // Whoever pressed the ribbon's button is still in the ribbon.
    if (document.hasFocus()) heading.current?.focus({ preventScroll: true });
  }, []);
  return (
    <>
      <div className={styles.top}>
        <Button
          appearance="transparent"
          size="small"
          className={styles.back}
          onClick={() => {
            pane.chooseScreen("branch");
            if (state.welcomed && !state.review) void pane.check();
          }}
        >
          ‹ {words.back}
        </Button>
        <h1 ref={heading} tabIndex={-1} className={`${shared.heading} ${styles.heading}`}>
          {words.heading}
        </h1>
        <FilePicker />
        <ReadingBar />
      </div>
      <Progress />
      {gathered.gathering && !gathered.reading && <GatheringView gathering={gathered.gathering} />}
    </>
  );
}
