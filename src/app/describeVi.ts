import type { Describe } from "../core/model/finding";
import { byLevel } from "../core/model/level";
import { NEWEST_SCHEME } from "../core/schemes/schemes";
import { describe } from "../locales/messages";
import { vi } from "../locales/vi/messages";

/** The four levels have the same names in every scheme. */
const MESSAGES = vi(byLevel((level) => NEWEST_SCHEME.levels[level].name));

/** Findings in Vietnamese, the language of the sheets whatever the pane speaks. */
export const describeVi: Describe = (finding) => describe(finding, MESSAGES);
