import { membershipIn } from "../tally/membership";
import { standingOf } from "../tally/standing";
import type { Rect } from "../model/address";
import type { Body } from "../model/body";
import type { IsoDate } from "../model/calendar";
import type { Snapshot } from "../model/grid";
import { columnIndex } from "../model/columns";
import type { BranchReview, Review } from "../model/review";
import type { Member } from "../model/table";
import type { Scheme } from "../schemes/schema";
import { majorityOf, NEWEST_SCHEME, schemeById } from "../schemes/schemes";

/** A member whom the list still has. */
export interface Person {
  readonly member: Member;
  readonly isOfficial: boolean;
  readonly isToRate: boolean;
  /** True for an official member who may be summoned to vote. */
  readonly hasVote: boolean;
}

/** What the sheets to fill in begin with. */
export interface KitBasis {
  readonly year: number;
  readonly scheme: Scheme;
  readonly meetingDate: IsoDate | null;
  readonly branch: string | null;
  readonly committee: string | null;
  readonly people: readonly Person[];
  /** The cells with the members' names; null where they are not in one table. */
  readonly names: NameCells | null;
  /** A level needs more than this per cent of the votes. */
  readonly majorityPercent: number;
  /** Whether the workbook counts its days from 1904. */
  readonly countsFrom1904: boolean;
}

export interface NameCells {
  readonly sheet: string;
  readonly range: Rect;
}

/** The members of the only branch that the review lists; nobody where it lists none, or several. */
export function kitBasis(review: Review, year: number, { sheets }: Snapshot): KitBasis {
  const scheme = schemeById(review.scheme) ?? NEWEST_SCHEME;
  const [first, ...parts] = branchTables(review);
  const local = first?.parameters.majorityPercent?.value;
  return {
    year,
    scheme,
    meetingDate: review.meetingDate,
    ...(first ? issuerOf(first) : NO_ISSUER),
    people: first ? [first, ...parts].flatMap(peopleOf) : [],
    names: first && parts.length === 0 ? namesOf(first) : null,
    majorityPercent: local ?? majorityOf(scheme),
    countsFrom1904: sheets.some((sheet) => sheet.countsFrom1904 === true),
  };
}

const NO_ISSUER = { branch: null, committee: null };

function issuerOf({ table: { facts } }: BranchReview): Pick<KitBasis, "branch" | "committee"> {
  return { branch: facts.branch?.value ?? null, committee: facts.committee?.value ?? null };
}

/** Whether the review is of one branch with its members, at least one of whom is rated. */
export function isRatedBranch({ bodies }: Review): boolean {
  const [only, ...others] = bodies.filter(isBranch);
  return only !== undefined && others.length === 0 && only.tally.rated > 0;
}

function isBranch({ kind, subject }: Body): boolean {
  return kind === "branch" && subject === "members";
}

function branchTables({ bodies, branches }: Review): readonly BranchReview[] {
  const [only, ...others] = bodies.filter(isBranch);
  return only && others.length === 0 ? only.tables.flatMap((at) => branches[at] ?? []) : [];
}

function peopleOf({ table, meetingDate, standings }: BranchReview): readonly Person[] {
  const membershipOf = membershipIn(table, meetingDate);
  return table.members.flatMap((member): Person[] => {
    const standing = standingOf(member, standings);
    if (standing.kind === "duplicate" || standing.kind === "departed" || member.name === "")
      return [];
    const isOfficial = membershipOf(member) === "official";
    const isToRate = standing.kind === "toRate";
    const isAway = standing.kind === "excluded" && standing.why !== "tooNew";
    return [{ member, isOfficial, isToRate, hasVote: isOfficial && !isAway }];
  });
}

function namesOf({ table }: BranchReview): NameCells | null {
  const column = columnIndex(table, "name");
  const [top, bottom] = table.dataRows;
  return column === null
    ? null
    : { sheet: table.sheet, range: { top, left: column, bottom, right: column } };
}
