import { a1 } from "../../model/address";
import type { GatheredBranch, GatheredMember } from "../../model/committee";
import type { Content, Style } from "../../model/report";
import { live } from "../figures/formula";
import { dateWords } from "../page/layout";
import { COUNT, LABEL, MIDDLE } from "../page/styles";
import { INPUT } from "./choices";
import type { CommitteeView } from "./view";

/** What the column of standings says of those who are to be rated, and of the others. */
export const STANDING_WORDS: Readonly<Record<GatheredMember["standing"], string>> = {
  toRate: "Thuộc diện",
  exempt: "Được miễn",
  suspended: "Bị đình chỉ",
  tooNew: "Mới kết nạp",
};
export const OFFICIAL_WORDS = { yes: "Chính thức", no: "Dự bị" } as const;
export const SEX_WORDS = { yes: "Nữ", no: "Nam" } as const;

/** One row of the tidy table. */
export interface DataRow {
  readonly view: CommitteeView;
  readonly branch: GatheredBranch;
  readonly member: GatheredMember;
  readonly number: number;
  readonly group: string;
  /** On the sheet, counted from 0. */
  readonly row: number;
}

export interface DataColumn {
  readonly header: string;
  readonly width: number;
  readonly style: Style;
  readonly of: (row: DataRow) => Content;
}

/** The last ones are read again when the committee gathers once more, and by the committee above it. */
const COLUMNS = {
  number: { header: "TT chi bộ", width: 7, style: MIDDLE, of: ({ number }) => number },
  branch: label("Chi bộ", 18, ({ branch }) => branch.title),
  name: label("Họ và tên", 22, ({ member }) => member.name),
  code: label("Số thẻ", 13, ({ member }) => member.code),
  position: label("Chức vụ", 14, ({ member: { partyPosition, job } }) => partyPosition || job),
  group: label("Nhóm", 16, ({ group }) => group),
  standing: {
    header: "Diện",
    width: 11,
    style: MIDDLE,
    of: ({ member }) => STANDING_WORDS[member.standing],
  },
  points: { header: "Điểm", width: 6, style: COUNT, of: ({ member }) => member.points },
  proposed: label("Chi bộ đề nghị", 11, proposedOf),
  decided: { header: "Đảng ủy quyết định", width: 11, style: INPUT, of: decidedOf },
  level: label("Kết quả", 11, levelOf),
  award: label("Đề nghị khen", 14, ({ member }) => member.commendation),
  reason: label("Lý do, ghi chú", 40, ({ member }) => member.reason),
  birth: {
    header: "Ngày sinh",
    width: 12,
    style: MIDDLE,
    of: ({ member }) => dateWords(member.birth),
  },
  committee: label("Đảng bộ", 40, ({ branch }) => branch.committee),
  year: { header: "Năm", width: 7, style: MIDDLE, of: ({ branch }) => branch.year },
  file: label("Tệp", 40, ({ branch }) => branch.file),
  sheet: label("Trang tính", 31, ({ member }) => member.sheet),
  cell: label("Ô", 8, ({ member }) => a1(member)),
  admitted: label("Ngày vào Đảng", 12, ({ member }) => dateWords(member.admitted)),
  official: label("Chính thức, dự bị", 12, ({ member }) =>
    either(OFFICIAL_WORDS, member.isOfficial),
  ),
  sex: label("Giới tính", 9, ({ member }) => either(SEX_WORDS, member.isWoman)),
  partyPosition: label("Chức vụ đảng", 30, ({ member }) => member.partyPosition),
  job: label("Công việc", 40, ({ member }) => member.job),
  duties: label("Nhóm nhiệm vụ", 30, ({ member }) => member.group),
  partyGroup: label("Tổ đảng", 30, ({ member }) => member.partyGroup),
  positionCode: label("Mã chức danh", 18, ({ member }) => member.positionCode),
} as const satisfies Readonly<Record<string, DataColumn>>;

export type DataColumnName = keyof typeof COLUMNS;
export const DATA_NAMES = Object.keys(COLUMNS) as DataColumnName[];
export const DATA_COLUMNS: readonly DataColumn[] = DATA_NAMES.map((name) => COLUMNS[name]);
/** The columns behind it are for formulas and for the committee above. */
export const LAST_PRINTED: DataColumnName = "award";

export function dataColumn(name: DataColumnName): number {
  return DATA_NAMES.indexOf(name);
}

/** The heading by which a column is found again. */
export function dataHeader(name: DataColumnName): string {
  return COLUMNS[name].header;
}

function label(header: string, width: number, of: DataColumn["of"]): DataColumn {
  return { header, width, style: LABEL, of };
}

function either({ yes, no }: typeof OFFICIAL_WORDS | typeof SEX_WORDS, is: boolean | null) {
  return is === null ? null : is ? yes : no;
}

function proposedOf({ view, member: { proposed } }: DataRow): Content {
  return proposed && view.levels[proposed].abbreviation;
}

function decidedOf({ view, member: { decided } }: DataRow): Content {
  return decided && view.levels[decided].abbreviation;
}

/** The committee's level where one is typed, else the branch's. */
function levelOf({ view, row, member: { level, standing } }: DataRow): Content {
  if (standing !== "toRate") return null;
  const [decided, proposed] = [
    a1({ row, column: dataColumn("decided") }),
    a1({ row, column: dataColumn("proposed") }),
  ];
  const value = level ? view.levels[level].abbreviation : "";
  return live(`IF(${decided}="",IF(${proposed}="","",${proposed}),${decided})`, value);
}
