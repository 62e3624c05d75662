import { parseChoice } from "../core/choice";
import { a1Range, parseA1 } from "../core/model/address";
import type { Choice } from "../core/model/choice";
import type { EarlierFinding } from "../core/report/context";
import type { OwnArea } from "../app/ports";

/** Keys of workbook settings, which are saved in the file and visible to this add-in only. */
export const SHEETS_KEY = "xepLoaiChiBo.sheets";
export const CHOICE_KEY = "xepLoaiChiBo.choice";
export const FINDINGS_KEY = "xepLoaiChiBo.findings";

/** The record that makes a sheet ours: by its id, whatever its name. */
export interface SheetRecord {
  readonly key: string;
  readonly id: string;
  readonly areas: readonly OwnArea[];
}

/** Returns one string, since strings are the only setting values that every platform supports. */
export function encodeSheets(sheets: readonly SheetRecord[]): string {
  return JSON.stringify(
    sheets.map(({ key, id, areas }) => ({
      key,
      id,
      areas: areas.map(({ rect, head }) => [a1Range(rect), head]),
    })),
  );
}

/** Returns an empty list for text that `encodeSheets` did not write: no sheet is ours then, so none is overwritten. */
export function decodeSheets(text: unknown): readonly SheetRecord[] {
  return list(parse(text)).flatMap((entry) => {
    const { key, id, areas } = record(entry);
    if (typeof key !== "string" || typeof id !== "string") return [];
    return [{ key, id, areas: list(areas).flatMap(decodeArea) }];
  });
}

export function decodeChoice(text: unknown): Choice {
  return parseChoice(parse(text));
}

/** Returns the findings of the previous run; none where they cannot be read. */
export function decodeFindings(text: unknown): readonly EarlierFinding[] {
  return list(parse(text)).flatMap((entry) => {
    const { severity, where, message, basis } = record(entry);
    return typeof severity === "string" &&
      typeof where === "string" &&
      typeof message === "string" &&
      typeof basis === "string"
      ? [{ severity, where, message, basis }]
      : [];
  });
}

function decodeArea(entry: unknown): readonly OwnArea[] {
  const [address, head] = list(entry);
  const rect = typeof address === "string" ? parseA1(address) : null;
  return rect ? [{ rect, head: typeof head === "string" ? head : "" }] : [];
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
