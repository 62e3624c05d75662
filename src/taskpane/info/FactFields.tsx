import { Button } from "@fluentui/react-components";
import { useId } from "react";
import { dayAnswer, nameAnswer, yearAnswer } from "../../app/pane/answer";
import { chosen, withBranch } from "../../app/pane/choiceEdits";
import type { BranchReview, Review } from "../../core/model/review";
import { NEWEST_SCHEME, SCHEMES, schemeForReview } from "../../core/schemes/schemes";
import { AnswerField } from "../AnswerField";
import { usePane } from "../paneContext";
import { useSectionStyles } from "../sectionStyles";
import { unbroken } from "../unbroken";
import { WrappedSelect } from "../WrappedSelect";

/** Fields that override what the sheets say; an emptied field lets the sheets decide again. */
export function FactFields({ review }: { readonly review: Review }) {
  const { branches, year, meetingDate } = review;
  return (
    <>
      {branches.map((branch) => (
        <BranchName key={branch.table.sheetId} branch={branch} alone={branches.length === 1} />
      ))}
      <CommitteeField />
      <YearField />
      <MeetingField />
      <SchemeOf year={year} meetingDate={meetingDate} />
      <LocalRules />
    </>
  );
}

export function CommitteeField() {
  const { pane, state, texts } = usePane();
  const { found } = texts;
  return (
    <AnswerField
      label={found.committee}
      hint={found.namesHint}
      value={state.review?.branches[0]?.table.facts.committee?.value ?? ""}
      read={nameAnswer}
      answered={(name) => void pane.choose(chosen(state.choice, "committee", name))}
    />
  );
}

export function YearField() {
  const { pane, state, texts } = usePane();
  const { found } = texts;
  return (
    <AnswerField
      label={found.year}
      value={state.review?.year?.toString() ?? ""}
      read={yearAnswer}
      unclear={found.unclearYear}
      answered={(given) => void pane.choose(chosen(state.choice, "year", given))}
    />
  );
}

export function MeetingField() {
  const { pane, state, texts } = usePane();
  const { found } = texts;
  const meetingDate = state.review?.meetingDate;
  return (
    <AnswerField
      label={found.meeting}
      hint={found.meetingHint}
      value={meetingDate ? texts.typedDate(meetingDate) : ""}
      placeholder={found.dayForm}
      read={dayAnswer}
      unclear={found.unclearDay}
      answered={(date) => void pane.choose(chosen(state.choice, "meetingDate", date))}
    />
  );
}

export function BranchName({
  branch: { table },
  alone,
}: {
  readonly branch: BranchReview;
  readonly alone: boolean;
}) {
  const { pane, state, texts } = usePane();
  const { found } = texts;
  return (
    <AnswerField
      label={alone ? found.branchName : `${found.branchName}: ${found.table(table.sheet)}`}
      value={table.facts.branch?.value ?? ""}
      read={nameAnswer}
      answered={(name) => void pane.choose(withBranch(state.choice, table.sheetId, name))}
    />
  );
}

function SchemeOf({ year, meetingDate }: Pick<Review, "year" | "meetingDate">) {
  const { pane, state, texts } = usePane();
  const shared = useSectionStyles();
  const id = useId();
  const { choice, language } = state;
  const byYear = (year === null ? null : schemeForReview(year, meetingDate)) ?? NEWEST_SCHEME;
  return (
    <div className={shared.field}>
      <label htmlFor={id}>{texts.found.scheme}</label>
      <WrappedSelect
        id={id}
        value={choice.scheme ?? ""}
        onChange={(_, { value }) =>
          void pane.choose(chosen(choice, "scheme", value === "" ? undefined : value))
        }
      >
        <option value="">{unbroken(texts.found.byYear(byYear.titles[language]))}</option>
        {SCHEMES.map(({ id: scheme, titles }) => (
          <option key={scheme} value={scheme}>
            {unbroken(titles[language])}
          </option>
        ))}
      </WrappedSelect>
    </div>
  );
}

function LocalRules() {
  const { pane, state, texts } = usePane();
  const shared = useSectionStyles();
  const id = useId();
  return (
    <div className={shared.last}>
      <Button
        size="small"
        aria-describedby={id}
        disabledFocusable={state.running !== null}
        onClick={() => void pane.makeLocalRules()}
      >
        {texts.found.localRules}
      </Button>
      <p id={id} className={shared.note}>
        {texts.found.localRulesHint}
      </p>
    </div>
  );
}
