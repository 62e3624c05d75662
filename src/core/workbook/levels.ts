import { personKey } from "../text/personKey";
import type { KnownTable } from "./kinds";

/** True for a list of the members of several branches, each named in its row or in a heading above it. */
export function isCommitteeList({ table }: KnownTable): boolean {
  if (table.subject !== "members") return false;
  let first = "";
  for (const { branchName } of table.members) {
    if (branchName === "" || branchName === first) continue;
    if (first !== "" && personKey(branchName) !== personKey(first)) return true;
    if (first === "") first = branchName;
  }
  return false;
}
