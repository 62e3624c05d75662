import { parseChoice } from "../core/choice";
import { a1Range, parseA1 } from "../core/model/address";
import type { Choice } from "../core/model/choice";
import type { EarlierFinding } from "../core/report/context";
import type { OwnArea } from "../app/ports";

/** Settings of the workbook: they travel with the file, and only this add-in reads them. */
export const SHEETS_KEY = "xepLoaiChiBo.sheets";
export const CHOICE_KEY = "xepLoaiChiBo.choice";
export const FINDINGS_KEY = "xepLoaiChiBo.findings";

/** What is kept of a sheet of ours; it is ours by its id, whatever its name. */
export interface SheetRecord {
  readonly key: string;
  readonly id: string;
  readonly areas: readonly OwnArea[];
}

/** One text, for a setting holds text on every platform. */
export function encodeSheets(sheets: readonly SheetRecord[]): string {
  return JSON.stringify(
    sheets.map(({ key, id, areas }) => ({
      key,
      id,
      areas: areas.map(({ rect, head }) => [a1Range(rect), head]),
    })),
  );
}

/** Anything but what `encodeSheets` made gives an empty list: then no sheet is ours, and none is overwritten. */
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

/** The findings of the run before; none where they cannot be read. */
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
