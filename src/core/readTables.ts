import type { Choice, LevelWords } from "./model/choice";
import type { DecodedSheet } from "./model/grid";
import { ratingListName } from "./model/kitPart";
import { byLevel, type Vocabulary } from "./model/level";
import type { Fact, Facts, RatingTable } from "./model/table";
import type { Scheme } from "./schemes/schema";
import { schemeById, schemeFor, schemeForYear, withoutRules } from "./schemes/schemes";
import { readFacts, readKeyValueFacts } from "./table/around/facts";
import { findTables } from "./table/findTables";
import type { Layout } from "./table/layout";
import { memoize } from "./text/memoize";
import { withDecidingRows } from "./table/raterRows";
import { readTable } from "./table/readTable";
import { withSpreadLevels } from "./table/spreadLevels";
import { tierLayouts } from "./table/tierLayouts";
import { yearlyLayouts } from "./table/yearlyLayouts";

/** A table with the scheme of its year, and the sheet and layout that it was read from. */
export interface ReadTable {
  readonly table: RatingTable;
  readonly layout: Layout;
  readonly scheme: Scheme;
  readonly sheet: DecodedSheet;
  /** The year that the sheets state, whatever was chosen. */
  readonly year: number | null;
}

/** Every table of these sheets, in their order, read with the words of its scheme. */
export function readTables(sheets: readonly DecodedSheet[], choice: Choice): readonly ReadTable[] {
  const general = readKeyValueFacts(sheets);
  const { levels: words = {} } = choice;
  const hasWords = Object.keys(words).length > 0;
  const wordsOf = memoize(({ levels }: Scheme) => (hasWords ? withWords(levels, words) : levels));
  const readFrom = (sheet: DecodedSheet, layout: Layout): ReadTable => {
    const own = ownFacts(sheet, layout);
    const facts = factsOf(chosenFacts(sheet, choice), own, generalFor(sheet, own, general));
    const scheme = schemeInForce(choice, facts);
    const table = readTable(sheet, layout, wordsOf(scheme), facts);
    return { table, layout, scheme, sheet, year: own.year?.value ?? general.year?.value ?? null };
  };
  return sheets
    .map(withSpreadLevels)
    .map(withDecidingRows)
    .flatMap((sheet) =>
      findTables(sheet, choice.mapping ?? [])
        .flatMap((layout) => yearlyLayouts(sheet, layout))
        .flatMap((layout) => tierLayouts(sheet, layout))
        .map((layout) => readFrom(sheet, layout)),
    );
}

/** A year before the first scheme has the names of levels alone, unless a scheme was chosen. */
function schemeInForce(choice: Choice, { year, meetingDate }: Facts): Scheme {
  const scheme = schemeFor(choice, year?.value ?? null, meetingDate?.value ?? null);
  const isInForce = year === null || schemeForYear(year.value) !== null;
  return isInForce || schemeById(choice.scheme ?? "") !== null ? scheme : laterScheme(scheme);
}

const laterScheme = memoize(withoutRules);

/** A table's own column or heading of the year comes before the texts around it. */
function ownFacts(sheet: DecodedSheet, layout: Layout): Facts {
  const facts = readFacts(sheet, layout);
  return layout.year ? { ...facts, year: layout.year } : facts;
}

/** The scheme's names of the levels, with the words that the user explained. */
function withWords(levels: Vocabulary, words: LevelWords): Vocabulary {
  const entries = Object.entries(words);
  return byLevel((level) => ({
    ...levels[level],
    words: entries.flatMap(([word, meant]) => (meant === level ? [word] : [])),
  }));
}

/** What was chosen comes before what the title block says, and the title block before a sheet of keys and values. */
function factsOf(chosen: Facts, own: Facts, general: Facts): Facts {
  return {
    branch: chosen.branch ?? own.branch ?? general.branch,
    committee: chosen.committee ?? own.committee ?? general.committee,
    place: chosen.place ?? own.place ?? general.place,
    year: chosen.year ?? own.year ?? general.year,
    meetingDate: chosen.meetingDate ?? own.meetingDate ?? general.meetingDate,
  };
}

/** The day of last year's meeting is not that of the list with which the add-in began a year. */
function generalFor(sheet: DecodedSheet, { year }: Facts, general: Facts): Facts {
  const held = general.meetingDate?.value.slice(0, 4);
  if (year === null || held === undefined || Number(held) >= year.value) return general;
  const isBegun = sheet.tables.some(({ name }) => name === ratingListName(year.value));
  return isBegun ? { ...general, meetingDate: null } : general;
}

function chosenFacts({ id, name }: DecodedSheet, choice: Choice): Facts {
  const { branches = [], committee, year, meetingDate } = choice;
  const branch = branches.find(({ sheet }) => sheet === id || sheet === name);
  return {
    branch: chosen(branch?.name),
    committee: chosen(committee),
    place: null,
    year: chosen(year),
    meetingDate: chosen(meetingDate),
  };
}

function chosen<T>(value: T | undefined): Fact<T> | null {
  return value === undefined ? null : { value, at: null };
}
