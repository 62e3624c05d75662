import { describeWith } from "../app/describe";
import type { Language } from "../app/pane/paneState";
import type { Describe } from "../core/model/finding";

const LOADERS: Readonly<Record<Language, () => Promise<Describe>>> = {
  async vi() {
    const { describeVi } = await import("../app/describeVi");
    return describeVi;
  },
  async en() {
    const { en } = await import(/* webpackChunkName: "findingsEn" */ "../locales/en/messages");
    return describeWith(en);
  },
};
const loading = new Map<Language, Promise<Describe>>();

/** Loads the texts of the findings in one language, which the first screen does without; the same promise each time. */
export function describeIn(language: Language): Promise<Describe> {
  const promise = loading.get(language) ?? LOADERS[language]();
  loading.set(language, promise);
  return promise;
}
