import type { Sample } from "../model/report";
import type { Scheme } from "../schemes/schema";
import { ratingList } from "./ratingList";

/** A rating table of this scheme to fill in; without members, or they would be counted. */
export function sampleTable(scheme: Scheme, year: number): Sample {
  return ratingList({ scheme, year, committee: null, branch: null, members: [] });
}
