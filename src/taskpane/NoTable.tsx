import { Button, Input, makeStyles } from "@fluentui/react-components";
import { useId, useState } from "react";
import { rowAnswer } from "../app/pane/answer";
import { withHeaderRow } from "../app/pane/choiceEdits";
import { isEmptyList, isNoTable } from "../app/pane/findingGroups";
import type { Review } from "../core/model/review";
import { Copies } from "./info/Copies";
import { LeftOut } from "./info/LeftOut";
import { CommitteeEntry } from "./committee/CommitteeEntry";
import { LazyKit } from "./kit/LazyKit";
import { useDescribe, usePane } from "./paneContext";
import { useSectionStyles } from "./sectionStyles";
import { Summary } from "./Summary";
import { WrappedSelect } from "./WrappedSelect";

const useStyles = makeStyles({ again: { margin: "8px 0" } });

/** Shown where no table was found: why, and how to continue with a sample or with a header row chosen by hand. */
export function NoTable({ review }: { readonly review: Review }) {
  const { pane, state, texts } = usePane();
  const describe = useDescribe();
  const styles = useStyles();
  const shared = useSectionStyles();
  const { none } = texts.found;
  const isEmpty = review.findings.some(isEmptyList);
  return (
    <>
      <section className={shared.section} aria-labelledby="none">
        <h2 id="none" className={shared.heading}>
          {isEmpty ? none.empty : none.heading}
        </h2>
        {review.findings.filter(isNoTable).map((finding) => (
          <p key={finding.code} className={shared.text}>
            {describe(finding).message}
          </p>
        ))}
        {!isEmpty && <SampleOffer />}
        <Button
          appearance={isEmpty ? "primary" : "secondary"}
          className={styles.again}
          disabledFocusable={state.running !== null}
          onClick={() => void pane.check()}
        >
          {texts.check.again}
        </Button>
        <LeftOut />
        <Copies />
        {state.reading && state.reading.snapshot.sheets.length > 0 && (
          <details>
            <Summary>{none.byHand}</Summary>
            <ByHand />
          </details>
        )}
      </section>
      <LazyKit />
      <CommitteeEntry />
    </>
  );
}

function SampleOffer() {
  const { pane, state, texts } = usePane();
  const shared = useSectionStyles();
  const { none } = texts.found;
  return (
    <>
      <Button
        appearance="primary"
        disabledFocusable={state.running !== null}
        onClick={() => void pane.makeSample()}
      >
        {none.sample}
      </Button>
      <p className={shared.note}>{none.sampleHint}</p>
    </>
  );
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
        const answer = rowAnswer(row);
        if (answer.kind === "given")
          void pane.choose(withHeaderRow(state.choice, sheet, answer.value));
      }}
    >
      <div className={shared.field}>
        <label htmlFor={`${id}-sheet`}>{none.sheet}</label>
        <WrappedSelect
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
        </WrappedSelect>
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
