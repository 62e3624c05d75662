import type { Opinion, Recorded } from "../../model/meeting";
import { personsIn } from "../../text/personIn";
import { foldedLetters } from "../../text/prose";
import type { Statement } from "../statements";
import { addressedIn, addresseeIn } from "./addressee";

const SECTION =
  /^(?:phan )?(?:cac |tong hop |nhung )*(?:y kien|thao luan|kien nghi|de xuat|phat bieu|tham luan|noi dung thao luan)/;
/** The end of a line below which members speak: `… Các đồng chí phát biểu như sau:`. */
const ANNOUNCES = /\b(?:phat bieu|thao luan|y kien|kien nghi)(?: y kien)?(?: nhu sau| gom)?\s*:$/;
const VERB =
  /\b(?:kien nghi|de nghi|de xuat|phat bieu|neu y kien|co y kien|y kien|gop y|cho rang|phan anh|mong muon|nhat tri|dong y|tham luan)\b/;
/** Words that propose to the meeting itself what it then decides. */
const DECISIONS = /xep loai|khen thuong|bieu quyet|bo phieu|ket luan|chu tri|thu ky/;
const ADMISSIONS = /ket nap|giup do/;
/** A speaker is named at the beginning of a line. */
const FARTHEST = 12;
const SHORTEST = 6;

/** The part of the minutes that a line belongs to. */
interface Section {
  readonly isOfOpinions: boolean;
  /** Whom its lines propose something to, whoever made the proposals; null where it names nobody. */
  readonly to: string | null;
}

const ELSEWHERE: Section = { isOfOpinions: false, to: null };

/** Reads opinions in minutes: what a member says, the lines of a section of opinions, and the answers below them. */
export function opinionsSaid(statements: readonly Statement[]): readonly Recorded<Opinion>[] {
  let section = ELSEWHERE;
  let open: Recorded<Opinion> | null = null;
  const opinions: Recorded<Opinion>[] = [];
  for (const statement of statements) {
    const answer: string | null = open && answerIn(statement);
    if (open && answer !== null) opinions.splice(-1, 1, answered(open, answer, statement));
    else if (isHeading(statement)) section = sectionOf(statement, section);
    const opinion: Recorded<Opinion> | null =
      answer === null && !isHeading(statement) ? said(statement, section) : null;
    if (opinion) opinions.push(opinion);
    open = opinion?.value.answer === null ? opinion : null;
  }
  return opinions;
}

function said(statement: Statement, section: Section): Recorded<Opinion> | null {
  const { at } = statement;
  const value =
    opinionIn(statement, section.isOfOpinions) ??
    creditedIn(statement, section) ??
    proposalIn(statement, section);
  return value && { value, at, cells: { text: at } };
}

const WHO =
  "(?:(?:cua )?(?:ban )?(?:chi uy|cap uy|chu tri|chu toa|(?:pho )?bi thu|dong chi|d c)(?: chi bo)?)";
const ANSWERS = new RegExp(
  `^(?:y kien |ket luan |phan )*(?:${WHO} )?(?:da )?(?:dap|tra loi|giai trinh|giai dap|tiep thu|phan hoi|giai quyet|huong (?:giai quyet|xu ly))(?: ${WHO})?$`,
);

/** What is answered on the line below an opinion: `Trả lời: …`, `Chi ủy tiếp thu: …`. */
function answerIn({ label, values }: Statement): string | null {
  const [value] = values;
  return value && ANSWERS.test(label) ? withoutStop(value.text) : null;
}

function answered(
  { value, at, cells }: Recorded<Opinion>,
  answer: string | null,
  statement: Statement,
): Recorded<Opinion> {
  return { value: { ...value, answer }, at, cells: { ...cells, answer: statement.at } };
}

/** A heading that only names an addressee goes on with the proposals above it. */
function sectionOf({ text, label, letters }: Statement, before: Section): Section {
  const to = addressedIn(text);
  if (SECTION.test(label) || ANNOUNCES.test(letters)) return { isOfOpinions: true, to };
  return before.isOfOpinions && to !== null ? { ...before, to } : ELSEWHERE;
}

const CREDITED = /^(.{6,})\s*\(([^()]+)\)\s*[.;]?$/u;

/** A line of a section whose speaker is in brackets behind it: `Gửi tài liệu sớm (đ/c Lê Văn An)`. */
function creditedIn({ text }: Statement, { isOfOpinions, to }: Section): Opinion | null {
  const [, words = "", credit = ""] = (isOfOpinions && CREDITED.exec(text)) || [];
  const [person, ...others] = personsIn(credit);
  if (person?.at !== 0 || others.length > 0 || personsIn(words).length > 0) return null;
  if (DECISIONS.test(foldedLetters(words))) return null;
  const about = { to: to ?? addresseeIn(words), answer: null, due: null, done: null };
  return { who: person.name, text: withoutStop(words), ...about };
}

/** A line with a dash, of proposals to somebody, that names nobody. */
function proposalIn({ text, letters, isBullet }: Statement, { to }: Section): Opinion | null {
  const words = withoutStop(text);
  const isProposal = /\p{L}{2}/u.test(words) && words.length >= SHORTEST && !/^khong/.test(letters);
  if (to === null || !isBullet || !isProposal || personsIn(text).length > 0) return null;
  return { who: null, text: words, to, answer: null, due: null, done: null };
}

/** A numbered or short line without a person in it. */
function isHeading({ text, label, letters, number, values }: Statement): boolean {
  if (ANNOUNCES.test(letters)) return true;
  if (personsIn(text).length > 0 || values.length > 0) return false;
  return (number !== "" && text.length < 90) || (SECTION.test(label) && text.length < 60);
}

/** An answer behind an opinion in the same paragraph: `… Chi ủy trả lời: …`. */
const ANSWER =
  /[.;]\s*(?:ban\s+)?(?:chi ủy|chi uỷ|cấp ủy|cấp uỷ|chủ trì|chủ tọa|(?:đồng chí\s+|đ\/c\s+)?bí thư(?:\s+chi bộ)?)[^.:]{0,30}?(?:trả lời|giải trình|giải đáp|tiếp thu|phản hồi)\s*:?\s*/iu;

function opinionIn({ text }: Statement, isSection: boolean): Opinion | null {
  const [asked = "", answer] = text.split(ANSWER);
  const letters = foldedLetters(asked);
  const [person] = personsIn(asked);
  if (!person || person.at > FARTHEST || DECISIONS.test(letters)) return null;
  if (!isSection && ADMISSIONS.test(letters)) return null;
  const behind = asked.slice(person.end);
  const words = wordsIn(behind, letters.slice(person.end, person.end + 60), isSection);
  if (words === null) return null;
  return {
    who: person.name,
    text: words,
    to: addresseeIn(behind),
    answer: answer === undefined ? null : withoutStop(answer),
    due: null,
    done: null,
  };
}

/** What is said behind a name: after a colon, or from the verb on; outside a section of opinions it takes a verb. */
function wordsIn(behind: string, letters: string, isSection: boolean): string | null {
  const colon = /^[^:]{0,60}:\s*/u.exec(behind);
  const verb = VERB.exec(letters);
  if (!verb && !(isSection && colon)) return null;
  const said = colon ? behind.slice(colon[0].length) : behind.slice(verb?.index ?? 0);
  const words = withoutStop(said);
  return words.length < SHORTEST ? null : words;
}

function withoutStop(said: string): string {
  return said.trim().replace(/[.;]\s*$/u, "");
}
