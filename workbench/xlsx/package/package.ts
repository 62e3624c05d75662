import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { unpack as unpackWithin, type Refusal } from "../../../src/xlsx/unpack";
import { attributesOf, elementsOf, tag, withoutPrefix } from "./xml";

/** The parts of an .xlsx by their path in the zip, without a leading slash. */
export type Package = Map<string, Uint8Array>;

export interface Relationship {
  readonly id: string;
  readonly type: string;
  /** A path in the package, or the address as written if the target is outside. */
  readonly target: string;
  readonly external: boolean;
}

const contentTypesPath = "[Content_Types].xml";
const officeRelationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
/** The XML declaration of every part made here. */
export const prolog = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const noRelationships = `${prolog}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>`;
const mainParts = /^xl\/(workbook|sharedStrings|styles|worksheets\/[^/]+|tables\/[^/]+)\.xml$/i;

/** Returns the parts of a file that anybody may have made. */
export function openPackage(bytes: Uint8Array): Package | Refusal {
  const unpacked = unpackWithin(bytes);
  if ("kind" in unpacked) return unpacked;
  const parts = new Map(unpacked);
  for (const path of parts.keys()) {
    if (mainParts.test(path)) writeUnprefixed(parts, path);
  }
  return parts;
}

/** Returns the parts of a file that was made here; throws if it is not a complete zip. */
export function unpack(bytes: Uint8Array): Package {
  return new Map(Object.entries(unzipSync(bytes)));
}

function writeUnprefixed(parts: Package, path: string): void {
  const before = textOf(parts, path) ?? "";
  const after = withoutPrefix(before);
  if (after !== before) setText(parts, path, after);
}

/** Puts the content types first, as some readers expect, and uses one fixed time, so that equal parts make equal bytes. */
export function pack(parts: Package): Uint8Array {
  const ordered = [...parts].sort(
    ([a], [b]) => Number(b === contentTypesPath) - Number(a === contentTypesPath),
  );
  return zipSync(Object.fromEntries(ordered), { level: 6, mtime: new Date(1980, 0, 1) });
}

export function textOf(parts: Package, path: string): string | null {
  const bytes = parts.get(path);
  if (!bytes) return null;
  const text = strFromU8(bytes);
  return text.startsWith("\uFEFF") ? text.slice(1) : text;
}

export function setText(parts: Package, path: string, xml: string): void {
  parts.set(path, strToU8(xml));
}

/** Adds a part and its content type. */
export function addPart(parts: Package, path: string, contentType: string, xml: string): void {
  setText(parts, path, xml.startsWith("<?xml") ? xml : prolog + xml);
  const types = textOf(parts, contentTypesPath) ?? "";
  const override = tag("Override", [
    ["PartName", `/${path}`],
    ["ContentType", contentType],
  ]);
  setText(parts, contentTypesPath, types.replace("</Types>", `${override}</Types>`));
}

export function removePart(parts: Package, path: string): void {
  parts.delete(path);
  parts.delete(relationshipsPath(path));
  const types = textOf(parts, contentTypesPath) ?? "";
  const gone = elementsOf(types, "Override").find(
    (override) => attributesOf(override).get("PartName") === `/${path}`,
  );
  if (gone !== undefined) setText(parts, contentTypesPath, types.replace(gone, ""));
}

/** Returns a path like `xl/charts/chart3.xml` that no part has yet. */
export function freePath(parts: Package, stem: string): string {
  let number = 1;
  while (parts.has(`${stem}${String(number)}.xml`)) number += 1;
  return `${stem}${String(number)}.xml`;
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

/** Adds a relationship from a part to another, or to an address outside, and returns its id. */
export function relate(
  parts: Package,
  from: string,
  type: string,
  target: string,
  external = false,
): string {
  const path = relationshipsPath(from);
  const xml = textOf(parts, path) ?? noRelationships;
  const id = freeId(relationshipsOf(parts, from).map((relationship) => relationship.id));
  const element = tag("Relationship", [
    ["Id", id],
    ["Type", `${officeRelationships}/${type}`],
    ["Target", external ? target : `/${target}`],
    ["TargetMode", external ? "External" : null],
  ]);
  setText(parts, path, withOpenTag(xml).replace("</Relationships>", `${element}</Relationships>`));
  return id;
}

export function unrelate(parts: Package, from: string, id: string): void {
  const path = relationshipsPath(from);
  const xml = textOf(parts, path) ?? noRelationships;
  const gone = elementsOf(xml, "Relationship").find(
    (element) => attributesOf(element).get("Id") === id,
  );
  if (gone !== undefined) setText(parts, path, xml.replace(gone, ""));
}

function withOpenTag(relationships: string): string {
  return relationships.replace(/<Relationships([^>]*)\/>/, "<Relationships$1></Relationships>");
}

function freeId(taken: readonly string[]): string {
  let number = taken.length + 1;
  while (taken.includes(`rId${String(number)}`)) number += 1;
  return `rId${String(number)}`;
}

function relationshipsPath(path: string): string {
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
