import { Button } from "@fluentui/react-components";
import { withoutSheet } from "../../app/pane/choiceEdits";
import { usePane } from "../paneContext";
import { useSectionStyles } from "../sectionStyles";

/** The sheets that were excluded by hand, each with a button to read it again. */
export function LeftOut() {
  const { pane, state, texts } = usePane();
  const shared = useSectionStyles();
  const out = (state.choice.mapping ?? []).filter(({ isRatingTable }) => !isRatingTable);
  return out.map(({ sheet }) => {
    const name = state.reading?.snapshot.sheets.find(({ id }) => id === sheet)?.name ?? sheet;
    return (
      <p key={sheet} className={shared.text}>
        {texts.found.leftOut(name)}{" "}
        <Button size="small" onClick={() => void pane.choose(withoutSheet(state.choice, sheet))}>
          {texts.found.takeBack(name)}
        </Button>
      </p>
    );
  });
}
