import { a1 } from "../../model/address";
import { LEVELS } from "../../model/level";
import type { Content, ReportSheet } from "../../model/report";
import type { BranchReview } from "../../model/review";
import type { Member, NumberReading } from "../../model/table";
import { headingOf, partsOf, type BranchView, type Views } from "../context";
import { branchNameOf, yearWords } from "../words";
import { putFoot } from "../foot";
import { ballotsOf, ballotTotals, numberOf, type BallotTotals } from "../figures/ballots";
import { live } from "../figures/formula";
import { BLANK } from "../page/blank";
import { finishDocument, startDocument } from "../page/document";
import { putHeading } from "../page/heading";
import { dateLine } from "../page/layout";
import type { SheetBuilder } from "../page/sheetBuilder";
import { putSignatures, SIGN_HERE } from "../page/signatures";
import { COUNT, LABEL, MIDDLE, PERCENT, PROSE } from "../page/styles";
import { putHeader, putList, type TableColumn } from "../page/tableBlock";
import { linesAfter, putNotes, putSection, putSubheading } from "../page/textLines";

const FIRST_VOTE = 2;

const COLUMNS: readonly TableColumn[] = [
  { header: "STT", style: MIDDLE },
  { header: "Họ và tên", style: LABEL },
  { header: "HT Xuất sắc", style: COUNT },
  { header: "HT Tốt", style: COUNT },
  { header: "HT Nhiệm vụ", style: COUNT },
  { header: "Không HT", style: COUNT },
  { header: "Tỷ lệ % biểu quyết", style: PERCENT },
];
const NOTE: TableColumn = { header: "Ghi chú", style: LABEL };

const NOTES = [
  "Tỷ lệ % tính bằng số phiếu của mức được nhiều phiếu nhất chia cho số phiếu phát ra (không ghi số phát ra thì chia cho số phiếu hợp lệ).",
];

/** As wide as the paper, with and without notes. */
const WIDTHS = {
  plain: [4.5, 32, 8, 8, 8, 8, 10],
  withNotes: [4.5, 23, 7.5, 7.5, 7.5, 7.5, 9.5, 11],
} as const;

/** `Biên bản kiểm phiếu`: the ballots on each member. What no sheet says of the meeting is left blank. */
export function ballotsSheet(views: Views, key: string, name: string): ReportSheet {
  const [view] = views;
  const { branch, layout } = view;
  const parts = views
    .flatMap(partsOf)
    .map(votedIn)
    .filter(({ voted }) => voted.length > 0);
  const hasNotes = parts.some(({ voted }) => voted.some(({ note }) => note !== ""));
  const columns = hasNotes ? [...COLUMNS, NOTE] : COLUMNS;
  const sheet = startDocument(layout, "portrait", hasNotes ? WIDTHS.withNotes : WIDTHS.plain);
  const heading = headingOf(views, {
    kind: "BIÊN BẢN",
    subject: `Kiểm phiếu biểu quyết xếp loại chất lượng đảng viên${yearWords(branch.year)}`,
  });
  putHeading(sheet, heading);
  putSection(sheet, "I. Thời gian, địa điểm, thành phần");
  for (const content of meetingLines(view)) sheet.text(content, PROSE, columns.length);
  putSection(sheet, "II. Kết quả kiểm phiếu");
  sheet.text(ballotWords(branch), PROSE, columns.length);
  sheet.repeat(putHeader(sheet, columns));
  parts.forEach((part, i) => {
    if (views.length > 1) putSubheading(sheet, branchNameOf(part.view.branch.table));
    putVotes(sheet, part, columns, i === parts.length - 1 ? linesAfter(sheet, NOTES) : 0);
  });
  putNotes(sheet, NOTES);
  putSignatures(sheet, layout, signatoriesIn(view));
  putFoot(sheet, views, "list");
  return finishDocument(sheet, { key, name });
}

function signatoriesIn({ papers: { signers } }: BranchView) {
  return [
    {
      lines: ["TỔ KIỂM PHIẾU"],
      office: null,
      note: SIGN_HERE,
      name: signers.counters ?? null,
    },
    {
      lines: ["CHỦ TRÌ HỘI NGHỊ"],
      office: "BÍ THƯ",
      note: SIGN_HERE,
      name: signers.chair ?? null,
    },
  ] as const;
}

const words = (count: number | null) => (count === null ? BLANK : String(count));

/** Each line is either known or has something to fill in, which the next run keeps. */
function meetingLines({ branch, papers: { attendance } }: BranchView): readonly string[] {
  const { summoned } = branch.ballotCounts;
  const { present, place } = attendance;
  const absent =
    attendance.absent ?? (summoned === null || present === null ? null : summoned - present);
  const why = absent === 0 ? "" : ` (lý do: ${BLANK}${BLANK})`;
  return [
    `Thời gian: ${BLANK}, ${dateLine(branch.meetingDate, branch.year)}.`,
    `Địa điểm: ${place ?? BLANK + BLANK + BLANK}.`,
    `Số đảng viên chính thức được triệu tập: ${words(summoned)}.`,
    `Có mặt: ${words(present)}; vắng mặt: ${words(absent)}${why}.`,
  ];
}

function ballotWords(branch: BranchReview): string {
  const { issued, returned, valid, invalid } = ballotTotals(branch);
  return `Số phiếu phát ra: ${words(issued)}; thu về: ${words(returned)}; hợp lệ: ${words(valid)}; không hợp lệ: ${words(invalid)}.`;
}

/** The members of a table on whom somebody voted. */
interface Voted {
  readonly view: BranchView;
  readonly voted: readonly Member[];
}

function votedIn(view: BranchView): Voted {
  const members = ballotsOf(view.branch)?.members ?? [];
  const isVotedOn = ({ ballots }: Member) =>
    LEVELS.some((level) => ballots.votes[level].kind !== "blank");
  return { view, voted: members.filter(isVotedOn) };
}

function putVotes(
  sheet: SheetBuilder,
  { view, voted }: Voted,
  columns: readonly TableColumn[],
  after: number,
): void {
  const stated = ballotTotals(view.branch);
  putList(
    sheet,
    columns,
    voted.map((member, i) => ({
      cells: (row) => [i + 1, member.name, ...voteCells(member, stated, row), member.note || null],
    })),
    after,
  );
}

function voteCells(member: Member, stated: BallotTotals, row: number): readonly Content[] {
  const votes = LEVELS.map((level) => member.ballots.votes[level]);
  const counts = votes.map((reading) => numberOf(reading) ?? 0);
  const base =
    numberOf(member.ballots.issued) ??
    stated.issued ??
    numberOf(member.ballots.valid) ??
    stated.valid ??
    counts.reduce((sum, count) => sum + count, 0);
  const cells = `${a1({ row, column: FIRST_VOTE })}:${a1({ row, column: FIRST_VOTE + LEVELS.length - 1 })}`;
  const share = base === 0 ? 0 : Math.max(...counts) / base;
  return [
    ...votes.map((reading) => contentOf(reading)),
    base === 0 ? 0 : live(`MAX(${cells})/${String(base)}`, share),
  ];
}

function contentOf(reading: NumberReading): Content {
  switch (reading.kind) {
    case "number":
      return reading.value;
    case "blank":
      return null;
    case "unreadable":
    case "error":
      return reading.written;
  }
}
