import {
  Button,
  makeStyles,
  mergeClasses,
  MessageBar,
  MessageBarBody,
} from "@fluentui/react-components";
import { handedIn } from "../../app/gather/gatherState";
import { outcomeSentences } from "../../locales/outcome";
import { usePane } from "../paneContext";
import { useSectionStyles } from "../sectionStyles";
import { useGatherer } from "./committeeContext";

const useStyles = makeStyles({ hint: { marginBottom: "12px" } });

/** The button that writes the committee's sheets, and what became of it where that failed. */
export function WriteSection() {
  const { pane, state, texts } = usePane();
  const { gathered, words } = useGatherer();
  const styles = useStyles();
  const shared = useSectionStyles();
  const { failure, running, committee } = state;
  const label = committee ? words.writeAgain : words.write;
  return (
    <>
      <Button
        appearance="primary"
        aria-describedby="write-hint"
        disabledFocusable={running !== null}
        onClick={() => void pane.writeCommittee(handedIn(gathered))}
      >
        {label}
      </Button>
      <p id="write-hint" className={mergeClasses(shared.note, styles.hint)}>
        {words.writeHint}
      </p>
      {failure && (
        <MessageBar intent="error" layout="multiline" politeness="assertive">
          <MessageBarBody>{outcomeSentences({ failure }, texts, label).join(" ")}</MessageBarBody>
        </MessageBar>
      )}
    </>
  );
}
