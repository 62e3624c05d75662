import { HostError } from "../operations/hostError";
import apiSets from "./apiSets.json";

const SETS: Record<string, Record<string, string>> = {
  ...apiSets,
  // What `Excel.createWorkbook` asks for on the web; the typings do not have it.
  Workbook: { ...apiSets.Workbook, "1.8": `${apiSets.Workbook["1.8"]} createAndOpenWorkbook` },
};
const setsByClass = new Map<string, Map<string, string>>();

/** A version of the requirement set ExcelApi. */
export type ApiVersion = `1.${number}`;

/** Returns the ExcelApi version of a member, `"-"` if it is in another set, null if Office.js does not have it. */
export function setOf(className: string, member: string): string | null {
  const members = setsByClass.get(className) ?? membersOf(className);
  return members.get(member) ?? null;
}

function membersOf(className: string): Map<string, string> {
  const members = new Map(
    Object.entries(SETS[className] ?? {}).flatMap(([set, names]) =>
      names.split(" ").map((name): [string, string] => [name, set]),
    ),
  );
  setsByClass.set(className, members);
  return members;
}

/** Throws if Excel has no such member at this version; members that start with `_` are internal to the client. */
export function requireMember(className: string, member: string, floor: ApiVersion): void {
  if (member.startsWith("_")) return;
  const set = setOf(className, member);
  if (set === null || !isWithin(set, floor)) {
    throw new HostError("ApiNotFound", `${className}.${member} is not in ExcelApi ${floor}.`);
  }
}

/** Whether ExcelApi `floor` includes the members of `set`. */
export function isWithin(set: string, floor: string): boolean {
  return set !== "-" && Number(set.split(".")[1]) <= Number(floor.split(".")[1]);
}
