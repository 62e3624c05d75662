import { a1, type Rect } from "../model/address";
import { ratingListName } from "../model/kitPart";
import { LEVELS } from "../model/level";
import type { Content, Sample, Style, StyledAreas } from "../model/report";
import type { Scheme } from "../schemes/schema";
import { ruleOf } from "../schemes/schemes";
import { HEADER, LABEL, MIDDLE } from "../report/page/styles";

const COLUMNS = [
  { key: "order", header: "TT", width: 5 },
  { key: "name", header: "Họ và tên", width: 22 },
  { key: "code", header: "Số thẻ đảng viên", width: 13 },
  { key: "birth", header: "Ngày sinh", width: 11 },
  { key: "sex", header: "Giới tính", width: 7 },
  { key: "partyGroup", header: "Tổ đảng", width: 12 },
  { key: "partyPosition", header: "Chức vụ đảng", width: 13 },
  { key: "job", header: "Chức vụ chính quyền", width: 16 },
  { key: "admitted", header: "Ngày kết nạp", width: 11 },
  { key: "official", header: "Ngày chính thức", width: 11 },
  { key: "status", header: "Tình trạng đảng viên", width: 12 },
  { key: "group", header: "Nhóm đối tượng", width: 20 },
  { key: "general", header: "Điểm nhóm tiêu chí chung", width: 12 },
  { key: "task", header: "Điểm nhóm kết quả thực hiện nhiệm vụ", width: 14 },
  { key: "total", header: "Tổng điểm", width: 8 },
  { key: "self", header: "Đảng viên tự xếp loại", width: 15 },
  { key: "staff", header: "Xếp loại cán bộ, công chức, viên chức", width: 15 },
  { key: "final", header: "Chi bộ xếp loại", width: 15 },
  { key: "commendation", header: "Đề nghị khen thưởng", width: 11 },
  { key: "reason", header: "Lý do chưa xếp loại", width: 13 },
  { key: "note", header: "Ghi chú", width: 14 },
] as const;
type Key = (typeof COLUMNS)[number]["key"];
/** Columns that a list has only if it says something of a member in them. */
const OPTIONAL: readonly Key[] = ["code", "sex", "partyGroup", "partyPosition", "job", "official"];
const RATINGS: readonly Key[] = ["self", "staff", "final"];
const DATES: readonly Key[] = ["birth", "admitted", "official"];
const TEXTS: readonly Key[] = ["name", "note", "reason"];

/** The words of the drop-down list, by what they are read as. */
export const STATUS_WORDS = {
  official: "Chính thức",
  probationary: "Dự bị",
  exempt: "Miễn công tác và sinh hoạt đảng",
  suspended: "Đình chỉ sinh hoạt đảng",
} as const;
const TITLE_ROW = 3;
const HEADER_ROW = 6;
/** As many empty rows as fit on one printed page; Excel extends the table by itself when more are needed. */
const EMPTY_ROWS = 12;
/** In points. A row has room for a level in two lines, the header for four. */
const HEIGHTS = { title: 18, header: 64, member: 32 } as const;

const HINT =
  "Mỗi đảng viên ghi một hàng; ngày ghi theo dạng 15/12/2025; tình trạng và mức xếp loại chọn trong danh sách của ô.";

/** What is known of a member before the year's rating. */
export type ListedMember = Readonly<Partial<Record<Exclude<Key, "order" | "total">, Content>>>;

/** A list of members to be rated. */
export interface RatingList {
  readonly scheme: Scheme;
  readonly year: number;
  readonly committee: string | null;
  readonly branch: string | null;
  /** None for a list to fill in from the start. */
  readonly members: readonly ListedMember[];
}

/** A rating table under its scheme, with a title block and drop-down lists, in which nobody is rated yet. */
export function ratingList(list: RatingList): Sample {
  const { scheme, year, members } = list;
  const columns = columnsOf(list);
  const keys = columns.map(({ key }) => key);
  const count = members.length === 0 ? EMPTY_ROWS : members.length;
  const last = { row: HEADER_ROW + count, column: columns.length - 1 };
  const table = { top: HEADER_ROW, left: 0, bottom: last.row, right: last.column };
  const rows = Array.from({ length: count }, (_, i) => rowOf(keys, i, members[i]));
  return {
    sheet: {
      key: "ratingList",
      name: `Xếp loại ${String(year)}`,
      blocks: [
        { row: 0, column: 0, contents: titleBlock(columns.length, list) },
        { row: HEADER_ROW, column: 0, contents: [columns.map(({ header }) => header), ...rows] },
      ],
      styles: stylesOf(keys, table),
      merges: [{ top: TITLE_ROW, left: 0, bottom: TITLE_ROW, right: last.column }],
      columnWidths: columns.map(({ width }) => width),
      rowHeights: Array.from({ length: last.row + 1 }, (_, row) => ({
        row,
        height: heightOf(row),
      })),
      charts: [],
      links: [],
      page: {
        orientation: "landscape",
        margins: { top: 2, bottom: 2, left: 2, right: 1.5 },
        printArea: null,
        repeatRows: [HEADER_ROW, HEADER_ROW],
        isLong: true,
      },
      frozenRows: HEADER_ROW + 1,
    },
    table: { name: ratingListName(year), range: table },
    entries: entriesOf(keys, table, scheme),
  };
}

interface ListColumn {
  readonly key: Key;
  readonly header: string;
  readonly width: number;
}

/** Scores only if the scheme has them, each with its maximum in the header. */
function columnsOf({ scheme, members }: RatingList): readonly ListColumn[] {
  const ranges = ruleOf(scheme, "score-ranges")?.parameters;
  return COLUMNS.flatMap((column): ListColumn[] => {
    const { key, header } = column;
    if (OPTIONAL.includes(key)) return members.some((each) => key in each) ? [column] : [];
    if (key !== "general" && key !== "task" && key !== "total") return [column];
    return ranges ? [{ ...column, header: `${header} (/${String(ranges[key].max)})` }] : [];
  });
}

function titleBlock(
  columns: number,
  { scheme, year, committee, branch }: RatingList,
): readonly (readonly Content[])[] {
  const right = Math.max(4, columns - 5);
  const pair = (left: string, content: string) =>
    Array.from({ length: columns }, (_, i) => (i === 0 ? left : i === right ? content : null));
  return [
    pair(capitals(committee ?? "Đảng bộ ………"), "ĐẢNG CỘNG SẢN VIỆT NAM"),
    pair(capitals(branch ?? "Chi bộ ………"), "………, ngày …… tháng …… năm ……"),
    [],
    [`DANH SÁCH XẾP LOẠI CHẤT LƯỢNG ĐẢNG VIÊN NĂM ${String(year)}`],
    ["Ngày họp:", null, null],
    [`Áp dụng ${scheme.titles.vi}. ${HINT}`],
  ];
}

function capitals(text: string): string {
  return text.normalize("NFC").toUpperCase();
}

function heightOf(row: number): number {
  if (row < HEADER_ROW) return HEIGHTS.title;
  return row === HEADER_ROW ? HEIGHTS.header : HEIGHTS.member;
}

/** The total is empty until both parts are filled in, so that an empty row shows no zero. */
function rowOf(
  keys: readonly Key[],
  index: number,
  member: ListedMember | undefined,
): readonly Content[] {
  const at = (key: Key) => a1({ row: HEADER_ROW + 1 + index, column: keys.indexOf(key) });
  const parts = `${at("general")}:${at("task")}`;
  return keys.map((key) => {
    if (key === "order") return member ? index + 1 : null;
    if (key !== "total") return member?.[key] ?? null;
    return { formula: `=IF(COUNT(${parts})=2,${at("general")}+${at("task")},"")`, value: "" };
  });
}

function stylesOf(keys: readonly Key[], table: Rect): readonly StyledAreas[] {
  const body = (test: (key: Key) => boolean) =>
    keys.flatMap((key, column) => (test(key) ? [bodyOf(table, column)] : []));
  const title: Style = { bold: true, size: 14, align: "center" };
  const right = Math.max(4, keys.length - 5);
  return [
    { style: { bold: true }, areas: [cell(0, 0), cell(1, 0), cell(0, right)] },
    { style: { italic: true }, areas: [cell(1, right), cell(HEADER_ROW - 1, 0)] },
    { style: title, areas: [{ ...table, top: TITLE_ROW, bottom: TITLE_ROW }] },
    { style: { numberFormat: "dd/mm/yyyy", align: "left" }, areas: [cell(TITLE_ROW + 1, 1)] },
    { style: HEADER, areas: [{ ...table, bottom: table.top }] },
    { style: { ...MIDDLE, wrap: true }, areas: body((key) => !TEXTS.includes(key)) },
    { style: { ...LABEL, wrap: true }, areas: body((key) => TEXTS.includes(key)) },
    { style: { numberFormat: "dd/mm/yyyy" }, areas: body((key) => DATES.includes(key)) },
  ];
}

const REFUSAL = "Chọn một trong các nội dung của danh sách thả xuống.";

function entriesOf(keys: readonly Key[], table: Rect, scheme: Scheme): Sample["entries"] {
  const names = LEVELS.map((level) => scheme.levels[level].name);
  return keys.flatMap((key, column) => {
    const choices = RATINGS.includes(key)
      ? names
      : key === "status"
        ? Object.values(STATUS_WORDS)
        : [];
    const area = bodyOf(table, column);
    return choices.length === 0
      ? []
      : [{ area, rule: { kind: "choice", choices }, refusal: REFUSAL }];
  });
}

function bodyOf({ top, bottom }: Rect, column: number): Rect {
  return { top: top + 1, left: column, bottom, right: column };
}

function cell(row: number, column: number): Rect {
  return { top: row, left: column, bottom: row, right: column };
}
