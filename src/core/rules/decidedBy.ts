import { finalColumns } from "../model/columns";
import type { RatingTable } from "../model/table";
import { foldedText } from "../text/foldedText";

const ABOVE =
  /dang uy|dang bo|thuong vu|cap uy|cap tren|tham quyen|ban chap hanh|\bdu (?:xl|xep)|^du$/;
const DECIDES = /quyet dinh|phe duyet|cong nhan|chuan y|chinh thuc/;
const PROPOSES = /de nghi|de xuat|tu (?:xep|danh|nhan|phan)|du kien/;

/**
 * True if the final levels are a decision of the level above, going by their heading, which need not say so where the branch's
 * own rating is beside it; else they are a proposal.
 */
export function isDecided(table: RatingTable): boolean {
  const isBeside = table.members.some(({ ratings }) => ratings.branch.kind !== "blank");
  return finalColumns(table).some(({ header }) => {
    const folded = foldedText(header);
    const decides = isBeside || DECIDES.test(folded);
    return ABOVE.test(folded) && decides && !PROPOSES.test(folded);
  });
}

/** True if a table lists more than one branch, so that it may cover what the level above decides on. */
export function listsSeveralBranches({ subject, members }: RatingTable): boolean {
  if (subject === "organisations") return members.length > 1;
  const named = members.filter(({ branchName }) => branchName !== "");
  return named.some(({ branchName }) => branchName !== named[0]?.branchName);
}
