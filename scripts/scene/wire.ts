import type { DeskWindow } from "../../workbench/page/officeClient";
import type { Scene } from "./scene";

type Connect = NonNullable<DeskWindow["connectToDesk"]>;

interface TappedWindow extends Window {
  connectToDesk: Connect;
  tap: { refusal: string; miscount: boolean; gate: Promise<void>; open: () => void };
}

/** Interferes with the batches between the add-in and the workbook. */
export interface Wire {
  /** Excel answers every batch with this code until `restore`. */
  refuse(code: string): Promise<void>;
  /** Excel answers again. */
  restore(): Promise<void>;
  /** From now on every written SUM is one too high. */
  miscount(): Promise<void>;
  /** Excel keeps every batch waiting until `release`. */
  hold(): Promise<void>;
  release(): Promise<void>;
}

/** Taps the wire of every frame; opening the sample again reloads the frames. */
export async function tapWire({ page }: Scene, sample: string): Promise<Wire> {
  await page.evaluate(tap);
  await page.getByLabel("Mở tệp mẫu").selectOption(sample);
  await page.getByRole("status").filter({ hasText: sample }).waitFor();
  const refuse = (code: string) =>
    page.evaluate((refusal) => {
      (window as unknown as TappedWindow).tap.refusal = refusal;
    }, code);
  return {
    refuse,
    restore: () => refuse(""),
    miscount: () =>
      page.evaluate(() => {
        (window as unknown as TappedWindow).tap.miscount = true;
      }),
    hold: () =>
      page.evaluate(() => {
        const { tap: wire } = window as unknown as TappedWindow;
        wire.gate = new Promise((open) => {
          wire.open = open;
        });
      }),
    release: () =>
      page.evaluate(() => {
        (window as unknown as TappedWindow).tap.open();
      }),
  };
}

function tap(): void {
  const desk = window as unknown as TappedWindow;
  const connect = desk.connectToDesk;
  desk.tap = { refusal: "", miscount: false, gate: Promise.resolve(), open: () => undefined };
  desk.connectToDesk = (seat) => {
    const host = connect(seat);
    const answer = host.executor.executeAsync.bind(host.executor);
    host.executor.executeAsync = async (data, flags, message) => {
      await desk.tap.gate;
      const { refusal, miscount } = desk.tap;
      const text = typeof message.Body === "string" ? message.Body : JSON.stringify(message.Body);
      const Body = miscount ? text.replaceAll('"=SUM(', '"=1+SUM(') : text;
      return refusal === ""
        ? answer(data, flags, { ...message, Body })
        : {
            Body: null,
            ErrorCode: refusal,
            ErrorMessage: refusal,
            HttpStatusCode: 400,
            Headers: {},
          };
    };
    return host;
  };
}
