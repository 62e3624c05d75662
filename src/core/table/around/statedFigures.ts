import { LEVELS, type Level, type Vocabulary } from "../../model/level";
import type { FigureName, FigureText, SheetText, StatedFigure } from "../../model/said";
import type { RatingTable } from "../../model/table";
import { memoizeObjects } from "../../text/memoize";
import { foldedLetters, levelPattern } from "../../text/prose";
import { isAboutOthers } from "./statedSubject";

/** The table that the figures may be about: the names of its levels, what it lists, and its year. */
export interface StatedOf {
  readonly levels: Vocabulary;
  readonly subject: RatingTable["subject"];
  readonly year: number | null;
}

const WHO = {
  members: String.raw`\s*(?:dong chi|d/c|dang vien|nguoi)\b`,
  organisations: String.raw`\s*(?:chi bo|to chuc dang|dang bo|tap the)\b`,
} as const;
const COUNT = String.raw`(?<count>\d+)(?:\s*/\s*\d+)?`;
const SHARE = String.raw`(?<percent>\d+(?:[.,]\d+)?)\s*%`;
const THEN_SHARE = String.raw`(?:\s*[,:(–-]?\s*(?:dat|chiem|ty le)?\s*${SHARE})?`;
/** Nothing after a figure says what it counts. */
const ALONE = String.raw`(?=\s*(?:[;,(–-]|\.(?:\s|$)|va\b|$))`;
const COUNT_ALONE = String.raw`(?<alone>\d+)(?:\s*/\s*\d+)?${ALONE}`;
/** Right behind the level; four digits are a year. */
const COUNT_NEXT = String.raw`(?<next>\d{1,3})(?:\s*/\s*\d+)?${ALONE}`;
/** Words between a figure and the level that it counts. */
const RATED_AS = String.raw`(?:\s*(?:deu|duoc|danh gia|xep loai|xep|chat luong|dat|o|muc|loai|la)\b,?)*\s*["“]?\s*`;
const OR_BETTER = String.raw`\s*["”]?\s*tro len`;

/** How figures are stated: each match of the expression has one for each of its named groups. */
interface FigurePattern {
  readonly expression: RegExp;
  readonly figures: Readonly<Record<string, readonly [FigureName, StatedFigure["unit"]]>>;
}

/** Returns the texts that state figures of the table. */
export function figureTexts(texts: readonly SheetText[], of: StatedOf): readonly FigureText[] {
  const patterns = patternsOf(of.levels)[of.subject];
  return texts.flatMap((text) => {
    const figures = statedFigures(text.text, patterns, of.year);
    return figures.length === 0 ? [] : [{ ...text, figures }];
  });
}

/**
 * Finds the counts and shares in sentences such as `Tổng số đảng viên: 16 đồng chí (chính thức 14, dự bị 02)`,
 * `HTXSNV: 02 đồng chí (12,5%)` and `14 đồng chí hoàn thành tốt nhiệm vụ`, in the order of the text.
 */
function statedFigures(
  text: string,
  patterns: readonly FigurePattern[],
  year: number | null,
): readonly StatedFigure[] {
  if (!/\d/u.test(text)) return [];
  const folded = foldedLetters(text.normalize("NFC"));
  const figures = patterns.flatMap((pattern) => figuresIn(folded, pattern));
  const first = figures.filter(
    ({ start }, i) => figures.findIndex((other) => other.start === start) === i,
  );
  return first
    .filter(({ start, end }) => !isAboutOthers(folded, start, end, year))
    .sort((a, b) => a.start - b.start);
}

const PARTS = String.raw`(?:[^.;]*?chinh thuc\s*:?\s*(?<official>\d+))?(?:[^.;]*?du bi\s*:?\s*(?<probationary>\d+))?`;
const PRESENT_PATTERNS: readonly FigurePattern[] = [
  String.raw`tong so dang vien(?: cua chi bo| chi bo)?\s*[:là ]*(?<present>\d+)`,
  String.raw`chi bo (?:hien )?co(?: tong so)?\s*(?<present>\d+)${WHO.members}(?=\s*(?:[,.;(]|trong do|$))`,
].map((start) =>
  figurePattern(start + PARTS, {
    present: ["present", "count"],
    official: ["official", "count"],
    probationary: ["probationary", "count"],
  }),
);

type Subject = StatedOf["subject"];

const patternsOf = memoizeObjects((levels: Vocabulary) => ({
  members: [...PRESENT_PATTERNS, ...levelPatterns(levels, "members")],
  organisations: levelPatterns(levels, "organisations"),
}));

function levelPatterns(levels: Vocabulary, subject: Subject): readonly FigurePattern[] {
  return [
    ...ratedPatterns(levels, subject),
    ...LEVELS.flatMap((level) => patternsOfLevel(level, levels, subject)),
  ];
}

function ratedPatterns(levels: Vocabulary, subject: Subject): readonly FigurePattern[] {
  const who = WHO[subject];
  const rated = String.raw`(?<!chua )(?:da|duoc) (?:danh gia, )?xep loai\s*:?\s*${COUNT}${who}`;
  const not = String.raw`chua (?:duoc )?(?:danh gia, )?xep loai\s*:?\s*${COUNT}${who}`;
  const good = `(?:${levelPattern(levels, "good")})${OR_BETTER}`;
  const share = String.raw`${SHARE}\s*(?:so\s+)?${who}[^.;%\d]{0,60}?${good}`;
  const count = `(?<![\\d.,/])${COUNT}(?:${who})?${RATED_AS}${good}`;
  return [
    figurePattern(rated, { count: ["rated", "count"] }),
    figurePattern(not, { count: ["notYetRated", "count"] }),
    figurePattern(share, { percent: ["goodOrBetter", "percent"] }),
    figurePattern(count, { count: ["goodOrBetter", "count"] }),
  ];
}

function patternsOfLevel(
  level: Level,
  levels: Vocabulary,
  subject: Subject,
): readonly FigurePattern[] {
  const who = WHO[subject];
  const name = String.raw`(?<!khong |ko |\w)(?:${levelPattern(levels, level)})`;
  const ahead = `(?<![\\d.,/])${COUNT}(?:${who})?${RATED_AS}${name}(?!${OR_BETTER})\\b${THEN_SHARE}`;
  const behind = String.raw`${name}\s*["”]?\s*(?:[:–-]?\s*${COUNT}${who}|(?::|la|co)\s*${COUNT_ALONE}|${COUNT_NEXT})${THEN_SHARE}`;
  const shareBehind = String.raw`${name}\s*["”]?\s*(?::|dat|chiem|la)\s*${SHARE}`;
  const shareAhead = String.raw`${SHARE}\s*(?:so\s+)?${who}${RATED_AS}${name}(?!${OR_BETTER})\b`;
  return [behind, ahead, shareBehind, shareAhead].map((expression) =>
    figurePattern(expression, {
      count: [level, "count"],
      alone: [level, "count"],
      next: [level, "count"],
      percent: [level, "percent"],
    }),
  );
}

function figurePattern(expression: string, figures: FigurePattern["figures"]): FigurePattern {
  return { expression: new RegExp(expression, "dgu"), figures };
}

function figuresIn(
  folded: string,
  { expression, figures }: FigurePattern,
): readonly StatedFigure[] {
  return Array.from(folded.matchAll(expression), ({ indices }) =>
    Object.entries(figures).flatMap(([group, [what, unit]]) => {
      const bounds = indices?.groups?.[group];
      return bounds ? [figure(folded, what, unit, bounds)] : [];
    }),
  ).flat();
}

function figure(
  folded: string,
  what: FigureName,
  unit: StatedFigure["unit"],
  [start, end]: readonly [number, number],
): StatedFigure {
  const typed = folded.slice(start, end);
  const decimals = /[.,](\d+)$/u.exec(typed)?.[1]?.length ?? 0;
  return { what, unit, value: Number(typed.replace(",", ".")), decimals, typed, start, end };
}
