import { a1, type Rect } from "../../model/address";
import { LEVELS } from "../../model/level";
import type { Content, Entry, Sample, Style, StyledAreas } from "../../model/report";
import { BODY, HEADER, HEADING, LABEL, MIDDLE } from "../../report/page/styles";
import type { KitBasis } from "../basis";
import { serialOf } from "../columns";
import { type Accepted, day, oneOf, suggested, timeOfDay, wholeNumber } from "../entries";
import { MARGINS, TITLE, TITLE_HEIGHT } from "../formSheet";
import { namesOffered } from "../namesOffered";

type Accepts = (at: string) => Accepted | null;

/** One line to fill in. */
interface FactLine {
  readonly label: string;
  readonly content?: Content;
  readonly numberFormat?: string;
  readonly accepts?: Accepts;
}

const TOP = 2;
const DAY_FORMAT = "dd/mm/yyyy";
const TIME_FORMAT = "hh:mm";
const OFFICES = ["BÍ THƯ", "PHÓ BÍ THƯ", "CHI ỦY VIÊN", "CHỦ TRÌ", "THƯ KÝ", "NGƯỜI GHI BIÊN BẢN"];

/** `Thông tin hội nghị`: what is typed once about the meeting, and who signs. */
export function meetingFactsForm(basis: KitBasis): Sample {
  const lines = linesOf(basis);
  const table = { top: TOP, left: 0, bottom: TOP + lines.length, right: 1 };
  const foot = table.bottom + 3;
  const bottom = foot + 1;
  const signers = namesOffered(basis);
  return {
    sheet: {
      key: "meetingFacts",
      name: "Thông tin hội nghị",
      blocks: [
        {
          row: 0,
          column: 0,
          contents: [[`THÔNG TIN HỘI NGHỊ TỔNG KẾT NĂM ${String(basis.year)}`]],
        },
        {
          row: TOP,
          column: 0,
          contents: [
            ["Nội dung", "Phần ghi"],
            ...lines.map(({ label, content = null }) => [label, content]),
          ],
        },
        {
          row: foot - 1,
          column: 0,
          contents: [["Người ký văn bản (chức danh, bên dưới là họ tên)"], ["THƯ KÝ", "BÍ THƯ"]],
        },
      ],
      styles: stylesOf(lines, table, foot),
      merges: [{ top: 0, left: 0, bottom: 0, right: 1 }],
      columnWidths: [48, 48],
      rowHeights: [{ row: 0, height: TITLE_HEIGHT }],
      charts: [],
      links: [],
      page: {
        orientation: "portrait",
        margins: MARGINS,
        printArea: { top: 0, left: 0, bottom, right: 1 },
        repeatRows: null,
        isLong: false,
      },
      frozenRows: TOP + 1,
    },
    table: { name: "ThongTinHoiNghi", range: table },
    entries: [
      ...lines.flatMap(({ accepts }, i): readonly Entry[] => {
        const accepted = accepts?.(cellOf(i)) ?? null;
        return accepted ? [{ area: valueAt(i), ...accepted }] : [];
      }),
      { area: rowOf(foot), ...suggested(OFFICES) },
      ...(signers ? [{ area: rowOf(bottom), ...signers }] : []),
    ],
  };
}

function stylesOf(lines: readonly FactLine[], table: Rect, foot: number): readonly StyledAreas[] {
  return [
    { style: TITLE, areas: [rowOf(0)] },
    { style: HEADER, areas: [{ ...table, bottom: TOP }] },
    { style: LABEL, areas: [columnOf(table, 0)] },
    { style: { ...MIDDLE, wrap: true }, areas: [columnOf(table, 1)] },
    { style: BODY, areas: [rowOf(foot - 1)] },
    { style: SIGNATURE, areas: [rowOf(foot)] },
    { style: { ...SIGNATURE, border: true }, areas: [rowOf(foot + 1)] },
    ...lines.flatMap(({ numberFormat }, i) =>
      numberFormat === undefined ? [] : [{ style: { numberFormat }, areas: [valueAt(i)] }],
    ),
  ];
}

const SIGNATURE: Style = { ...HEADING, align: "center" };

/** The labels are those that are read again. */
function linesOf(basis: KitBasis): readonly FactLine[] {
  const { meetingDate, countsFrom1904, scheme } = basis;
  const person = () => namesOffered(basis);
  const [summoned, present] = [cellOf(10), cellOf(11)];
  return [
    { label: "Số công văn chỉ đạo" },
    { label: "Ngày công văn chỉ đạo", numberFormat: DAY_FORMAT, accepts: day },
    { label: "Cơ quan ban hành công văn" },
    {
      label: "Ngày họp",
      content: meetingDate && serialOf(meetingDate, countsFrom1904),
      numberFormat: DAY_FORMAT,
      accepts: day,
    },
    { label: "Giờ khai mạc", numberFormat: TIME_FORMAT, accepts: timeOfDay },
    { label: "Giờ bế mạc", numberFormat: TIME_FORMAT, accepts: timeOfDay },
    { label: "Địa điểm họp" },
    { label: "Chủ trì hội nghị", accepts: person },
    { label: "Thư ký hội nghị", accepts: person },
    {
      label: "Chi bộ tự xếp loại",
      accepts: () => oneOf(LEVELS.map((level) => scheme.levels[level].name)),
    },
    { label: "Số đảng viên được triệu tập", accepts: wholeNumber },
    { label: "Số đảng viên có mặt", accepts: wholeNumber },
    {
      label: "Số đảng viên vắng",
      content: {
        formula: `=IF(COUNT(${summoned},${present})=2,${summoned}-${present},"")`,
        value: "",
      },
      accepts: wholeNumber,
    },
  ];
}

function cellOf(line: number): string {
  return a1({ row: valueAt(line).top, column: 1 });
}

function valueAt(line: number): Rect {
  return { ...rowOf(TOP + 1 + line), left: 1 };
}

function rowOf(row: number): Rect {
  return { top: row, left: 0, bottom: row, right: 1 };
}

function columnOf({ top, bottom }: Rect, column: number): Rect {
  return { top: top + 1, left: column, bottom, right: column };
}
