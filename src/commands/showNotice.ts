/** In per cent of the window. */
const SIZE = { height: 25, width: 30 };

/** Shows a message in a dialog, since a ribbon function has no page of its own; resolves when the dialog is closed. */
export function showNotice(message: Readonly<Record<string, string>>): Promise<void> {
  const language = Office.context.displayLanguage.toLowerCase().startsWith("en") ? "en" : "vi";
  const query = new URLSearchParams({ ...message, language });
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
