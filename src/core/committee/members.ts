import { FINAL_ROLES, columnIndex } from "../model/columns";
import type { GatheredMember } from "../model/committee";
import type { BranchReview } from "../model/review";
import type { Member } from "../model/table";
import { EXCLUSIONS } from "../model/tally";
import { isStated } from "../text/cellText";

/** A member and the branch that the row or the heading above it names, `""` where neither does. */
export interface NamedBranchMember {
  readonly branchName: string;
  readonly member: GatheredMember;
}

/** Returns the present members of the tables of one body, each once. */
export function membersOf(tables: readonly BranchReview[]): readonly NamedBranchMember[] {
  const saysOfficial = tables.some(({ tally }) => tally.official !== null);
  return tables.flatMap((review) => membersIn(review, saysOfficial));
}

function membersIn(
  { table, tally }: BranchReview,
  saysOfficial: boolean,
): readonly NamedBranchMember[] {
  const { rows } = tally;
  const present = new Set(rows.present);
  const official = rows.official && new Set(rows.official);
  const women = rows.women && new Set(rows.women);
  const standingOf = standingReader(rows);
  const column = finalColumn(table);
  return table.members
    .filter(({ row }) => present.has(row))
    .map((member): NamedBranchMember => ({
      branchName: member.branchName,
      member: {
        sheet: table.sheet,
        row: member.row,
        column,
        ...particularsOf(member),
        // A table that says nothing of it beside one that does is a block of official members.
        isOfficial: official ? official.has(member.row) : saysOfficial ? true : null,
        isWoman: women && women.has(member.row),
        standing: standingOf(member.row),
        ...levelsOf(standingOf(member.row) === "toRate" ? levelOf(member) : null),
      },
    }));
}

function finalColumn(table: BranchReview["table"]): number {
  const columns = FINAL_ROLES.map((role) => columnIndex(table, role));
  return columns.find((column) => column !== null) ?? table.range.left;
}

function standingReader({ excluded }: BranchReview["tally"]["rows"]) {
  const standings = new Map(
    EXCLUSIONS.flatMap((why) => excluded[why].map((row) => [row, why] as const)),
  );
  return (row: number): GatheredMember["standing"] => standings.get(row) ?? "toRate";
}

function levelOf({ ratings: { final } }: Member) {
  return final.kind === "level" ? final.level : null;
}

function particularsOf(member: Member) {
  const { particulars, appraised, total, reason, note } = member;
  const points = appraised.kind === "number" ? appraised : total;
  return {
    name: member.name,
    code: member.code,
    birth: member.birth,
    admitted: member.admitted,
    partyPosition: member.partyPosition,
    job: member.job,
    group: member.group,
    partyGroup: member.partyGroup,
    positionCode: particulars.positionCode,
    points: points.kind === "number" ? points.value : null,
    commendation: isStated(particulars.commendation) ? particulars.commendation : "",
    reason: reason || note,
  };
}

/** Nothing is decided yet when a branch hands in. */
function levelsOf(
  level: GatheredMember["level"],
): Pick<GatheredMember, "proposed" | "decided" | "level"> {
  return { proposed: level, decided: null, level };
}
