/** An element as source text. */
export interface XmlElement {
  readonly name: string;
  readonly xml: string;
}

/** A part split at the children of its root; text between the children is dropped, because no part here has any. */
export interface XmlPart {
  readonly head: string;
  readonly children: readonly XmlElement[];
  readonly tail: string;
}

const inTag = `(?:[^>"']|"[^"]*"|'[^']*')*`;

const entities: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
};

export function unescapeXml(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(/&(#x[0-9a-f]+|#\d+|\w+);/gi, (whole, body: string) => {
    if (/^#x/i.test(body)) return String.fromCodePoint(Number.parseInt(body.slice(2), 16));
    if (body.startsWith("#")) return String.fromCodePoint(Number(body.slice(1)));
    return entities[body] ?? whole;
  });
}

/** The reverse of `escapeCellText`. */
export function unescapeCellText(text: string): string {
  const plain = unescapeXml(text);
  if (!plain.includes("_x")) return plain;
  return plain.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}

/** Returns the attributes of the first tag in the text; names keep their prefixes. */
export function attributesOf(xml: string): Map<string, string> {
  const tag = new RegExp(`^[^<]*<[^\\s/>]+(${inTag})>`).exec(xml)?.[1] ?? "";
  const found = tag.matchAll(/([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g);
  return new Map(
    Array.from(found, ([, name = "", double, single]) => [
      name,
      unescapeXml(double ?? single ?? ""),
    ]),
  );
}

/** Splits a part or an element at the children of its root. */
export function splitChildren(xml: string): XmlPart {
  const open = new RegExp(
    `^(?:\\s|<\\?[^]*?\\?>|<!--[^]*?-->|<!DOCTYPE[^>]*>)*<([^\\s/>?!]+)${inTag}>`,
  ).exec(xml);
  const root = open?.[1] ?? "";
  const head = open?.[0] ?? xml;
  if (head.endsWith("/>"))
    return { head: `${head.slice(0, -2)}>`, children: [], tail: `</${root}>` };
  const close = xml.lastIndexOf(`</${root}`);
  return { head, children: siblings(xml, head.length, close), tail: xml.slice(close) };
}

/** Returns the first child of this name as source text, or `""`. */
export function childOf(children: readonly XmlElement[], name: string): string {
  return children.find((child) => child.name === name)?.xml ?? "";
}

function siblings(xml: string, from: number, to: number): XmlElement[] {
  const found: XmlElement[] = [];
  const start = /<([^\s/>?!]+)/g;
  start.lastIndex = from;
  for (let match = start.exec(xml); match && match.index < to; match = start.exec(xml)) {
    const name = match[1] ?? "";
    const end = elementEnd(xml, name, match.index);
    found.push({ name, xml: xml.slice(match.index, end) });
    start.lastIndex = end;
  }
  return found;
}

function elementEnd(xml: string, name: string, start: number): number {
  const tags = new RegExp(`<(/?)${name.replace(/[.]/g, "\\.")}(?=[\\s/>])${inTag}>`, "g");
  tags.lastIndex = start;
  let depth = 0;
  for (let match = tags.exec(xml); match; match = tags.exec(xml)) {
    if (match[1] === "/") depth -= 1;
    else if (!match[0].endsWith("/>")) depth += 1;
    if (depth === 0) return tags.lastIndex;
  }
  return xml.length;
}

/** Returns every element of this name at any depth, except those inside another of the same name. */
export function elementsOf(xml: string, name: string): string[] {
  const found: string[] = [];
  const start = new RegExp(`<${name}(?=[\\s/>])`, "g");
  for (let match = start.exec(xml); match; match = start.exec(xml)) {
    const end = elementEnd(xml, name, match.index);
    found.push(xml.slice(match.index, end));
    start.lastIndex = end;
  }
  return found;
}

/** Removes the prefix that some programs put on every SpreadsheetML element, so that readers need only one spelling. */
export function withoutPrefix(xml: string): string {
  const prefix = /^[^]{0,400}?<(\w+):(?:workbook|worksheet|sst|styleSheet|table|comments)\b/.exec(
    xml,
  )?.[1];
  if (prefix === undefined) return xml;
  return xml
    .replaceAll(`<${prefix}:`, "<")
    .replaceAll(`</${prefix}:`, "</")
    .replaceAll(`xmlns:${prefix}=`, "xmlns=");
}
