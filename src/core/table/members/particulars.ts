import type { Particulars } from "../../model/table";
import type { CellReaders } from "./cellReaders";
import { cellAt, type Offsets, type Part } from "./cells";

const BLANK = { kind: "blank" } as const;
const ROLES = [
  "discipline",
  "sickMonths",
  "commendation",
  "outstandingYears",
  "guide",
  "voter",
] as const satisfies readonly (keyof Particulars)[];

const NONE: Particulars = {
  discipline: "",
  sickMonths: BLANK,
  commendation: "",
  outstandingYears: BLANK,
  guide: "",
  voter: "",
};

/** Returns a reader of the particulars; without any of their columns, all members share one blank value. */
export function particularsReader(
  offsets: Offsets,
  { text, number }: CellReaders,
): Part<Particulars> {
  if (ROLES.every((role) => offsets[role] < 0)) return () => NONE;
  return (cells) => ({
    discipline: text(cellAt(cells, offsets.discipline)),
    sickMonths: number(cellAt(cells, offsets.sickMonths)),
    commendation: text(cellAt(cells, offsets.commendation)),
    outstandingYears: number(cellAt(cells, offsets.outstandingYears)),
    guide: text(cellAt(cells, offsets.guide)),
    voter: text(cellAt(cells, offsets.voter)),
  });
}
