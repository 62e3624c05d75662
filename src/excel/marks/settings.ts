import type { OwnArea } from "../../app/ports";
import { parseChoice } from "../../core/choice";
import { a1Range, parseA1 } from "../../core/model/address";
import type { Choice } from "../../core/model/choice";
import { headDigest } from "./headDigest";

/** Settings of the workbook: they travel with the file, and only this add-in reads them. */
export const SHEETS_KEY = "xepLoaiChiBo.sheets";
export const CHOICE_KEY = "xepLoaiChiBo.choice";
/** Written by builds before December 2026, in plain text; removed by the first write. */
export const OLD_FINDINGS_KEY = "xepLoaiChiBo.findings";

/**
 * What the settings remember of a sheet of ours. The mark on the sheet decides; this settles which of two sheets with one
 * mark is the copy, and replaces marks that another program dropped.
 */
export interface CachedSheet {
  readonly key: string;
  readonly id: string;
  readonly areas: readonly OwnArea[];
}

const VERSION = 2;

/** One text, because a setting is a text on every platform. */
export function encodeSheets(sheets: readonly CachedSheet[]): string {
  const entries = sheets.map(({ key, id, areas }) => ({
    key,
    id,
    areas: areas.map(({ rect, head }) => [a1Range(rect), head]),
  }));
  return JSON.stringify({ version: VERSION, sheets: entries });
}

/** Returns an empty list for anything but what this or an earlier build wrote. */
export function decodeSheets(text: unknown): readonly CachedSheet[] {
  const data = parse(text);
  const { sheets } = record(data);
  const isOld = Array.isArray(data);
  return list(isOld ? data : sheets).flatMap((entry) => {
    const { key, id, areas } = record(entry);
    if (typeof key !== "string" || typeof id !== "string") return [];
    return [{ key, id, areas: list(areas).flatMap((area) => decodeArea(area, isOld)) }];
  });
}

export function decodeChoice(text: unknown): Choice {
  return parseChoice(parse(text));
}

/** Earlier builds kept the text at an area's head itself. */
function decodeArea(entry: unknown, isOld: boolean): readonly OwnArea[] {
  const [address, head] = list(entry);
  const rect = typeof address === "string" ? parseA1(address) : null;
  const text = typeof head === "string" ? head : "";
  return rect ? [{ rect, head: isOld ? headDigest(text) : text }] : [];
}

function parse(text: unknown): unknown {
  if (typeof text !== "string") return null;
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function record(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null ? { ...value } : {};
}
