import { readDate } from "../../src/core/text/date";
import type { CellValue, SheetSnapshot, Snapshot } from "../../src/core/model/grid";
import type { DateReading } from "../../src/core/model/calendar";
import { byLevel, byRater, LEVELS, type Level } from "../../src/core/model/level";
import type { Finding } from "../../src/core/model/finding";
import type { Body } from "../../src/core/model/body";
import type { BranchReview, Review } from "../../src/core/model/review";
import { NO_LOCAL_PARAMETERS } from "../../src/core/model/parameters";
import { NOTHING_RECORDED } from "./nothingRecorded";
import type { Role } from "../../src/core/model/role";
import type {
  Member,
  NumberReading,
  RatingReading,
  RatingTable,
  Status,
} from "../../src/core/model/table";
import { exclusionRuleOf, NEWEST_SCHEME, schemeById } from "../../src/core/schemes/schemes";
import { standingsOf } from "../../src/core/tally/standing";
import { tallyOf } from "../../src/core/tally/tally";

/** A small rating table in short form: columns by role, and one row of cells for each member. */
export interface TableSketch {
  readonly sheet?: string;
  readonly sheetId?: string;
  readonly columns: readonly Role[];
  readonly rows: readonly (readonly CellValue[])[];
  /** Header row, counted from 0. */
  readonly header?: number;
  /** Rows below the table, such as a total. */
  readonly below?: readonly (readonly CellValue[])[];
  readonly excelTable?: string;
  readonly branch?: string;
  readonly scheme?: string;
}

export const HEADERS: Partial<Record<Role, string>> = {
  order: "TT",
  name: "Họ và tên",
  code: "MSVC",
  sex: "Giới tính",
  admitted: "Ngày kết nạp",
  official: "Ngày chính thức",
  status: "Diện",
  group: "Nhóm",
  self: "Đảng viên tự xếp loại",
  staff: "Xếp loại viên chức",
  committee: "Chi ủy xếp loại",
  final: "Chi bộ xếp loại",
  commendation: "Đề nghị khen thưởng",
  note: "Ghi chú",
};

const BLANK = { kind: "blank" } as const;
const STATUS_WORDS: Readonly<Record<string, Status>> = {
  "Chính thức": "official",
  "Dự bị": "probationary",
  "Miễn sinh hoạt": "exempt",
  "Đình chỉ sinh hoạt": "suspended",
};

/** Reads, judges and counts the branch of a sketch as the pipeline does. */
export function branchOf(sketch: TableSketch): BranchReview {
  const table = tableOf(sketch);
  const scheme = schemeById(sketch.scheme ?? "124-hd25") ?? NEWEST_SCHEME;
  const meetingDate = "2023-12-15" as const;
  const standings = standingsOf(table, exclusionRuleOf(scheme), meetingDate);
  const tally = tallyOf(table, {
    standings,
    meetingDate,
    capGroups: "group",
    cap: { base: "good", percent: 20 },
  });
  return {
    table,
    scheme: scheme.id,
    parameters: NO_LOCAL_PARAMETERS,
    year: 2023,
    meetingDate,
    standings,
    tally,
    ballots: null,
    ballotCounts: { summoned: null, issued: null, returned: null, valid: null, invalid: null },
    ownLevel: null,
    version: null,
  };
}

export function reviewOf(
  branches: readonly BranchReview[],
  findings: readonly Finding[] = [],
): Review {
  const scheme = branches[0]?.scheme ?? NEWEST_SCHEME.id;
  return {
    scheme,
    schemeChosen: false,
    year: 2023,
    meetingDate: "2023-12-15",
    branches,
    bodies: branches.map((branch, at) => bodyOf(branch, at)),
    notCounted: [],
    departed: [],
    history: [],
    meeting: NOTHING_RECORDED,
    findings,
    normalisations: [],
  };
}

function bodyOf({ table, tally }: BranchReview, at: number): Body {
  const { facts, subject } = table;
  const kind = subject === "members" ? "branch" : "committee";
  return { name: facts.branch?.value ?? null, kind, subject, tables: [at], tally };
}

export function snapshotOf(sketches: readonly TableSketch[]): Snapshot {
  return { sheets: sketches.map(sheetOf) };
}

function sheetOf(sketch: TableSketch): SheetSnapshot {
  const top = sketch.header ?? 0;
  const headers = sketch.columns.map((role) => HEADERS[role] ?? role);
  const values = [headers, ...sketch.rows, ...(sketch.below ?? [])];
  const bottom = top + sketch.rows.length;
  const tables = sketch.excelTable
    ? [{ name: sketch.excelTable, range: { top, left: 0, bottom, right: headers.length - 1 } }]
    : [];
  return { id: idOf(sketch), name: nameOf(sketch), grid: { top, left: 0, values }, tables };
}

function tableOf(sketch: TableSketch): RatingTable {
  const { columns, rows, header = 0 } = sketch;
  const cell = { sheet: nameOf(sketch), row: 0, column: 0 };
  return {
    purpose: "rating",
    subject: "members",
    sheetId: idOf(sketch),
    sheet: nameOf(sketch),
    range: { top: header, left: 0, bottom: header + rows.length, right: columns.length - 1 },
    headerRows: [header, header],
    dataRows: [header + 1, header + rows.length],
    columns: columns.map((role, index) => ({ index, header: HEADERS[role] ?? role, role })),
    members: rows.map((cells, i) => memberOf(columns, cells, header + 1 + i)),
    skipped: [],
    errorCells: [],
    unreadableRows: [],
    ambiguous: [],
    texts: [],
    said: { ballots: [], figures: [], ownLevels: [], allGood: [] },
    excelTable: sketch.excelTable ?? null,
    facts: {
      branch: { value: sketch.branch ?? "Chi bộ Trung tâm Ươm tạo", at: cell },
      committee: { value: "Đảng bộ Viện Ứng dụng Công nghệ", at: cell },
      place: { value: "Hà Nội", at: cell },
      year: { value: 2023, at: cell },
      meetingDate: { value: "2023-12-15", at: cell },
    },
  };
}

function memberOf(columns: readonly Role[], cells: readonly CellValue[], row: number): Member {
  const at = (role: Role) => cells[columns.indexOf(role)] ?? "";
  const text = (role: Role) => String(at(role)).trim();
  const status = STATUS_WORDS[text("status")];
  const sexes: Readonly<Record<string, Member["sex"]>> = { Nữ: "female", Nam: "male" };
  const numbers = (role: Role): NumberReading => {
    const value = at(role);
    return typeof value === "number" ? { kind: "number", value } : BLANK;
  };
  return {
    row,
    name: text("name"),
    code: text("code"),
    birth: BLANK,
    sex: sexes[text("sex")] ?? null,
    admitted: dateOf(at("admitted")),
    admissionDecided: dateOf(at("admissionDecided")),
    official: dateOf(at("official")),
    statuses: status ? [{ status, role: "status", written: text("status") }] : [],
    partyPosition: text("partyPosition"),
    job: text("job"),
    group: text("group"),
    partyGroup: text("partyGroup"),
    branchName: text("branchName"),
    ratings: byRater((rater) => ratingOf(String(at(rater)))),
    general: numbers("general"),
    task: numbers("task"),
    parts: { general: [], task: [] },
    total: numbers("total"),
    done: numbers("done"),
    exceeded: numbers("exceeded"),
    late: numbers("late"),
    ballots: {
      votes: byLevel((level) => numbers(`votes.${level}`)),
      approval: { agree: numbers("votes.agree"), disagree: numbers("votes.disagree") },
      issued: numbers("issued"),
      returned: numbers("returned"),
      valid: numbers("valid"),
      invalid: numbers("invalid"),
    },
    particulars: {
      discipline: text("discipline"),
      sickMonths: numbers("sickMonths"),
      commendation: text("commendation"),
      outstandingYears: numbers("outstandingYears"),
      guide: text("guide"),
      departed: BLANK,
      voter: text("voter"),
      reviewed: text("reviewed"),
      shortcomings: text("shortcomings"),
      positionCode: text("positionCode"),
      bonus: numbers("bonus"),
      unitsDone: numbers("unitsDone"),
      unitsFailed: numbers("unitsFailed"),
      lowConfidence: numbers("lowConfidence"),
      criteria: [],
    },
    reason: text("reason"),
    appraised: BLANK,
    note: text("note"),
  };
}

function ratingOf(cell: string): RatingReading {
  const written = cell.trim();
  if (written === "") return BLANK;
  const key = written.normalize("NFC").toLowerCase();
  const level = LEVELS.find((each) => {
    const { name, abbreviation, aliases } = NEWEST_SCHEME.levels[each];
    return [name, abbreviation, ...aliases].some((text) => text.toLowerCase() === key);
  });
  if (level === undefined) return { kind: "unknown", written, suggestion: null };
  return { kind: "level", level, written, exact: NEWEST_SCHEME.levels[level].name === cell };
}

/** Dates of a sketch are written `dd/mm/yyyy`, or counted as Excel does. */
function dateOf(value: CellValue): DateReading {
  if (typeof value === "number") return readDate(value);
  const match = /^(\d{2})\/(\d{2})\/(\d{4})$/.exec(String(value));
  if (!match) return BLANK;
  const [, day = "", month = "", year = ""] = match;
  const date = `${year}-${month}-${day}` as `${number}-${number}-${number}`;
  return { kind: "date", date, precision: "day" };
}

export const NAMES: Readonly<Record<Level, string>> = byLevel(
  (level) => NEWEST_SCHEME.levels[level].name,
);

const idOf = ({ sheetId }: TableSketch) => sheetId ?? "{1}";
const nameOf = ({ sheet }: TableSketch) => sheet ?? "Xếp loại";
