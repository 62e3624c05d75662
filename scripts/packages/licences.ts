import { isAllowed } from "../release/notices";
import type { Locked } from "./lock";

/** The add-in itself may only be made of what asks for no more than its notice. Returns what asks for more. */
export function refusedLicences(packages: Iterable<[string, Locked]>): readonly string[] {
  return Array.from(packages)
    .filter(([folder, { dev, license }]) => folder !== "" && dev !== true && !isAllowed(license))
    .map(([folder, { license }]) => `${folder} has the licence ${license ?? "unknown"}`);
}
