/** Per cent of the window. */
const SIZE = { height: 25, width: 30 };

/** A ribbon function has no screen: a small dialog says what a person has to know, and the run ends when it is closed. */
export function showNotice(told: Readonly<Record<string, string>>): Promise<void> {
  const language = Office.context.displayLanguage.toLowerCase().startsWith("en") ? "en" : "vi";
  const query = new URLSearchParams({ ...told, language });
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
