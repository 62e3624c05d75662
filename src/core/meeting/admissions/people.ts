import { personsIn, type NamedPerson } from "../../text/personIn";
import { isPersonName } from "../../text/rowText";

const FIRST = /^([^:]{4,40}):/u;
const HELPER = /(?<=giúp đỡ\s*(?:là|:)?\s+)\p{Lu}[\p{L}'’]*(?:\s+\p{Lu}[\p{L}'’]*){1,6}/gu;

/** As `personsIn`, with names that have no form of address: before a colon that opens the line, and behind "giúp đỡ". */
export function peopleIn(text: string): readonly NamedPerson[] {
  const line = text.normalize("NFC");
  const [, first = ""] = FIRST.exec(line) ?? [];
  const opening = isPersonName(first) ? [{ name: first.trim(), at: 0, end: first.length }] : [];
  const helpers = Array.from(line.matchAll(HELPER)).flatMap(({ 0: name, index }) =>
    isPersonName(name) ? [{ name, at: index, end: index + name.length }] : [],
  );
  return [...opening, ...personsIn(line), ...helpers].sort((a, b) => a.at - b.at);
}
