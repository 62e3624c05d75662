import type { CellRef } from "./address";
import type { NotCounted } from "./body";
import type { IsoDate } from "./calendar";
import type { Basis, Finding, Severity } from "./finding";
import type { Level } from "./level";
import type { CapUnit, LocalParameters } from "./parameters";
import type { SameBy } from "./standing";
import type { Member } from "./table";
import type { Cap, Counts, Exclusion } from "./tally";

/** One present member of a branch, with the cell of the final rating. */
export interface GatheredMember
  extends
    CellRef,
    Pick<
      Member,
      | "name"
      | "code"
      | "birth"
      | "admitted"
      | "partyPosition"
      | "job"
      | "group"
      | "partyGroup"
      | "reason"
    > {
  readonly positionCode: string;
  /** Null where the sheet does not distinguish official from probationary members. */
  readonly isOfficial: boolean | null;
  /** Null where the sheet has no column for sex. */
  readonly isWoman: boolean | null;
  readonly standing: "toRate" | Exclusion;
  /** The branch's level of a member who is to be rated. */
  readonly proposed: Level | null;
  /** What the committee decided, whether or not the branch proposed the same; null where it did not. */
  readonly decided: Level | null;
  /** What the committee decided, where it did, else what the branch proposed. */
  readonly level: Level | null;
  /** The total of points, after appraisal where there is one. */
  readonly points: number | null;
  /** The proposal for commendation, `""` for none. */
  readonly commendation: string;
}

/** What can be counted of members without the tables that they were read from. */
export type BranchCounts = Pick<
  Counts<number>,
  | "present"
  | "official"
  | "probationary"
  | "women"
  | "toRate"
  | "excluded"
  | "notYetRated"
  | "rated"
  | "levels"
>;

/** The result of one branch in one workbook. */
export interface BranchResult {
  /** Null where no sheet names the branch. */
  readonly name: string | null;
  readonly committee: string | null;
  readonly scheme: string;
  readonly year: number | null;
  readonly meetingDate: IsoDate | null;
  /** The branch's rating of itself, which is only ever a proposal. */
  readonly ownLevel: Level | null;
  readonly members: readonly GatheredMember[];
  readonly counts: BranchCounts;
}

/** What a committee keeps of one workbook that was handed in; it survives JSON. */
export interface HandIn {
  readonly kind: "read";
  /** The path or name of the file, which no other has. */
  readonly file: string;
  /** Equal for files of equal bytes. */
  readonly digest: string;
  /** When the file was last changed, in milliseconds since 1970; 0 where that is unknown. */
  readonly modified: number;
  readonly branches: readonly BranchResult[];
  readonly parameters: LocalParameters;
  readonly notCounted: readonly NotCounted[];
  readonly findings: readonly Finding[];
}

/** A file that could not be opened; `why` is a sentence for the user. */
export interface UnreadFile {
  readonly kind: "unread";
  readonly file: string;
  readonly why: string;
}

export type Received = HandIn | UnreadFile;

/** A branch that counts. */
export interface GatheredBranch extends BranchResult {
  /** What the committee's sheets say of the branch's own rating; null for nothing yet. */
  readonly decision: BranchDecision | null;
  /** As the list of branches or the sheet has it, else the name of the file. */
  readonly title: string;
  readonly file: string;
}

/** Why a file, or one branch in it, is in no count. */
export type FileNotCounted =
  | { readonly file: string; readonly what: "unread"; readonly why: string }
  | { readonly file: string; readonly what: "noTable" }
  | { readonly file: string; readonly what: "sameBytes"; readonly as: string }
  | {
      readonly file: string;
      readonly what: "twice";
      readonly branch: string;
      readonly countedIn: string;
    }
  | {
      readonly file: string;
      readonly what: "otherYear";
      readonly branch: string;
      readonly year: number;
    };

/** Where a person is listed. */
export interface PersonPlace extends CellRef {
  readonly file: string;
  readonly branch: string;
  readonly level: Level | null;
}

/** What only shows when the branches are side by side. */
export type CommitteeFinding = { readonly severity: Severity } & (
  | {
      readonly code: "branch-in-two-files";
      readonly branch: string;
      readonly countedIn: string;
      readonly others: readonly string[];
    }
  | {
      readonly code: "person-in-two-branches";
      readonly name: string;
      readonly sameBy: SameBy;
      readonly places: readonly PersonPlace[];
    }
  | {
      readonly code: "committee-cap-exceeded";
      readonly cap: Cap;
      readonly unit: CapUnit;
      readonly basis: Basis | null;
    }
  | { readonly code: "branch-not-on-list"; readonly branch: string; readonly file: string }
  | {
      readonly code: "decision-not-applied";
      readonly decision: Decision;
      readonly why: LostDecision;
    }
);

/** Why a decision changes nothing: it is no level, or the member is no longer there, may be several, or is not to be rated. */
export type LostDecision = "noLevel" | "gone" | "unclear" | "notToRate";

/** A finding of the review of one file. */
export interface FileFinding {
  readonly file: string;
  readonly finding: Finding;
}

/** What a committee decided on one member, found again by what the branch wrote of him or her. */
export interface Decision {
  /** `""` where the branches are all of one committee. */
  readonly committee: string;
  readonly branch: string;
  readonly name: string;
  readonly code: string;
  /** `1980-05-19`; `""` where the day is not known. */
  readonly birth: string;
  /** Null for a text that is no level. */
  readonly level: Level | null;
  readonly written: string;
}

/** What a committee decided on the rating of a branch as an organisation. */
export interface BranchDecision {
  readonly committee: string;
  readonly branch: string;
  /** By those who advise the committee. */
  readonly proposed: Level | null;
  readonly decided: Level | null;
  readonly note: string;
}

/** A member as the sheets of an earlier gathering list him or her. */
export interface EarlierMember extends Pick<GatheredMember, "name" | "code" | "proposed"> {
  readonly branch: string;
}

/** What a branch hands in otherwise than the last time. */
export type MemberChange = { readonly branch: string } & (
  | { readonly what: "branchNew" | "branchGone" }
  | { readonly what: "joined" | "left"; readonly name: string }
  | {
      readonly what: "level";
      readonly name: string;
      readonly from: Level | null;
      readonly to: Level | null;
    }
);

/** A cap over all branches, and the members who count against it, those with most points first. */
export interface CommitteeCap {
  readonly cap: Cap;
  /** Everybody who is to be rated in the group. */
  readonly members: readonly GatheredMember[];
  readonly outstanding: readonly { readonly branch: string; readonly member: GatheredMember }[];
}

/** A committee's reading of the workbooks of its branches. */
export interface Gathering {
  /** The scheme of most branches. */
  readonly scheme: string;
  readonly year: number | null;
  /** Null where the files name none, or several. */
  readonly committee: string | null;
  readonly branches: readonly GatheredBranch[];
  readonly counts: BranchCounts;
  readonly caps: readonly CommitteeCap[];
  /** Names on the list of branches that no file is from. */
  readonly missing: readonly string[];
  readonly notCounted: readonly FileNotCounted[];
  readonly findings: readonly CommitteeFinding[];
  readonly fileFindings: readonly FileFinding[];
}
