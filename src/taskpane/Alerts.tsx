import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { lazy, Suspense } from "react";
import { leavesWork } from "../app/pane/interrupted";
import type { Failure } from "../core/model/failure";
import { outcomeSentences } from "../locales/outcome";
import { usePane } from "./paneContext";

/** Nobody needs it unless something fails. */
const FailureReport = lazy(async () => {
  const { FailureReport: Report } = await import(
    /* webpackChunkName: "failureReport" */ "./FailureReport"
  );
  return { default: Report };
});

/** Asks before frozen figures are replaced; says that a job failed, that a run left sheets half written, or that the source has changed since the last check. */
export function Alerts() {
  const { state } = usePane();
  return (
    <>
      {state.asksThaw && <ThawQuestion />}
      {state.failure && <FailureAlert failure={state.failure} />}
      {!state.running && <Warnings />}
    </>
  );
}

function ThawQuestion() {
  const { pane, texts } = usePane();
  const { question, confirm, keep } = texts.write.thaw;
  return (
    <MessageBar intent="warning" layout="multiline" politeness="assertive">
      <MessageBarBody>{question}</MessageBarBody>
      <MessageBarActions>
        <Button onClick={() => void pane.thaw()}>{confirm}</Button>
        <Button onClick={pane.keepFrozen}>{keep}</Button>
      </MessageBarActions>
    </MessageBar>
  );
}

function Warnings() {
  const { state, texts } = usePane();
  const { failure, interrupted, reading, changed } = state;
  const isNewer = reading?.own.some(({ mark }) => mark?.isNewer === true) ?? false;
  return (
    <>
      {!failure?.progress && interrupted.length > 0 && (
        <Warning text={texts.reports.interrupted(interrupted, texts.reports.again)} offersWriting />
      )}
      {failure?.kind !== "newer" && isNewer && <Warning text={texts.failures.newer} />}
      {changed && <Warning text={texts.check.changed} />}
    </>
  );
}

function FailureAlert({ failure }: { readonly failure: Failure }) {
  const { texts } = usePane();
  return (
    <MessageBar intent="error" layout="multiline" politeness="assertive">
      <MessageBarBody>
        {outcomeSentences({ failure }, texts, texts.reports.again).join(" ")}
        <Suspense>
          <FailureReport failure={failure} />
        </Suspense>
      </MessageBarBody>
      <Actions offersWriting={leavesWork(failure.progress)} />
    </MessageBar>
  );
}

function Warning({
  text,
  offersWriting = false,
}: {
  readonly text: string;
  readonly offersWriting?: boolean;
}) {
  return (
    <MessageBar intent="warning" layout="multiline" politeness="polite">
      <MessageBarBody>{text}</MessageBarBody>
      <Actions offersWriting={offersWriting} />
    </MessageBar>
  );
}

function Actions({ offersWriting }: { readonly offersWriting: boolean }) {
  const { pane, texts } = usePane();
  return (
    <MessageBarActions>
      {offersWriting && (
        <Button onClick={() => void pane.writeAgain()}>{texts.reports.again}</Button>
      )}
      <Button onClick={() => void pane.check()}>{texts.check.again}</Button>
    </MessageBarActions>
  );
}
