import type { GatheredBranch } from "../model/committee";
import { cleanText } from "../text/foldedText";
import { personKey } from "../text/personKey";

const [BRANCH, NUMBER] = [`${personKey("chi bộ")} `, personKey("số")];

/**
 * Returns the same key for every way to write a branch's name: `CHI BỘ SỐ 01`, `Chi bộ 1`. Marks matter, because Đông and
 * Đồng are two hamlets.
 */
export function branchKey(name: string): string {
  const key = personKey(cleanText(name).replace(/[^\p{L}\p{M}\p{N}]+/gu, " "));
  const bare = key.startsWith(BRANCH) ? key.slice(BRANCH.length) : key;
  const words = bare.split(" ").filter((word) => word !== NUMBER);
  return words.map((word) => word.replace(/^0+(?=\d)/u, "")).join(" ");
}

/** Returns the same key for the same branch of the same committee, however each is written. */
export function bodyKey({ committee, title }: Pick<GatheredBranch, "committee" | "title">): string {
  return `${personKey(committee ?? "")}|${branchKey(title)}`;
}

/** Compares names as people number them: `Chi bộ 2` comes before `Chi bộ 10`. */
export function byBranchName(a: string, b: string): number {
  const [left, right] = [sortable(a), sortable(b)];
  return left < right ? -1 : left > right ? 1 : 0;
}

function sortable(name: string): string {
  return branchKey(name).replace(/\d+/gu, (digits) => digits.padStart(8, "0"));
}
