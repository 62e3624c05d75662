import type { CellRef } from "../../model/address";
import { foldedLetters } from "../../text/prose";
import { readQuantity } from "../../text/quantity";
import type { PageCell } from "../pages";
import type { FactDraft } from "./draft";

type Count = "summoned" | "present" | "absent";

const OF = /^\D{0,12}?(\d+)\s*\/\s*(\d+)/;

/** Takes a labelled number; `14/16` present are 14 of 16 summoned. */
export function putAttendance(draft: FactDraft, count: Count, cell: PageCell): void {
  const [, part, whole] = OF.exec(cell.text) ?? [];
  const value = part ?? readQuantity(cell.value)?.value ?? /\d+/.exec(cell.text)?.[0];
  if (value !== undefined) draft.put(count, Number(value), cell);
  if (whole !== undefined && count === "present") draft.put("summoned", Number(whole), cell);
  if (typeof cell.value === "string") putAttended(draft, cell.text, cell);
}

/** Takes two numbers of one cell, in the order of their label. */
export function putBoth(draft: FactDraft, counts: readonly [Count, Count], cell: PageCell): void {
  const [, first, second] = OF.exec(cell.text) ?? [];
  if (first === undefined || second === undefined) return;
  draft.put(counts[0], Number(first), cell);
  draft.put(counts[1], Number(second), cell);
  putAttended(draft, cell.text, cell);
}

/** A few words up to a number, none of which is about others or a day. */
function gap(others: string): string {
  return String.raw`(?:(?!${others}|\bngay\b|\bluc\b)[^\d.;]){0,40}?`;
}

const CAME = "(?:co mat|tham du|du hop|du hoi nghi)";
const PATTERNS: readonly RegExp[] = [
  new RegExp(`${CAME}(?! vang)${gap("vang")}(?<present>\\d+)(?:\\s*/\\s*(?<summoned>\\d+))?`),
  new RegExp(`(?<present>\\d+)\\s*/\\s*(?<summoned>\\d+)[^\\d.;]{0,40}?${CAME}`),
  /(?:gom|thanh phan\D{0,20}) (?<present>\d+)\s*\/\s*(?<summoned>\d+) (?:dang vien|dong chi)/,
  new RegExp(`trieu tap${gap(`vang|${CAME}`)}(?<summoned>\\d+)`),
  new RegExp(`(?<summoned>\\d+)[^\\d.;]{0,30}? (?:duoc |dang vien )?trieu tap`),
  new RegExp(`tong so (?:dang vien|dv)[^\\d.;]{0,12}?(?<summoned>\\d+)[^.;]{0,30}?co mat`),
  new RegExp(`vang(?: mat)?(?: co ly do)?[^\\d.;,]{0,20}?(?<absent>\\d+)`),
];
/** Who agreed, of those present, says nothing about who was summoned. */
const VOTED = /nhat tri|tan thanh|dong y|bieu quyet/;
const NOBODY_ABSENT =
  /khong (?:co )?(?:ai |dong chi nao |dang vien nao )?vang|vang(?: mat)?\s*:?\s*khong\b/;

/** Takes the numbers of a sentence about who came. */
export function putAttended(draft: FactDraft, text: string, at: CellRef): void {
  const folded = foldedLetters(text.normalize("NFC"))
    .split(/;|\.\s/)
    .filter((part) => !VOTED.test(part))
    .join("; ");
  if (!/co mat|trieu tap|vang|tham du|du hop|du hoi nghi|gom \d|thanh phan/.test(folded)) return;
  for (const pattern of PATTERNS)
    for (const [count, digits] of Object.entries<string | undefined>(
      pattern.exec(folded)?.groups ?? {},
    ))
      if (digits !== undefined) draft.put(count as Count, Number(digits), at);
  if (NOBODY_ABSENT.test(folded)) draft.put("absent", 0, at);
}
