import apiSets from "./apiSets.json";
import { HostError } from "../operations/hostError";

const SETS: Record<string, Record<string, string>> = apiSets;
const known = new Map<string, Map<string, string>>();

/** `"1.9"` is the ninth version of the set ExcelApi. */
export type ApiVersion = `1.${number}`;

/** The set of a member; null for one that Office.js does not have. */
export function setOf(className: string, member: string): string | null {
  const members = known.get(className) ?? membersOf(className);
  return members.get(member) ?? null;
}

function membersOf(className: string): Map<string, string> {
  const members = new Map(
    Object.entries(SETS[className] ?? {}).flatMap(([set, names]) =>
      names.split(" ").map((name): [string, string] => [name, set]),
    ),
  );
  known.set(className, members);
  return members;
}

/** Throws where Excel, at this version, has no such member. What starts with `_` is the client's own business. */
export function requireMember(className: string, member: string, floor: ApiVersion): void {
  if (member.startsWith("_")) return;
  const set = setOf(className, member);
  if (set === null || !isWithin(set, floor)) {
    throw new HostError("ApiNotFound", `${className}.${member} is not in ExcelApi ${floor}.`);
  }
}

/** Whether a version of ExcelApi holds what came with `set`. */
export function isWithin(set: string, floor: string): boolean {
  return set !== "-" && Number(set.split(".")[1]) <= Number(floor.split(".")[1]);
}
