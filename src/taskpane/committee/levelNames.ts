import type { Gathering } from "../../core/model/committee";
import { byLevel, type ByLevel } from "../../core/model/level";
import { NEWEST_SCHEME, schemeById } from "../../core/schemes/schemes";

/** The legal names of the levels under the regulation of a gathering. */
export function levelNames({ scheme }: Gathering): ByLevel<string> {
  const { levels } = schemeById(scheme) ?? NEWEST_SCHEME;
  return byLevel((level) => levels[level].name);
}
