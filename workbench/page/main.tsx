import { init } from "@ironcalc/workbook";
import "@fontsource/tinos/latin-400.css";
import "@fontsource/tinos/latin-400-italic.css";
import "@fontsource/tinos/latin-700.css";
import "@fontsource/tinos/latin-700-italic.css";
import "@fontsource/tinos/vietnamese-400.css";
import "@fontsource/tinos/vietnamese-400-italic.css";
import "@fontsource/tinos/vietnamese-700.css";
import "@fontsource/tinos/vietnamese-700-italic.css";
import "@ironcalc/workbook/style.css";
import { createRoot } from "react-dom/client";
import { createDesk } from "./desk";
import { DeskContext } from "./deskContext";
import { readRibbon } from "./menu/manifest";
import type { DeskWindow } from "./officeClient";
import { type PageWords, pageWords } from "./words";
import { Workbench } from "./Workbench";
import "./workbench.css";

void start();

async function start(): Promise<void> {
  const asked = new URLSearchParams(location.search);
  const language = asked.get("language") ?? "vi-VN";
  const words = pageWords(language);
  document.documentElement.lang = language;
  document.title = `${words.pane}: ${words.about.split(".")[0] ?? ""}`;
  const [ribbon, samples] = await Promise.all([
    text("addin/manifest.xml").then((xml) => readRibbon(xml, language)),
    text("samples.json").then((json) => JSON.parse(json) as string[]),
    init("ironcalc.wasm"),
    loadFonts(),
  ]);
  // The ExcelApi of the stand-in, for pages that need more than the add-in does.
  const floor = asked.get("api") === "1.14" ? "1.14" : "1.9";
  const desk = await createDesk({ language, floor });
  const first = asked.get("sample") ?? samples[0];
  if (first !== undefined) {
    const answer = await fetch(`samples/${first}`);
    await desk.open(new Uint8Array(await answer.arrayBuffer()), first);
  }
  const around: DeskWindow = Object.assign(window, {
    connectToDesk: desk.connect,
    showDialog: (address: string, closed: () => void) => {
      showDialog(words, address, closed);
    },
  });
  const root = around.document.getElementById("workbench");
  if (!root) throw new Error("The page has no place for the workbench");
  createRoot(root).render(
    <DeskContext value={desk}>
      <Workbench ribbon={ribbon} samples={samples} isDeveloper={asked.has("dev")} />
    </DeskContext>,
  );
}

/** The grid draws on a canvas, which does not wait for fonts. */
async function loadFonts(): Promise<void> {
  const faces = ["400", "700", "italic 400", "italic 700"];
  await Promise.all(faces.map((face) => document.fonts.load(`${face} 12px Tinos`, "Aả")));
}

async function text(address: string): Promise<string> {
  const answer = await fetch(address);
  return answer.text();
}

/** Shows a dialog of the add-in in a window of its own, as Excel on the web does. */
function showDialog(words: PageWords, address: string, closed: () => void): void {
  const dialog = document.createElement("dialog");
  const frame = document.createElement("iframe");
  const close = document.createElement("button");
  frame.src = address;
  frame.title = words.notice;
  close.textContent = words.close;
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
