/** What takes the focus in a part of the page whose button is gone. */
const HOMES = ":scope > summary, :scope > h1[tabindex], :scope > h2[tabindex]";

/**
 * What was pressed is often gone with the press: a finding that was put right, the button that ended a run. The focus then
 * goes to the head of the nearest part that is left, without moving the page, instead of being lost to its beginning.
 */
export function keepFocus(root: HTMLElement): void {
  let path: readonly Element[] = [];
  root.addEventListener("focusin", ({ target }) => {
    path = target instanceof Element ? ancestorsOf(target) : [];
  });
  const observer = new MutationObserver(() => {
    const [focused] = path;
    if (!focused || focused.isConnected) return;
    const isFree = document.hasFocus() && document.activeElement === document.body;
    if (isFree) homeOn(path)?.focus({ preventScroll: true });
    else path = [];
  });
  observer.observe(root, { childList: true, subtree: true });
}

function homeOn(path: readonly Element[]): HTMLElement | null {
  for (const part of path) {
    const home = part.isConnected ? part.querySelector<HTMLElement>(HOMES) : null;
    if (home) return home;
  }
  return null;
}

function ancestorsOf(element: Element): readonly Element[] {
  const parent = element.parentElement;
  return parent ? [element, ...ancestorsOf(parent)] : [element];
}
