import type { Describe } from "../core/model/finding";
import { byLevel, type ByLevel } from "../core/model/level";
import { NEWEST_SCHEME } from "../core/schemes/schemes";
import { describe, type Messages } from "../locales/messages";
import { vi } from "../locales/vi/messages";

/** Findings in the language of these messages. The four levels have the same names in every scheme. */
export function describeWith(messagesWith: (names: ByLevel<string>) => Messages): Describe {
  const messages = messagesWith(byLevel((level) => NEWEST_SCHEME.levels[level].name));
  return (finding) => describe(finding, messages);
}

/** Findings in Vietnamese, the language of the sheets whatever the pane speaks. */
export const describeVi = describeWith(vi);
