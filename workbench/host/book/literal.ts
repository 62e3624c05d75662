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
  const plain = plainForm(input);
  if (/^=./s.test(plain)) return { kind: "formula", formula: plain };
  return (
    parseNumber(trimmed) ??
    parseMoment(trimmed, year) ??
    signedFormula(plain) ?? { kind: "text", text: input }
  );
}

/**
 * As if Excel passed over leading blanks and control characters and took a full-width sign for the ordinary one. It does so
 * in some languages and when it reads CSV; how far else is not documented, and the stand-in must not be kinder than Excel.
 */
function plainForm(input: string): string {
  const start = input.replace(/^[\s\p{Cc}\p{Cf}]+/u, "");
  return start.slice(0, 1).normalize("NFKC") + start.slice(1);
}

/** Excel takes a leading sign as the start of a formula, as Lotus 1-2-3 did. */
function signedFormula(input: string): Literal | null {
  if (!/^[+\-@]./s.test(input)) return null;
  return { kind: "formula", formula: `=${input.startsWith("@") ? input.slice(1) : input}` };
}
