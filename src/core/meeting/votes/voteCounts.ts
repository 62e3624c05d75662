/** How those asked voted; the parts that a vote's sentence counts. */
export const ANSWERS = ["for", "against", "other"] as const;
export type Answer = (typeof ANSWERS)[number];

export interface Count {
  readonly count: number;
  /** Those asked, behind a stroke: `16/17`. */
  readonly of: number | null;
  /** Where the number or the word with it begins, whichever is first. */
  readonly at: number;
}

export type Counts = Readonly<Partial<Record<Answer, Count>>>;

interface Token {
  readonly answer: Answer | null;
  readonly count: number;
  readonly of: number | null;
  readonly at: number;
  readonly end: number;
}

const FOR = "(?:tan thanh|dong y|nhat tri|dong tinh|ung ho|thuan)";
/** A number of people or the word for what they answered; no year, share or part of a date. */
const TOKEN = new RegExp(
  [
    String.raw`(?<![\d.,/-])(?<count>\d+)(?:\s*/\s*(?<of>\d+))?(?!\d|[.,/-]\d|\s*[%/])(?<!\bnam \d{4})`,
    String.raw`(?<against>\bkhong ${FOR}\b|\bphan doi\b|\bchong\b)`,
    String.raw`(?<other>\by kien khac\b|\bkhong (?:co )?y kien\b(?! khac)|\b(?:phieu trang|bao luu|khong bieu quyet)\b)`,
    String.raw`(?<for>\b${FOR}\b)`,
    String.raw`(?<none>\bkhong(?=\s*(?:[,.;)]|$)))`,
  ].join("|"),
  "g",
);

/** Words that may be between the people counted and what they answered: `16 đồng chí có mặt đều tán thành`. */
const PEOPLE =
  "(?:dong chi|d/c|dc|dang vien|dv|dai bieu|phieu|y kien|nguoi|chinh thuc|co mat|co quyen|du hop|du hoi nghi|tham du|tham gia|gio tay|bieu quyet|bo phieu|thong nhat|deu|da|co|cung|so|voi)";
/** Words that may be between an answer and its number: `Tán thành: số phiếu là 16`. */
const LEADS =
  "(?:dong chi|d/c|dang vien|dai bieu|phieu|y kien|so|voi|la|co|duoc|dat|ty le|ket qua|thong qua|bieu quyet)";
const AHEAD = new RegExp(String.raw`^(?:\s*${PEOPLE}\b)*\s*$`);
const BEHIND = new RegExp(
  String.raw`^\s*[:(=–-]?\s*(?:${LEADS}\b\s*)*[:(=–-]?\s*(?:${LEADS}\b\s*)*$`,
);
/** A share with its brackets, which does not part a number from its answer. */
const SHARE = /[(,]?\s*(?:dat |bang |ty le |chiem )*=?\s*\d+(?:[.,]\d+)?\s*%\s*\)?,?/g;
/** Behind `16/17`, whose meaning is plain, other words may come before the answer. */
const LONGEST_CLAUSE = 50;

type Pair = readonly [number: Token, word: Token];

/**
 * Returns what a sentence counts, in folded letters. Either all numbers are before their answers (`16 đồng chí tán thành, 01 không
 * tán thành`) or all are behind (`Tán thành: 16, không tán thành: 01`): whichever pairs more of them, or else the first one.
 */
export function countsIn(letters: string): Counts {
  const tokens = tokensIn(letters);
  const [ahead, behind] = [pairsOf(tokens, letters, isAhead), pairsOf(tokens, letters, isBehind)];
  const isAheadFirst = startOf(ahead[0]) < startOf(behind[0]);
  const isMostlyAhead =
    ahead.length === behind.length ? isAheadFirst : ahead.length > behind.length;
  return countsOf(isMostlyAhead ? ahead : behind);
}

function tokensIn(letters: string): readonly Token[] {
  return Array.from(letters.matchAll(TOKEN), ({ 0: text, index: at, groups = {} }) => {
    const answer = ANSWERS.find((each) => groups[each] !== undefined) ?? null;
    const of = groups["of"] === undefined ? null : Number(groups["of"]);
    return { answer, count: Number(groups["count"] ?? 0), of, at, end: at + text.length };
  });
}

function pairsOf(
  tokens: readonly Token[],
  letters: string,
  pairs: (first: Token, second: Token, between: string) => Pair | null,
): readonly Pair[] {
  return tokens.flatMap((first, i) => {
    const second = tokens[i + 1];
    const between = letters.slice(first.end, second?.at).replace(SHARE, " ");
    const pair = second && pairs(first, second, between);
    return pair ? [pair] : [];
  });
}

function isAhead(number: Token, word: Token, between: string): Pair | null {
  if (number.answer !== null || word.answer === null) return null;
  const isClause =
    number.of !== null && between.length <= LONGEST_CLAUSE && !/[.;:]|khong/.test(between);
  return AHEAD.test(between) || isClause ? [number, word] : null;
}

function isBehind(word: Token, number: Token, between: string): Pair | null {
  const isPair = word.answer !== null && number.answer === null && BEHIND.test(between);
  return isPair ? [number, word] : null;
}

function startOf(pair: Pair | undefined): number {
  return pair ? Math.min(pair[0].at, pair[1].at) : Infinity;
}

/** Of several numbers for an answer, the first counts. */
function countsOf(pairs: readonly Pair[]): Counts {
  const counts: Partial<Record<Answer, Count>> = {};
  for (const pair of pairs) {
    const [{ count, of }, { answer }] = pair;
    if (answer !== null) counts[answer] ??= { count, of, at: startOf(pair) };
  }
  return counts;
}
