import { handInOf } from "../../../src/core/committee/handIn";
import type { HandIn } from "../../../src/core/model/committee";
import { review } from "../../../src/core/review";
import { typedSheet } from "../typedSheet";
import type { BranchFile } from "./committee";

/** Returns what a committee keeps of a workbook that was handed in. */
export function receivedFrom({ file, modified, rows }: BranchFile): HandIn {
  const sheet = typedSheet(rows, { name: "Xếp loại" });
  return handInOf(
    { file, modified, digest: JSON.stringify(rows) },
    review({ sheets: [sheet] }, {}),
  );
}
