import type { CellRef } from "./address";
import type { NotCounted } from "./body";
import type { IsoDate } from "./calendar";
import type { Basis, Finding, Severity } from "./finding";
import type { FrozenFigures } from "./frozen";
import type { Level } from "./level";
import type { CapBaseName, CapGroups, CapUnit } from "./parameters";
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

/** What a committee laid down for the cap; null where the regulation's own value applies. */
export interface OwnCap {
  readonly percent: number | null;
  readonly base: CapBaseName | null;
  readonly groups: CapGroups | null;
}

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
  readonly ownCap: OwnCap;
  /** Null where the branch has not fixed its figures. */
  readonly frozen: FrozenFigures | null;
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
  /** True for the workbook of a committee: whatever it gathered, and no branch's own tables. */
  readonly isCommittee: boolean;
  readonly branches: readonly BranchResult[];
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
  /** True where no file of this time is from the branch, and its result stays as gathered before. */
  readonly isKept: boolean;
}

/** Why a file, or one branch in it, is in no count. */
export type FileNotCounted =
  | { readonly file: string; readonly what: "unread"; readonly why: string }
  | { readonly file: string; readonly what: "noTable" }
  | { readonly file: string; readonly what: "sameBytes"; readonly as: string }
  | {
      readonly file: string;
      readonly what: "twice";
      readonly committee: string | null;
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

/** One of two branches that list mostly the same people. */
export type AlikeBranch = Pick<GatheredBranch, "title" | "committee" | "file" | "isKept">;

/** What only shows when the branches are side by side. */
export type CommitteeFinding = { readonly severity: Severity } & (
  | {
      readonly code: "branch-in-two-files";
      readonly branch: string;
      readonly countedIn: string;
      readonly others: readonly string[];
    }
  | {
      readonly code: "branches-alike";
      readonly branches: readonly [AlikeBranch, AlikeBranch];
      /** How many people both list. */
      readonly shared: number;
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
      readonly code: "changed-after-frozen";
      readonly branch: string;
      readonly file: string;
      /** As printed: `15/12/2023 14:05`. */
      readonly time: string;
    }
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

/** A finding of an earlier gathering, in the words of the committee's sheet. */
export interface WrittenFinding {
  readonly file: string;
  readonly severity: Severity;
  readonly sheet: string;
  /** In the form `A1`; `""` for a finding without a cell. */
  readonly cell: string;
  readonly message: string;
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

/** What a branch hands in otherwise than the last time. */
export type MemberChange = {
  /** The branch's `bodyKey`. */
  readonly key: string;
  readonly branch: string;
} & (
  | { readonly what: "branchNew" | "branchGone" }
  | { readonly what: "joined" | "left"; readonly name: string }
  | {
      readonly what: "level";
      readonly name: string;
      readonly from: Level | null;
      readonly to: Level | null;
    }
  | {
      readonly what: "frozen";
      /** When the figures were fixed that are handed in now; null where they no longer are. */
      readonly time: string | null;
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
  /** Those of the files of branches whose result stays as gathered before. */
  readonly keptFindings: readonly WrittenFinding[];
}
