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
import { finishDocument } from "../page/document";
import { putHeading } from "../page/heading";
import { SheetBuilder } from "../page/sheetBuilder";
import { putSignatures, SIGN_HERE } from "../page/signatures";
import { BODY, COUNT, LABEL, MIDDLE, PERCENT } from "../page/styles";
import { putHeader, putList, type TableColumn } from "../page/tableBlock";
import { putNotes, putSection, putSubheading } from "../page/textLines";

const WIDTHS = [6, 50, 13, 13, 13, 13, 13];
const LEFT = 2;
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

const SIGNATORIES = [
  { lines: ["TỔ KIỂM PHIẾU"], office: null, note: SIGN_HERE },
  { lines: ["CHỦ TRÌ HỘI NGHỊ"], office: "BÍ THƯ", note: SIGN_HERE },
] as const;

/** `Biên bản kiểm phiếu`: the ballots on each member. Time, place and attendance are left blank. */
export function ballotsSheet(views: Views, key: string, name: string): ReportSheet {
  const [{ branch, layout }] = views;
  const sheet = new SheetBuilder(WIDTHS);
  const heading = headingOf(views, {
    kind: "BIÊN BẢN",
    subject: `Kiểm phiếu biểu quyết xếp loại chất lượng đảng viên${yearWords(branch.year)}`,
  });
  putHeading(sheet, LEFT, heading);
  putSection(sheet, "I. Thời gian, địa điểm, thành phần");
  for (const content of attendanceLines(branch)) sheet.text(content, BODY, WIDTHS.length);
  putSection(sheet, "II. Kết quả kiểm phiếu");
  const header = putHeader(sheet, COLUMNS);
  for (const view of views.flatMap(partsOf)) putVotes(sheet, view, views.length > 1);
  putNotes(sheet, [
    "Tỷ lệ % biểu quyết: số phiếu của mức được nhiều phiếu nhất trên số phiếu phát ra (nếu không ghi: số phiếu hợp lệ).",
  ]);
  putFoot(sheet, views, "list");
  putSignatures(sheet, LEFT, layout, SIGNATORIES);
  return finishDocument(sheet, layout, { key, name, orientation: "portrait", header });
}

function attendanceLines(branch: BranchReview): readonly string[] {
  const { issued, returned, valid, invalid } = ballotTotals(branch);
  const words = (count: number | null) => (count === null ? "……" : String(count));
  return [
    "Thời gian: ………………………………; địa điểm: ………………………………",
    `Số triệu tập: ${words(branch.ballotCounts.summoned)}; có mặt: ……; vắng mặt: …… (lý do: ………………………………)`,
    `Số phiếu phát ra: ${words(issued)}; thu về: ${words(returned)}; hợp lệ: ${words(valid)}; không hợp lệ: ${words(invalid)}.`,
  ];
}

function putVotes(sheet: SheetBuilder, view: BranchView, several: boolean): void {
  const table = ballotsOf(view.branch);
  if (!table) return;
  if (several) putSubheading(sheet, branchNameOf(table));
  const stated = ballotTotals(view.branch);
  const voted = table.members.filter(({ ballots }) =>
    LEVELS.some((level) => ballots.votes[level].kind !== "blank"),
  );
  const top = sheet.next;
  putList(
    sheet,
    COLUMNS,
    voted.map((member, i) => ({
      cells: [i + 1, member.name, ...voteCells(member, stated, top + i)],
    })),
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
