import { strFromU8, strToU8 } from "fflate";
import { unpack, type Refusal } from "../../xlsx/unpack";
import { attributesOf, elementsOf, withoutPrefix } from "./xml";

/** The parts of an .xlsx by their path in the zip, without a leading slash. */
export type Package = Map<string, Uint8Array>;

export interface Relationship {
  readonly id: string;
  readonly type: string;
  /** A path in the package, or the address as written if the target is outside. */
  readonly target: string;
  readonly external: boolean;
}

const mainParts = /^xl\/(workbook|sharedStrings|styles|worksheets\/[^/]+|tables\/[^/]+)\.xml$/i;

/** Returns the parts of a file that anybody may have made. */
export function openPackage(bytes: Uint8Array): Package | Refusal {
  const unpacked = unpack(bytes);
  if ("kind" in unpacked) return unpacked;
  const parts = new Map(unpacked);
  for (const path of parts.keys()) {
    if (mainParts.test(path)) writeUnprefixed(parts, path);
  }
  return parts;
}

function writeUnprefixed(parts: Package, path: string): void {
  const before = textOf(parts, path) ?? "";
  const after = withoutPrefix(before);
  if (after !== before) parts.set(path, strToU8(after));
}

export function textOf(parts: Package, path: string): string | null {
  const bytes = parts.get(path);
  if (!bytes) return null;
  const text = strFromU8(bytes);
  return text.startsWith("\uFEFF") ? text.slice(1) : text;
}

export function relationshipsOf(parts: Package, path: string): Relationship[] {
  const xml = textOf(parts, relationshipsPath(path)) ?? "";
  return elementsOf(xml, "Relationship").map((element) => {
    const attributes = attributesOf(element);
    const external = attributes.get("TargetMode") === "External";
    const target = attributes.get("Target") ?? "";
    return {
      id: attributes.get("Id") ?? "",
      type: attributes.get("Type") ?? "",
      target: external ? target : resolve(path, target),
      external,
    };
  });
}

/** Compares only the last word of a type, because the strict form of the format spells the rest differently. */
export function relatedParts(parts: Package, path: string, type: string): string[] {
  return relationshipsOf(parts, path)
    .filter((relationship) => !relationship.external && relationship.type.endsWith(`/${type}`))
    .map((relationship) => relationship.target);
}

/** Returns the path of the part that has the relationships of another. */
export function relationshipsPath(path: string): string {
  const slash = path.lastIndexOf("/") + 1;
  return `${path.slice(0, slash)}_rels/${path.slice(slash)}.rels`;
}

function resolve(from: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const steps = from.split("/").slice(0, -1);
  for (const step of target.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "." && step !== "") steps.push(step);
  }
  return steps.join("/");
}
