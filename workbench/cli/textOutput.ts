import type { Summary } from "../../src/app/summarise";
import { a1, a1Range } from "../../src/core/model/address";
import type { Describe, Finding } from "../../src/core/model/finding";
import { type Level, LEVELS } from "../../src/core/model/level";
import type { Body } from "../../src/core/model/body";
import type { BranchReview, Review } from "../../src/core/model/review";
import type { Cap, Tally } from "../../src/core/model/tally";
import { schemeById } from "../../src/core/schemes/schemes";
import { meetingLines } from "./meetingText";

const LEVEL_NAMES: Readonly<Record<Level, string>> = {
  outstanding: "Hoàn thành xuất sắc nhiệm vụ",
  good: "Hoàn thành tốt nhiệm vụ",
  completed: "Hoàn thành nhiệm vụ",
  failed: "Không hoàn thành nhiệm vụ",
};

const SEVERITY_NAMES = { error: "Lỗi", warning: "Cần xem xét", info: "Lưu ý" } as const;

/** Describes a run in Vietnamese: what was counted, the cap, the meeting, the findings and the sheets written. */
export function textOutput({ review, written, stale }: Summary, describe: Describe): string {
  const findings = review.findings.flatMap((finding) => findingLines(finding, describe));
  return [
    ...countedLines(review),
    ...meetingLines(review.meeting, LEVEL_NAMES),
    findings.length === 0
      ? "Kiểm tra: không có mục nào cần xem xét."
      : `Kiểm tra: ${String(review.findings.length)} mục.`,
    ...findings,
    ...writtenLines(written.sheets.map(({ name }) => name)),
    ...(written.differences.length > 0
      ? [`${String(written.differences.length)} ô cho kết quả khác với số đã kiểm tra.`]
      : []),
    ...(stale ? ["Dữ liệu đã thay đổi trong khi ghi; cần tổng hợp lại."] : []),
  ].join("\n");
}

export function findingLines(finding: Finding, describe: Describe): readonly string[] {
  const { message, basis, suggestion } = describe(finding);
  const [place] = finding.at;
  const where = place ? ` (${place.sheet}, ô ${a1(place)})` : "";
  return [
    `- ${SEVERITY_NAMES[finding.severity]}${where}: ${place ? withoutPlace(message) : message}`,
    ...[basis, suggestion].flatMap((line) => (line === null ? [] : [`  ${line}`])),
  ];
}

/** The message without the cell at its start, which the line has said already. */
function withoutPlace(message: string): string {
  return message
    .replace(/^Ô [A-Z]{1,3}\d+: /u, "")
    .replace(/^\p{Ll}/u, (first) => first.toUpperCase());
}

/** Describes what was counted, body by body. */
export function countedLines({ bodies, branches }: Review): readonly string[] {
  return bodies.flatMap((body) => bodyLines(body, branches));
}

/** A body is counted over all of its tables: a party group alone has no cap. */
function bodyLines({ name, tables, tally }: Body, branches: readonly BranchReview[]) {
  const parts = tables.flatMap((place) => branches[place] ?? []);
  const [first] = parts;
  if (!first) return [];
  const { year, meetingDate, scheme } = first;
  const committee = first.table.facts.committee?.value;
  const names = new Set([name ?? "Chưa rõ tên chi bộ", committee].filter(Boolean));
  return [
    Array.from(names).join(", "),
    `Năm ${year === null ? "chưa rõ" : String(year)}, ngày họp ${meetingDate ? dayOf(meetingDate) : "chưa rõ"}. Quy định áp dụng: ${titleOf(scheme)}.`,
    ...parts.map(tableLine),
    presentLine(tally),
    ...LEVELS.map((level) => levelLine(level, tally)),
    ...tally.caps.map(capLine),
    `Đề nghị khen thưởng: ${String(tally.commended.length)}.`,
    "",
  ];
}

function tableLine({ table: { sheet, range } }: BranchReview): string {
  return `Bảng xếp loại: trang tính “${sheet}”, vùng ${a1Range(range)}.`;
}

function titleOf(scheme: string): string {
  return schemeById(scheme)?.titles.vi ?? scheme;
}

function presentLine({
  present,
  official,
  probationary,
  toRate,
  rated,
  notYetRated,
  excluded,
}: Tally) {
  const kinds =
    official === null
      ? ""
      : ` (chính thức ${String(official)}, dự bị ${String(probationary ?? 0)})`;
  const outside = excluded.exempt + excluded.suspended + excluded.tooNew;
  return (
    `Tổng số ${String(present)}${kinds}; không thuộc diện xếp loại ${String(outside)}; ` +
    `thuộc diện xếp loại ${String(toRate)}: đã xếp loại ${String(rated)}, chưa xếp loại ${String(notYetRated)}.`
  );
}

function levelLine(level: Level, { levels, rated }: Tally): string {
  const share = rated === 0 ? 0 : (levels[level] / rated) * 100;
  const per = share.toFixed(1).replace(".", ",");
  return `  ${LEVEL_NAMES[level]}: ${String(levels[level])} (${per}%)`;
}

function capLine({ group, good, outstanding, percent, max, ok }: Cap): string {
  const where = group === "" ? "Toàn bảng" : `Nhóm “${group}”`;
  const verdict = ok ? "trong tỷ lệ" : "vượt tỷ lệ";
  return (
    `${where}: hoàn thành tốt ${String(good)}, hoàn thành xuất sắc tối đa ${String(max)} ` +
    `(${String(percent)}%), thực tế ${String(outstanding)}: ${verdict}.`
  );
}

function writtenLines(names: readonly string[]): readonly string[] {
  return names.length === 0 ? [] : [`Đã ghi: ${names.map((name) => `“${name}”`).join(", ")}.`];
}

function dayOf(date: string): string {
  return date.split("-").reverse().join("/");
}
