/** What a committee may set for its branches, in the order of the sheet `Quy chế`. */
export const PARAMETERS = [
  "capPercent",
  "capBase",
  "capGroups",
  "majorityPercent",
  "branchKind",
  "generalSplit",
  "taskSplit",
  "goodShareForOutstanding",
  "goodShareForGood",
] as const;
export type ParameterKey = (typeof PARAMETERS)[number];

/** What each cap applies to: each group of similar duties, party group, position or position code, or the whole table. */
export type CapGroups = "group" | "partyGroup" | "position" | "positionCode" | "whole";

/** The ratings of which the cap is a percentage. */
export const CAP_BASES = ["good", "goodOrBetter", "rated", "present"] as const;
export type CapBaseName = (typeof CAP_BASES)[number];

/** Within what the regulation takes the percentage. */
export const CAP_UNITS = ["base-organisation", "similar-duties"] as const;
export type CapUnit = (typeof CAP_UNITS)[number];

/** A branch that is its own base unit may award; one under a base committee only proposes; 2026 has one name for both. */
export type BranchKind = "base" | "subordinate" | "undivided";

/** A value that overrides the scheme's, and the local document that sets it (`""` where none is named). */
export interface Local<T> {
  readonly value: T;
  readonly decision: string;
}

/** Local values that override the scheme's parameters; null where the scheme's applies. */
export interface LocalParameters {
  /** Per cent of the base; at most the exception that the scheme allows a higher level to grant by decision. */
  readonly capPercent: Local<number> | null;
  readonly capBase: Local<CapBaseName> | null;
  readonly capGroups: Local<CapGroups> | null;
  /** A level needs more than this per cent of the votes. */
  readonly majorityPercent: Local<number> | null;
  readonly branchKind: Local<BranchKind> | null;
  /** Maximum points of each criterion in the general group, and in the task group. */
  readonly generalSplit: Local<readonly number[]> | null;
  readonly taskSplit: Local<readonly number[]> | null;
  /** Per cent of members rated good or better that a branch needs to give itself this level. */
  readonly goodShareForOutstanding: Local<number> | null;
  readonly goodShareForGood: Local<number> | null;
}

/** No local rules: the scheme alone applies. */
export const NO_LOCAL_PARAMETERS: LocalParameters = {
  capPercent: null,
  capBase: null,
  capGroups: null,
  majorityPercent: null,
  branchKind: null,
  generalSplit: null,
  taskSplit: null,
  goodShareForOutstanding: null,
  goodShareForGood: null,
};
