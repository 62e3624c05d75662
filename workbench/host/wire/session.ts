import type { World } from "../classes/world";
import type { ApiVersion } from "./apiFloor";

/** The world of the classes, with the newest ExcelApi version of this Excel. */
export interface Session extends World {
  readonly floor: ApiVersion;
}
