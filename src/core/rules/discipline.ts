import type { Severity } from "../model/finding";
import type { Member } from "../model/table";
import { statusIn } from "../tally/statusIn";
import { isStated } from "../text/cellText";
import { namesOtherYears } from "../text/yearsNamed";
import { findingsIn, fromRule, unlessAnswered, type Check } from "./context";
import { ratingCells } from "./cells";
import { clausesOf } from "../text/prose";

/** Reports a level above the lowest for a member disciplined in the year. The secretary has to weigh when and why. */
export const checkDiscipline: Check<"discipline"> = (table, rule, context) =>
  findingsIn(context.rated, ({ member, level }) => {
    const said = disciplineOf(member, context.year);
    if (!rule.parameters.levels.includes(level) || said === null) return null;
    return {
      ...fromRule(rule),
      severity: severityOf(rule.severity, member, said),
      at: ratingCells(table, member.row, [said.role]),
      data: {
        subject: table.subject,
        discipline: said.written,
        level,
        note: said.role === "note" ? "" : member.note,
      },
    };
  });

interface Said {
  readonly role: "discipline" | "note" | "status" | "reason";
  readonly written: string;
}

/** Returns what the column of discipline says, else a remark, unless it names only other years. */
function disciplineOf(
  { particulars: { discipline }, statuses }: Member,
  year: number | null,
): Said | null {
  if (isStated(discipline)) return { role: "discipline", written: discipline };
  const remark = statusIn(statuses, "disciplined");
  if (!remark || (year !== null && namesOtherYears(remark.written, year))) return null;
  const { role, written } = remark;
  return role === "note" || role === "status" || role === "reason" ? { role, written } : null;
}

/** A note that states the discipline answers it only with a further sentence. */
function severityOf(severity: Severity, member: Member, { role }: Said): Severity {
  const isAnswer = role !== "note" || clausesOf(member.note).length > 1;
  return isAnswer ? unlessAnswered(severity, member) : severity;
}
