import { personsIn, type NamedPerson } from "../../text/personIn";
import { isPersonName } from "../../text/rowText";

const FIRST = /^([^:]{4,40}):/u;
const NAME = String.raw`\p{Lu}[\p{L}'’]*(?:\s+\p{Lu}[\p{L}'’]*){1,6}`;
const HELPER = new RegExp(String.raw`(?<=giúp đỡ\s*(?:là|:)?\s+)${NAME}`, "gu");
const DATED = new RegExp(String.raw`(?<=(?:^|[:,;]|\svà)\s*)${NAME}(?=\s*\([^)]*\d[/.]\d)`, "gu");

/**
 * As `personsIn`, with names that have no form of address: before a colon that opens the line, behind "giúp đỡ", and before a day
 * in brackets.
 */
export function peopleIn(text: string): readonly NamedPerson[] {
  const line = text.normalize("NFC");
  const [, first = ""] = FIRST.exec(line) ?? [];
  const opening = isPersonName(first) ? [{ name: first.trim(), at: 0, end: first.length }] : [];
  const bare = [HELPER, DATED].flatMap((pattern) =>
    Array.from(line.matchAll(pattern)).flatMap(({ 0: name, index }) =>
      isPersonName(name) ? [{ name, at: index, end: index + name.length }] : [],
    ),
  );
  const addressed = personsIn(line);
  const others = bare.filter(({ end }) => addressed.every((each) => each.end !== end));
  return [...opening, ...addressed, ...others].sort((a, b) => a.at - b.at);
}
