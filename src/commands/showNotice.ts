/** In per cent of the window. */
const SIZE = { height: 25, width: 30 };

/** The only end of a dialog that was shown; the other codes say that its page could not be opened. */
const CLOSED_BY_USER = 12006;

/**
 * Shows a message in a dialog, since a ribbon function has no page of its own. Resolves when the dialog is closed, or to
 * false where it could not be shown.
 */
export function showNotice(message: Readonly<Record<string, string>>): Promise<boolean> {
  const language = Office.context.displayLanguage.toLowerCase().startsWith("en") ? "en" : "vi";
  const query = new URLSearchParams({ ...message, language });
  const address = new URL(`notice.html?${query.toString()}`, location.href).href;
  return new Promise((resolve) => {
    Office.context.ui.displayDialogAsync(address, { ...SIZE, displayInIframe: true }, (result) => {
      if (result.status === Office.AsyncResultStatus.Failed) resolve(false);
      else
        result.value.addEventHandler(Office.EventType.DialogEventReceived, (event) => {
          resolve("error" in event && event.error === CLOSED_BY_USER);
        });
    });
  });
}
