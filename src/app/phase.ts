/** The steps of a run, in their order; between two of them it can be given up. */
export const PHASES = ["read", "judge", "write", "show"] as const;
export type Phase = (typeof PHASES)[number];

/** Awaited before each step: shows how far the run has come, and rejects with `Cancelled` to end it there. */
export type Enter = (phase: Phase) => Promise<void>;

/** A run that a person gave up between two steps. */
export class Cancelled extends Error {
  constructor() {
    super("Cancelled");
    this.name = "Cancelled";
  }
}

/** For a run that nobody watches. */
export const unwatched: Enter = () => Promise.resolve();
