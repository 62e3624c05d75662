/** What the handler of the web client reports to Excel: `ContextActivationManager_notifyHost` with the pane's id, an action … */
type Invoke = (method: string, callback: null, args: readonly unknown[]) => void;

interface WebPane {
  /** Adds the handlers of focus and keys to the window, or removes them. */
  addOrRemoveEventListenersForWindow(isAdd: boolean): void;
}

/** The part of Office.js's client for Excel on the web that handles the keys of a pane. */
export interface WebKeyboard {
  readonly OSF: {
    readonly InitializationHelper: new (
      hostInfo: object,
      webAppState: object,
      context: null,
      settings: null,
      hostFacade: null,
    ) => WebPane;
    readonly AgaveHostAction: Readonly<Record<string, number>>;
  };
}

/** Actions after which Excel on the web moves the focus out of the pane. */
const EXITS = ["TabExit", "TabExitShift", "CtrlF6Exit", "CtrlF6ExitShift", "EscExit", "F2Exit"];

/**
 * Starts the keyboard handler of the genuine client, which Excel on the web starts when it connects to a pane
 * (`setAgaveHostCommunication` in excel-web-16.00.debug.js). It replaces the browser's Tab by one that only knows links,
 * form fields and elements with a `tabindex`, and leaves the pane when it does not know the focused element.
 */
export function startWebKeyboard({ OSF }: WebKeyboard, leave: () => void): void {
  const exits = new Set(EXITS.map((name) => OSF.AgaveHostAction[name]));
  const invoke: Invoke = (_method, _callback, [, action]) => {
    if (typeof action === "number" && exits.has(action)) leave();
  };
  const pane = { id: "pane", focused: false, clientEndPoint: { invoke } };
  new OSF.InitializationHelper(
    { isDialog: false },
    pane,
    null,
    null,
    null,
  ).addOrRemoveEventListenersForWindow(true);
}
