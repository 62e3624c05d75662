import fc from "fast-check";

/** How the members of a branch are listed: at once, or in parts. */
export const STYLES = ["list", "groupSheets", "groupBlocks", "statusBlocks", "halves"] as const;
export type Style = (typeof STYLES)[number];

/** Where the results of earlier years are. */
export const HISTORIES = ["none", "sheets", "blocks", "column", "rows", "columns"] as const;
export type History = (typeof HISTORIES)[number];

export const FOREIGN = [
  "attendance",
  "fees",
  "register",
  "staff",
  "commendations",
  "period",
  "opinions",
  "targets",
  "summary",
] as const;
export type Foreign = (typeof FOREIGN)[number];

export interface BranchPlan {
  readonly members: number;
  readonly style: Style;
  readonly departed: number;
  readonly arrived: boolean;
  /** Further versions of the list. */
  readonly versions: number;
}

export interface WorkbookPlan {
  readonly seed: number;
  readonly branches: readonly BranchPlan[];
  readonly history: History;
  readonly foreign: readonly Foreign[];
}

const branchPlans: fc.Arbitrary<BranchPlan> = fc.record({
  members: fc.integer({ min: 6, max: 24 }),
  style: fc.constantFrom(...STYLES),
  departed: fc.integer({ min: 0, max: 3 }),
  arrived: fc.boolean(),
  versions: fc.constantFrom(0, 0, 1, 2),
});

export const workbookPlans: fc.Arbitrary<WorkbookPlan> = fc.record({
  seed: fc.nat(),
  branches: fc.array(branchPlans, { minLength: 1, maxLength: 3 }),
  history: fc.constantFrom("none" as const, ...HISTORIES),
  foreign: fc.subarray([...FOREIGN], { maxLength: 4 }),
});
