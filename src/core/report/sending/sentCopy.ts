import { membersOf } from "../../committee/members";
import { byLevel, byRater } from "../../model/level";
import type { BranchReview, Review } from "../../model/review";
import { NEWEST_SCHEME, schemeById } from "../../schemes/schemes";
import { shortDate } from "../page/layout";
import { ALWAYS, COLUMNS, ratingText, type Sent, type SentColumn, type SentValue } from "./columns";

/** What a branch hands to the committee above: values only, and of each member what its forms ask for. */
export interface SentCopy {
  readonly branch: string | null;
  readonly year: number | null;
  /** The lines above the table. */
  readonly head: readonly string[];
  readonly columns: readonly Pick<SentColumn, "header" | "width" | "isText">[];
  readonly rows: readonly (readonly SentValue[])[];
  /** The lines below the table. */
  readonly foot: readonly string[];
  /** Headings of the branch's own columns that are left out. */
  readonly leftOut: readonly string[];
}

/** Null where the workbook does not list the members of a single branch. */
export function sentCopy(review: Review): SentCopy | null {
  const lists = review.bodies.filter(({ subject }) => subject === "members");
  const [body] = lists;
  if (body?.kind !== "branch" || lists.length > 1) return null;
  const tables = body.tables.flatMap((at) => review.branches[at] ?? []);
  const [first] = tables;
  if (!first) return null;
  const sent = sentIn(tables);
  const columns = COLUMNS.filter(
    ({ header, of }) => ALWAYS.includes(header) || sent.some((each) => !isBlank(of(each))),
  );
  return {
    branch: body.name,
    year: first.year,
    head: headOf(first, body.name),
    columns,
    rows: sent.map((each) => columns.map(({ of }) => of(each))),
    foot: footOf(first),
    leftOut: leftOutOf(tables, columns),
  };
}

function isBlank(value: SentValue): boolean {
  return value === null || value === "";
}

/** The present members, in the order of the tables. */
function sentIn(tables: readonly BranchReview[]): readonly Sent[] {
  const keyOf = ({ sheet, row }: { readonly sheet: string; readonly row: number }) =>
    `${sheet}|${String(row)}`;
  const rows = new Map(
    tables.flatMap(({ table: { sheet, members }, scheme }) => {
      const { levels } = schemeById(scheme) ?? NEWEST_SCHEME;
      return members.map((member) => {
        const name = byLevel((level) => levels[level].name);
        return [
          keyOf({ sheet, row: member.row }),
          { member, ratings: byRater((rater) => ratingText(member.ratings[rater], name)) },
        ] as const;
      });
    }),
  );
  return membersOf(tables).flatMap(({ member: counted }, i): Sent[] => {
    const row = rows.get(keyOf(counted));
    return row ? [{ number: i + 1, counted, ...row }] : [];
  });
}

function headOf(
  { table: { facts }, year, meetingDate }: BranchReview,
  branch: string | null,
): readonly string[] {
  return [
    ...(facts.committee ? [facts.committee.value.toUpperCase()] : []),
    ...(branch === null ? [] : [branch.toUpperCase()]),
    `DANH SÁCH XẾP LOẠI CHẤT LƯỢNG ĐẢNG VIÊN${year === null ? "" : ` NĂM ${String(year)}`}`,
    ...(meetingDate === null ? [] : [`(Họp chi bộ ngày ${shortDate(meetingDate)})`]),
  ];
}

function footOf({ ownLevel, scheme }: BranchReview): readonly string[] {
  if (ownLevel === null) return [];
  const { levels } = schemeById(scheme) ?? NEWEST_SCHEME;
  return [`Chi bộ tự xếp loại: ${levels[ownLevel].name}`];
}

function leftOutOf(
  tables: readonly BranchReview[],
  columns: readonly SentColumn[],
): readonly string[] {
  const kept = new Set(columns.flatMap(({ roles }) => roles));
  const headers = tables.flatMap(({ table }) =>
    table.columns.flatMap(({ role, header }) =>
      header === "" || (role !== null && kept.has(role)) ? [] : [header],
    ),
  );
  return [...new Set(headers)];
}
