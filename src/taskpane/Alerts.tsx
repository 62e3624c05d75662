import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { usePane } from "./paneContext";

/** Says that a job failed, or that the sheets have changed since the last check. */
export function Alerts() {
  const { pane, state, texts } = usePane();
  const { failure, changed, running } = state;
  return (
    <>
      {failure && (
        <MessageBar intent="error" layout="multiline" politeness="assertive">
          <MessageBarBody>
            {texts.failures[failure.kind]}{" "}
            {failure.code === "" ? "" : texts.failureCode(failure.code)}
          </MessageBarBody>
          <MessageBarActions>
            <Button onClick={() => void pane.check()}>{texts.check.again}</Button>
          </MessageBarActions>
        </MessageBar>
      )}
      {changed && !running && (
        <MessageBar intent="warning" layout="multiline" politeness="polite">
          <MessageBarBody>{texts.check.changed}</MessageBarBody>
          <MessageBarActions>
            <Button onClick={() => void pane.check()}>{texts.check.again}</Button>
          </MessageBarActions>
        </MessageBar>
      )}
    </>
  );
}
