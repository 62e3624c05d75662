/** How many times the cases of the gate; `npm run deep` sets it. */
const DEPTH = Number(process.env["DEPTH"] ?? 1);

/** True in `npm run deep`. */
export const isDeep = DEPTH > 1;

/** For the properties in `*.deep.test.ts`: the gate runs the same cases every time, `npm run deep` many more and new ones. */
export function cases(numRuns: number): { readonly numRuns: number; readonly seed?: number } {
  return isDeep ? { numRuns: numRuns * DEPTH } : { numRuns, seed: 2026 };
}
