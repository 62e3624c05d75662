import type { Level } from "../../model/level";
import type { Status, StatusReading } from "../../model/table";
import { foldedText } from "../../text/foldedText";
import { grammarLevel } from "../../text/levelGrammar";
import { withoutNumber } from "../../text/rowText";
import { readStatuses, saysUnrated } from "../../text/status";

/** What the headings of groups above a member say about it. */
export interface GroupContext {
  readonly branchName: string;
  readonly partyGroup: string;
  readonly group: string;
  readonly statuses: readonly StatusReading[];
  /** The level of a list by levels; null above the first. */
  readonly level: GroupLevel | null;
}

interface GroupLevel {
  readonly level: Level;
  readonly written: string;
}

export const NO_GROUP: GroupContext = {
  branchName: "",
  partyGroup: "",
  group: "",
  statuses: [],
  level: null,
};

/** Members of whom a list by levels has no level. */
const UNRATED: ReadonlySet<Status> = new Set<Status>(["exempt", "suspended", "tooNew"]);

/** How headings name groups of similar duties, to which the cap applies. */
const DUTIES = /^nhom |lanh dao quan ly|chuc vu lanh dao|giu chuc vu|^(?:doi tuong|phu luc)/;
/** A Roman numeral, a letter or a number before the heading. */
const LEADING = /^(?:[IVXLC]{1,5}|[A-Z]|[a-hđ]|\d{1,2})(?:\s*[.)\-/:]\s*|\s+)(?=\S)/u;

/** Returns the context below a heading: a branch starts a new one, a group or a status adds to it. */
export function contextBelow(text: string, before: GroupContext): GroupContext {
  const name = withoutNumber(text.replace(LEADING, ""));
  const folded = foldedText(name);
  const statuses = readStatuses(name);
  const level = levelOfHeading(text);
  const isUnrated = saysUnrated(folded) || statuses.some((status) => UNRATED.has(status));
  if (level) return { ...before, level: { level, written: name }, statuses: [] };
  if (!isUnrated && /^(?:chi bo|dang bo)(?: |$)/.test(folded))
    return { ...NO_GROUP, branchName: name };
  if (isUnrated || statuses.length > 0)
    return {
      ...before,
      level: isUnrated ? null : before.level,
      statuses: statuses.map((status) => ({ status, role: "partyGroup", written: name })),
    };
  if (DUTIES.test(folded)) return { ...before, group: name, statuses: [] };
  return { ...before, partyGroup: name, statuses: [] };
}

/** Returns the level whose members a heading announces: `I. Hoàn thành xuất sắc nhiệm vụ (02 đồng chí)`, or null. */
export function levelOfHeading(text: string): Level | null {
  const [name = ""] = withoutNumber(text.replace(LEADING, "")).split(/\s*[(:–—]/u);
  return grammarLevel(foldedText(name));
}
