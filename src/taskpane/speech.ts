import { describeVi, describeWith } from "../app/describe";
import type { Language } from "../app/pane/paneState";
import type { Describe } from "../core/model/finding";
import type { PaneTexts } from "../locales/pane";

/** Everything that is said in one language. */
export interface Speech {
  readonly texts: PaneTexts;
  readonly describe: Describe;
}

const LOADERS: Readonly<Record<Language, () => Promise<Speech>>> = {
  async vi() {
    const { paneVi } = await import(/* webpackChunkName: "speechVi" */ "../locales/vi/pane");
    return { texts: paneVi, describe: describeVi };
  },
  async en() {
    const [{ paneEn }, { en }] = await Promise.all([
      import(/* webpackChunkName: "speechEn" */ "../locales/en/pane"),
      import(/* webpackChunkName: "speechEn" */ "../locales/en/messages"),
    ]);
    return { texts: paneEn, describe: describeWith(en) };
  },
};
const loaded = new Map<Language, Speech>();

/** Loads the language that is about to be spoken, and no other. */
export async function loadSpeech(language: Language): Promise<void> {
  if (loaded.has(language)) return;
  loaded.set(language, await LOADERS[language]());
}

export function speechIn(language: Language): Speech {
  const speech = loaded.get(language);
  if (!speech) throw new Error(`${language} is spoken before it is loaded`);
  return speech;
}
