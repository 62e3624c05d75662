/** What a call returned, in a form that can be printed and compared. */
export type Observed = string | number | boolean | null | readonly Observed[];

/** What became of a statement: the value that Excel returned, or the code with which it refused. */
export type Outcome = { readonly value: Observed } | { readonly refusal: string };

/** The values and the codes of a refusal that would confirm a statement. */
export interface Belief {
  readonly values: readonly Observed[];
  /** `any` where the documents name no code. */
  readonly refusals: readonly string[] | "any";
}

/** Where a statement is tried: a new sheet that is removed afterwards. */
export interface Scratch {
  readonly context: Excel.RequestContext;
  readonly sheet: Excel.Worksheet;
}

/** One thing that the add-in believes of Excel. */
export interface Statement {
  readonly vi: string;
  readonly en: string;
  /** The address of the document or of the reported issue that says so. */
  readonly basis: string;
  /** The version of ExcelApi that it needs, if newer than the one the add-in requires. */
  readonly needs?: `1.${number}`;
  readonly believed: Belief;
  /** Tries it; absent where trying would harm more than it shows, or takes a person. */
  readonly observe?: (scratch: Scratch) => Promise<Observed>;
}

/** Excel returns this value, or one of these. */
export function is(...values: readonly Observed[]): Belief {
  return { values, refusals: [] };
}

/** Excel refuses with this code, or with one of these; without a code, with any. */
export function refused(...codes: readonly string[]): Belief {
  return { values: [], refusals: codes.length === 0 ? "any" : codes };
}

export function isOrRefused(value: Observed, ...codes: readonly string[]): Belief {
  return { values: [value], refusals: codes };
}

export function agrees({ values, refusals }: Belief, outcome: Outcome): boolean {
  if ("refusal" in outcome) return refusals === "any" || refusals.includes(outcome.refusal);
  const value = JSON.stringify(outcome.value);
  return values.some((each) => JSON.stringify(each) === value);
}
