import type { GatheredBranch, GatheredMember } from "../../model/committee";
import { a1 } from "../../model/address";
import type { Level } from "../../model/level";
import type { Content, Formula, ReportSheet, Style } from "../../model/report";
import { cellReference, columnRange, live } from "../figures/formula";
import { finishDocument, startDocument } from "../page/document";
import { dateWords } from "../page/layout";
import { COUNT, LABEL, MIDDLE } from "../page/styles";
import { putHeader, putList, type TableColumn } from "../page/tableBlock";
import { INPUT, oneLevel } from "./choices";
import type { CommitteeView } from "./view";

/** The tidy table of all members, from which every number on the other sheets is computed. */
export const DATA = { key: "committee-data", name: "Dữ liệu đảng bộ" } as const;

const WORDS: Readonly<Record<GatheredMember["standing"], string>> = {
  toRate: "Thuộc diện",
  exempt: "Được miễn",
  suspended: "Bị đình chỉ",
  tooNew: "Mới kết nạp",
};

/** What the column of standings says of those who are to be rated, and of the others. */
export const STANDING_WORDS = WORDS;

interface Row {
  readonly view: CommitteeView;
  readonly branch: GatheredBranch;
  readonly member: GatheredMember;
  readonly number: number;
  readonly group: string;
  /** On the sheet, counted from 0. */
  readonly row: number;
}

interface DataColumn {
  readonly header: string;
  readonly width: number;
  readonly style: Style;
  readonly of: (row: Row) => Content;
}

/** The headings by which the committee's decisions are found again. */
export const DATA_HEADERS = {
  committee: "Đảng bộ",
  branch: "Chi bộ",
  name: "Họ và tên",
  code: "Số thẻ",
  birth: "Ngày sinh",
  proposed: "Chi bộ đề nghị",
  decided: "Đảng ủy quyết định",
} as const;

const COLUMNS = {
  number: { header: "Số chi bộ", width: 7, style: MIDDLE, of: ({ number }) => number },
  branch: {
    header: DATA_HEADERS.branch,
    width: 18,
    style: LABEL,
    of: ({ branch }) => branch.title,
  },
  name: { header: DATA_HEADERS.name, width: 22, style: LABEL, of: ({ member }) => member.name },
  code: { header: DATA_HEADERS.code, width: 13, style: LABEL, of: ({ member }) => member.code },
  position: { header: "Chức vụ", width: 14, style: LABEL, of: positionOf },
  group: { header: "Nhóm", width: 16, style: LABEL, of: ({ group }) => group },
  standing: {
    header: "Diện",
    width: 11,
    style: MIDDLE,
    of: ({ member }) => WORDS[member.standing],
  },
  points: { header: "Điểm", width: 6, style: COUNT, of: ({ member }) => member.points },
  proposed: { header: DATA_HEADERS.proposed, width: 11, style: LABEL, of: proposedOf },
  decided: { header: DATA_HEADERS.decided, width: 11, style: INPUT, of: decidedOf },
  level: { header: "Kết quả", width: 11, style: LABEL, of: levelOf },
  award: {
    header: "Đề nghị khen",
    width: 14,
    style: LABEL,
    of: ({ member }) => member.commendation,
  },
  reason: { header: "Lý do, ghi chú", width: 40, style: LABEL, of: ({ member }) => member.reason },
  birth: {
    header: DATA_HEADERS.birth,
    width: 12,
    style: MIDDLE,
    of: ({ member }) => dateWords(member.birth),
  },
  committee: {
    header: DATA_HEADERS.committee,
    width: 40,
    style: LABEL,
    of: ({ branch }) => branch.committee,
  },
  year: { header: "Năm", width: 7, style: MIDDLE, of: ({ branch }) => branch.year },
  file: { header: "Tệp", width: 40, style: LABEL, of: ({ branch }) => branch.file },
} as const satisfies Readonly<Record<string, DataColumn>>;

export type DataColumnName = keyof typeof COLUMNS;
const NAMES = Object.keys(COLUMNS) as DataColumnName[];
/** The columns behind it are for formulas and for the committee above. */
const LAST_PRINTED: DataColumnName = "award";

function positionOf({ member: { partyPosition, job } }: Row): Content {
  return partyPosition || job;
}

function proposedOf({ view, member: { proposed } }: Row): Content {
  return proposed && view.levels[proposed].abbreviation;
}

function decidedOf({ view, member: { decided } }: Row): Content {
  return decided && view.levels[decided].abbreviation;
}

/** The committee's level where one is typed, else the branch's. */
function levelOf({ view, row, member: { level, standing } }: Row): Content {
  if (standing !== "toRate") return null;
  const cell = (name: DataColumnName) => a1({ row, column: NAMES.indexOf(name) });
  const [decided, proposed] = [cell("decided"), cell("proposed")];
  const value = level ? view.levels[level].abbreviation : "";
  return live(`IF(${decided}="",IF(${proposed}="","",${proposed}),${decided})`, value);
}

/** Returns the cells of a column for all members, for a formula on another sheet. */
export function dataRange({ gathering, options }: CommitteeView, name: DataColumnName): string {
  return columnRange(
    options.dataSheet,
    NAMES.indexOf(name),
    1,
    Math.max(1, gathering.counts.present),
  );
}

/** A member's level on the tidy table, for a formula on another sheet. */
export function levelCell({ options, levels }: CommitteeView, row: number, level: Level): Formula {
  const column = NAMES.indexOf("level");
  const reference = cellReference({ sheet: options.dataSheet, row, column });
  return live(reference, levels[level].abbreviation);
}

/** One row a member. The committee types its decisions here; they are kept when it gathers again. */
export function dataSheet(view: CommitteeView): ReportSheet {
  const columns: readonly (DataColumn & TableColumn)[] = NAMES.map((name) => COLUMNS[name]);
  const widths = columns.map(({ width }) => width);
  const sheet = startDocument(view.layout, "landscape", widths);
  sheet.repeat(putHeader(sheet, columns));
  const rows = rowsOf(view).map((row) => ({ cells: columns.map(({ of }) => of(row)) }));
  putList(sheet, columns, rows);
  const column = NAMES.indexOf("decided");
  const area = { top: 1, left: column, bottom: Math.max(1, rows.length), right: column };
  sheet.accept({ ...oneLevel(view.levels), area });
  sheet.printTo(NAMES.indexOf(LAST_PRINTED));
  return finishDocument(sheet, DATA);
}

function rowsOf(view: CommitteeView): readonly Row[] {
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
