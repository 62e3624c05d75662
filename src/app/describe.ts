import type { Describe } from "../core/model/finding";
import { byLevel, type ByLevel } from "../core/model/level";
import { NEWEST_SCHEME } from "../core/schemes/schemes";
import { describe, type Messages } from "../locales/messages";

/** Returns a function that describes findings with these messages. Level names are the same in every scheme. */
export function describeWith(messagesWith: (names: ByLevel<string>) => Messages): Describe {
  const messages = messagesWith(byLevel((level) => NEWEST_SCHEME.levels[level].name));
  return (finding) => describe(finding, messages);
}
