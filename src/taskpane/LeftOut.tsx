import { Button } from "@fluentui/react-components";
import { withoutSheet } from "../app/pane/choosing";
import { usePane } from "./paneContext";
import { useSectionStyles } from "./sectionStyles";

/** Sheets that a person left out can be taken back. */
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
