import { init } from "@ironcalc/workbook";
import "@ironcalc/workbook/style.css";
import { createRoot } from "react-dom/client";
import { createDesk } from "./desk";
import { DeskContext } from "./deskContext";
import { readRibbon } from "./manifest";
import type { DeskWindow } from "./officeClient";
import { Workbench } from "./Workbench";
import "./workbench.css";

void start();

async function start(): Promise<void> {
  const [ribbon, samples] = await Promise.all([
    text("addin/manifest.xml").then(readRibbon),
    text("samples.json").then((json) => JSON.parse(json) as string[]),
    init("ironcalc.wasm"),
  ]);
  const asked = new URLSearchParams(location.search);
  const desk = await createDesk(asked.get("language") ?? "vi-VN");
  const first = asked.get("sample") ?? samples[0];
  if (first !== undefined) {
    const answer = await fetch(`samples/${first}`);
    await desk.open(new Uint8Array(await answer.arrayBuffer()), first);
  }
  const around: DeskWindow = Object.assign(window, { connectToDesk: desk.connect, showDialog });
  const root = around.document.getElementById("workbench");
  if (!root) throw new Error("The page has no place for the workbench");
  createRoot(root).render(
    <DeskContext value={desk}>
      <Workbench ribbon={ribbon} samples={samples} />
    </DeskContext>,
  );
}

async function text(address: string): Promise<string> {
  const answer = await fetch(address);
  return answer.text();
}

/** Shows a dialog of the add-in in a window of its own, as Excel on the web does. */
function showDialog(address: string, closed: () => void): void {
  const dialog = document.createElement("dialog");
  const frame = document.createElement("iframe");
  const close = document.createElement("button");
  frame.src = address;
  frame.title = "Thông báo của Xếp loại Chi bộ";
  close.textContent = "Đóng";
  close.addEventListener("click", () => {
    dialog.close();
  });
  dialog.addEventListener("close", () => {
    dialog.remove();
    closed();
  });
  dialog.append(frame, close);
  document.body.append(dialog);
  dialog.showModal();
}
