import { createRoot } from "react-dom/client";
import { loadReading } from "../app/chunks";
import { createPane } from "../app/pane/pane";
import { dayOf, printedTime } from "../app/printedTime";
import { sampleFor, yearFor } from "../app/sampleFor";
import { excelFailure } from "../excel/failure";
import { isCellEdited } from "../excel/roundTrip";
import { watchExcel } from "../excel/watch";
import { onExcel } from "../excel/workbook";
import { App } from "./App";
import { describeIn } from "./describeIn";
import { keepFocus } from "./keepFocus";
import { loadPreferences, savePreferences } from "./preferences";
import { loadLanguage } from "./languagePack";
import { yieldToUi } from "./yieldToUi";

void Office.onReady().then(start);

async function start(): Promise<void> {
  const root = document.getElementById("pane");
  if (!root) throw new Error("The page has no place for the pane");
  const preferences = loadPreferences();
  const language = preferences.language ?? languageOf(Office.context.displayLanguage);
  await loadLanguage(language);
  const run = new URLSearchParams(location.search).get("run");
  const pane = createPane(
    {
      run: async (job) => onExcel((await loadReading()).hasTable)(job),
      watch: watchExcel,
      now: () => printedTime(new Date()),
      loadDescribe: () => describeIn("vi"),
      loadLanguage: async (chosen) => {
        await Promise.all([loadLanguage(chosen), describeIn(chosen)]);
      },
      sample: (choice) => sampleFor(choice, new Date()),
      today: () => dayOf(new Date()),
      year: (choice) => yearFor(choice, new Date()),
      yieldToUi,
      setTimer,
      isCellEdited,
      failureOf: excelFailure,
      savePreferences,
    },
    {
      language,
      welcomed: preferences.welcomed || run === "check",
      screen: run === "gather" ? "committee" : "branch",
    },
  );
  createRoot(root).render(<App pane={pane} />);
  keepFocus(root);
  void pane.watch();
  window.addEventListener("focus", () => void pane.lookAgain());
  if (pane.state().welcomed && run !== "gather") void pane.check();
}

function languageOf(locale: string | undefined) {
  return locale?.toLowerCase().startsWith("en") ? "en" : "vi";
}

function setTimer(milliseconds: number, call: () => void): () => void {
  const timer = setTimeout(call, milliseconds);
  return () => {
    clearTimeout(timer);
  };
}
