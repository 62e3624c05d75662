import type { BranchDecision, Decision } from "../../model/committee";
import type { Grid } from "../../model/grid";
import { birthText } from "../../committee/decided";
import { readDate } from "../../text/date";
import { dataHeader } from "./dataColumns";
import { levelIn, recordsBelow } from "./records";
import { TOTAL_HEADERS } from "./total";

/** Returns the levels that the committee typed into the tidy table of an earlier run. */
export function decisionsIn(data: Grid): readonly Decision[] {
  return recordsBelow(data, dataHeader("decided")).flatMap(({ value, text }): Decision[] => {
    const written = text(dataHeader("decided"));
    if (written === "") return [];
    return [
      {
        committee: text(dataHeader("committee")),
        branch: text(dataHeader("branch")),
        name: text(dataHeader("name")),
        code: text(dataHeader("code")),
        birth: birthText(readDate(value(dataHeader("birth")))),
        level: levelIn(written),
        written,
      },
    ];
  });
}

/** Returns what the committee typed beside its branches' ratings of themselves; the tidy table says which branch a number is. */
export function branchDecisionsIn(total: Grid, data: Grid): readonly BranchDecision[] {
  const branches = branchesByNumber(data);
  return recordsBelow(total, TOTAL_HEADERS.decided).flatMap(({ text }): BranchDecision[] => {
    const [proposed, decided] = [text(TOTAL_HEADERS.proposed), text(TOTAL_HEADERS.decided)];
    const note = text(TOTAL_HEADERS.note);
    if (!proposed && !decided && !note) return [];
    const named = { committee: "", branch: text(TOTAL_HEADERS.branch) };
    return [
      {
        ...(branches.get(text(TOTAL_HEADERS.number)) ?? named),
        proposed: levelIn(proposed),
        decided: levelIn(decided),
        note,
      },
    ];
  });
}

function branchesByNumber(data: Grid) {
  return new Map(
    recordsBelow(data, dataHeader("number")).map(({ text }) => {
      const named = {
        committee: text(dataHeader("committee")),
        branch: text(dataHeader("branch")),
      };
      return [text(dataHeader("number")), named] as const;
    }),
  );
}
