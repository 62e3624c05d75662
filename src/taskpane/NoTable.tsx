import { Button, Input, Select } from "@fluentui/react-components";
import { useId, useState } from "react";
import { withHeaderRow, withoutSheet } from "../app/choosing";
import { usePane } from "./paneContext";
import { useSectionStyles } from "./sectionStyles";

/** No table was found: make one, or point at the header of one that is there. */
export function NoTable() {
  const { pane, state, texts } = usePane();
  const shared = useSectionStyles();
  const { none } = texts.found;
  return (
    <section className={shared.section} aria-labelledby="none">
      <h2 id="none" className={shared.heading}>
        {none.heading}
      </h2>
      <p className={shared.text}>{none.lead}</p>
      <Button
        appearance="primary"
        disabledFocusable={state.running !== null}
        onClick={() => void pane.makeSample()}
      >
        {none.sample}
      </Button>
      <p className={shared.note}>{none.sampleHint}</p>
      <LeftOut />
      {state.reading && state.reading.snapshot.sheets.length > 0 && (
        <details>
          <summary className={shared.summary}>{none.byHand}</summary>
          <ByHand />
        </details>
      )}
    </section>
  );
}

/** Sheets that a person left out can be taken back. */
function LeftOut() {
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

function ByHand() {
  const { pane, state, texts } = usePane();
  const shared = useSectionStyles();
  const id = useId();
  const sheets = state.reading?.snapshot.sheets ?? [];
  const [sheet, setSheet] = useState(sheets[0]?.id ?? "");
  const [row, setRow] = useState("1");
  const { none } = texts.found;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void pane.choose(withHeaderRow(state.choice, sheet, Number(row)));
      }}
    >
      <div className={shared.field}>
        <label htmlFor={`${id}-sheet`}>{none.sheet}</label>
        <Select
          id={`${id}-sheet`}
          value={sheet}
          onChange={(_, { value }) => {
            setSheet(value);
          }}
        >
          {sheets.map(({ id: sheetId, name }) => (
            <option key={sheetId} value={sheetId}>
              {name}
            </option>
          ))}
        </Select>
      </div>
      <div className={shared.field}>
        <label htmlFor={`${id}-row`}>{none.headerRow}</label>
        <Input
          id={`${id}-row`}
          type="number"
          min={1}
          required
          aria-describedby={`${id}-hint`}
          value={row}
          onChange={(_, { value }) => {
            setRow(value);
          }}
        />
        <span id={`${id}-hint`} className={shared.label}>
          {none.headerRowHint}
        </span>
      </div>
      <Button type="submit">{none.read}</Button>
    </form>
  );
}
