import type { Vocabulary } from "../../model/level";
import type { MeetingDay, MeetingFacts, Recorded } from "../../model/meeting";
import type { SheetText } from "../../model/said";
import { meetingDateIn } from "../../table/around/meetingDate";
import { ownLevels } from "../../table/around/ownLevels";
import { levelReader } from "../../text/level";
import type { Page } from "../pages";
import { FactDraft } from "./draft";
import { putLabelled } from "./labels";
import { putSentence } from "./sentences";
import { signersOf } from "./signers";
import { labelledParts, type Statement } from "../statements";

/** What one page says of the meeting. */
export interface PageFacts {
  readonly draft: FactDraft;
  readonly day: MeetingDay | null;
}

/** Reads the facts of a page; null where the page does not speak of a meeting. */
export function factsOf(
  page: Page,
  spokenLines: readonly Statement[],
  levels: Vocabulary,
): PageFacts | null {
  const statements = spokenLines.flatMap(labelledParts);
  const draft = new FactDraft();
  const is1904 = page.sheet.countsFrom1904 === true;
  const spoken = statements.filter((statement) => !putLabelled(draft, statement, is1904));
  for (const statement of spoken) putSentence(draft, statement);
  putOwnLevel(draft, statements, levels);
  if (!isAboutMeeting(draft, statements) && !hasLabelledDay(page, draft, statements)) return null;
  const texts = statements.map(textOf);
  const day = meetingDateIn(texts);
  if (day?.at) draft.put("date", day.value, day.at);
  const signers = page.isBesideRatings && !isTold(statements) ? [] : signersOf(page);
  const [first] = statements;
  if (signers.length > 0 && first) draft.put("signers", signers, first.at);
  const { date } = draft.value;
  const { date: at } = draft.cells;
  return { draft, day: date && at ? { date, at } : null };
}

function textOf({ text, at }: Statement): SheetText {
  return { ...at, text, written: text };
}

const OWN_LEVEL = /^(?!.*(?:dang vien|chi uy|dang uy)).*xep loai/;
const OF_BRANCH = /chi bo|tap the|tu (?:danh gia )?xep loai|to chuc dang/;

function putOwnLevel(draft: FactDraft, statements: readonly Statement[], levels: Vocabulary): void {
  const read = levelReader(levels);
  for (const { label, values } of statements) {
    const [cell] = values;
    if (!cell || !OWN_LEVEL.test(label) || !OF_BRANCH.test(label)) continue;
    const level = read(cell.text.replace(/[.;\s]+$/u, ""));
    if (level.kind === "level") draft.put("ownLevel", level.level, cell);
  }
  const [said] = ownLevels(statements.map(textOf), levels);
  if (said) draft.put("ownLevel", said.level, said.at);
}

const TITLE =
  /^(?:bien ban|thong tin(?: ve)? (?:hoi nghi|cuoc hop)|dien bien hoi nghi|hoi nghi (?:tong ket|kiem diem|chi bo|danh gia)|nghi quyet$|nghi quyet (?:hoi nghi|chi bo))/;
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

/** The day alone is enough where its label speaks of a meeting, except over ratings, which have it in their title. */
function hasLabelledDay(page: Page, draft: FactDraft, statements: readonly Statement[]): boolean {
  const isNamed = statements.some(({ label }) =>
    /^ngay (?:to chuc )?(?:hop|hoi nghi)(?: chi bo)?$/.test(label),
  );
  return isNamed && draft.has("date") && !page.isBesideRatings;
}

function isTold(statements: readonly Statement[]): boolean {
  return statements.some(({ label }) => TITLE.test(label));
}

/** Joins the pages: of several that state a fact, the first has it. What nobody wrote is computed. */
export function joinedFacts(pages: readonly PageFacts[]): Recorded<MeetingFacts> | null {
  const draft = new FactDraft();
  for (const page of pages) draft.fillFrom(page.draft);
  const [at] = Object.values(draft.cells);
  if (!at) return null;
  const { summoned, present, absent } = draft.value;
  const isKnown = summoned !== null && present !== null && present <= summoned;
  const missing = isKnown ? summoned - present : null;
  return { value: { ...draft.value, absent: absent ?? missing }, at, cells: draft.cells };
}
