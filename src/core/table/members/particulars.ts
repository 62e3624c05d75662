import { columnsOf } from "../../model/columns";
import type { Role } from "../../model/role";
import type { Degree } from "../../model/degree";
import type { NumberReading, Particulars } from "../../model/table";
import { readDegree } from "../../text/degree";
import { memoize } from "../../text/memoize";
import type { Layout } from "../layout";
import type { CellReaders } from "./cellReaders";
import { cellAt, type Cells, type Offsets, type Part } from "./cells";

const BLANK = { kind: "blank" } as const;
const ROLES = [
  "discipline",
  "sickMonths",
  "commendation",
  "outstandingYears",
  "guide",
  "departed",
  "voter",
  "reviewed",
  "shortcomings",
  "positionCode",
  "bonus",
  "unitsDone",
  "unitsFailed",
  "lowConfidence",
  "criterion",
] as const satisfies readonly Role[];
const NO_CRITERIA: readonly (Degree | null)[] = [];

const NONE: Particulars = {
  discipline: "",
  sickMonths: BLANK,
  commendation: "",
  outstandingYears: BLANK,
  guide: "",
  departed: BLANK,
  voter: "",
  reviewed: "",
  shortcomings: "",
  positionCode: "",
  bonus: BLANK,
  unitsDone: BLANK,
  unitsFailed: BLANK,
  lowConfidence: BLANK,
  criteria: NO_CRITERIA,
};

/** Returns a reader of the particulars; without any of their columns, all members share one blank value. */
export function particularsReader(
  layout: Layout,
  left: number,
  offsets: Offsets,
  { text, number, share, date }: CellReaders,
): Part<Particulars> {
  if (ROLES.every((role) => offsets[role] < 0)) return () => NONE;
  const criteria = criteriaReader(layout, left);
  const shareOf = (role: "unitsDone" | "unitsFailed" | "lowConfidence") => {
    const read = share(role);
    return (cells: Cells): NumberReading => read(cellAt(cells, offsets[role]));
  };
  const unitsDone = shareOf("unitsDone");
  const unitsFailed = shareOf("unitsFailed");
  const lowConfidence = shareOf("lowConfidence");
  return (cells) => ({
    discipline: text(cellAt(cells, offsets.discipline)),
    sickMonths: number(cellAt(cells, offsets.sickMonths)),
    commendation: text(cellAt(cells, offsets.commendation)),
    outstandingYears: number(cellAt(cells, offsets.outstandingYears)),
    guide: text(cellAt(cells, offsets.guide)),
    departed: date(cellAt(cells, offsets.departed)),
    voter: text(cellAt(cells, offsets.voter)),
    reviewed: text(cellAt(cells, offsets.reviewed)),
    shortcomings: text(cellAt(cells, offsets.shortcomings)),
    positionCode: text(cellAt(cells, offsets.positionCode)),
    bonus: number(cellAt(cells, offsets.bonus)),
    unitsDone: unitsDone(cells),
    unitsFailed: unitsFailed(cells),
    lowConfidence: lowConfidence(cells),
    criteria: criteria(cells),
  });
}

function criteriaReader(layout: Layout, left: number): Part<Particulars["criteria"]> {
  const columns = columnsOf(layout, "criterion").map(({ index }) => index - left);
  if (columns.length === 0) return () => NO_CRITERIA;
  const degree = memoize((text: string) => readDegree(text));
  return (cells) => columns.map((offset) => degree(String(cellAt(cells, offset))));
}
