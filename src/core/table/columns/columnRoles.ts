import { isLevelColumn, markRole } from "../../model/columns";
import type { SheetMapping } from "../../model/mapping";
import type { Role } from "../../model/role";
import type { Column } from "../../model/table";
import { foldedText } from "../../text/foldedText";
import type { Header } from "../find/header";
import type { Layout, RaterMarks, SpecialColumns } from "../layout";
import type { ColumnContents } from "./columnContents";
import { isCriterionByDegree } from "./criterionColumns";
import { columnFacts, type ColumnFacts } from "./columnFacts";
import { classifiedBlocks, markCandidates, voteClaims, type ClassifiedBlock } from "./levelClaims";
import { bareSumClaims, phraseClaims } from "./phraseClaims";
import { chooseRaters, finalsByYear, type RaterChoice, type RatingCandidate } from "./raterColumns";
import { ratingCandidates } from "./ratingCandidates";
import { chooseRoles, type Claim } from "./roleChoice";
import { remainingDoubts, scoreParts, spansPoints } from "./scoreParts";
import { specialColumns } from "./specialColumns";

/** The roles of a table's columns, and what is uncertain about them. */
export interface ColumnRoles {
  readonly columns: readonly Column[];
  readonly special: SpecialColumns;
  readonly ambiguous: Layout["ambiguous"];
}

/** Special columns that no other role may take. */
type OwnColumns = Omit<SpecialColumns, "raterMarks" | "hasChangesOnly" | "finals">;

/**
 * Assigns at most one role to each column, and each role but that of a criterion to at most one column. The user's mapping
 * overrides everything; `isBallotSheet` says that level columns are likely to count ballots.
 */
export function columnRoles(
  header: Header,
  contents: (column: number) => ColumnContents,
  mapping: SheetMapping | null,
  isBallotSheet: boolean,
): ColumnRoles {
  const facts = columnFacts(header, contents);
  const given = mappedRoles(facts, mapping);
  const special = specialColumns(facts, header.anchor);
  const degrees = new Set(facts.filter(isCriterionByDegree).map(({ index }) => index));
  const taken = new Set([...given.keys(), ...specialIndices(special), ...degrees]);
  const free = facts.filter(({ index }) => !taken.has(index));
  const blocks = classifiedBlocks(free, header, isBallotSheet);
  const single = outsideBlocks(free, header, blocks);
  const ratings = [...ratingCandidates(single, header), ...markCandidates(blocks)];
  const givenRoles = new Set(given.values());
  const finals = given.size === 0 ? finalsByYear(ratings) : [];
  const raters = chooseRaters(ratings, header.anchor.subject).filter(isLeft(givenRoles));
  const claims = claimsOf(single, header, ratings, [
    ...raters.flatMap(raterClaims),
    ...voteClaims(blocks),
  ]);
  const chosen = chooseRoles(claims, givenRoles);
  const words = new Set(raters.flatMap(wordColumns));
  const notes = new Set(claims.flatMap(({ role, column }) => (role === "note" ? [column] : [])));
  const parts = scoreParts(free, new Map([...chosen.roles, ...given]));
  const roleAt = (index: number) =>
    given.has(index)
      ? (given.get(index) ?? null)
      : (specialRole(special, index) ??
        chosen.roles.get(index) ??
        parts.get(index) ??
        (words.has(index) ? "mark.other" : degrees.has(index) ? "criterion" : null) ??
        (notes.has(index) ? "note" : null));
  return {
    columns: facts.map(({ index, header: text }) => ({ index, header: text, role: roleAt(index) })),
    special: {
      ...special,
      raterMarks: raters.flatMap(raterMarks),
      hasChangesOnly: raters.some(({ isOfChanges }) => isOfChanges),
      finals,
    },
    ambiguous: remainingDoubts(parts, [...raters.flatMap(raterDoubts), ...chosen.ambiguous]),
  };
}

/** Roles that the user chose, matched by the text of the header. */
function mappedRoles(
  facts: readonly ColumnFacts[],
  mapping: SheetMapping | null,
): Map<number, Role | null> {
  const given = new Map<number, Role | null>();
  for (const { header, role } of mapping?.columns ?? []) {
    const fold = foldedText(header);
    const column =
      facts.find((fact) => fact.header === header && !given.has(fact.index)) ??
      facts.find((fact) => foldedText(fact.header) === fold && !given.has(fact.index));
    if (column) given.set(column.index, role);
  }
  return given;
}

/** Columns that are neither the name nor one of several headed by levels. */
function outsideBlocks(
  facts: readonly ColumnFacts[],
  { anchor }: Header,
  blocks: readonly ClassifiedBlock[],
): readonly ColumnFacts[] {
  const inBlocks = new Set(
    blocks.flatMap(({ block }) => block.columns.map(({ column }) => column)),
  );
  return facts.filter(({ index }) => !inBlocks.has(index) && index !== anchor.name);
}

function claimsOf(
  single: readonly ColumnFacts[],
  { anchor: { name, subject } }: Header,
  ratings: readonly RatingCandidate[],
  own: readonly Claim[],
): Claim[] {
  const rated = new Set(ratings.map(({ column }) => column));
  return [
    { role: "name", column: name, rank: -1 },
    ...own,
    ...single
      .filter(({ index }) => !rated.has(index))
      .flatMap((fact) => phraseClaims(fact).filter(isSum(fact, single)))
      .filter(({ role }) => subject === "members" || role !== "departed"),
    ...bareSumClaims(single),
  ];
}

/** The points of a group are in a column that is not one of several below its heading. */
function isSum(fact: ColumnFacts, facts: readonly ColumnFacts[]): (claim: Claim) => boolean {
  return ({ role }) => (role !== "general" && role !== "task") || !spansPoints(fact, facts);
}

/** Where the user chose the final rating, nothing else is it, nor the branch's beside it. */
function isLeft(given: ReadonlySet<Role | null>): (choice: RaterChoice) => boolean {
  return ({ rater }) => !given.has(rater) && !(rater === "branch" && given.has("final"));
}

/** Claims the column of a rater, and the columns to tick of the final rating. */
function raterClaims({ rater, taken, besides }: RaterChoice): Claim[] {
  const { column, ticked } = taken;
  const marks = rater === "final" ? [...ticked, ...(besides?.ticked ?? [])] : [];
  const levels = marks.filter(isLevelColumn);
  return [
    ...(ticked.length === 0 ? [{ role: rater, column, rank: 0 }] : []),
    ...levels.map((mark) => ({ role: markRole(mark.level), column: mark.column, rank: 0 })),
  ];
}

/** The columns of the final rating that are ticked under a word that is no level. */
function wordColumns({ rater, taken, besides }: RaterChoice): number[] {
  const marks = rater === "final" ? [...taken.ticked, ...(besides?.ticked ?? [])] : [];
  return marks.filter((mark) => !isLevelColumn(mark)).map(({ column }) => column);
}

function raterMarks({ rater, taken }: RaterChoice): RaterMarks[] {
  const levels = taken.ticked.filter(isLevelColumn);
  return rater === "final" || levels.length === 0 ? [] : [{ rater, levels }];
}

function raterDoubts({ rater, taken, others }: RaterChoice): Layout["ambiguous"] {
  return others.length === 0 || rater === "branch"
    ? []
    : [{ role: rater, taken: taken.column, others }];
}

function specialIndices(special: OwnColumns): number[] {
  const { nameParts, birthBySex, sexMarks, statusMarks } = special;
  return [
    ...nameParts,
    birthBySex?.male ?? null,
    birthBySex?.female ?? null,
    sexMarks?.male ?? null,
    sexMarks?.female ?? null,
    ...statusMarks.map(({ column }) => column),
  ].filter((index) => index !== null);
}

function specialRole(special: OwnColumns, index: number): Role | null {
  if (special.nameParts.includes(index)) return "name";
  if (index === special.birthBySex?.male || index === special.birthBySex?.female) return "birth";
  if (index === special.sexMarks?.male || index === special.sexMarks?.female) return "sex";
  return special.statusMarks.some(({ column }) => column === index) ? "status" : null;
}
