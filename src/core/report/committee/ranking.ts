import type { CommitteeCap } from "../../model/committee";
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

type Outstanding = CommitteeCap["outstanding"];

/** Writes who counts against each cap, those with most points first: whom the committee has to choose from. */
export function putRanking(sheet: SheetBuilder, view: CommitteeView): void {
  const listed = listedMembers(view);
  const ranked = groupsIn(view.gathering.caps).flatMap(({ group, outstanding }) =>
    outstanding.map((each) => ({
      ...each,
      group,
      place: placeIn(outstanding, each.member.points),
    })),
  );
  if (ranked.length === 0) return;
  putSection(sheet, "Đảng viên xếp loại xuất sắc, xếp theo điểm trong từng nhóm");
  sheet.repeat(putHeader(sheet, COLUMNS));
  const rows = ranked.map(({ member, group, place }, i) => {
    const { row = 0, branch = null } = listed.get(member) ?? {};
    const level = levelCell(view, row, "outstanding");
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
  readonly outstanding: Outstanding;
}

/** The groups of which each has a cap, and whoever is in none of them. */
function groupsIn(caps: readonly CommitteeCap[]): readonly Ranked[] {
  const named = caps.filter(({ cap }) => cap.group !== "");
  const inGroups = new Set(named.flatMap(({ outstanding }) => outstanding.map(memberOf)));
  const whole = caps.find(({ cap }) => cap.group === "")?.outstanding ?? [];
  return [
    ...named.map(({ cap, outstanding }) => ({ group: cap.group, outstanding })),
    { group: null, outstanding: whole.filter((each) => !inGroups.has(memberOf(each))) },
  ];
}

function memberOf({ member }: Outstanding[number]) {
  return member;
}

/** Equal points share a place; without points there is none. */
function placeIn(outstanding: Outstanding, points: number | null): number | null {
  if (points === null) return null;
  return 1 + outstanding.filter(({ member }) => (member.points ?? 0) > points).length;
}

/** The members with their rows on the tidy table and the names of their branches. */
function listedMembers(view: CommitteeView) {
  const all = view.gathering.branches.flatMap((branch) =>
    branch.members.map((member) => ({ member, branch: titleIn(view, branch) })),
  );
  return new Map(all.map(({ member, branch }, i) => [member, { branch, row: i + 1 }]));
}
