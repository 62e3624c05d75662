import { OWN_FAILURE } from "../app/paneState";
import { excelFailure } from "../excel/failure";

/** Per cent of the window. */
const SIZE = { height: 25, width: 30 };

/** A ribbon function has no screen: a small dialog says what went wrong, and the run ends when it is closed. */
export function tellFailure(error: unknown): Promise<void> {
  const { kind, code } = excelFailure(error) ?? OWN_FAILURE;
  const language = Office.context.displayLanguage.toLowerCase().startsWith("en") ? "en" : "vi";
  const query = new URLSearchParams({ kind, code, language });
  const address = new URL(`notice.html?${query.toString()}`, location.href).href;
  return new Promise((resolve) => {
    Office.context.ui.displayDialogAsync(address, { ...SIZE, displayInIframe: true }, (result) => {
      if (result.status === Office.AsyncResultStatus.Failed) resolve();
      else
        result.value.addEventHandler(Office.EventType.DialogEventReceived, () => {
          resolve();
        });
    });
  });
}
