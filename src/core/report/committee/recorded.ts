import { countsOf } from "../../committee/counts";
import { CAP_BASE_NAMES, CAP_GROUP_NAMES } from "../../local/localSheet";
import { parseA1, type CellRef } from "../../model/address";
import type { IsoDate } from "../../model/calendar";
import type { GatheredBranch, GatheredMember, OwnCap } from "../../model/committee";
import type { FrozenFigures } from "../../model/frozen";
import type { CellValue, Grid } from "../../model/grid";
import { NEWEST_SCHEME, schemeById } from "../../schemes/schemes";
import { grouped } from "../../tally/grouped";
import { readDate } from "../../text/date";
import { dataHeader, OFFICIAL_WORDS, SEX_WORDS, STANDING_WORDS } from "./dataColumns";
import { frozenWords, listHeader } from "./handedInColumns";
import { levelIn, recordsBelow, type SheetRecord } from "./records";

/** The sheets in which a committee's workbook records what it gathered. */
export interface CommitteeRecord {
  /** The tidy table. */
  readonly data: Grid;
  /** `Danh sách chi bộ`; null where it is not there. */
  readonly list: Grid | null;
}

/**
 * Returns the branches that a committee's workbook records, as they were gathered: with the files and cells that they were read
 * from, and without what the committee decided, which is read apart.
 */
export function recordedBranches(record: CommitteeRecord): readonly GatheredBranch[] {
  return branchesIn(record, (row) => ({
    ...sourceOf(row),
    ...proposing(levelIn(row.text(dataHeader("proposed")))),
  }));
}

/**
 * Returns the branches of the committee below, for the committee above it: the members are where that workbook lists them, and
 * what the committee below decided is what it proposes.
 */
export function reportedBranches(
  record: CommitteeRecord,
  sheet: string,
): readonly GatheredBranch[] {
  return branchesIn(record, (row) => ({
    sheet,
    ...row.cell(dataHeader("level")),
    ...proposing(levelIn(row.text(dataHeader("level")))),
  }));
}

type Placed = CellRef & Pick<GatheredMember, "proposed" | "decided" | "level">;

function branchesIn(
  { data, list }: CommitteeRecord,
  placed: (row: SheetRecord) => Placed,
): readonly GatheredBranch[] {
  const listed = new Map(
    list &&
      recordsBelow(list, listHeader("status")).map((row) => [row.text(listHeader("number")), row]),
  );
  const rows = recordsBelow(data, dataHeader("decided")).filter(
    ({ text }) => text(dataHeader("branch")) !== "",
  );
  const branches = grouped(rows, ({ text }) =>
    [text(dataHeader("number")), text(dataHeader("branch"))].join("|"),
  );
  return Array.from(branches.values()).flatMap((own) => {
    const [first] = own;
    if (!first) return [];
    const members = own.map((row) => ({ ...particularsOf(row), ...placed(row) }));
    const entry = listed.get(first.text(dataHeader("number"))) ?? null;
    return [{ ...ofBranch(first), ...listedFacts(entry), members, counts: countsOf(members) }];
  });
}

function ofBranch({ text, written, value }: SheetRecord) {
  const title = text(dataHeader("branch"));
  const year = value(dataHeader("year"));
  return {
    title,
    name: title,
    committee: text(dataHeader("committee")) || null,
    year: typeof year === "number" ? year : null,
    file: written(dataHeader("file")),
    decision: null,
    isKept: true,
  };
}

type ListedFacts = Pick<
  GatheredBranch,
  "scheme" | "meetingDate" | "ownLevel" | "ownCap" | "frozen"
>;

/** What earlier versions did not record is not known. */
function listedFacts(entry: SheetRecord | null): ListedFacts {
  const text = (name: Parameters<typeof listHeader>[0]) => entry?.text(listHeader(name)) ?? "";
  const percent = Number(text("capPercent"));
  const ownCap: OwnCap = {
    percent: percent > 0 ? percent : null,
    base: keyOf(CAP_BASE_NAMES, text("capBase")),
    groups: keyOf(CAP_GROUP_NAMES, text("capGroups")),
  };
  return {
    scheme: (schemeById(text("scheme")) ?? NEWEST_SCHEME).id,
    meetingDate: dayIn(text("meeting")),
    ownLevel: levelIn(text("ownLevel")),
    ownCap,
    frozen: frozenIn(text("frozenTime"), text("frozenDigest"), text("frozenWords")),
  };
}

function frozenIn(time: string, digest: string, words: string): FrozenFigures | null {
  if (digest === "") return null;
  const unchanged = { time, digest, isUnchanged: true };
  return { ...unchanged, isUnchanged: words === frozenWords(unchanged) };
}

function dayIn(written: string): IsoDate | null {
  const reading = readDate(written);
  return reading.kind === "date" && reading.precision === "day" ? reading.date : null;
}

function proposing(level: GatheredMember["level"]) {
  return { proposed: level, decided: null, level };
}

function sourceOf({ text, written }: SheetRecord): CellRef {
  const rect = parseA1(text(dataHeader("cell")));
  return { sheet: written(dataHeader("sheet")), row: rect?.top ?? 0, column: rect?.left ?? 0 };
}

function particularsOf({ text, written, value }: SheetRecord) {
  const points: CellValue = value(dataHeader("points"));
  return {
    name: written(dataHeader("name")),
    code: written(dataHeader("code")),
    birth: readDate(value(dataHeader("birth"))),
    admitted: readDate(value(dataHeader("admitted"))),
    isOfficial: isIn(OFFICIAL_WORDS, text(dataHeader("official"))),
    isWoman: isIn(SEX_WORDS, text(dataHeader("sex"))),
    partyPosition: written(dataHeader("partyPosition")),
    job: written(dataHeader("job")),
    group: written(dataHeader("duties")),
    partyGroup: written(dataHeader("partyGroup")),
    positionCode: written(dataHeader("positionCode")),
    standing: keyOf(STANDING_WORDS, text(dataHeader("standing"))) ?? "toRate",
    points: typeof points === "number" ? points : null,
    commendation: written(dataHeader("award")),
    reason: written(dataHeader("reason")),
  };
}

function isIn({ yes, no }: { readonly yes: string; readonly no: string }, word: string) {
  return word === yes ? true : word === no ? false : null;
}

function keyOf<K extends string>(words: Readonly<Record<K, string>>, word: string): K | null {
  const keys = Object.keys(words) as K[];
  return keys.find((key) => words[key] === word) ?? null;
}
