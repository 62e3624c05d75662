import { Button } from "@fluentui/react-components";
import { withVersion } from "../../app/pane/choiceEdits";
import type { Version } from "../../core/model/body";
import { usePane } from "../paneContext";
import { useSectionStyles } from "../sectionStyles";

/** Asks which of several lists of the same people counts; the answer is kept in the workbook. */
export function Versions({ version }: { readonly version: Version }) {
  const { pane, state, texts } = usePane();
  const shared = useSectionStyles();
  const [counted, ...others] = version.all;
  return (
    <>
      <p className={shared.text}>{texts.found.versions(version.of, counted.name)}</p>
      <div className={shared.row}>
        {others.map(({ sheet, table, name }) => (
          <Button
            key={`${sheet} ${String(table)}`}
            size="small"
            disabledFocusable={state.running !== null}
            onClick={() => void pane.choose(withVersion(state.choice, version, { sheet, table }))}
          >
            {texts.found.countVersion(name)}
          </Button>
        ))}
      </div>
    </>
  );
}
