import { a1 } from "../../model/address";
import type { CommitteeCap } from "../../model/committee";
import type { CapBaseName } from "../../model/parameters";
import type { Content, ReportSheet } from "../../model/report";
import { live, quoted, share } from "../figures/formula";
import { finishDocument, startDocument } from "../page/document";
import { putHeading } from "../page/heading";
import { putSignatures } from "../page/signatures";
import { COUNT, LABEL, MIDDLE, PERCENT, SIGNED } from "../page/styles";
import { putHeader, putList, type TableColumn } from "../page/tableBlock";
import { putNotes } from "../page/textLines";
import { levelIs, membersWhere, standingIs, type Condition } from "./counts";
import { putRanking } from "./ranking";
import { committeeHeading, SIGNATORIES, type CommitteeView } from "./view";

export const CAPS = { key: "committee-caps", name: "Kiểm soát tỷ lệ" } as const;

const WIDTHS = [5, 33, 11, 11, 11, 12, 12, 12, 14];
const AT = { toRate: 2, good: 3, outstanding: 4, max: 5, left: 6 } as const;
const COLUMNS: readonly TableColumn[] = [
  { header: "TT", style: MIDDLE },
  { header: "Nhóm", style: LABEL },
  { header: "Thuộc diện xếp loại", style: COUNT },
  { header: "Hoàn thành tốt", style: COUNT },
  { header: "Đề nghị xuất sắc", style: COUNT },
  { header: "Xuất sắc tối đa", style: COUNT },
  { header: "Còn được (+), vượt (-)", style: SIGNED },
  { header: "Xuất sắc trên tốt trở lên", style: PERCENT },
  { header: "Kết luận", style: MIDDLE },
];

/**
 * What the cap leaves in each group, over all branches, and who counts against it; the numbers follow at once when the committee
 * decides otherwise.
 */
export function committeeCapsSheet(view: CommitteeView): ReportSheet {
  const { caps } = view.gathering;
  const sheet = startDocument(view.layout, "landscape", WIDTHS);
  putHeading(
    sheet,
    committeeHeading(view, "BIỂU KIỂM SOÁT", "Tỷ lệ hoàn thành xuất sắc nhiệm vụ của đảng viên"),
  );
  const header = putHeader(sheet, COLUMNS);
  sheet.repeat(header);
  const rows = caps.map((cap, i) => ({ cells: capCells(view, cap, i, header + 1 + i) }));
  const notes = notesOf(view);
  putList(sheet, COLUMNS, rows);
  putNotes(sheet, notes);
  putRanking(sheet, view);
  putSignatures(sheet, view.layout, SIGNATORIES);
  return finishDocument(sheet, CAPS);
}

function capCells(
  view: CommitteeView,
  { cap, members }: CommitteeCap,
  index: number,
  row: number,
): readonly Content[] {
  const cell = (column: number) => a1({ row, column });
  const { group, good, outstanding, max, ok } = cap;
  const inGroup: readonly Condition[] =
    group === "" ? [] : [{ column: "group", test: quoted(group) }];
  const count = (condition: Condition, value: number) =>
    membersWhere(view, [standingIs("toRate"), ...inGroup, condition], value);
  const [best, most] = [cell(AT.outstanding), cell(AT.max)];
  return [
    index + 1,
    group === "" ? "Toàn đảng bộ" : group,
    membersWhere(view, [standingIs("toRate"), ...inGroup], members.length),
    count(levelIs(view, "good"), good),
    count(levelIs(view, "outstanding"), outstanding),
    maxCell(cap, row),
    live(`${most}-${best}`, max - outstanding),
    share(best, `(${best}+${cell(AT.good)})`, outstanding, good + outstanding),
    live(`IF(${best}<=${most},"Trong tỷ lệ","Vượt tỷ lệ")`, ok ? "Trong tỷ lệ" : "Vượt tỷ lệ"),
  ];
}

/** A cap of something that is not on this sheet stays as it was when the sheet was written. */
function maxCell({ base, percent, max }: CommitteeCap["cap"], row: number): Content {
  const cell = (column: number) => a1({ row, column });
  const bases: Partial<Record<CapBaseName, string>> = {
    good: cell(AT.good),
    goodOrBetter: `(${cell(AT.good)}+${cell(AT.outstanding)})`,
  };
  const of = bases[base];
  return of === undefined ? max : live(`INT(${of}*${String(percent)}/100)`, max);
}

const BASES: Readonly<Record<CapBaseName, string>> = {
  good: "số đảng viên hoàn thành tốt nhiệm vụ",
  goodOrBetter: "số đảng viên hoàn thành tốt nhiệm vụ trở lên",
  rated: "số đảng viên được xếp loại",
  present: "tổng số đảng viên",
};

function notesOf({ gathering: { caps } }: CommitteeView): readonly string[] {
  const [first] = caps;
  if (!first) return [];
  const { percent, base } = first.cap;
  return [
    `Số xuất sắc tối đa bằng ${String(percent)}% ${BASES[base]} trong nhóm, bỏ phần lẻ; cấp có thẩm quyền quyết định.`,
  ];
}
