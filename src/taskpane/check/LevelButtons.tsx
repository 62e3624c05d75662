import { makeStyles, ToggleButton } from "@fluentui/react-components";
import { withLevel } from "../../app/pane/choiceEdits";
import { LEVELS, type Level } from "../../core/model/level";
import { NEWEST_SCHEME } from "../../core/schemes/schemes";
import { usePane } from "../paneContext";

const useStyles = makeStyles({
  levels: { display: "grid", justifyItems: "start", gap: "4px", marginTop: "6px" },
});

interface LevelButtonsProps {
  readonly word: string;
  /** The answer so far; null while the question is open. */
  readonly answer: Level | null;
}

/** One button for each level that a word may mean; pressing the chosen one again opens the question. */
export function LevelButtons({ word, answer }: LevelButtonsProps) {
  const { pane, state, texts } = usePane();
  const styles = useStyles();
  return (
    <div role="group" aria-label={texts.check.wordMeans(word)} className={styles.levels}>
      {LEVELS.map((level) => (
        <ToggleButton
          key={level}
          size="small"
          checked={answer === level}
          disabledFocusable={state.running !== null}
          onClick={() =>
            void pane.choose(withLevel(state.choice, word, answer === level ? null : level))
          }
        >
          {texts.result.levelName(level, NEWEST_SCHEME.levels[level].name)}
        </ToggleButton>
      ))}
    </div>
  );
}
