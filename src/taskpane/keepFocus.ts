/** What can take the focus in a part of the page whose focused element is gone. */
const FOCUS_TARGETS = ":scope > summary, :scope > h1[tabindex], :scope > h2[tabindex]";
const PANEL = '[role="tabpanel"]';

/**
 * Pressing a button often removes it, as when a finding is fixed. The focus then moves to the heading of the nearest part
 * that remains, without scrolling; otherwise keyboard users would start from the top of the page again.
 */
export function keepFocus(root: HTMLElement): void {
  let path: readonly Element[] = [];
  root.addEventListener("focusin", ({ target }) => {
    path = target instanceof Element ? ancestorsOf(target) : [];
  });
  keepTabbable(root);
  const observer = new MutationObserver(() => {
    const [focused] = path;
    if (!focused || focused.isConnected) return;
    const isFree = document.hasFocus() && document.activeElement === document.body;
    if (isFree) focusTargetOn(path)?.focus({ preventScroll: true });
    else path = [];
  });
  observer.observe(root, { childList: true, subtree: true });
}

/**
 * Makes a focused heading a stop of the Tab key until it loses the focus. In Excel on the web, Office.js moves the focus on
 * Tab instead of the browser, and from an element that is no such stop it leaves the pane.
 */
function keepTabbable(root: HTMLElement): void {
  root.addEventListener("focusin", ({ target }) => {
    if (target instanceof HTMLHeadingElement) target.tabIndex = 0;
  });
  root.addEventListener("focusout", ({ target }) => {
    if (target instanceof HTMLHeadingElement) target.tabIndex = -1;
  });
}

function focusTargetOn(path: readonly Element[]): HTMLElement | null {
  for (const part of path) {
    if (!part.isConnected) continue;
    if (part instanceof HTMLElement && part.matches(PANEL)) return part;
    const target = part.querySelector<HTMLElement>(FOCUS_TARGETS);
    if (target) return target;
  }
  return null;
}

function ancestorsOf(element: Element): readonly Element[] {
  const parent = element.parentElement;
  return parent ? [element, ...ancestorsOf(parent)] : [element];
}
