import type { Recorded, Vote } from "../../model/meeting";
import { foldedText } from "../../text/foldedText";
import { readQuantity } from "../../text/quantity";
import { recorded, textIn } from "../entryValues";
import type { Entry } from "../forms/form";
import type { PageCell } from "../pages";
import type { VoteField } from "./voteForm";

const CELLS = ["question", "summoned", "present", "for", "against", "other", "passed"] as const;
const COUNT_OF = /^(\d+)\s*\/\s*(\d+)/;

/** Reads a vote as typed: `14/14` under its votes is 14 of those present. */
export function voteOf(entry: Entry<VoteField>): Recorded<Vote> {
  const count = (field: VoteField) => countIn(entry.cell(field));
  const of = ofIn(entry.cell("for"));
  const votes = { for: count("for"), against: count("against"), other: count("other") };
  const summoned = count("summoned") ?? ofIn(entry.cell("present"));
  const base = { summoned, present: count("present") ?? of };
  const passed = passedIn(entry.cell("passed")) ?? outcome({ ...base, ...votes });
  const value = { question: textIn(entry.key), ...base, ...votes, passed };
  return recorded(entry, value, CELLS);
}

/** Votes are whole numbers; a share is none. */
function countIn(cell: PageCell | null): number | null {
  const quantity = cell && readQuantity(cell.value);
  return quantity && quantity.unit !== "%" && Number.isInteger(quantity.value)
    ? quantity.value
    : null;
}

function ofIn(cell: PageCell | null): number | null {
  const [, , of] = COUNT_OF.exec(cell?.text ?? "") ?? [];
  return of === undefined ? null : Number(of);
}

/** What is said of a vote; null where nothing is. */
export function passedIn(cell: PageCell | null): boolean | null {
  const words = textIn(cell);
  if (words === null) return null;
  const folded = foldedText(words);
  if (/(?:khong|chua)(?: duoc)? (?:thong qua|dat|tan thanh)|bac bo|^khong$/.test(folded))
    return false;
  return /thong qua|tan thanh|^(?:da )?dat|^(?:co|duoc|nhat tri|dong y)/.test(folded) ? true : null;
}

/** More than half of those summoned, or of those present where only they are known. */
export function outcome(vote: Omit<Vote, "question" | "passed">): boolean | null {
  const base = vote.summoned ?? vote.present;
  return vote.for === null || base === null || base === 0 ? null : vote.for * 2 > base;
}
