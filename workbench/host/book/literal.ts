import { parseMoment } from "./momentLiteral";
import { type NumberLiteral, parseNumber } from "./numberLiteral";

/** What Excel makes of something written to a cell. */
export type Literal =
  | { kind: "empty" }
  | { kind: "text"; text: string }
  | NumberLiteral
  | { kind: "boolean"; boolean: boolean }
  | { kind: "error"; error: string }
  | { kind: "formula"; formula: string };

const ERRORS = new Set(["#N/A", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#NULL!"]);

/**
 * Parses a string that an add-in writes as if it were typed into a United States English Excel, whatever the user's
 * locale. A day without a year gets `year`, the current one.
 */
export function parseLiteral(input: string, year: number): Literal {
  if (input === "") return { kind: "empty" };
  if (input.startsWith("'")) return { kind: "text", text: input.slice(1) };
  const trimmed = input.trim();
  const upper = trimmed.toUpperCase();
  if (upper === "TRUE" || upper === "FALSE") return { kind: "boolean", boolean: upper === "TRUE" };
  if (ERRORS.has(upper)) return { kind: "error", error: upper };
  if (/^=./s.test(input)) return { kind: "formula", formula: input };
  return (
    parseNumber(trimmed) ??
    parseMoment(trimmed, year) ??
    signedFormula(input) ?? { kind: "text", text: input }
  );
}

/** Excel takes a leading sign as the start of a formula, as Lotus 1-2-3 did. */
function signedFormula(input: string): Literal | null {
  if (!/^[+\-@]./s.test(input)) return null;
  return { kind: "formula", formula: `=${input.startsWith("@") ? input.slice(1) : input}` };
}
