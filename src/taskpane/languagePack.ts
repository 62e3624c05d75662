import { describeWith } from "../app/describe";
import type { Language } from "../app/pane/paneState";
import type { Describe } from "../core/model/finding";
import type { PaneTexts } from "../locales/pane";

/** The texts and findings of one language. */
export interface LanguagePack {
  readonly texts: PaneTexts;
  readonly describe: Describe;
}

const LOADERS: Readonly<Record<Language, () => Promise<LanguagePack>>> = {
  async vi() {
    const [{ paneVi }, { describeVi }] = await Promise.all([
      import(/* webpackChunkName: "languageVi" */ "../locales/vi/pane"),
      import(/* webpackChunkName: "languageVi" */ "../app/describeVi"),
    ]);
    return { texts: paneVi, describe: describeVi };
  },
  async en() {
    const [{ paneEn }, { en }] = await Promise.all([
      import(/* webpackChunkName: "languageEn" */ "../locales/en/pane"),
      import(/* webpackChunkName: "languageEn" */ "../locales/en/messages"),
    ]);
    return { texts: paneEn, describe: describeWith(en) };
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
