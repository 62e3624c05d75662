import type {
  AlikeBranch,
  CommitteeFinding,
  FileNotCounted,
  LostDecision,
  PersonPlace,
} from "../../core/model/committee";
import type { ByLevel } from "../../core/model/level";
import type { CapUnit } from "../../core/model/parameters";
import type { SameBy } from "../../core/model/standing";
import { quote, quoteAll } from "../quote";
import { num } from "./words";

/** Describes what shows when the branches are side by side. */
export function committeeText(finding: CommitteeFinding, names: ByLevel<string>): string {
  switch (finding.code) {
    case "branch-in-two-files": {
      const { branch, countedIn, others } = finding;
      return `${quote(branch)} is in several files: the one changed last, ${quote(countedIn)}, is counted, and ${quoteAll(others)} is not. Establish which is valid and remove the others.`;
    }
    case "branches-alike": {
      const [one, other] = finding.branches.map(alikeText);
      return `${one ?? ""} and ${other ?? ""} have ${num(finding.shared)} members in common, more than half of each: they may be one branch under two names. Both are counted. If they are one branch, agree on its name and keep only one result.`;
    }
    case "person-in-two-branches":
      return personText(finding, names);
    case "committee-cap-exceeded":
      return capText(finding, names);
    case "decision-not-applied": {
      const { name, branch, level, written } = finding.decision;
      const what = quote(level === null ? written : names[level]);
      return `The committee’s decision ${what} on ${quote(name)} (${branch}) was not applied: ${LOST[finding.why]}`;
    }
    case "branch-not-on-list":
      return `${quote(finding.branch)} (file ${quote(finding.file)}) is not on the list of branches. Compare the names, or add it to the list.`;
    case "changed-after-frozen": {
      const { branch, file, time } = finding;
      return `${quote(branch)} (file ${quote(file)}) froze its figures on ${time}, but its table was changed afterwards. The table is what counts; ask the branch to compare them and freeze its figures again.`;
    }
  }
}

const LOST: Readonly<Record<LostDecision, string>> = {
  noLevel: "it is not the name of a level.",
  gone: "this person is in none of the files handed in.",
  unclear:
    "several people have this name, and neither card number nor date of birth tells them apart. Add the card number and enter the decision again.",
  notToRate: "this person is not to be rated.",
};

type OfCode<C extends CommitteeFinding["code"]> = Extract<CommitteeFinding, { readonly code: C }>;

const SAME_BY: Readonly<Record<SameBy, string>> = {
  code: "same name and card number",
  birth: "same name and date of birth",
  admitted: "same name, day of admission and post",
  name: "same name and post, perhaps two people",
};

function personText(
  { name, sameBy, places }: OfCode<"person-in-two-branches">,
  names: ByLevel<string>,
): string {
  const where = places.map((place) => placeText(place, names)).join("; ");
  return `${quote(name)} (${SAME_BY[sameBy]}) is listed in ${num(places.length)} branches: ${where}. The person is counted in each of them, but a member is rated in only one branch.`;
}

function alikeText({ title, file, isKept }: AlikeBranch): string {
  return `${quote(title)} (${isKept ? "kept from the gathering before" : `file ${quote(file)}`})`;
}

function placeText(
  { file, branch, sheet, row, level }: PersonPlace,
  names: ByLevel<string>,
): string {
  const result = level === null ? "not rated" : names[level];
  return `${branch}, file ${quote(file)}, sheet ${quote(sheet)}, row ${num(row + 1)} (${result})`;
}

const UNITS: Readonly<Record<CapUnit, string>> = {
  "similar-duties": "each group of members with similar positions, roles, functions and duties",
  "base-organisation": "each base organisation",
};

function capText({ cap, unit }: OfCode<"committee-cap-exceeded">, names: ByLevel<string>): string {
  const { group, outstanding, max, percent, of } = cap;
  const where =
    group === "" ? "All branches together" : `The group ${quote(group)} in all branches`;
  return (
    `${where}: ${num(outstanding)} members are proposed for ${quote(names.outstanding)}, ${num(outstanding - max)} more than the maximum of ${num(max)} ` +
    `(${num(percent)}% of ${num(of)}, rounded down). The cap applies to ${UNITS[unit]}; the competent authority decides.`
  );
}

/** Says why a file, or one branch in it, is in no count. */
export function notCountedFileText(file: FileNotCounted): string {
  switch (file.what) {
    case "unread":
      return file.why;
    case "noTable":
      return "There is no list of members with a column for ratings.";
    case "sameBytes":
      return `The same as ${quote(file.as)}.`;
    case "twice":
      return `${quote(file.branch)} is already counted from ${quote(file.countedIn)}.`;
    case "otherYear":
      return `${quote(file.branch)} is a result of ${String(file.year)}.`;
  }
}
