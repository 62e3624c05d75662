import type { Opinion, Recorded } from "../../model/meeting";
import { foldedText } from "../../text/foldedText";

type Said = Recorded<Opinion>;

/** Returns the opinions without those that a sheet named by the year repeats, as where they were carried over to it. */
export function withoutCopies(
  opinions: readonly Said[],
  sheetsOfYear: ReadonlySet<string>,
): readonly Said[] {
  const current = opinions.filter(({ at }) => sheetsOfYear.has(at.sheet));
  const carried = new Set(current.map(keyOf));
  return opinions.filter((each) => sheetsOfYear.has(each.at.sheet) || !carried.has(keyOf(each)));
}

function keyOf({ value: { who, text } }: Said): string {
  return `${foldedText(who ?? "")}: ${foldedText(text)}`;
}
