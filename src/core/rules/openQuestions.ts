import type { RatingReading } from "../model/table";

type Unknown = Extract<RatingReading, { kind: "unknown" }>;

/** True for a word of which only the secretary knows the level: neither a slip of the pen nor a mark that is unclear. */
export function isOpenQuestion(reading: RatingReading): reading is Unknown {
  if (reading.kind !== "unknown" || reading.suggestion !== null) return false;
  return reading.column === undefined || reading.isWord === true;
}
