import type { BranchDecision, Decision, EarlierMember } from "../../model/committee";
import type { CellValue, Grid } from "../../model/grid";
import type { Level, Vocabulary } from "../../model/level";
import { birthText } from "../../committee/decided";
import { cleanText } from "../../text/foldedText";
import { readDate } from "../../text/date";
import { levelReader } from "../../text/level";
import { DATA_HEADERS } from "./data";
import { TOTAL_HEADERS } from "./total";

/** Returns the levels that the committee typed into the tidy table of an earlier run. */
export function decisionsIn(grid: Grid, levels: Vocabulary): readonly Decision[] {
  const level = levelIn(levels);
  return recordsBelow(grid, DATA_HEADERS.decided).flatMap((cell): Decision[] => {
    const written = textOf(cell(DATA_HEADERS.decided));
    if (written === "") return [];
    return [
      {
        committee: textOf(cell(DATA_HEADERS.committee)),
        branch: textOf(cell(DATA_HEADERS.branch)),
        name: textOf(cell(DATA_HEADERS.name)),
        code: textOf(cell(DATA_HEADERS.code)),
        birth: birthText(readDate(cell(DATA_HEADERS.birth))),
        level: level(written),
        written,
      },
    ];
  });
}

/** Returns the members in the tidy table of an earlier run. */
export function earlierMembers(grid: Grid, levels: Vocabulary): readonly EarlierMember[] {
  const level = levelIn(levels);
  return recordsBelow(grid, DATA_HEADERS.decided).map((cell) => ({
    branch: textOf(cell(DATA_HEADERS.branch)),
    name: textOf(cell(DATA_HEADERS.name)),
    code: textOf(cell(DATA_HEADERS.code)),
    proposed: level(textOf(cell(DATA_HEADERS.proposed))),
  }));
}

/** Returns what the committee typed beside its branches' ratings of themselves. */
export function branchDecisionsIn(grid: Grid, levels: Vocabulary): readonly BranchDecision[] {
  const level = levelIn(levels);
  return recordsBelow(grid, TOTAL_HEADERS.decided).flatMap((cell): BranchDecision[] => {
    const [proposed, decided, note] = [
      TOTAL_HEADERS.proposed,
      TOTAL_HEADERS.decided,
      TOTAL_HEADERS.note,
    ].map((header) => textOf(cell(header)));
    if (!proposed && !decided && !note) return [];
    return [
      {
        committee: textOf(cell(TOTAL_HEADERS.committee)),
        branch: textOf(cell(TOTAL_HEADERS.branch)),
        proposed: level(proposed ?? ""),
        decided: level(decided ?? ""),
        note: note ?? "",
      },
    ];
  });
}

/** Returns the value of a record's cell by the heading of its column, `""` where there is no such column. */
type CellOf = (header: string) => CellValue;

/** The rows below the first one that has this heading. */
function recordsBelow({ values }: Grid, heading: string): readonly CellOf[] {
  const top = values.findIndex((cells) => cells.includes(heading));
  const headers = values[top] ?? [];
  return values.slice(top + 1).map((cells): CellOf => {
    return (header) => cells[headers.indexOf(header)] ?? "";
  });
}

function levelIn(levels: Vocabulary): (written: string) => Level | null {
  const read = levelReader(levels);
  return (written) => {
    const reading = read(written);
    return reading.kind === "level" ? reading.level : null;
  };
}

function textOf(value: CellValue): string {
  return cleanText(String(value));
}
