import { Button } from "@fluentui/react-components";
import { usePane } from "../paneContext";
import { useSectionStyles } from "../sectionStyles";

/** The way to the screen of a committee. */
export function CommitteeEntry() {
  const { pane, texts } = usePane();
  const shared = useSectionStyles();
  const { heading, lead, open } = texts.committee;
  return (
    <section className={shared.section} aria-labelledby="committee">
      <h3 id="committee" className={shared.heading}>
        {heading}
      </h3>
      <p className={shared.text}>{lead}</p>
      <Button
        onClick={() => {
          pane.chooseScreen("committee");
        }}
      >
        {open}
      </Button>
    </section>
  );
}
