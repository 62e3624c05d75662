/** Copies an element's contents with their looks, as a press of Ctrl+C on the selection would; false where that is refused. */
export function copyContents(element: HTMLElement): boolean {
  const selection = window.getSelection();
  if (!selection) return false;
  selection.selectAllChildren(element);
  // Excel on the web frames the pane without the permission that the Clipboard API needs.
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- the only way to copy rich text there
  return document.execCommand("copy");
}
