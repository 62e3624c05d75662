import type { Describe } from "../core/model/finding";
import { byLevel } from "../core/model/level";
import { NEWEST_SCHEME } from "../core/schemes/schemes";
import { en } from "../locales/en/messages";
import { describe } from "../locales/messages";

/** The four levels have the same names in every scheme. */
const MESSAGES = en(byLevel((level) => NEWEST_SCHEME.levels[level].name));

/** Findings in English, for the pane only. */
export const describeEn: Describe = (finding) => describe(finding, MESSAGES);
