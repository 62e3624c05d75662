import type { DecodedSheet } from "../model/grid";
import type { Vocabulary } from "../model/level";
import type { MeetingRecord } from "../model/meeting";
import type { RatingTable } from "../model/table";
import { ADMISSION_FORM } from "./admissions/admissionForm";
import { admissionOf, isCandidate } from "./admissions/admissions";
import { factsOf, joinedFacts, type PageFacts } from "./facts/facts";
import { levelVoted } from "./facts/ownLevel";
import { blocksIn } from "./forms/blocks";
import type { Entry, Form } from "./forms/form";
import { tablesIn, type Taken } from "./forms/tables";
import { OPINION_FORM } from "./opinions/opinionForm";
import { opinionOf } from "./opinions/opinions";
import { admissionsSaid } from "./admissions/admissionSentences";
import { withoutCopies } from "./opinions/copies";
import { opinionsSaid } from "./opinions/opinionSentences";
import { targetsSaid } from "./targets/targetSentences";
import { votesSaid } from "./votes/voteSentences";
import { statementsOf } from "./statements";
import { pagesOf, type Page } from "./pages";
import { isNamedBy, isOfEarlierMeeting, pagesOfYear, type YearInView } from "./pagesOfYear";
import { TARGET_FORM } from "./targets/targetForm";
import { hasResults, targetOf } from "./targets/targets";
import { VOTE_FORM } from "./votes/voteForm";
import { voteOf } from "./votes/votes";

/**
 * Reads what the sheets say of the meeting besides the ratings: in tables of any layout, in labels with their values, and in
 * sentences. Whatever is not said is left out; the tables of ratings, ballots and voters are not looked at again.
 */
export function readMeeting(
  sheets: readonly DecodedSheet[],
  tables: readonly RatingTable[],
  levels: Vocabulary,
  inView: YearInView,
): MeetingRecord {
  const pages = pagesOfYear(pagesOf(sheets, tables), inView);
  const read = pages.map((page) => pageRecord(page, levels));
  const current = read.filter(({ page }) => !isOfEarlierMeeting(page, inView));
  const facts = current.flatMap((page) => (page.facts.isAboutMeeting ? page.facts : []));
  const besideRatings = current.flatMap(({ page, facts }) => (page.isBesideRatings ? facts : []));
  const votes = current.flatMap((page) => page.votes);
  const named = pages.filter((page) => isNamedBy(page, inView.year));
  return {
    facts: joinedFacts(facts, besideRatings, levelVoted(votes, levels)),
    days: facts.flatMap(({ day }) => day ?? []),
    targets: current.flatMap(({ targets }) => targets),
    admissions: read.flatMap(({ admissions }) => admissions),
    opinions: withoutCopies(
      current.flatMap(({ opinions }) => opinions),
      new Set(named.map(({ sheet }) => sheet.name)),
    ),
    votes,
  };
}

interface PageRecord extends Pick<MeetingRecord, "targets" | "admissions" | "opinions" | "votes"> {
  readonly page: Page;
  readonly facts: PageFacts;
}

/** Each form takes its cells, so that no other one reads them again. */
function pageRecord(page: Page, levels: Vocabulary): PageRecord {
  const taken: Taken[] = [];
  const is1904 = page.sheet.countsFrom1904 === true;
  const entries = <F extends string>(form: Form<F>): readonly Entry<F>[] => {
    const inTables = tablesIn(page, form, taken);
    taken.push(...inTables.taken);
    const inBlocks = blocksIn(page, form, taken);
    taken.push(...inBlocks.taken);
    return [...inTables.entries, ...inBlocks.entries];
  };
  const listed = {
    votes: entries(VOTE_FORM).map(voteOf),
    admissions: entries(ADMISSION_FORM)
      .filter((entry) => !isCandidate(entry))
      .map((entry) => admissionOf(entry, is1904)),
    targets: entries(TARGET_FORM).filter(hasResults).map(targetOf),
    opinions: entries(OPINION_FORM).map((entry) => opinionOf(entry, is1904)),
  };
  const statements = statementsOf(page, taken);
  const votes = [...listed.votes, ...votesSaid(statements)];
  const opinions = [...listed.opinions, ...opinionsSaid(statements)];
  return {
    page,
    votes,
    admissions: [...listed.admissions, ...admissionsSaid(statements)],
    targets: [...listed.targets, ...targetsSaid(statements)],
    opinions,
    facts: factsOf(page, statements, levels, votes.length + opinions.length > 0),
  };
}
