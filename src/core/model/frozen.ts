/** When the figures of a report were fixed, and of what source rows. */
export interface Frozen {
  /** As printed: `15/12/2023 14:05`. */
  readonly time: string;
  readonly digest: string;
}

/** Fixed figures, and whether the source rows are still those that they were computed from. */
export interface FrozenFigures extends Frozen {
  readonly isUnchanged: boolean;
}
