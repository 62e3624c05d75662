/** What the native host of Office.js on Windows and on Mac does, apart from how its messages travel. */
export interface NativeExcel {
  /** The numbers of the events that the client has registered for. */
  readonly registered: number[];
  /** The id and the status of every press that the client has reported as completed. */
  readonly answered: (readonly unknown[])[];
  /** The addresses of the dialogs that were asked for. */
  readonly dialogs: string[];
  /** Presses a ribbon button, as Excel does. */
  press(action: string): void;
  /** Calls a method of the host; returns a status, 0 for success, and what else it returns. */
  execute(method: number, parameters: readonly unknown[]): Promise<readonly unknown[]>;
  /** Returns the status. */
  register(event: number, target: string, send: (payload: readonly unknown[]) => void): number;
}

interface ClientWindow extends Window {
  nativeExcel: NativeExcel;
  /** Runs a batch on the stand-in; returns its response as JSON. */
  answerBatch(request: unknown, flags: unknown): Promise<string>;
  webkit: { messageHandlers: { Agave: { postMessage(text: string): void } } };
  /** Makes the client for Mac ask the host for dialogs instead of opening a window. */
  _enableFullDialogAPI: boolean;
  OSF: { ScriptMessaging: Record<"agaveHostCallback" | "agaveHostEventCallback", Callback> };
}

type Callback = (id: string, payload: readonly unknown[]) => void;

/** What happens to a dialog: the user closes it, or Excel refuses to open it. */
export type DialogFate = "closed" | "refused";

/** Runs in the page, before Office.js. */
export function installNativeExcel(fate: DialogFate): void {
  const METHOD = { executeBatch: 93, completePress: 94 };
  const EVENT = { dialog: 10, press: 39 };
  const STATUS = { success: 0, dialogBlocked: 12009, dialogClosed: 12006 };
  const client = window as unknown as ClientWindow;
  let sendPress: (payload: readonly unknown[]) => void = () => undefined;
  const excel: NativeExcel = {
    registered: [],
    answered: [],
    dialogs: [],
    press: (action) => {
      sendPress(["press", action, JSON.stringify({ source: { id: action } })]);
    },
    execute: async (method, parameters) => {
      if (method === METHOD.completePress) excel.answered.push(parameters.slice(0, 2));
      if (method !== METHOD.executeBatch) return [STATUS.success];
      const [message] = parameters as [readonly unknown[]];
      const [, , , , body, , flags] = message;
      return [STATUS.success, [200, [], await client.answerBatch(body, flags)]];
    },
    register: (event, target, send) => {
      excel.registered.push(event);
      if (event === EVENT.press) sendPress = send;
      if (event !== EVENT.dialog) return STATUS.success;
      excel.dialogs.push((JSON.parse(target) as { url: string }).url);
      if (fate === "refused") return STATUS.dialogBlocked;
      setTimeout(send, 0, [STATUS.dialogClosed]);
      return STATUS.success;
    },
  };
  client.nativeExcel = excel;
}

/** Runs in the page: the host object of Excel on Windows. */
export function installWindowsHost(): void {
  const { nativeExcel: excel } = window as unknown as ClientWindow;
  const variant = (items: readonly unknown[]) => ({ toArray: () => items });
  const context = {
    GetAppType: () => 1,
    GetSolutionRef: () => "",
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetAppUILocale: () => "vi-VN",
    GetAppDataLocale: () => "vi-VN",
    GetDocUrl: () => "",
    GetAppCapabilities: () => 0,
    GetActivationMode: () => 2,
    GetControlIntegrationLevel: () => 1,
    GetSolutionToken: () => "",
    GetSettings: () => ({ Read: () => undefined }),
    GetOfficeThemeInfo: () => JSON.stringify({ bodyBackgroundColor: 0xffffff }),
  };
  const external = {
    GetContext: () => context,
    Execute: async (
      method: number,
      parameters: readonly unknown[],
      answer: (response: object) => void,
    ) => {
      answer(variant(await excel.execute(method, parameters)));
    },
    RegisterEvent: (
      event: number,
      target: string,
      handle: (event: number, payload: object) => void,
      answer: (status: number) => void,
    ) => {
      const send = (payload: readonly unknown[]) => {
        handle(event, variant(payload));
      };
      answer(excel.register(event, target, send));
    },
    UnregisterEvent: (_event: number, _target: string, answer: (status: number) => void) => {
      answer(0);
    },
  };
  Object.defineProperty(window, "external", { value: external });
}

/** Runs in the page: the message handler of Excel on Mac. */
export function installMacHost(): void {
  const METHOD = { execute: 1, registerEvent: 2, getContext: 5 };
  const client = window as unknown as ClientWindow;
  const { nativeExcel: excel } = client;
  interface Message {
    readonly methodId: number;
    readonly params: {
      readonly id: number;
      readonly apiArgs: readonly unknown[];
      readonly targetId: string;
    };
    readonly callbackId: string;
  }
  const settings = [[], []];
  const context = [settings, "", 1, 16, 0, 0, 0, 0, "vi-VN", "vi-VN", 0, "", 2, 1, ""];
  const answerTo = async ({ methodId, params, callbackId }: Message) => {
    if (methodId === METHOD.getContext) return context;
    if (methodId === METHOD.execute) return [await excel.execute(params.id, params.apiArgs)];
    if (methodId !== METHOD.registerEvent) return [0];
    const send = (payload: readonly unknown[]) => {
      client.OSF.ScriptMessaging.agaveHostEventCallback(callbackId, [payload, params.id]);
    };
    return [excel.register(params.id, params.targetId, send)];
  };
  const postMessage = async (text: string) => {
    const message = JSON.parse(text) as Message;
    const answer = await answerTo(message);
    client.OSF.ScriptMessaging.agaveHostCallback(message.callbackId, answer);
  };
  client._enableFullDialogAPI = true;
  client.webkit = { messageHandlers: { Agave: { postMessage: (text) => void postMessage(text) } } };
}
