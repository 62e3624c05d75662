import type { Language } from "../app/pane/paneState";
import type { Speech } from "./speech";

const LOADERS: Readonly<Record<Language, () => Promise<{ readonly speech: Speech }>>> = {
  vi: () => import("./speechVi"),
  en: () => import("./speechEn"),
};
const loaded = new Map<Language, Speech>();

/** Only the language that is spoken is loaded, and before the first word. */
export async function loadSpeech(language: Language): Promise<void> {
  if (loaded.has(language)) return;
  const { speech } = await LOADERS[language]();
  loaded.set(language, speech);
}

export function speechIn(language: Language): Speech {
  const speech = loaded.get(language);
  if (!speech) throw new Error(`${language} is spoken before it is loaded`);
  return speech;
}
