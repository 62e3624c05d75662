/** What a committee may lay down for its branches, in the order of the sheet `Quy chế`. */
export const PARAMETERS = [
  "capPercent",
  "capGroups",
  "majorityPercent",
  "branchKind",
  "generalSplit",
  "taskSplit",
  "goodShareForOutstanding",
  "goodShareForGood",
] as const;
export type ParameterKey = (typeof PARAMETERS)[number];

/** What the cap is taken of: each group of similar duties, each party group, each position, or the whole table. */
export type CapGroups = "group" | "partyGroup" | "position" | "whole";

/** A branch that is its own base unit may award; one under a base committee only proposes. */
export type BranchKind = "base" | "subordinate";

/** A value that overrides the scheme, and the local document that lays it down (`""` where none was named). */
export interface Local<T> {
  readonly value: T;
  readonly decision: string;
}

/** The local rules that stand above the scheme's own parameters; null where the scheme's holds. */
export interface LocalParameters {
  /** Per cent of the good ratings; at most what the scheme lets a competent level grant, and only with its decision. */
  readonly capPercent: Local<number> | null;
  readonly capGroups: Local<CapGroups> | null;
  /** A level needs more than this per cent of the votes. */
  readonly majorityPercent: Local<number> | null;
  readonly branchKind: Local<BranchKind> | null;
  /** Points of each head within the general group, and within the result group. */
  readonly generalSplit: Local<readonly number[]> | null;
  readonly taskSplit: Local<readonly number[]> | null;
  /** Per cent of the members rated good or better that a branch needs to rate itself so. */
  readonly goodShareForOutstanding: Local<number> | null;
  readonly goodShareForGood: Local<number> | null;
}

/** Nothing laid down locally: the scheme alone. */
export const NO_LOCAL_PARAMETERS: LocalParameters = {
  capPercent: null,
  capGroups: null,
  majorityPercent: null,
  branchKind: null,
  generalSplit: null,
  taskSplit: null,
  goodShareForOutstanding: null,
  goodShareForGood: null,
};
