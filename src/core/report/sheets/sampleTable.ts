import { a1, type Rect } from "../../model/address";
import { LEVELS } from "../../model/level";
import type { Content, Sample, Style, StyledAreas } from "../../model/report";
import type { Scheme } from "../../schemes/schema";
import { ruleOf } from "../../schemes/schemes";
import { HEADER, LABEL, MIDDLE } from "../page/styles";

const COLUMNS = [
  { key: "order", header: "TT", width: 5 },
  { key: "name", header: "Họ và tên", width: 26 },
  { key: "birth", header: "Ngày sinh", width: 12 },
  { key: "admitted", header: "Ngày kết nạp", width: 12 },
  { key: "status", header: "Tình trạng đảng viên", width: 18 },
  { key: "group", header: "Nhóm đối tượng", width: 36 },
  { key: "general", header: "Điểm nhóm tiêu chí chung", width: 13 },
  { key: "task", header: "Điểm nhóm kết quả nhiệm vụ", width: 13 },
  { key: "total", header: "Tổng điểm", width: 10 },
  { key: "self", header: "Đảng viên tự xếp loại", width: 26 },
  { key: "staff", header: "Xếp loại cán bộ, công chức, viên chức", width: 26 },
  { key: "final", header: "Chi bộ xếp loại", width: 26 },
  { key: "commendation", header: "Đề nghị khen thưởng", width: 14 },
  { key: "reason", header: "Lý do chưa xếp loại", width: 18 },
  { key: "note", header: "Ghi chú", width: 40 },
] as const;
type Key = (typeof COLUMNS)[number]["key"];
const RATINGS: readonly Key[] = ["self", "staff", "final"];
const DATES: readonly Key[] = ["birth", "admitted"];
const TEXTS: readonly Key[] = ["name", "note", "reason"];

const STATUSES = [
  "Chính thức",
  "Dự bị",
  "Miễn công tác và sinh hoạt đảng",
  "Đình chỉ sinh hoạt đảng",
];
const GROUPS = [
  "Lãnh đạo, quản lý",
  "Không giữ chức vụ lãnh đạo, quản lý",
  "Không làm việc trong hệ thống chính trị",
];

const HEADER_ROW = 7;
/** Empty rows; Excel extends the table by itself when more are needed. */
const EMPTY_ROWS = 30;

/** The dates are Excel's serial numbers. */
const EXAMPLES: readonly Partial<Record<Key, Content>>[] = [
  { name: "Ví dụ 1: Nguyễn Văn An", birth: 25569, admitted: 36526, general: 27, task: 60 },
  { name: "Ví dụ 2: Trần Thị Bình", birth: 29221, admitted: 39083, general: 26, task: 58 },
  { name: "Ví dụ 3: Lê Văn Chung", birth: 33604, admitted: 42005, general: 24, task: 56 },
];
const EXAMPLE_NOTE = "Dòng ví dụ, xóa trước khi nhập danh sách";

/** A rating table of this scheme to fill in, with a title block, drop-down lists, and rows marked as examples. */
export function sampleTable(scheme: Scheme, year: number): Sample {
  const columns = columnsOf(scheme);
  const keys = columns.map(({ key }) => key);
  const last = { row: HEADER_ROW + EXAMPLES.length + EMPTY_ROWS, column: columns.length - 1 };
  const table = { top: HEADER_ROW, left: 0, bottom: last.row, right: last.column };
  const rows = Array.from({ length: EXAMPLES.length + EMPTY_ROWS }, (_, i) =>
    rowOf(keys, i, scheme),
  );
  return {
    sheet: {
      key: "sample",
      name: `Xếp loại ${String(year)}`,
      blocks: [
        { row: 0, column: 0, contents: titleBlock(columns.length, year) },
        { row: HEADER_ROW, column: 0, contents: [columns.map(({ header }) => header), ...rows] },
      ],
      styles: stylesOf(keys, table),
      merges: [{ top: 4, left: 0, bottom: 4, right: last.column }],
      columnWidths: columns.map(({ width }) => width),
      rowHeights: [{ row: HEADER_ROW, height: 64 }],
      charts: [],
      links: [],
      page: {
        orientation: "landscape",
        margins: { top: 2, bottom: 2, left: 2, right: 1.5 },
        printArea: { ...table, top: 0 },
        repeatRows: [HEADER_ROW, HEADER_ROW],
        isLong: true,
      },
      frozenRows: HEADER_ROW + 1,
    },
    table: { name: `XepLoai${String(year)}`, range: table },
    lists: listsOf(keys, table, scheme),
  };
}

interface SampleColumn {
  readonly key: Key;
  readonly header: string;
  readonly width: number;
}

/** The columns of the table: scores only if the scheme has them, each with its maximum in the header. */
function columnsOf(scheme: Scheme): readonly SampleColumn[] {
  const ranges = ruleOf(scheme, "score-ranges")?.parameters;
  return COLUMNS.flatMap((column): SampleColumn[] => {
    const { key, header } = column;
    if (key !== "general" && key !== "task" && key !== "total") return [column];
    return ranges ? [{ ...column, header: `${header} (/${String(ranges[key].max)})` }] : [];
  });
}

function titleBlock(columns: number, year: number): readonly (readonly Content[])[] {
  const right = Math.max(4, columns - 5);
  const pair = (left: string, content: string) =>
    Array.from({ length: columns }, (_, i) => (i === 0 ? left : i === right ? content : null));
  return [
    pair("ĐẢNG BỘ ………", "ĐẢNG CỘNG SẢN VIỆT NAM"),
    pair("CHI BỘ ………", "………, ngày …… tháng …… năm ……"),
    [],
    [],
    [`DANH SÁCH XẾP LOẠI CHẤT LƯỢNG ĐẢNG VIÊN NĂM ${String(year)}`],
    ["Ngày họp:", null, null],
    [],
  ];
}

function rowOf(keys: readonly Key[], index: number, scheme: Scheme): readonly Content[] {
  const example = EXAMPLES[index];
  const row = HEADER_ROW + 1 + index;
  return keys.map((key) => {
    if (key === "total") return totalAt(keys, row, example);
    if (!example) return null;
    if (key === "order") return index + 1;
    if (key === "status") return STATUSES[0] ?? null;
    if (key === "group") return GROUPS[1] ?? null;
    if (key === "note") return EXAMPLE_NOTE;
    return RATINGS.includes(key) ? scheme.levels.good.name : (example[key] ?? null);
  });
}

/** Empty until both parts are filled in, so that an empty row shows no zero. */
function totalAt(
  keys: readonly Key[],
  row: number,
  example: (typeof EXAMPLES)[number] | undefined,
): Content {
  const at = (key: Key) => a1({ row, column: keys.indexOf(key) });
  const parts = [example?.general, example?.task].filter((part) => typeof part === "number");
  return {
    formula: `=IF(COUNT(${at("general")}:${at("task")})=2,${at("general")}+${at("task")},"")`,
    value: parts.length === 2 ? parts.reduce((sum, part) => sum + part, 0) : "",
  };
}

function stylesOf(keys: readonly Key[], table: Rect): readonly StyledAreas[] {
  const body = (test: (key: Key) => boolean) =>
    keys.flatMap((key, column) => (test(key) ? [bodyOf(table, column)] : []));
  const title: Style = { bold: true, size: 14, align: "center" };
  const right = Math.max(4, keys.length - 5);
  return [
    { style: { bold: true }, areas: [cell(0, 0), cell(1, 0), cell(0, right)] },
    { style: { italic: true }, areas: [cell(1, right)] },
    { style: title, areas: [{ top: 4, left: 0, bottom: 4, right: table.right }] },
    { style: { numberFormat: "dd/mm/yyyy", align: "left" }, areas: [cell(5, 1)] },
    { style: HEADER, areas: [{ ...table, bottom: table.top }] },
    { style: { ...MIDDLE, wrap: true }, areas: body((key) => !TEXTS.includes(key)) },
    { style: { ...LABEL, wrap: true }, areas: body((key) => TEXTS.includes(key)) },
    { style: { numberFormat: "dd/mm/yyyy" }, areas: body((key) => DATES.includes(key)) },
  ];
}

function listsOf(keys: readonly Key[], table: Rect, scheme: Scheme): Sample["lists"] {
  const names = LEVELS.map((level) => scheme.levels[level].name);
  return keys.flatMap((key, column) => {
    const choices = RATINGS.includes(key) ? names : key === "status" ? STATUSES : [];
    return choices.length === 0 ? [] : [{ area: bodyOf(table, column), choices }];
  });
}

function bodyOf({ top, bottom }: Rect, column: number): Rect {
  return { top: top + 1, left: column, bottom, right: column };
}

function cell(row: number, column: number): Rect {
  return { top: row, left: column, bottom: row, right: column };
}
