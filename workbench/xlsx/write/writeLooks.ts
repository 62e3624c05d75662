import { cellsOf, rowsOf } from "../../../src/files/sheet/fileCells";
import { type Package, textOf } from "../../../src/files/package/package";
import { setText } from "../package/package";
import { attributesOf, splitChildren, type XmlPart } from "../../../src/files/package/xml";
import { joinChildren, tag } from "../package/xml";
import type { Template } from "./template";

/** The lists in styles.xml that a cell format refers to, in the order of the part. */
const order = ["numFmts", "fonts", "fills", "borders", "cellStyleXfs", "cellXfs"] as const;

type ListName = (typeof order)[number];

/** Those lists, to which entries can be added; existing entries keep their number. */
class StyleLists {
  private readonly part: XmlPart;
  private readonly lists = new Map<string, string[]>();

  constructor(xml: string) {
    this.part = splitChildren(xml);
    for (const { name, xml: list } of this.part.children)
      this.lists.set(
        name,
        splitChildren(list).children.map((child) => child.xml),
      );
  }

  at(name: ListName, index: number): string {
    return this.lists.get(name)?.[index] ?? "";
  }

  all(name: ListName): readonly string[] {
    return this.lists.get(name) ?? [];
  }

  /** Returns the index of the entry, which it adds if it is missing. */
  add(name: ListName, xml: string): number {
    const list = this.lists.get(name) ?? [];
    this.lists.set(name, list);
    const known = list.indexOf(xml);
    return known >= 0 ? known : list.push(xml) - 1;
  }

  toXml(): string {
    const missing = order.filter(
      (name) => !this.part.children.some((child) => child.name === name),
    );
    const children = this.part.children.map((child) =>
      isList(child.name) ? { ...child, xml: this.listXml(child.name, child.xml) } : child,
    );
    const added = missing
      .filter((name) => this.lists.has(name))
      .map((name) => ({ name, xml: this.listXml(name, `<${name}/>`) }));
    return joinChildren({ ...this.part, children: [...added, ...children] });
  }

  private listXml(name: ListName, before: string): string {
    const list = this.lists.get(name) ?? [];
    const attributes = attributesOf(before).set("count", String(list.length));
    return tag(name, attributes, list.join(""));
  }
}

function isList(name: string): name is ListName {
  return (order as readonly string[]).includes(name);
}

/** Copies the template's looks to the file's styles.xml and returns the cell format of each in the same order. */
export function writeLooks(parts: Package, stylesPath: string, template: Template): number[] {
  const shown = rowsOf(textOf(template.parts, "xl/worksheets/sheet1.xml") ?? "").map(
    ({ content }) =>
      Number(/(?:^|\s)s="(\d+)"/.exec(cellsOf(content)[0]?.attributes ?? "")?.[1] ?? 0),
  );
  if (shown.length === 0) return [];
  const from = new StyleLists(textOf(template.parts, "xl/styles.xml") ?? "");
  const to = new StyleLists(textOf(parts, stylesPath) ?? "");
  const formats = shown.map((format) =>
    to.add("cellXfs", copiedFormat(from.at("cellXfs", format), from, to)),
  );
  setText(parts, stylesPath, to.toXml());
  return formats;
}

/** Copies a cell format with the entries that it refers to; the first entry of each list is the default of any file. */
function copiedFormat(xf: string, from: StyleLists, to: StyleLists): string {
  const { head, children } = splitChildren(xf);
  const attributes = attributesOf(head);
  const move = (attribute: string, list: ListName): void => {
    const index = Number(attributes.get(attribute) ?? 0);
    const isDefault = index === 0 || (list === "fills" && index === 1);
    attributes.set(attribute, String(isDefault ? index : to.add(list, from.at(list, index))));
  };
  move("fontId", "fonts");
  move("fillId", "fills");
  move("borderId", "borders");
  attributes.set("numFmtId", copiedNumberFormat(attributes.get("numFmtId") ?? "0", from, to));
  attributes.set("xfId", "0");
  return tag("xf", attributes, children.map((child) => child.xml).join(""));
}

const firstOwnFormat = 164;

function copiedNumberFormat(id: string, from: StyleLists, to: StyleLists): string {
  if (Number(id) < firstOwnFormat) return id;
  const code = codeOf(from.all("numFmts").find((format) => idOf(format) === Number(id)) ?? "");
  const known = to.all("numFmts").find((format) => codeOf(format) === code);
  if (known !== undefined) return String(idOf(known));
  const next = Math.max(firstOwnFormat - 1, ...to.all("numFmts").map(idOf)) + 1;
  to.add(
    "numFmts",
    tag("numFmt", [
      ["numFmtId", next],
      ["formatCode", code],
    ]),
  );
  return String(next);
}

function idOf(format: string): number {
  return Number(attributesOf(format).get("numFmtId") ?? 0);
}

function codeOf(format: string): string {
  return attributesOf(format).get("formatCode") ?? "";
}
