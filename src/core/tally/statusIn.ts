import type { Status, StatusReading } from "../model/table";

/**
 * Returns the first words that state a status; null where none do. Several rules ask it of every member, of whom few state
 * anything: a loop needs no function made anew for each, as `find` would.
 */
export function statusIn(statuses: readonly StatusReading[], wanted: Status): StatusReading | null {
  for (const reading of statuses) if (reading.status === wanted) return reading;
  return null;
}
