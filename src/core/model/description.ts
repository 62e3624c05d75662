import type { Finding } from "./finding";

/** A finding in words: what stands there and what the rule wants, the article, the way out. */
export interface Description {
  readonly message: string;
  readonly basis: string | null;
  readonly suggestion: string | null;
}

/** Chosen by language at the edge; the core itself speaks none. */
export type Describe = (finding: Finding) => Description;
