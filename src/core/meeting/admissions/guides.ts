import type { NamedPerson } from "../../text/personIn";
import type { Statement } from "../statements";
import { peopleIn } from "./people";

const HELPS = /giup do|huong dan|kem cap|theo doi,? giup|giup\b/;
/** Announces the name of the one who helps. */
const HELPER =
  /(?:(?:nguoi|dang vien(?: chinh thuc)?)(?: duoc phan cong)? (?:giup do|huong dan|kem cap)\s*(?:la\b|:)?|giup do\s*(?:la\b|:)|(?<!giup )\bdo|phan cong)\s*$/;

/** A member and the one who helps. */
export type Pair = readonly [member: string, guide: string];

/** Pairs in a sentence: `đồng chí A giúp đỡ đồng chí B`, `đồng chí B do đồng chí A giúp đỡ`, `B: …, người giúp đỡ A`. */
export function guidesIn({ text, letters }: Statement): readonly Pair[] {
  const people = peopleIn(text);
  return HELPS.test(letters) ? people.flatMap((_, i) => pairAt(letters, people, i)) : [];
}

function pairAt(letters: string, people: readonly NamedPerson[], i: number): readonly Pair[] {
  const [before, own, next] = [people[i - 1], people[i], people[i + 1]];
  if (!own) return [];
  const behind = letters.slice(own.end, next?.at);
  const helpsNext = HELPS.test(behind) && !/[.;)]/.test(behind) && !HELPER.test(behind);
  if (next && helpsNext) return [[next.name, own.name]];
  if (!before) return [];
  if (/^[^.;)]*giup do\s*(?:[).;,]|$)/.test(behind)) return [[before.name, own.name]];
  const ahead = letters.slice(before.end, own.at);
  return HELPER.test(ahead) && HELPS.test(ahead + behind) ? [[before.name, own.name]] : [];
}
