import type { ByLevel } from "./level";

/** How one level is named: in full as the scheme has it, abbreviated, and as people write it besides. */
export interface LevelNames {
  readonly name: string;
  readonly abbreviation: string;
  readonly aliases: readonly string[];
}

export type Vocabulary = ByLevel<LevelNames>;
