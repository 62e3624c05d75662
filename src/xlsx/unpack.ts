import { crc32 } from "./crc32";
import { inflate } from "./inflate";
import { type Limit, LIMITS } from "./limits";
import { tagCounts } from "./tagCounts";
import { zipDirectory, type ZipEntry } from "./zipDirectory";

/** The parts of an .xlsx by their path in the zip, without a leading slash. */
export type Parts = ReadonlyMap<string, Uint8Array>;

/** Why a file was not unpacked: it is not a whole zip, or it has too much of something. */
export type Refusal =
  { readonly kind: "corrupt" } | { readonly kind: "tooMuch"; readonly of: Limit };

const CORRUPT: Refusal = { kind: "corrupt" };

/**
 * Unpacks an .xlsx within the limits, whatever its headers say of its size; nothing else may read one that a stranger made.
 * Entries whose path leads out of the file are left out.
 */
export function unpack(bytes: Uint8Array): Parts | Refusal {
  const entries = zipDirectory(bytes);
  if (!entries) return CORRUPT;
  if (entries.length > LIMITS.parts) return tooMuch("parts");
  const parts = new Map<string, Uint8Array>();
  let unpacked = 0;
  for (const entry of entries.filter(isInside)) {
    const content = contentOf(entry, LIMITS.unpackedBytes - unpacked);
    if ("kind" in content) return content;
    unpacked += content.length;
    parts.set(entry.path.replace(/^\//, ""), content);
  }
  const excess = excessOf(parts);
  return excess ? tooMuch(excess) : parts;
}

function tooMuch(of: Limit): Refusal {
  return { kind: "tooMuch", of };
}

/** False for folders, and for a path that would leave the folder it is unpacked in. */
function isInside({ path }: ZipEntry): boolean {
  const steps = path.split("/");
  return !path.endsWith("/") && !path.includes(":") && !steps.includes("..");
}

function contentOf({ isDeflated, bytes, crc }: ZipEntry, left: number): Uint8Array | Refusal {
  const byRatio = Math.max(LIMITS.anyRatioBytes, bytes.length * LIMITS.ratio);
  const content = isDeflated ? inflate(bytes, Math.min(byRatio, left)) : bytes;
  if (content === "over") return tooMuch(byRatio < left ? "ratio" : "unpackedBytes");
  if (content === null || (crc !== 0 && crc32(content) !== crc)) return CORRUPT;
  return content.length > left ? tooMuch("unpackedBytes") : content;
}

/** Counts before anybody parses, because a parser would already pay for what is too much. */
function excessOf(parts: Parts): Limit | null {
  const found = { sheets: 0, cells: 0, merges: 0, names: 0 };
  for (const xml of parts.values()) {
    const tags = tagCounts(xml, ["sheetData", "sheet", "c", "mergeCell", "definedName"]);
    found.sheets += tags.sheet;
    found.cells += tags.sheetData > 0 ? tags.c : 0;
    found.merges += tags.mergeCell;
    found.names += tags.definedName;
  }
  const limits = ["sheets", "cells", "merges", "names"] as const;
  return limits.find((limit) => found[limit] > LIMITS[limit]) ?? null;
}
