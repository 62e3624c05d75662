/** The four levels of every scheme, best first; their names are the scheme's. */
export const LEVELS = ["outstanding", "good", "completed", "failed"] as const;
export type Level = (typeof LEVELS)[number];
export type ByLevel<T> = Readonly<Record<Level, T>>;

/**
 * Who rates a member, in the order of the form "Tổng hợp đề xuất của các chủ thể"; `final` is the rating that counts. `branch`
 * is the branch's own where the level above has decided, so that the decision is the final one.
 */
export const OTHER_RATERS = ["self", "staff", "committee", "union", "branch"] as const;
export const RATERS = [...OTHER_RATERS, "final"] as const;
export type Rater = (typeof RATERS)[number];
export type ByRater<T> = Readonly<Record<Rater, T>>;

/** Calls `of` for each level in the order of `LEVELS`. */
export function byLevel<T>(of: (level: Level) => T): ByLevel<T> {
  return {
    outstanding: of("outstanding"),
    good: of("good"),
    completed: of("completed"),
    failed: of("failed"),
  };
}

/** Calls `of` for each rater in the order of `RATERS`. */
export function byRater<T>(of: (rater: Rater) => T): ByRater<T> {
  return {
    self: of("self"),
    staff: of("staff"),
    committee: of("committee"),
    union: of("union"),
    branch: of("branch"),
    final: of("final"),
  };
}

/** How one level is named: the scheme's full name, its abbreviation, and other spellings in use. */
export interface LevelNames {
  readonly name: string;
  readonly abbreviation: string;
  readonly aliases: readonly string[];
  /** Words that the user said are this level; they come before all others. */
  readonly words?: readonly string[];
}

export type Vocabulary = ByLevel<LevelNames>;
