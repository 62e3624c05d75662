import { Input } from "@fluentui/react-components";
import { useId, useState } from "react";
import type { Answer } from "../app/pane/answer";
import { useSectionStyles } from "./sectionStyles";

interface AnswerFieldProps<T> {
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly placeholder?: string;
  readonly read: (text: string) => Answer<T>;
  /** Shown where the answer is unclear. */
  readonly unclear?: string;
  /** Called with undefined where the field was emptied. */
  readonly answered: (value: T | undefined) => void;
}

/** A text field that commits on blur or Enter; an unclear answer changes nothing. */
export function AnswerField<T>({
  label,
  hint,
  value,
  placeholder,
  read,
  unclear = "",
  answered,
}: AnswerFieldProps<T>) {
  const shared = useSectionStyles();
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const [isUnclear, setUnclear] = useState(false);
  const answer = () => {
    if (typed === null) return;
    const given = read(typed);
    setUnclear(given.kind === "unclear");
    if (given.kind === "unclear") return;
    setTyped(null);
    if (typed !== value) answered(given.kind === "given" ? given.value : undefined);
  };
  return (
    <div className={shared.field}>
      <label htmlFor={id}>{label}</label>
      <Input
        id={id}
        value={typed ?? value}
        {...(placeholder === undefined ? {} : { placeholder })}
        aria-invalid={isUnclear}
        aria-describedby={`${id}-hint ${id}-unclear`}
        onChange={(_, { value: text }) => {
          setTyped(text);
        }}
        onKeyDown={({ key }) => {
          if (key === "Enter") answer();
        }}
        onBlur={answer}
      />
      <span id={`${id}-unclear`} role="alert" className={shared.wrong}>
        {isUnclear ? unclear : ""}
      </span>
      <span id={`${id}-hint`} className={shared.label}>
        {hint}
      </span>
    </div>
  );
}
