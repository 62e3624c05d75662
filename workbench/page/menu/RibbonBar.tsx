import { type RefObject, useState } from "react";
import type { Ribbon, RibbonButton } from "./manifest";
import type { DeskWindow } from "../officeClient";

/** The add-in's group on the Home tab, read from its manifest; the buttons run functions of the real commands page. */
export function RibbonBar({
  ribbon,
  commands,
  showPane,
}: {
  readonly ribbon: Ribbon;
  readonly commands: RefObject<HTMLIFrameElement | null>;
  readonly showPane: (address: string) => void;
}) {
  const [running, setRunning] = useState<string | null>(null);
  const press = async ({ id, action }: RibbonButton) => {
    if (action.kind === "pane") {
      showPane(action.page);
      return;
    }
    setRunning(id);
    await pressWhenLoaded(commands.current, action.name).finally(() => {
      setRunning(null);
    });
  };
  return (
    <fieldset className="ribbon">
      <legend>{ribbon.group}</legend>
      {ribbon.buttons.map((button) => (
        <button
          key={button.id}
          type="button"
          title={button.tip}
          aria-busy={running === button.id}
          onClick={() => void press(button)}
        >
          <img src={`addin/${button.icon}`} alt="" width={32} height={32} />
          {button.label}
        </button>
      ))}
    </fieldset>
  );
}

/** Waits until the commands page is loaded, as Excel does. */
async function pressWhenLoaded(frame: HTMLIFrameElement | null, name: string): Promise<void> {
  if (!frame) return;
  const page = (): DeskWindow | null => frame.contentWindow;
  if (page()?.document.readyState !== "complete" || !page()?.pressButton)
    await new Promise((resolve) => {
      frame.addEventListener("load", resolve, { once: true });
    });
  await page()?.pressButton?.(name);
}
