import type { MemberChange } from "../../core/model/committee";
import type { ByLevel, Level } from "../../core/model/level";
import type { GatherTexts, ReadFailure } from "../gather";
import { quote, quoteAll } from "../quote";
import { committeeText, notCountedFileText } from "./committee";
import { openFailureTextEn } from "./openFailure";
import { number, some } from "./paneCounts";

function failureText(failure: ReadFailure): string {
  if (failure.kind === "unavailable")
    return "The file could not be opened. It may have been moved, or another program is using it. Choose it again.";
  if (failure.kind === "ownFault")
    return "The file could not be read because of a fault in this add-in. The other files are not affected.";
  return openFailureTextEn(failure);
}

function changeText(change: MemberChange, names: ByLevel<string>): string {
  const { branch } = change;
  const level = (value: Level | null) => (value === null ? "not rated" : names[value]);
  switch (change.what) {
    case "branchNew":
      return `${branch}: a result for the first time.`;
    case "branchGone":
      return `${branch}: no result any more.`;
    case "joined":
      return `${branch}: ${quote(change.name)} added.`;
    case "left":
      return `${branch}: ${quote(change.name)} no longer listed.`;
    case "level":
      return `${branch}: ${quote(change.name)} from ${quote(level(change.from))} to ${quote(level(change.to))}.`;
    case "frozen":
      return change.time === null
        ? `${branch}: figures no longer frozen.`
        : `${branch}: figures frozen on ${change.time}.`;
  }
}

const branchesOf = (count: number) => some(count, "branch", "branches");

export const gatherEn: GatherTexts = {
  heading: "Gather the branches",
  back: "Back",
  lead: "Choose the files that the branches have handed in. They are read on this machine, are not changed, and are not kept.",
  choose: "Choose files…",
  chooseMore: "Choose more files…",
  drop: "or drop the files here",
  listHint:
    "To see which branches are missing, also choose the file with the list of branches, or have a sheet with the column “Tên chi bộ” in the open workbook.",
  progress: (done, of) => `${number(done)} of ${some(of, "file")}`,
  stop: "Stop",
  stopping: "Stopping…",
  stopped: (done, of) =>
    `Stopped after ${number(done)} of ${some(of, "file")}. The result below covers only the files that were read.`,
  read: (files) => `${some(files, "file")} read.`,
  result: ({ year, branches, members }) =>
    [
      year === null ? "Year not found" : String(year),
      branchesOf(branches),
      some(members, "member"),
    ].join(" · "),
  nothing: "No branch is counted yet.",
  listed: (branches) => `Compared with a list of ${branchesOf(branches)}.`,
  questions: "Choose the valid file",
  question: (branch) => `${branch} is in several files. Which one counts?`,
  counted: "counted now",
  countThis: "Count this file",
  missing: (branches) => `Not handed in: ${branchesOf(branches)}`,
  unread: (files) => `Files that could not be read: ${number(files)}`,
  notCounted: (files) => `Not counted: ${some(files, "file")}`,
  toSettle: (findings) => `To be settled: ${some(findings, "item")}`,
  branches: (branches) => `Branch by branch (${number(branches)})`,
  branch: (members, findings) =>
    `${some(members, "member")}${findings === 0 ? "" : `, ${some(findings, "item")} to review`}`,
  write: "Write the committee’s sheets",
  writeAgain: "Write the committee’s sheets again",
  writeHint:
    "Written into the open workbook: totals, caps, lists, and the data of each member. Levels that the committee has entered on the sheet “Dữ liệu đảng bộ” are kept.",
  changes: (changes) => `Changed since last time (${number(changes)})`,
  change: changeText,
  gone: (branches) =>
    `Included last time but not now: ${quoteAll(branches)}. The new sheets will not have their figures.`,
  kept: (branches) => `Kept from last time: ${branchesOf(branches)}`,
  keptHint:
    "None of the files chosen now is from these branches, so their earlier results are kept. A new file replaces them.",
  dropBranch: "Remove",
  dropped: "removed",
  takeBack: "Keep",
  findingsInFile: "Findings in the file",
  findingsKept: "Findings in the file (from last time, in Vietnamese)",
  place: (sheet, cell) => `Cell ${cell} on sheet ${quote(sheet)}: `,
  failure: failureText,
  notCountedFile: notCountedFileText,
  finding: committeeText,
};
