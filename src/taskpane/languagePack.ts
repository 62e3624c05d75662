import type { Language } from "../app/pane/paneState";
import type { PaneTexts } from "../locales/pane";

/** The texts of one language; those of the findings come later (`describeIn`). */
export interface LanguagePack {
  readonly texts: PaneTexts;
}

const LOADERS: Readonly<Record<Language, () => Promise<LanguagePack>>> = {
  async vi() {
    const { paneVi } = await import(/* webpackChunkName: "languageVi" */ "../locales/vi/pane");
    return { texts: paneVi };
  },
  async en() {
    const { paneEn } = await import(/* webpackChunkName: "languageEn" */ "../locales/en/pane");
    return { texts: paneEn };
  },
};
const loaded = new Map<Language, LanguagePack>();

/** Loads one language, so that the other is never downloaded in vain. */
export async function loadLanguage(language: Language): Promise<void> {
  if (loaded.has(language)) return;
  loaded.set(language, await LOADERS[language]());
}

export function languagePackOf(language: Language): LanguagePack {
  const pack = loaded.get(language);
  if (!pack) throw new Error(`${language} is used before it is loaded`);
  return pack;
}
