import type { GatheredBranch } from "../../model/committee";
import { LEVELS } from "../../model/level";
import type { Content, ReportSheet } from "../../model/report";
import { cellReference, live, quoted } from "../figures/formula";
import { finishDocument, startDocument } from "../page/document";
import { putHeading } from "../page/heading";
import { putSignatures } from "../page/signatures";
import { LABEL, MIDDLE } from "../page/styles";
import { putHeader, putList, type TableColumn } from "../page/tableBlock";
import { linesAfter } from "../page/textLines";
import { decidedCells } from "./total";
import {
  attachedDecision,
  committeeHeading,
  SIGNATORIES,
  titleIn,
  type CommitteeView,
} from "./view";

export const BRANCH_LIST = { key: "committee-branch-levels", name: "Xếp loại chi bộ" } as const;

const WIDTHS = [5, 31, 10.5, 8.75, 8.75, 8.75, 8.75];

/** The form `Xếp loại chất lượng các chi bộ trực thuộc`, with a mark for what the committee decided on each. */
export function branchListSheet(view: CommitteeView): ReportSheet {
  const { branches } = view.gathering;
  const sheet = startDocument(view.layout, "portrait", WIDTHS);
  putHeading(sheet, {
    ...committeeHeading(view, "DANH SÁCH", "Xếp loại chất lượng các chi bộ trực thuộc"),
    attached: attachedDecision(),
  });
  const columns = columnsOf(view);
  sheet.repeat(putHeader(sheet, columns));
  const decided = decidedCells(view).map(cellReference);
  const rows = branches.map((branch, i) => ({ cells: cellsOf(view, branch, i, decided[i] ?? "") }));
  putList(sheet, columns, rows, linesAfter(sheet, []));
  putSignatures(sheet, view.layout, SIGNATORIES);
  return finishDocument(sheet, BRANCH_LIST);
}

function columnsOf({ levels }: CommitteeView): readonly TableColumn[] {
  return [
    { header: "TT", style: MIDDLE },
    { header: "Tên tổ chức đảng", style: LABEL },
    { header: "Đơn vị tự xếp loại", style: MIDDLE },
    ...LEVELS.map((level) => ({ header: levels[level].name, style: MIDDLE })),
  ];
}

function cellsOf(
  view: CommitteeView,
  branch: GatheredBranch,
  index: number,
  cell: string,
): readonly Content[] {
  const { ownLevel, decision } = branch;
  const marks = LEVELS.map((level) =>
    live(
      `IF(${cell}=${quoted(view.levels[level].abbreviation)},"X","")`,
      decision?.decided === level ? "X" : "",
    ),
  );
  return [
    index + 1,
    titleIn(view, branch),
    ownLevel && view.levels[ownLevel].abbreviation,
    ...marks,
  ];
}
