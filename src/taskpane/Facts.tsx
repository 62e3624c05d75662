import { Button, Input, Select } from "@fluentui/react-components";
import { useId } from "react";
import { chosen } from "../app/choosing";
import type { IsoDate } from "../core/model/date";
import type { Review } from "../core/model/review";
import { NEWEST_SCHEME, SCHEMES, schemeForYear } from "../core/schemes/schemes";
import { usePane } from "./paneContext";
import { useSectionStyles } from "./sectionStyles";

const FIRST_YEAR = 2000;
const LAST_YEAR = 2099;

/** Year, day of the meeting and scheme, as a person gives them; an emptied field gives them back to the sheets. */
export function Facts({ review }: { readonly review: Review }) {
  return (
    <>
      <Year year={review.year} />
      <Meeting date={review.meetingDate} />
      <SchemeOf year={review.year} />
    </>
  );
}

function Year({ year }: { readonly year: number | null }) {
  const { pane, state, texts } = usePane();
  const shared = useSectionStyles();
  const id = useId();
  return (
    <div className={shared.field}>
      <label htmlFor={id}>{texts.found.year}</label>
      <Input
        id={id}
        type="number"
        min={FIRST_YEAR}
        max={LAST_YEAR}
        key={year}
        defaultValue={year?.toString() ?? ""}
        onBlur={({ target: { value } }) => {
          const given = yearOf(value);
          if (given !== (year ?? undefined)) void pane.choose(chosen(state.choice, "year", given));
        }}
      />
    </div>
  );
}

function Meeting({ date }: { readonly date: IsoDate | null }) {
  const { pane, state, texts } = usePane();
  const shared = useSectionStyles();
  const id = useId();
  return (
    <div className={shared.field}>
      <label htmlFor={id}>{texts.found.meeting}</label>
      <Input
        id={id}
        type="date"
        aria-describedby={`${id}-hint`}
        key={date}
        defaultValue={date ?? ""}
        onBlur={({ target: { value } }) => {
          const given = value === "" ? undefined : (value as IsoDate);
          if (given !== (date ?? undefined))
            void pane.choose(chosen(state.choice, "meetingDate", given));
        }}
      />
      <span id={`${id}-hint`} className={shared.label}>
        {texts.found.meetingHint}
      </span>
    </div>
  );
}

function SchemeOf({ year }: { readonly year: number | null }) {
  const { pane, state, texts } = usePane();
  const shared = useSectionStyles();
  const id = useId();
  const { choice, language } = state;
  const byYear = (year === null ? null : schemeForYear(year)) ?? NEWEST_SCHEME;
  return (
    <div className={shared.field}>
      <label htmlFor={id}>{texts.found.scheme}</label>
      <Select
        id={id}
        value={choice.scheme ?? ""}
        onChange={(_, { value }) =>
          void pane.choose(chosen(choice, "scheme", value === "" ? undefined : value))
        }
      >
        <option value="">{texts.found.byYear(byYear.titles[language])}</option>
        {SCHEMES.map(({ id: scheme, titles }) => (
          <option key={scheme} value={scheme}>
            {titles[language]}
          </option>
        ))}
      </Select>
      <Button
        appearance="subtle"
        size="small"
        title={texts.found.localRulesHint}
        disabledFocusable={state.running !== null}
        onClick={() => void pane.makeLocalRules()}
      >
        {texts.found.localRules}
      </Button>
    </div>
  );
}

function yearOf(text: string): number | undefined {
  const year = Number(text);
  return Number.isInteger(year) && year >= FIRST_YEAR && year <= LAST_YEAR ? year : undefined;
}
