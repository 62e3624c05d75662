import type { Vocabulary } from "../../model/level";
import type { MeetingDay, MeetingFacts, Recorded } from "../../model/meeting";
import { meetingDateIn } from "../../table/around/meetingDate";
import type { Page } from "../pages";
import { FactDraft } from "./draft";
import { headedLabels } from "./headed";
import { putLabelled } from "./labels";
import { putOwnLevel, type LevelVoted } from "./ownLevel";
import { putSentence } from "./sentences";
import { labelledSigner, signaturesOf, type Signatures } from "./signers";
import { labelledParts, textOf, type Statement } from "../statements";

/** What one page says of the meeting; the page of ratings may have its signatures and the branch's level without speaking of it. */
export interface PageFacts {
  readonly draft: FactDraft;
  readonly day: MeetingDay | null;
  readonly isAboutMeeting: boolean;
}

/** Reads the facts of a page. The day alone makes it one about the meeting where it has votes or opinions of its own. */
export function factsOf(
  page: Page,
  spokenLines: readonly Statement[],
  levels: Vocabulary,
  hasOwnRecords: boolean,
): PageFacts {
  const statements = spokenLines.flatMap(labelledParts);
  const draft = new FactDraft();
  const is1904 = page.sheet.countsFrom1904 === true;
  const labelled = [...headedLabels(page, statements), ...statements];
  const spoken = labelled.filter((statement) => !putLabelled(draft, statement, is1904));
  for (const statement of spoken) putSentence(draft, statement);
  putOwnLevel(draft, statements, levels);
  const isNamed = hasOwnRecords || statements.some(({ label }) => DAY_OF_MEETING.test(label));
  const isDayKnown = isNamed && draft.has("date") && !page.isBesideRatings;
  putSigners(draft, signaturesOf(page) ?? labelledSigner(statements));
  if (!isDayKnown && !isAboutMeeting(draft, statements))
    return { draft, day: null, isAboutMeeting: false };
  const texts = statements.map(textOf);
  const day = meetingDateIn(texts);
  if (day?.at) draft.put("date", day.value, day.at);
  const { date } = draft.value;
  const { date: at } = draft.cells;
  return { draft, day: date && at ? { date, at } : null, isAboutMeeting: true };
}

/** Over ratings it is in the title of the list. */
const DAY_OF_MEETING = /^ngay (?:to chuc )?(?:hop|hoi nghi)(?: (?:chi bo|tong ket|cuoi nam))*$/;
const TITLE =
  /^(?:(?:trich )?bien ban|thong tin(?: ve)? (?:hoi nghi|cuoc hop)|dien bien hoi nghi|hoi nghi (?:tong ket|kiem diem|chi bo|danh gia)|nghi quyet$|nghi quyet (?:hoi nghi|chi bo))/;
const FEWEST = 2;

/** A single fact may be in the title of any list; minutes say at least two, or call themselves so. */
function isAboutMeeting(draft: FactDraft, statements: readonly Statement[]): boolean {
  const single = (["letter", "start", "end", "place", "chair", "clerk"] as const).filter((name) =>
    draft.has(name),
  ).length;
  const came = (["summoned", "present", "absent"] as const).some((name) => draft.has(name)) ? 1 : 0;
  if (!isTold(statements)) return single + came >= FEWEST;
  return single + came >= 1 || draft.has("date");
}

function isTold(statements: readonly Statement[]): boolean {
  return statements.some(({ label }) => TITLE.test(label));
}

function putSigners(draft: FactDraft, signatures: Signatures | null): void {
  if (signatures) draft.put("signers", signatures.signers, signatures.at);
}

/**
 * Joins the pages about the meeting: of several that state a fact, the first has it. What nobody wrote is computed. Where none of
 * them has signatures or the branch's own level, those beside the ratings count.
 */
export function joinedFacts(
  pages: readonly PageFacts[],
  besideRatings: readonly PageFacts[],
  voted: LevelVoted | null,
): Recorded<MeetingFacts> | null {
  const draft = new FactDraft();
  for (const page of pages) draft.fillFrom(page.draft);
  if (voted) draft.put("ownLevel", voted.level, voted.at);
  const [at] = Object.values(draft.cells);
  if (!at) return null;
  draft.fillFrom(only(besideRatings, "ownLevel"), ["ownLevel"]);
  draft.fillFrom(only(besideRatings, "signers"), ["signers"]);
  const { summoned, present, absent } = draft.value;
  const isKnown = summoned !== null && present !== null && present <= summoned;
  const missing = isKnown ? summoned - present : null;
  return { value: { ...draft.value, absent: absent ?? missing }, at, cells: draft.cells };
}

/** The only page that states a fact; several pages of ratings may be of several branches. */
function only(pages: readonly PageFacts[], name: keyof MeetingFacts): FactDraft {
  const [page, ...others] = pages.filter(({ draft }) => draft.has(name));
  return page && others.length === 0 ? page.draft : new FactDraft();
}
