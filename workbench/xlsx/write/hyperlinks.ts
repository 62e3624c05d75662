import { a1 } from "../../../src/core/model/address";
import { keyedCell } from "../../host/book/cellKey";
import type { HostSheet } from "../../host/book/workbook";
import { canonical } from "../file/canonical";
import type { SheetState } from "../file/sheetState";
import type { Package } from "../../../src/files/package/package";
import { relate } from "../package/package";
import { attributesOf, elementsOf } from "../../../src/files/package/xml";
import { tag } from "../package/xml";

/** Returns the `hyperlinks` element; links that did not change keep the element that they have in the file. */
export function hyperlinksXml(
  parts: Package,
  path: string,
  kept: string,
  before: SheetState,
  now: HostSheet,
): string {
  const elements = new Map(
    (kept === "" ? [] : elementsOf(kept, "hyperlink")).map((element) => [
      (attributesOf(element).get("ref") ?? "").split(":")[0] ?? "",
      element,
    ]),
  );
  const links = Array.from(now.links, ([key, link]) => {
    const ref = a1(keyedCell(key));
    const isKept = canonical(before.links.get(key)) === canonical(link);
    return (isKept ? elements.get(ref) : undefined) ?? newLink(parts, path, ref, link);
  });
  return links.length === 0 ? "" : tag("hyperlinks", [], links.join(""));
}

type Link = HostSheet["links"] extends Map<string, infer L> ? L : never;

/** A target that begins with `#` is a place in the same workbook. */
function newLink(
  parts: Package,
  path: string,
  ref: string,
  { target, location, tip, text }: Link,
): string {
  const isInside = target === null || target === "" || target.startsWith("#");
  const inside = target?.startsWith("#") === true ? target.slice(1) : location;
  return tag("hyperlink", [
    ["ref", ref],
    [
      "xmlns:r",
      isInside ? null : "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    ],
    ["r:id", isInside ? null : relate(parts, path, "hyperlink", target, true)],
    ["location", inside === "" ? null : inside],
    ["tooltip", tip],
    ["display", text],
  ]);
}
