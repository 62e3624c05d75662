import { LEVELS, OTHER_RATERS } from "../../model/level";
import type { ReportSheet } from "../../model/report";
import type { Member, RatingReading } from "../../model/table";
import { codeHeader } from "../codeHeader";
import { headingOf, partsOf, type BranchView, type Views } from "../context";
import { branchNameOf, DECISION } from "../words";
import { putFoot } from "../foot";
import { positionOf } from "../figures/members";
import { finishDocument, startDocument } from "../page/document";
import { putHeading } from "../page/heading";
import { putSignatures } from "../page/signatures";
import { LABEL, MIDDLE } from "../page/styles";
import { columnPixels, fittingWidth, lineCount } from "../page/textWidth";
import { putHeader, putList, type ListRow, type TableColumn } from "../page/tableBlock";
import { linesAfter, putNotes, putSubheading } from "../page/textLines";
import { attachedReport, signatoriesOf } from "../signatories";

/** The columns of the form `Tổng hợp đề xuất mức chất lượng đảng viên của các chủ thể`, in its own words. */
const RATINGS: readonly TableColumn[] = [
  { header: "Đảng viên tự đánh giá, xếp loại (1)", style: MIDDLE },
  {
    header: "Đánh giá, xếp loại viên chức, người lao động (nếu là VC, NLĐ) (2)",
    style: MIDDLE,
  },
  { header: "Chi ủy nơi đảng viên sinh hoạt đánh giá, xếp loại (3)", style: MIDDLE },
  {
    header: "Tập thể lãnh đạo đoàn thể mà đảng viên là thành viên lãnh đạo (4)",
    style: MIDDLE,
  },
  { header: "Chi bộ đánh giá, xếp loại (5)", style: MIDDLE },
];
const DECIDED: TableColumn = { header: `${DECISION} (6)`, style: MIDDLE };
const TEXT = { size: 12, bold: false };
const NOTE: TableColumn = { header: "Ghi chú", style: LABEL };

/** The raters before the branch. */
const FORM = OTHER_RATERS.filter((rater) => rater !== "branch");

/** What differs between branches: the width of the order, and columns that not every branch needs. */
interface Extra {
  readonly order: number;
  /** The heading of the members' numbers; null where they have none. */
  readonly code: string | null;
  /** Whether the level above has decided. */
  readonly isDecided: boolean;
}

/** The width of the sheet in characters, as wide as the paper. */
const WIDTH = 117;
const ORDER_WIDTH = 4;
const CODE_WIDTH = 12.8;

/** What names, ratings and notes may take; positions take the rest. */
const NAME_WIDTHS = [16, 18, 20, 22, 24];
const RATING_WIDTHS = [10, 11, 12, 13, 14];
const NOTE_WIDTHS = [8, 10, 12, 14, 16, 18];
const LEAST_POSITION = 12;
/** The number of members that shows which widths suit a list; about as many are on a page. */
const MOST_MEASURED = 200;
const ROWS_A_PAGE = 12;

/** Divides the room between names, positions, ratings and notes so that the list and its headers are as low as possible. */
function widthsOf(extra: Extra, members: readonly Member[]): readonly number[] {
  const columns = columnsOf(extra);
  const measured = members.slice(0, MOST_MEASURED);
  const headers = Math.ceil(measured.length / ROWS_A_PAGE);
  const choices = NAME_WIDTHS.flatMap((name) =>
    RATING_WIDTHS.flatMap((rating) =>
      NOTE_WIDTHS.map((note) => divided(extra, name, rating, note)),
    ),
  )
    .filter(({ position }) => position >= LEAST_POSITION)
    .map((widths) => ({
      widths,
      lines: headers * headerLines(columns, widths.all) + linesOfAll(measured, widths),
    }));
  return choices.reduce((best, next) => (next.lines < best.lines ? next : best)).widths.all;
}

interface Divided extends Readonly<Record<"name" | "position" | "note", number>> {
  readonly all: readonly number[];
}

function divided(
  { order, code, isDecided }: Extra,
  name: number,
  rating: number,
  note: number,
): Divided {
  const ratings = Array.from({ length: RATINGS.length + (isDecided ? 1 : 0) }, () => rating);
  const left = [order, name, ...(code === null ? [] : [CODE_WIDTH])];
  const position = WIDTH - note - [...left, ...ratings].reduce((sum, width) => sum + width, 0);
  return { name, position, note, all: [...left, position, ...ratings, note] };
}

function headerLines(columns: readonly TableColumn[], widths: readonly number[]): number {
  const font = { ...TEXT, bold: true };
  return Math.max(
    ...columns.map(({ header }, i) => lineCount(header, font, columnPixels(widths[i] ?? 0))),
  );
}

function linesOfAll(members: readonly Member[], { name, position, note }: Divided): number {
  const lines = (text: string, width: number) => lineCount(text, TEXT, columnPixels(width));
  return members
    .map((each) => [
      lines(each.name, name),
      lines(positionOf(each), position),
      lines(noteOf(each), note),
    ])
    .reduce((sum, each) => sum + Math.max(...each), 0);
}

function columnsOf({ code, isDecided }: Omit<Extra, "order">): readonly TableColumn[] {
  return [
    { header: "TT", style: MIDDLE },
    { header: "Họ và tên đảng viên", style: LABEL },
    ...(code === null ? [] : [{ header: code, style: LABEL }]),
    { header: "Chức vụ đảng, chính quyền, đoàn thể", style: LABEL },
    ...RATINGS,
    ...(isDecided ? [DECIDED] : []),
    NOTE,
  ];
}

/** Lists each member with the rating by each of the five raters, and the decision of the level above where there is one. */
export function proposalsSheet(views: Views, key: string, name: string): ReportSheet {
  const [{ branch, layout, scheme }] = views;
  const isDecided = views.some((view) => view.branch.tally.byRater.branch !== null);
  const parts = views.flatMap(partsOf);
  const members = parts.flatMap((part) => part.branch.table.members);
  const order = Math.max(ORDER_WIDTH, fittingWidth(String(members.length)));
  const extra = { order, code: codeHeader(views), isDecided };
  const columns = columnsOf(extra);
  const sheet = startDocument(layout, "landscape", widthsOf(extra, members));
  const year = branch.year === null ? "…" : String(branch.year);
  const heading = headingOf(views, {
    kind: `TỔNG HỢP ĐỀ XUẤT MỨC CHẤT LƯỢNG ĐẢNG VIÊN CỦA CÁC CHỦ THỂ NĂM ${year}`,
    subject: null,
    attached: attachedReport(views),
  });
  putHeading(sheet, heading);
  sheet.repeat(putHeader(sheet, columns));
  const names = LEVELS.map((level) => scheme.levels[level]);
  const legend = names.map(({ abbreviation, name: full }) => `${abbreviation}: ${full}`).join("; ");
  const notes = [`${legend}.`];
  let last = 0;
  parts.forEach((view, i) => {
    const { members } = view.branch.table;
    if (views.length > 1) putSubheading(sheet, branchNameOf(view.branch.table));
    const after = i === parts.length - 1 ? linesAfter(sheet, notes) : 0;
    putList(sheet, columns, members.map(rowOf(view, extra, last)), after);
    if (views.length === 1) last += members.length;
  });
  putNotes(sheet, notes);
  putSignatures(sheet, layout, signatoriesOf(views));
  putFoot(sheet, views, "list");
  return finishDocument(sheet, { key, name });
}

function noteOf({ note, reason }: Member): string {
  return note || reason;
}

function rowOf(
  { scheme, branch }: BranchView,
  { code, isDecided }: Extra,
  before: number,
): (member: Member, index: number) => ListRow {
  const hasOwn = branch.tally.byRater.branch !== null;
  const written = (reading: RatingReading) => {
    if (reading.kind === "blank") return null;
    return reading.kind === "level" ? scheme.levels[reading.level].abbreviation : reading.written;
  };
  return (member, index) => ({
    cells: [
      before + index + 1,
      member.name,
      ...(code === null ? [] : [member.code || null]),
      positionOf(member) || null,
      ...FORM.map((rater) => written(member.ratings[rater])),
      written(member.ratings[hasOwn ? "branch" : "final"]),
      ...(isDecided ? [hasOwn ? written(member.ratings.final) : null] : []),
      noteOf(member) || null,
    ],
  });
}
