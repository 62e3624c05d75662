import { columnOf } from "../../model/columns";
import type { RatingTable } from "../../model/table";
import type { Commended } from "../../model/tally";
import { foldedText } from "../../text/foldedText";

/** A mark, or a word that says no more than one. */
const TICK = /^(?:x|v|co|[01]|yes|y)?$/;

/** What a member is proposed for, in words: where the table has only a tick, in the words of its column. */
export function proposalWords({ proposal }: Commended, table: RatingTable): string {
  if (!TICK.test(foldedText(proposal))) return proposal;
  const header = columnOf(table, "commendation")?.header.split(" / ").at(-1) ?? "";
  const folded = foldedText(header);
  if (folded.includes("giay khen")) return "Đề nghị tặng giấy khen";
  if (folded.includes("bang khen")) return "Đề nghị tặng bằng khen";
  return "Đề nghị khen thưởng";
}
