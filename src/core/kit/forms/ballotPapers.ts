import type { Rect } from "../../model/address";
import { LEVELS } from "../../model/level";
import type { Content, Sample, Style, StyledAreas } from "../../model/report";
import { BLANK } from "../../report/page/blank";
import { ASIDE, BODY, HEADER, MIDDLE, NOTE } from "../../report/page/styles";
import type { KitBasis } from "../basis";
import { TITLE, TITLE_HEIGHT } from "../formSheet";

/** The columns of one paper: an order, a name, and a box for each level. */
const WIDTHS = [5, 27, 9, 9, 9, 9];
const GAP = 4;
/** The columns where the two papers of a page begin. */
const STARTS = [0, WIDTHS.length + 1];
const RIGHT = WIDTHS.length * 2;

/** The first row is not printed. */
const FIRST = 1;
const HEADER_ROW = FIRST + 3;
const EMPTY_ROWS = 15;
const ROW_HEIGHT = 24;

/** `Phiếu`: the ballot paper, twice on a page, for as many copies as there are official members. */
export function ballotPapersForm(basis: KitBasis): Sample {
  const names = namesOn(basis);
  const bottom = HEADER_ROW + names.length;
  const papers = STARTS.map((left) => paperAt(left, bottom));
  return {
    sheet: {
      key: "ballotPapers",
      name: "Phiếu",
      blocks: [{ row: 0, column: 0, contents: [[copiesOf(basis)], ...twice(paper(basis, names))] }],
      styles: [
        { style: ASIDE, areas: [rowAt(0, { left: 0, right: RIGHT })] },
        ...papers.flatMap((area) => stylesOf(area)),
      ],
      merges: papers.flatMap((area) => [FIRST + 1, FIRST + 2].map((row) => rowAt(row, area))),
      columnWidths: [...WIDTHS, GAP, ...WIDTHS],
      rowHeights: [
        { row: FIRST + 1, height: TITLE_HEIGHT },
        { row: HEADER_ROW, height: HEADER_HEIGHT },
        ...names.map((_, i) => ({ row: HEADER_ROW + 1 + i, height: ROW_HEIGHT })),
      ],
      charts: [],
      links: [],
      page: {
        orientation: "landscape",
        margins: { top: 1.5, bottom: 1.5, left: 1.5, right: 1.5 },
        printArea: { top: FIRST, left: 0, bottom, right: RIGHT },
        repeatRows: [HEADER_ROW, HEADER_ROW],
        isLong: false,
      },
      frozenRows: 0,
    },
    table: null,
    entries: [],
  };
}

const HEADER_HEIGHT = 66;

/** Those to be rated; empty rows where nobody is listed yet. */
function namesOn({ people }: KitBasis): readonly (string | null)[] {
  const names = people.filter(({ isToRate }) => isToRate).map(({ member }) => member.name);
  return names.length === 0 ? Array.from({ length: EMPTY_ROWS }, () => null) : names;
}

function copiesOf({ people }: KitBasis): string {
  const papers = people.filter(({ hasVote }) => hasVote).length;
  const who =
    "Chỉ phát phiếu cho đảng viên chính thức; mỗi trang in được hai phiếu, cắt đôi theo chiều dọc.";
  return papers === 0
    ? who
    : `${who} Cần ${String(papers)} phiếu: in ${String(Math.ceil(papers / 2))} bản.`;
}

function paper(
  { branch, year, scheme }: KitBasis,
  names: readonly (string | null)[],
): readonly (readonly Content[])[] {
  return [
    [(branch ?? `Chi bộ ${BLANK}`).toUpperCase()],
    [`PHIẾU XẾP LOẠI CHẤT LƯỢNG ĐẢNG VIÊN NĂM ${String(year)}`],
    ["Đánh dấu X vào một trong bốn ô của mỗi đảng viên"],
    ["TT", "Họ và tên", ...LEVELS.map((level) => scheme.levels[level].name)],
    ...names.map((name, i): Content[] => [i + 1, name]),
  ];
}

/** Puts the same paper beside itself. */
function twice(lines: readonly (readonly Content[])[]): readonly (readonly Content[])[] {
  return lines.map((line) => {
    const one = WIDTHS.map((_, i) => line[i] ?? null);
    return [...one, null, ...one];
  });
}

function stylesOf(area: Rect): readonly StyledAreas[] {
  const body = { ...area, top: HEADER_ROW + 1 };
  const middle: Style = { ...NOTE, align: "center" };
  return [
    { style: { ...BODY, bold: true }, areas: [rowAt(FIRST, area)] },
    { style: TITLE, areas: [rowAt(FIRST + 1, area)] },
    { style: middle, areas: [rowAt(FIRST + 2, area)] },
    { style: HEADER, areas: [rowAt(HEADER_ROW, area)] },
    { style: MIDDLE, areas: [body] },
    { style: { align: "left" }, areas: [{ ...body, left: area.left + 1, right: area.left + 1 }] },
  ];
}

function paperAt(left: number, bottom: number): Rect {
  return { top: FIRST, left, bottom, right: left + WIDTHS.length - 1 };
}

function rowAt(row: number, { left, right }: Pick<Rect, "left" | "right">): Rect {
  return { top: row, left, bottom: row, right };
}
