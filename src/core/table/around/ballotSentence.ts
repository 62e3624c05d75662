import type { BallotText } from "../../model/said";
import { clausesOf, foldedLetters } from "../../text/prose";

const COUNT = String.raw`[^\d.;]{0,24}?(\d+)`;
const SUMMONED = new RegExp(String.raw`chinh thuc[^\d.;]{0,16}trieu tap${COUNT}`, "u");
const ISSUED = new RegExp(`phat ra${COUNT}`, "u");
const RETURNED = new RegExp(`thu (?:ve|vao)${COUNT}`, "u");
const VALID = new RegExp(`(?<!khong )hop le${COUNT}`, "u");
const INVALID = new RegExp(`khong hop le${COUNT}`, "u");

/** Reads `Số phiếu phát ra: 18; thu về: 18; hợp lệ: 17; không hợp lệ: 1`, in any order and in several sentences. */
export function ballotSentence(text: string): Omit<BallotText, "at"> {
  const folded = foldedLetters(text.normalize("NFC"));
  const count = (pattern: RegExp) => {
    const [, digits] = pattern.exec(folded) ?? [];
    return digits === undefined ? null : Number(digits);
  };
  return {
    summoned: count(SUMMONED),
    issued: count(ISSUED),
    returned: count(RETURNED),
    valid: count(VALID),
    invalid: count(INVALID),
    probationaryVoters: probationaryVoters(text),
  };
}

const VOTE = "(?:bieu quyet|bo phieu|nhan phieu|duoc phat phieu)";
/** Probationary members and the vote, with neither anybody else nor a negation in between. */
const TO_VOTE = String.raw`du bi(?:(?!chinh thuc|khong )[^,\d])*${VOTE}`;
const VOTERS = new RegExp(
  String.raw`(?<before>\d+)[^\d,]{0,24}${TO_VOTE}|${TO_VOTE}[^\d,]{0,12}(?<after>\d+)`,
  "u",
);

/** Returns how many probationary members voted, according to a clause that does not negate it; null if none says so. */
function probationaryVoters(text: string): number | null {
  for (const clause of clausesOf(text)) {
    const { before, after } = VOTERS.exec(foldedLetters(clause))?.groups ?? {};
    const count = Number(before ?? after ?? 0);
    if (count > 0) return count;
  }
  return null;
}
