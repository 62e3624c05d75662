import type { GatheredBranch } from "../../model/committee";
import type { FrozenFigures } from "../../model/frozen";
import type { ByLevel, LevelNames } from "../../model/level";
import type { Content, Style } from "../../model/report";
import { CAP_BASE_NAMES, CAP_GROUP_NAMES } from "../../local/localSheet";
import { shortDate } from "../page/layout";
import { COUNT, LABEL, MIDDLE } from "../page/styles";

/** One line of the sheet: a branch that has handed in, one that has not, or a file that does not count. */
export interface ListEntry {
  readonly title: string | null;
  readonly status: string;
  readonly branch?: GatheredBranch;
  readonly file?: string;
  readonly note?: string;
  /** Whether the list of branches has it; false where there is no list. */
  readonly isListed?: boolean;
}

/** The mark of what is on the list of branches. */
export const LISTED = "X";

interface ListColumn {
  readonly header: string;
  readonly width: number;
  readonly style: Style;
  readonly of: (entry: ListEntry, number: number, levels: ByLevel<LevelNames>) => Content;
}

/** The last ones are read again when the committee gathers once more, and by the committee above it. */
const COLUMNS = {
  number: { header: "TT", width: 5, style: MIDDLE, of: (_, number) => number },
  title: { header: "Chi bộ", width: 24, style: LABEL, of: ({ title }) => title },
  status: { header: "Tình trạng", width: 19, style: MIDDLE, of: ({ status }) => status },
  present: {
    header: "Số đảng viên",
    width: 8,
    style: COUNT,
    of: ({ branch }) => branch?.counts.present ?? null,
  },
  frozenWords: {
    header: "Chốt số liệu",
    width: 19,
    style: LABEL,
    of: ({ branch }) => (branch?.frozen ? frozenWords(branch.frozen) : null),
  },
  file: { header: "Tệp", width: 23, style: LABEL, of: ({ file }) => file ?? null },
  note: { header: "Ghi chú", width: 23, style: LABEL, of: ({ note }) => note || null },
  listed: {
    header: "Có trong danh sách",
    width: 12,
    style: MIDDLE,
    of: ({ isListed }) => (isListed === true ? LISTED : null),
  },
  ownLevel: beside(
    "Chi bộ tự xếp loại",
    11,
    ({ ownLevel }, levels) => ownLevel && levels[ownLevel].abbreviation,
  ),
  meeting: beside("Ngày họp", 12, ({ meetingDate }) => meetingDate && shortDate(meetingDate)),
  scheme: beside("Quy định áp dụng", 12, ({ scheme }) => scheme),
  capPercent: beside("Tỷ lệ xuất sắc tối đa (%)", 12, ({ ownCap }) => ownCap.percent),
  capBase: beside(
    "Số dùng để tính tỷ lệ",
    24,
    ({ ownCap }) => ownCap.base && CAP_BASE_NAMES[ownCap.base],
  ),
  capGroups: beside(
    "Phạm vi tính tỷ lệ",
    24,
    ({ ownCap }) => ownCap.groups && CAP_GROUP_NAMES[ownCap.groups],
  ),
  frozenTime: beside("Thời điểm chốt", 18, ({ frozen }) => frozen && frozen.time),
  frozenDigest: beside("Mã đối chiếu", 20, ({ frozen }) => frozen && frozen.digest),
} as const satisfies Readonly<Record<string, ListColumn>>;

export type ListColumnName = keyof typeof COLUMNS;
const NAMES = Object.keys(COLUMNS) as ListColumnName[];
export const LIST_COLUMNS: readonly ListColumn[] = NAMES.map((name) => COLUMNS[name]);
/** The columns up to the notes. */
export const PRINTED_COLUMNS = NAMES.indexOf("note") + 1;

/** The heading by which a column is found again. */
export function listHeader(name: ListColumnName): string {
  return COLUMNS[name].header;
}

/** What the sheet says of figures that a branch fixed. */
export function frozenWords({ time, isUnchanged }: FrozenFigures): string {
  return `Đã chốt ${time}${isUnchanged ? "" : ", bảng nguồn đã thay đổi sau khi chốt"}`;
}

function beside(
  header: string,
  width: number,
  of: (branch: GatheredBranch, levels: ByLevel<LevelNames>) => Content,
): ListColumn {
  return {
    header,
    width,
    style: LABEL,
    of: ({ branch }, _, levels) => (branch ? of(branch, levels) : null),
  };
}
