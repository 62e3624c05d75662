import { splitChildren, type XmlPart } from "../../../src/files/package/xml";

export function escapeXml(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}

/** Escapes the text of a cell; characters that XML forbids, and texts that look like this escape, become `_xHHHH_`. */
export function escapeCellText(text: string): string {
  const harmless = text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_");
  return Array.from(escapeXml(harmless), (character) =>
    isForbidden(character.charCodeAt(0)) ? hexEscape(character) : character,
  ).join("");
}

function isForbidden(code: number): boolean {
  return (code < 32 && code !== 9 && code !== 10) || code === 0xfffe || code === 0xffff;
}

function hexEscape(character: string): string {
  return `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;
}

/** Returns an element with these attributes, without those that are null. */
export function tag(
  name: string,
  attributes: Iterable<readonly [string, string | number | null]>,
  content = "",
): string {
  const written = Array.from(attributes)
    .filter(([, value]) => value !== null)
    .map(([key, value]) => ` ${key}="${escapeXml(String(value))}"`)
    .join("");
  return content === "" ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`;
}

/** Replaces the children of this name in a part that has them. */
export function withChild(xml: string, name: string, child: string): string {
  const part = splitChildren(xml);
  return joinChildren({
    ...part,
    children: part.children.map((one) => (one.name === name ? { ...one, xml: child } : one)),
  });
}

export function joinChildren({ head, children, tail }: XmlPart): string {
  return head + children.map((child) => child.xml).join("") + tail;
}
