import { clausesOf, fold } from "./prose";

/** What a sheet says of the ballots outside its tables; null for what it does not say. */
export interface BallotSentence {
  /** Official members summoned. */
  readonly summoned: number | null;
  readonly issued: number | null;
  readonly returned: number | null;
  readonly valid: number | null;
  readonly invalid: number | null;
  /** Probationary members who are said to have voted. */
  readonly probationaryVoters: number | null;
}

const COUNT = String.raw`[^\d.;]{0,24}?(\d+)`;
const SUMMONED = new RegExp(String.raw`chinh thuc[^\d.;]{0,16}trieu tap${COUNT}`, "u");
const ISSUED = new RegExp(`phat ra${COUNT}`, "u");
const RETURNED = new RegExp(`thu (?:ve|vao)${COUNT}`, "u");
const VALID = new RegExp(`(?<!khong )hop le${COUNT}`, "u");
const INVALID = new RegExp(`khong hop le${COUNT}`, "u");

/** `Số phiếu phát ra: 18; thu về: 18; hợp lệ: 17; không hợp lệ: 1`, in any order and in several sentences. */
export function ballotSentence(text: string): BallotSentence {
  const folded = fold(text.normalize("NFC"));
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

/** From a clause that has probationary members vote; one that says they do not is no voter. */
function probationaryVoters(text: string): number | null {
  for (const clause of clausesOf(text).map(fold)) {
    const votes = /du bi.*(?:bieu quyet|bo phieu|phat phieu|nhan phieu)/u.test(clause);
    const [, digits] =
      new RegExp(String.raw`du bi[^\d]*(\d+)|(\d+)[^\d]*du bi`, "u").exec(clause) ?? [];
    const refuses = /khong (?:\S+ ){0,3}(?:bieu quyet|bo phieu|phat phieu|nhan phieu)/u.test(
      clause,
    );
    if (votes && !refuses && Number(digits) > 0) return Number(digits);
  }
  return null;
}
