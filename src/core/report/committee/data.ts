import type { GatheredMember } from "../../model/committee";
import type { Level } from "../../model/level";
import type { Formula, ReportSheet } from "../../model/report";
import { cellReference, columnRange, live } from "../figures/formula";
import { finishDocument, startDocument } from "../page/document";
import { putHeader, putList } from "../page/tableBlock";
import { oneLevel } from "./choices";
import {
  DATA_COLUMNS,
  dataColumn,
  LAST_PRINTED,
  type DataColumnName,
  type DataRow,
} from "./dataColumns";
import type { CommitteeView } from "./view";

/** The tidy table of all members, from which every number on the other sheets is computed. */
export const DATA = { key: "committee-data", name: "Dữ liệu đảng bộ" } as const;

/** Returns the cells of a column for all members, for a formula on another sheet. */
export function dataRange({ gathering, options }: CommitteeView, name: DataColumnName): string {
  return columnRange(options.dataSheet, dataColumn(name), 1, Math.max(1, gathering.counts.present));
}

/** A member's level on the tidy table, for a formula on another sheet. */
export function levelCell({ options, levels }: CommitteeView, row: number, level: Level): Formula {
  const column = dataColumn("level");
  const reference = cellReference({ sheet: options.dataSheet, row, column });
  return live(reference, levels[level].abbreviation);
}

/** One row a member. The committee types its decisions here; they are kept when it gathers again. */
export function dataSheet(view: CommitteeView): ReportSheet {
  const widths = DATA_COLUMNS.map(({ width }) => width);
  const printed = dataColumn(LAST_PRINTED) + 1;
  const sheet = startDocument(view.layout, "landscape", widths.slice(0, printed));
  sheet.addBeside(widths.slice(printed));
  sheet.repeat(putHeader(sheet, DATA_COLUMNS));
  const rows = rowsOf(view).map((row) => ({ cells: DATA_COLUMNS.map(({ of }) => of(row)) }));
  putList(sheet, DATA_COLUMNS, rows);
  const column = dataColumn("decided");
  const area = { top: 1, left: column, bottom: Math.max(1, rows.length), right: column };
  sheet.accept({ ...oneLevel(view.levels), area });
  return finishDocument(sheet, DATA);
}

function rowsOf(view: CommitteeView): readonly DataRow[] {
  const groups = new Map<GatheredMember, string>();
  for (const { cap, members } of view.gathering.caps)
    for (const member of members) groups.set(member, cap.group);
  const all = view.gathering.branches.flatMap((branch, i) =>
    branch.members.map((member) => ({ branch, member, number: i + 1 })),
  );
  return all.map((each, i) => ({
    ...each,
    view,
    group: groups.get(each.member) ?? "",
    row: i + 1,
  }));
}
