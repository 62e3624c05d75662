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
import { opinionsSaid } from "./opinions/opinionSentences";
import { targetsSaid } from "./targets/targetSentences";
import { votesSaid } from "./votes/voteSentences";
import { statementsOf } from "./statements";
import { pagesOf, type Page } from "./pages";
import { pagesOfYear } from "./pagesOfYear";
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
  year: number | null,
): MeetingRecord {
  const pages = pagesOfYear(pagesOf(sheets, tables), year).map((page) => pageRecord(page, levels));
  const facts = pages.flatMap((page) => (page.facts.isAboutMeeting ? page.facts : []));
  const besideRatings = pages.flatMap((page) => (page.isBesideRatings ? page.facts : []));
  const votes = pages.flatMap((page) => page.votes);
  return {
    facts: joinedFacts(facts, besideRatings, levelVoted(votes, levels)),
    days: facts.flatMap(({ day }) => day ?? []),
    targets: pages.flatMap(({ targets }) => targets),
    admissions: pages.flatMap(({ admissions }) => admissions),
    opinions: pages.flatMap(({ opinions }) => opinions),
    votes,
  };
}

interface PageRecord extends Pick<MeetingRecord, "targets" | "admissions" | "opinions" | "votes"> {
  readonly facts: PageFacts;
  readonly isBesideRatings: boolean;
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
    votes,
    admissions: [...listed.admissions, ...admissionsSaid(statements)],
    targets: [...listed.targets, ...targetsSaid(statements)],
    opinions,
    facts: factsOf(page, statements, levels, votes.length + opinions.length > 0),
    isBesideRatings: page.isBesideRatings,
  };
}
