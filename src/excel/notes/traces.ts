import type { CellValue } from "../../core/model/grid";
import type { Content } from "../../core/model/report";
import { headDigest } from "../marks/headDigest";

/**
 * What was in a cell, in a few characters: `""` for nothing, a digest for a text or a number, `=` and the digest of its result
 * for a formula. By it a cell that somebody has typed in since is told from one that is as we left it.
 */
export type Trace = string;

/** As many as the pattern of `decodeTraces` takes. */
const LENGTH = 3;
/** Excel keeps fewer digits of a number than the program. */
const DIGITS = 12;

export function traceOf(content: Content | boolean): Trace {
  if (content === null || content === "") return "";
  if (typeof content !== "object") return digestOf(content);
  return content.value === null ? "=" : `=${digestOf(content.value)}`;
}

/** The trace of a cell as it was read, where a formula is its text and has no result. */
export function traceOfCell(content: CellValue): Trace {
  return isFormula(content) ? "=" : traceOf(content);
}

/**
 * Whether a cell of the trace `now` may be as it was: a formula follows what it refers to, and somebody may have fixed its
 * result.
 */
export function agrees(before: Trace, now: Trace): boolean {
  if (!before.startsWith("=") || now === "") return before === now;
  return now === "=" || now === before.slice(1);
}

function isFormula(content: CellValue): boolean {
  return typeof content === "string" && content.startsWith("=");
}

function digestOf(content: CellValue): string {
  const text =
    typeof content === "number"
      ? String(Number(content.toPrecision(DIGITS)))
      : String(content).normalize("NFC").replace(/^'/u, "").trim();
  return headDigest(text).padStart(LENGTH, "0").slice(-LENGTH);
}

const BLANK = "-";

/** One text for the traces of a rectangle; rows are cut off after their last trace. */
export function encodeTraces(rows: readonly (readonly Trace[])[]): string {
  const encoded = (traces: readonly Trace[]) => traces.map((trace) => trace || BLANK).join("");
  return rows.map((traces) => encoded(traces).replace(/-+$/u, "")).join("/");
}

export function decodeTraces(text: string): readonly (readonly Trace[])[] {
  return text
    .split("/")
    .map((row) => (row.match(/-|=?[0-9a-z]{3}/gu) ?? []).map((trace) => trace.replace(BLANK, "")));
}

/** Begins a text with one trace a row. */
const BY_ROW = "~";

/** A rectangle of more cells than the settings have room for keeps the traces of its rows. */
export function encodeRowTraces(rows: readonly (readonly Trace[])[]): string {
  return BY_ROW + rows.map(rowTrace).join("");
}

/** Null for a text with the traces of cells. */
export function decodeRowTraces(text: string): readonly Trace[] | null {
  return text.startsWith(BY_ROW) ? (text.match(/[0-9a-z]{3}/gu) ?? []) : null;
}

/** The trace of a row as a whole, by those of its cells; formulas are alike, whatever they result in. */
export function rowTrace(traces: readonly Trace[]): Trace {
  const cells = traces.map((trace) => (trace.startsWith("=") ? "=" : trace));
  return digestOf(cells.join("-").replace(/-+$/u, ""));
}
