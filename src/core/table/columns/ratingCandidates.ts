import type { Role } from "../../model/role";
import { foldedText } from "../../text/foldedText";
import type { Header } from "../find/header";
import { phraseOf } from "../headings/headerHint";
import { ratingSource, type RatingSource } from "../headings/ratingHeader";
import type { ColumnFacts } from "./columnFacts";
import { shareRated } from "./columnContents";
import type { RatingCandidate } from "./raterColumns";

/** The most classes that a scale of levels has. */
const CLASSES = 5;

/** Roles whose words head a rating if levels are below them. */
const MAY_BE_RATING: ReadonlySet<Role> = new Set<Role>([
  "branchName",
  "job",
  "status",
  "partyGroup",
  "group",
  "voter",
]);

/** Returns the columns headed as somebody's rating whose cells do not contradict it. */
export function ratingCandidates(
  facts: readonly ColumnFacts[],
  header: Header,
): readonly RatingCandidate[] {
  const candidates = facts.flatMap((each): RatingCandidate[] => {
    const fact = hasOwnHeading(each, facts) ? { ...each, leaf: each.whole } : each;
    const { index, leaf, whole, contents } = fact;
    const source =
      sourceOf(fact, header) ?? (hasLevels(fact) ? sourceOf(withoutVotes(fact), header) : null);
    return source === null || isContradicted(fact)
      ? []
      : [
          {
            column: index,
            ticked: [],
            source,
            whole: whole === "" ? leaf : whole,
            contents,
            share: shareRated(contents),
          },
        ];
  });
  return candidates.every(({ source }) => source === "self" || source === "staff")
    ? candidates.map(ofMembers)
    : candidates;
}

/** "Đảng viên" beside "Công chức" says who is rated, not who rates. */
function ofMembers(candidate: RatingCandidate): RatingCandidate {
  const { whole } = candidate;
  const isBare = /(?:^| )(?:dang vien|dv)$/.test(whole) && !/\btu \w+|ca nhan|ban than/.test(whole);
  return isBare && candidate.source === "self" ? { ...candidate, source: "any" } : candidate;
}

/** Brackets that explain how levels came about: `Xếp loại (trên 50% số phiếu đồng ý)`. */
const BY_VOTE = /[([][^()[\]]*(?:phiếu|%|tỷ lệ|tỉ lệ|đồng ý|tán thành)[^()[\]]*[)\]]/giu;

function withoutVotes(fact: ColumnFacts): ColumnFacts {
  const whole = foldedText(fact.path.join(" ").normalize("NFC").replace(BY_VOTE, ""));
  return { ...fact, leaf: whole, whole };
}

/** True if no other column shares a level of the heading, so that its lines are one: `Xếp loại` over `đảng viên`. */
function hasOwnHeading({ index, path }: ColumnFacts, facts: readonly ColumnFacts[]): boolean {
  return facts.every((other) => other.index === index || other.path[0] !== path[0]);
}

function isContradicted({ leaf, contents }: ColumnFacts): boolean {
  const { filled, levels, numbers, marks, dates } = contents;
  const isNumeric = numbers * 2 > filled && levels === 0;
  const isTicked = marks * 2 > filled && levels === 0;
  return dates * 2 > filled || ((isNumeric || isTicked) && !areClasses(leaf, contents));
}

/** True for numbers of classes, which a heading has to announce: "Mức" over 1, 2 and 3. */
function areClasses(leaf: string, { numbers, filled, largest }: ColumnFacts["contents"]): boolean {
  const areNumbers = numbers === filled && largest > 1 && largest <= CLASSES;
  return areNumbers && /xep loai|phan loai|\bxl|\bmuc\b|\bloai\b|\bhang\b/.test(leaf);
}

/** "Chi bộ" or "Chuyên môn" alone heads a rating if levels are below it; otherwise a phrase of another role wins. */
function sourceOf(fact: ColumnFacts, header: Header): RatingSource | null {
  const { leaf, whole } = fact;
  const phrase = phraseOf(leaf, whole);
  const source = isYear(leaf) ? yearSource(fact) : ratingSource(leaf, whole);
  if (phrase === null) {
    return source ?? (hasLevels(fact) || isBesidePoints(fact) ? impliedSource(leaf) : null);
  }
  if (!MAY_BE_RATING.has(phrase.role)) return null;
  if (hasLevels(fact)) return source ?? impliedSource(leaf);
  return isEmptyLowerHeading(fact, header) ? source : null;
}

function isYear(leaf: string): boolean {
  return /^(?:nam )?20\d\d$/.test(leaf);
}

/** A year heads a rating if its parent does, or if levels are below it. */
function yearSource(fact: ColumnFacts): RatingSource | null {
  const above = fact.whole.slice(0, fact.whole.length - fact.leaf.length).trim();
  return ratingSource(above, above) ?? (hasLevels(fact) ? "any" : null);
}

function hasLevels({ whole, contents }: ColumnFacts): boolean {
  // "HT" under a position means headmaster (hiệu trưởng), not a level.
  const { levels, agreements, filled } = contents;
  const isRated = levels > 0 && (levels + agreements) * 2 > filled;
  return isRated && !/\bchuc (?:vu|danh)\b/.test(whole);
}

/** True for words below a heading of both points and rating, such as "Điểm – mức chi bộ xếp loại". */
function isBesidePoints({ leaf, contents: { filled, texts } }: ColumnFacts): boolean {
  return /\bdiem\b/.test(leaf) && /xep loai|phan loai|\bmuc\b/.test(leaf) && texts * 2 > filled;
}

/** Whose rating a heading announces once its cells have shown that it is one, perhaps beside the points. */
function impliedSource(leaf: string): RatingSource | null {
  const heading = `xep loai ${leaf.replace(/\b(?:(?:cham )?diem|nhan xet)\b/g, "")}`;
  return ratingSource(heading, heading);
}

function isEmptyLowerHeading({ leaf, whole, contents }: ColumnFacts, { rows }: Header): boolean {
  return leaf !== whole && contents.filled === 0 && rows[0] < rows[1];
}
