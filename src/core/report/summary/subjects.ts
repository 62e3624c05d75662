import { a1 } from "../../model/address";
import type { Content } from "../../model/report";
import { EXCLUSIONS } from "../../model/tally";
import type { BranchView } from "../context";
import { UNKNOWN, unratedWords } from "../words";
import { live, share } from "../figures/formula";
import type { SheetBuilder } from "../page/sheetBuilder";
import { COUNT, LABEL, MIDDLE, PERCENT } from "../page/styles";
import {
  BOLD,
  putHeader,
  putRow,
  putSection,
  type Numbering,
  type TableColumn,
} from "../page/tableBlock";
import { AT, partColumns, type LevelRows } from "./levels";

const COLUMNS: readonly TableColumn[] = [
  { header: "TT", style: MIDDLE },
  { header: "Đối tượng", style: LABEL },
  { header: "Số lượng", style: COUNT },
  { header: "So với số có mặt", style: PERCENT },
];

/** Who is present, who is not subject to rating and why, who is rated and who not yet. */
export function putSubjects(
  sheet: SheetBuilder,
  view: BranchView,
  levels: LevelRows,
  numbered: Numbering,
): void {
  const { branch, numbers, nouns } = view;
  const { tally } = branch;
  const columns = [...COLUMNS, ...partColumns(tally)];
  putSection(sheet, numbered("Đối tượng xếp loại"));
  const present = putHeader(sheet, columns) + 1;
  const cell = (row: number, column: number) => a1({ row, column });
  const ofPresent = (row: number, value: number) =>
    share(cell(row, AT.count), cell(present, AT.count), value, tally.present);
  const put = (
    order: number | null,
    label: string,
    count: Content,
    value: number,
    rest: Content[],
  ) => {
    const style = order === null ? {} : BOLD;
    putRow(sheet, columns, [order, label, count, ofPresent(sheet.next, value), ...rest], style);
  };
  put(
    1,
    `Tổng số ${nouns.many} có mặt`,
    numbers.present,
    tally.present,
    presentParts(view, present),
  );
  const excluded = EXCLUSIONS.reduce((sum, why) => sum + tally.excluded[why], 0);
  const [from, to] = [present + 2, present + 1 + EXCLUSIONS.length];
  const out = live(`SUM(${cell(from, AT.count)}:${cell(to, AT.count)})`, excluded);
  put(2, "Không thuộc diện xếp loại", out, excluded, []);
  const words = unratedWords(view.scheme);
  for (const why of EXCLUSIONS)
    put(null, `– ${words[why]}`, numbers.excluded[why], tally.excluded[why], []);
  const minus = (a: number, b: number) => `${cell(a, AT.count)}-${cell(b, AT.count)}`;
  const toRate = sheet.next;
  put(3, "Thuộc diện xếp loại", live(minus(present, present + 1), tally.toRate), tally.toRate, []);
  const rated = live(cell(levels.total, AT.count), tally.rated);
  put(4, "Đã xếp loại", rated, tally.rated, ratedParts(view, levels));
  put(
    5,
    "Chưa xếp loại",
    live(minus(toRate, toRate + 1), tally.notYetRated),
    tally.notYetRated,
    [],
  );
}

function presentParts({ branch: { tally }, numbers }: BranchView, row: number): Content[] {
  const minus = `${a1({ row, column: AT.count })}-${a1({ row, column: AT.official })}`;
  return [
    numbers.official ?? UNKNOWN,
    tally.probationary === null ? UNKNOWN : live(minus, tally.probationary),
    numbers.women ?? UNKNOWN,
  ];
}

function ratedParts({ branch: { tally } }: BranchView, { total }: LevelRows): Content[] {
  const same = (column: number, counts: Readonly<Record<string, number>> | null): Content =>
    counts === null
      ? UNKNOWN
      : live(
          a1({ row: total, column }),
          Object.values(counts).reduce((sum, n) => sum + n, 0),
        );
  const official = tally.officialLevels;
  const officials = official === null ? 0 : Object.values(official).reduce((sum, n) => sum + n, 0);
  return [
    same(AT.official, official),
    official === null
      ? UNKNOWN
      : live(a1({ row: total, column: AT.probationary }), tally.rated - officials),
    same(AT.women, tally.womenLevels),
  ];
}
