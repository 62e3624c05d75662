import type {
  CommitteeFinding,
  FileNotCounted,
  GatheredBranch,
  Gathering,
  MemberChange,
} from "../../model/committee";
import { branchKey } from "../../committee/branchKey";
import type { Describe } from "../../model/finding";
import { byLevel, type ByLevel, type LevelNames } from "../../model/level";
import type { Scheme } from "../../schemes/schema";
import { NEWEST_SCHEME, schemeById } from "../../schemes/schemes";
import { BLANK } from "../page/blank";
import type { Heading } from "../page/heading";
import { committeeOf } from "../page/issuers";
import { dateLine, dayOf, layoutOn, type Layout } from "../page/layout";
import { SIGN_HERE, type Signatory } from "../page/signatures";

/** What the sheets need besides the gathering. */
export interface CommitteeOptions {
  /** The local time as printed. */
  readonly now: string;
  readonly expected: readonly string[] | null;
  /** What the branches hand in otherwise than the last time; null at the first time. */
  readonly changes: readonly MemberChange[] | null;
  /** The name of the sheet with the tidy table, which may have been changed since it was made. */
  readonly dataSheet: string;
  /** The name of the sheet with a line for each branch. */
  readonly totalSheet: string;
  readonly describe: Describe;
  readonly describeCommittee: (finding: CommitteeFinding) => string;
  readonly describeFile: (file: FileNotCounted) => string;
}

/** What every sheet of a committee starts from. */
export interface CommitteeView {
  readonly gathering: Gathering;
  readonly options: CommitteeOptions;
  readonly layout: Layout;
  readonly scheme: Scheme;
  readonly levels: ByLevel<LevelNames>;
  /** Names, by `branchKey`, that branches of several committees have in common. */
  readonly sharedNames: ReadonlySet<string>;
}

export function committeeView(gathering: Gathering, options: CommitteeOptions): CommitteeView {
  const scheme = schemeById(gathering.scheme) ?? NEWEST_SCHEME;
  return {
    gathering,
    scheme,
    options,
    layout: layoutOn(dayOf(options.now)),
    levels: byLevel((level) => scheme.levels[level]),
    sharedNames: sharedNamesIn(gathering.branches),
  };
}

function sharedNamesIn(branches: readonly GatheredBranch[]): ReadonlySet<string> {
  const keys = branches.map(({ title }) => branchKey(title));
  return new Set(keys.filter((key, at) => keys.indexOf(key) !== at));
}

/** The name of a branch, and that of its committee where it takes both to know which is meant. */
export function titleIn(
  { sharedNames }: CommitteeView,
  { title, committee }: GatheredBranch,
): string {
  return committee !== null && sharedNames.has(branchKey(title)) ? `${title}, ${committee}` : title;
}

/** The head of a document of the committee. */
export function committeeHeading(view: CommitteeView, kind: string, subject: string): Heading {
  const { committee, year } = view.gathering;
  return {
    layout: view.layout,
    superior: null,
    issuer: committee === null ? `Đảng ủy ${BLANK}` : committeeOf(committee),
    place: null,
    day: null,
    year: null,
    kind,
    subject: `${subject}${year === null ? "" : ` năm ${String(year)}`}`,
    attached: null,
  };
}

/** The decision that a list goes with; its number and day are left blank. */
export function attachedDecision(): string {
  return `(Kèm theo Quyết định số ${BLANK}-QĐ/ĐU ${dateLine(null, null)})`;
}

/** Who prepares and who signs. */
export const SIGNATORIES: readonly [Signatory, Signatory] = [
  { lines: ["NGƯỜI LẬP BIỂU"], office: null, note: SIGN_HERE, name: null },
  { lines: ["T/M ĐẢNG ỦY"], office: "BÍ THƯ", note: SIGN_HERE, name: null },
];
