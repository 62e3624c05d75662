import { Button, makeStyles } from "@fluentui/react-components";
import { useRef, useState } from "react";
import { failureReport } from "../app/pane/failureReport";
import type { Failure } from "../core/model/failure";
import { usePane } from "./paneContext";
import { useSectionStyles } from "./sectionStyles";
import { Summary } from "./Summary";

const useStyles = makeStyles({
  field: {
    boxSizing: "border-box",
    width: "100%",
    resize: "vertical",
    font: "inherit",
  },
});

/** The text that somebody can send to whoever looks after the add-in. */
export function FailureReport({ failure }: { readonly failure: Failure }) {
  const { state, texts } = usePane();
  const styles = useStyles();
  const shared = useSectionStyles();
  const field = useRef<HTMLTextAreaElement>(null);
  const [outcome, setOutcome] = useState<"copied" | "selected" | null>(null);
  const { heading, hint, copy, ...outcomes } = texts.failureReport;
  const text = failureReport(failure, {
    version: ADDIN_VERSION,
    excel: excelWords(),
    language: state.language,
  });
  return (
    <details>
      <Summary>{heading}</Summary>
      <p className={shared.note}>{hint}</p>
      <textarea
        ref={field}
        readOnly
        rows={4}
        className={styles.field}
        aria-label={heading}
        value={text}
      />
      <div className={shared.row}>
        <Button size="small" onClick={() => void copyText(text, field.current).then(setOutcome)}>
          {copy}
        </Button>
        <span role="status">{outcome && outcomes[outcome]}</span>
      </div>
    </details>
  );
}

function excelWords(): string {
  // Missing in older builds, although the types promise it.
  const { diagnostics } = Office.context as { diagnostics?: Office.ContextInformation };
  return diagnostics ? `${String(diagnostics.platform)} ${diagnostics.version}` : "unknown";
}

/** Excel on the web may not let a page copy; then the text is selected, so that the keys for copying do. */
async function copyText(text: string, field: HTMLTextAreaElement | null) {
  try {
    await navigator.clipboard.writeText(text);
    return "copied" as const;
  } catch {
    field?.focus();
    field?.select();
    return "selected" as const;
  }
}
