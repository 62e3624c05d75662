import { explainedWords } from "../../app/pane/choiceEdits";
import { LevelButtons } from "./LevelButtons";
import { usePane } from "../paneContext";
import { useSectionStyles } from "../sectionStyles";
import { Summary } from "../Summary";

/** The words whose levels were explained, so that an answer can be changed or taken back. */
export function ExplainedWords() {
  const { state, texts } = usePane();
  const shared = useSectionStyles();
  const words = explainedWords(state.choice);
  if (words.length === 0) return null;
  return (
    <details>
      <Summary>{texts.check.explained(words.length)}</Summary>
      {words.map(([word, level]) => (
        <div key={word} className={shared.field}>
          <span className={shared.label}>{texts.check.wordMeans(word)}</span>
          <LevelButtons word={word} answer={level} />
        </div>
      ))}
    </details>
  );
}
