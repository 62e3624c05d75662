import { saysSomething } from "../tally/saysSomething";
import { ratedMembers, stamp, unlessAnswered } from "./context";
import type { Check } from "./context";
import { ratingCells } from "./place";

/** Discipline in the year beside a level above the lowest: its timing and remedy are for a person to weigh. */
export const checkDiscipline: Check<"discipline"> = (table, rule, context) =>
  ratedMembers(table, context)
    .filter(({ member, level }) => level !== "failed" && saysSomething(member.discipline))
    .map(({ member, level }) => ({
      ...stamp(rule),
      severity: unlessAnswered(rule.severity, member),
      at: ratingCells(table, member.row, ["discipline"]),
      data: { discipline: member.discipline, level, note: member.note },
    }));
