import { a1 } from "../../src/core/model/address";
import { ROLES, type Role } from "../../src/core/model/role";
import type { RatingTable } from "../../src/core/model/table";
import { NEWEST_SCHEME } from "../../src/core/schemes/schemes";
import { readSaid } from "../../src/core/table/around/said";
import type { Draft } from "./member";

/** Sheets of these tables: header in row 8, members from row 10 on, each role in a column of its own. */
export const SHEET = "Xếp loại";
const HEADER_ROW = 7;
const FIRST_ROW = 9;
const TEXT_ROW = 199;

/** What is around the table, or known about it. */
interface Around {
  /** One text per row, starting at A200. */
  readonly saying?: readonly string[];
  readonly headers?: Readonly<Partial<Record<Role, string>>>;
  readonly year?: number;
  readonly branch?: string;
  readonly sheet?: string;
  readonly purpose?: RatingTable["purpose"];
  readonly subject?: RatingTable["subject"];
  readonly errorCells?: RatingTable["errorCells"];
  readonly unreadableRows?: RatingTable["unreadableRows"];
  readonly ambiguous?: RatingTable["ambiguous"];
}

const NOTHING_AROUND: Required<Omit<Around, "year" | "branch">> = {
  saying: [],
  headers: {},
  sheet: SHEET,
  purpose: "rating",
  subject: "members",
  errorCells: [],
  unreadableRows: [],
  ambiguous: [],
};

/** Makes a table of these members, the first one in row 10. */
export function tableOf(drafts: readonly Draft[], around: Around = {}): RatingTable {
  const known = { ...NOTHING_AROUND, ...around };
  const { saying, headers, sheet, subject } = known;
  const year = around.year ?? null;
  const used = new Set(drafts.flatMap(({ roles }) => roles));
  const texts = saying.map((text, i) => ({
    sheet,
    row: TEXT_ROW + i,
    column: 0,
    text,
    written: text,
  }));
  return {
    purpose: known.purpose,
    subject,
    sheetId: "{sheet-1}",
    sheet,
    range: {
      top: HEADER_ROW,
      left: 0,
      bottom: FIRST_ROW + drafts.length - 1,
      right: ROLES.length - 1,
    },
    headerRows: [HEADER_ROW, HEADER_ROW],
    dataRows: [FIRST_ROW, FIRST_ROW + drafts.length - 1],
    columns: ROLES.flatMap((role, index) =>
      used.has(role) ? [{ index, header: headers[role] ?? role, role }] : [],
    ),
    members: drafts.map(({ at }, i) => at(FIRST_ROW + i)),
    skipped: [],
    errorCells: known.errorCells,
    unreadableRows: known.unreadableRows,
    ambiguous: known.ambiguous,
    texts,
    said: readSaid(texts, { levels: NEWEST_SCHEME.levels, subject, year }),
    excelTable: null,
    facts: {
      branch: around.branch === undefined ? null : { value: around.branch, at: null },
      committee: null,
      place: null,
      year: year === null ? null : { value: year, at: { sheet, row: 4, column: 0 } },
      meetingDate: null,
    },
  };
}

/** Returns the address of the n-th member's cell in the column of a role, or of its header for 0. */
export function cell(role: Role, nth: number): string {
  return a1({ row: nth === 0 ? HEADER_ROW : FIRST_ROW + nth - 1, column: ROLES.indexOf(role) });
}
