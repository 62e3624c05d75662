import { strToU8, unzipSync, zipSync } from "fflate";
import {
  type Package,
  relationshipsOf,
  relationshipsPath,
  textOf,
} from "../../../src/files/package/package";
import { attributesOf, elementsOf } from "../../../src/files/package/xml";
import { tag } from "./xml";

const contentTypesPath = "[Content_Types].xml";
const officeRelationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
/** The XML declaration of every part made here. */
export const prolog = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const noRelationships = `${prolog}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>`;
/** Returns the parts of a file that was made here; throws if it is not a complete zip. */
export function unpack(bytes: Uint8Array): Package {
  return new Map(Object.entries(unzipSync(bytes)));
}

/** Puts the content types first, as some readers expect, and uses one fixed time, so that equal parts make equal bytes. */
export function pack(parts: Package): Uint8Array {
  const ordered = [...parts].sort(
    ([a], [b]) => Number(b === contentTypesPath) - Number(a === contentTypesPath),
  );
  return zipSync(Object.fromEntries(ordered), { level: 6, mtime: new Date(1980, 0, 1) });
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
