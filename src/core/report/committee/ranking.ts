import type { CommitteeCap, GatheredMember } from "../../model/committee";
import type { Content } from "../../model/report";
import type { SheetBuilder } from "../page/sheetBuilder";
import { COUNT, LABEL, MIDDLE } from "../page/styles";
import { putHeader, putList, type TableColumn } from "../page/tableBlock";
import { linesAfter, putSection } from "../page/textLines";
import { levelCell } from "./data";
import { titleIn, type CommitteeView } from "./view";

const COLUMNS: readonly TableColumn[] = [
  { header: "TT", style: MIDDLE },
  { header: "Họ và tên", style: LABEL },
  { header: "Chi bộ", style: LABEL, span: 2 },
  { header: "Nhóm", style: LABEL, span: 2 },
  { header: "Điểm", style: COUNT },
  { header: "Thứ tự trong nhóm", style: MIDDLE },
  { header: "Xếp loại", style: MIDDLE },
];

/** Writes whom the committee has to choose from for each cap, those with most points first; what it decides shows beside them. */
export function putRanking(sheet: SheetBuilder, view: CommitteeView): void {
  const listed = listedMembers(view);
  const ranked = groupsIn(view.gathering.caps).flatMap(({ group, members }) =>
    members.map((member) => ({ member, group, place: placeIn(members, member.points) })),
  );
  if (ranked.length === 0) return;
  putSection(sheet, "Đảng viên được đề nghị xuất sắc, xếp theo điểm trong từng nhóm");
  sheet.repeat(putHeader(sheet, COLUMNS));
  const rows = ranked.map(({ member, group, place }, i) => {
    const { row = 0, branch = null } = listed.get(member) ?? {};
    const level = member.level && levelCell(view, row, member.level);
    const cells: readonly Content[] = [
      i + 1,
      member.name,
      branch,
      group,
      member.points,
      place,
      level,
    ];
    return { cells };
  });
  putList(sheet, COLUMNS, rows, linesAfter(sheet, []));
}

interface Ranked {
  /** Null where the members name no group, or where all are one. */
  readonly group: string | null;
  readonly members: readonly GatheredMember[];
}

/** The groups of which each has a cap, and whoever is in none of them. */
function groupsIn(caps: readonly CommitteeCap[]): readonly Ranked[] {
  const named = caps.filter(({ cap }) => cap.group !== "");
  const inGroups = new Set(named.flatMap(({ members }) => members));
  const whole = caps.find(({ cap }) => cap.group === "")?.members ?? [];
  return [
    ...named.map(({ cap, members }) => ({ group: cap.group, members: candidates(members) })),
    { group: null, members: candidates(whole.filter((member) => !inGroups.has(member))) },
  ];
}

/** Whoever a branch proposed stays on the list when the committee decides otherwise. */
function candidates(members: readonly GatheredMember[]): readonly GatheredMember[] {
  return members
    .filter(({ proposed, level }) => proposed === "outstanding" || level === "outstanding")
    .sort((a, b) => (b.points ?? -1) - (a.points ?? -1));
}

/** Equal points share a place; without points there is none. */
function placeIn(members: readonly GatheredMember[], points: number | null): number | null {
  if (points === null) return null;
  return 1 + members.filter((other) => (other.points ?? 0) > points).length;
}

/** The members with their rows on the tidy table and the names of their branches. */
function listedMembers(view: CommitteeView) {
  const all = view.gathering.branches.flatMap((branch) =>
    branch.members.map((member) => ({ member, branch: titleIn(view, branch) })),
  );
  return new Map(all.map(({ member, branch }, i) => [member, { branch, row: i + 1 }]));
}
