import { writeXlsx, type CellValue } from "hucre";

type Rows = readonly (readonly CellValue[])[];

const BRANCHES = [
  "Chi bộ thôn Đông",
  "Chi bộ thôn Đoài",
  "Chi bộ thôn Thượng",
  "Chi bộ thôn Hạ",
  "Chi bộ thôn Trung",
  "Chi bộ thôn Bắc",
  "Chi bộ Trường Mầm non",
  "Chi bộ Trường Tiểu học",
  "Chi bộ Trường Trung học cơ sở",
  "Chi bộ Trạm Y tế",
  "Chi bộ Quân sự",
  "Chi bộ Cơ quan xã",
] as const;
/** Positions in `BRANCHES`. */
const LATE = 5;
const WRONG = 2;
const TWICE = 7;

const FAMILIES = ["Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Vũ", "Đặng"];
const MIDDLES = ["Văn", "Thị", "Đức", "Ngọc", "Thị"];
const GIVEN = ["An", "Bình", "Chi", "Dũng", "Hà", "Hùng", "Lan", "Minh", "Nga", "Sơn", "Tuấn"];
const GROUPS = ["Cán bộ, công chức, viên chức", "Lao động khác", "Nghỉ hưu"];
const FIRST_DAY = new Date("2025-12-16T08:00:00Z").getTime();
const A_DAY = 24 * 60 * 60 * 1000;

/** One workbook of the sample. */
export interface SampleFile {
  readonly name: string;
  /** In milliseconds since 1970. */
  readonly modified: number;
  readonly bytes: Uint8Array;
}

/**
 * Makes the workbooks of a committee of twelve branches, one of them late, one with a wrong total and one that sent two, and
 * the list of its branches.
 */
export async function committeeFiles(): Promise<{
  readonly branches: readonly SampleFile[];
  readonly list: SampleFile;
}> {
  const branches: SampleFile[] = [];
  for (const [at, name] of BRANCHES.entries()) {
    if (at === LATE) continue;
    const file = `${String(at + 1).padStart(2, "0")} ${name}`;
    if (at === TWICE)
      branches.push(await made(`${file} (lần đầu).xlsx`, at, rowsOf(at, false)));
    branches.push(await made(`${file}.xlsx`, at + 1, rowsOf(at, true)));
  }
  const rows = [["TT", "Tên chi bộ"], ...BRANCHES.map((name, at) => [at + 1, name])];
  const list = [["DANH SÁCH CHI BỘ TRỰC THUỘC"], ...rows];
  return { branches, list: await made("danh-sach.xlsx", 0, list) };
}

async function made(name: string, day: number, rows: Rows): Promise<SampleFile> {
  const sheets = [{ name: "Xếp loại", rows: rows.map((row) => [...row]) }];
  return { name, modified: FIRST_DAY + day * A_DAY, bytes: await writeXlsx({ sheets }) };
}

function rowsOf(at: number, isFinal: boolean): Rows {
  const count = 6 + ((at * 5) % 9);
  const levels = Array.from({ length: count }, (_, i) => levelOf(at, i, isFinal));
  const best = levels.filter((level) => level === BEST).length + (at === WRONG ? 1 : 0);
  return [
    ["ĐẢNG BỘ XÃ TÂN HÒA"],
    [(BRANCHES[at] ?? "").toUpperCase()],
    ["BẢNG TỔNG HỢP XẾP LOẠI CHẤT LƯỢNG ĐẢNG VIÊN NĂM 2025"],
    ["(Họp ngày 12 tháng 12 năm 2025)"],
    [],
    HEADERS,
    ...levels.map((level, i) => memberRow(at, i, level)),
    [],
    [`Chi bộ có ${String(count)} đảng viên: HTXSNV ${String(best)} đồng chí.`],
  ];
}

const HEADERS = [
  "TT",
  "Họ và tên",
  "Số thẻ đảng viên",
  "Chức vụ",
  "Nhóm",
  "Tổng điểm (/100)",
  "Chi bộ xếp loại",
  "Đề nghị khen thưởng",
  "Ghi chú",
];
const BEST = "Hoàn thành xuất sắc nhiệm vụ";
const GOOD = "Hoàn thành tốt nhiệm vụ";
const FAIR = "Hoàn thành nhiệm vụ";
const POINTS: Readonly<Record<string, number>> = { [BEST]: 92, [GOOD]: 78, [FAIR]: 58 };

/** The first file of the branch that sent two had one more at the top. */
function levelOf(at: number, i: number, isFinal: boolean): string {
  if (i === 0 || (i === 1 && !isFinal)) return BEST;
  if ((at + i) % 7 === 3) return BEST;
  return (at + i) % 9 === 5 ? FAIR : GOOD;
}

function memberRow(at: number, i: number, level: string): readonly CellValue[] {
  const pick = (items: readonly string[], step: number) => items[(at * step + i) % items.length];
  const name = [pick(FAMILIES, 3), pick(MIDDLES, 2), pick(GIVEN, 5)].join(" ");
  return [
    i + 1,
    name,
    `15.${String(100_000 + at * 100 + i)}`,
    i === 0 ? "Bí thư chi bộ" : i === 1 ? "Phó bí thư chi bộ" : "Đảng viên",
    GROUPS[at < 6 ? 1 + ((at + i) % 2) : 0] ?? "",
    (POINTS[level] ?? 0) + (i % 5),
    level,
    level === BEST && i < 4 ? "Giấy khen" : "",
    "",
  ];
}
