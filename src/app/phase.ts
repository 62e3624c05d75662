/** The phases of a run in order; it can be cancelled between two of them. */
export const PHASES = ["read", "judge", "write"] as const;
export type Phase = (typeof PHASES)[number];

/** Awaited before each phase; shows the progress, or rejects with `Cancelled` to end the run. */
export type Enter = (phase: Phase) => Promise<void>;

/** Thrown to end a run that the user cancelled. */
export class Cancelled extends Error {
  constructor() {
    super("Cancelled");
    this.name = "Cancelled";
  }
}

/** For a run that shows no progress and cannot be cancelled. */
export const unwatched: Enter = () => Promise.resolve();
