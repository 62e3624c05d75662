import type { OwnArea } from "../../app/ports";
import { parseChoice } from "../../core/choice";
import { a1Range, parseA1 } from "../../core/model/address";
import type { Choice } from "../../core/model/choice";
import { headDigest } from "./headDigest";

/** Settings of the workbook: they travel with the file, and only this add-in reads them. */
export const SHEETS_KEY = "xepLoaiChiBo.sheets";
/** Written by builds before December 2026, in plain text; removed by the first write. */
export const OLD_FINDINGS_KEY = "xepLoaiChiBo.findings";

/**
 * What the settings remember of a sheet of ours. The mark on the sheet decides; this settles which of two sheets with one
 * mark is the copy, and replaces marks that another program dropped.
 */
export interface CachedSheet {
  readonly key: string;
  readonly id: string;
  /** The run that wrote it; null where an earlier build did. */
  readonly run: string | null;
  readonly areas: readonly OwnArea[];
}

const VERSION = 2;

/** One text, because a setting is a text on every platform. */
export function encodeSheets(sheets: readonly CachedSheet[]): string {
  const entries = sheets.map(({ key, id, run, areas }) => ({
    key,
    id,
    run,
    areas: areas.map(({ rect, head, traces }) => [a1Range(rect), head, traces]),
  }));
  return JSON.stringify({ version: VERSION, sheets: entries });
}

/** Returns an empty list for anything but what this or an earlier build wrote. */
export function decodeSheets(text: unknown): readonly CachedSheet[] {
  const data = parse(text);
  const { sheets } = record(data);
  const isOld = Array.isArray(data);
  return list(isOld ? data : sheets).flatMap((entry) => {
    const { key, id, run, areas } = record(entry);
    if (typeof key !== "string" || typeof id !== "string") return [];
    const known = list(areas).flatMap((area) => decodeArea(area, isOld));
    return [{ key, id, run: typeof run === "string" ? run : null, areas: known }];
  });
}

export function decodeChoice(text: unknown): Choice {
  return parseChoice(parse(text));
}

/** Earlier builds kept the text at an area's head itself. */
function decodeArea(entry: unknown, isOld: boolean): readonly OwnArea[] {
  const [address, head, traces = null] = list(entry);
  const rect = typeof address === "string" ? parseA1(address) : null;
  const text = typeof head === "string" ? head : "";
  if (!rect) return [];
  const known = typeof traces === "string" ? traces : null;
  return [{ rect, head: isOld ? headDigest(text) : text, traces: known }];
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
