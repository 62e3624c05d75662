import { a1 } from "../../model/address";
import type { Finding } from "../../model/finding";
import type { Content, ReportSheet, Style } from "../../model/report";
import type { Review } from "../../model/review";
import { namesIn } from "../../namesIn";
import { NEWEST_SCHEME, schemeById } from "../../schemes/schemes";
import type { ReportOptions } from "../context";
import { shownValues } from "../shownValue";
import { articleOf, FINDING_HEADERS } from "../findingHeaders";
import { countWords, SEVERITY_WORDS, sourceWords, versionWords } from "../words";
import { dayOf, layoutOn } from "../page/layout";
import { finishDocument, startDocument } from "../page/document";
import type { SheetBuilder } from "../page/sheetBuilder";
import { BODY, LABEL, MIDDLE } from "../page/styles";
import { putHeader, putList, type ListRow, type TableColumn } from "../page/tableBlock";
import { fittingWidth } from "../page/textWidth";
import { putAsides, putSection } from "../page/textLines";

/** The width of the sheet in characters, as wide as the paper; the words take what the other columns leave. */
const WIDTH = 122;
const LEAST = { order: 4, address: 6.5 } as const;

/** Numbers and addresses far down a long list need more room than most. */
function widthsFor(findings: readonly Finding[]): readonly number[] {
  const addresses = findings.flatMap(({ at: [cell] }) => (cell ? fittingWidth(a1(cell)) : []));
  const address = addresses.reduce((most, each) => Math.max(most, each), LEAST.address);
  const order = Math.max(LEAST.order, fittingWidth(String(findings.length)));
  const left = [order, 8.5, 11, address, 11.5];
  const right = [17, 25];
  return [...left, WIDTH - sum([...left, ...right]), ...right];
}

function sum(widths: readonly number[]): number {
  return widths.reduce((all, width) => all + width, 0);
}

const STYLES: readonly Style[] = [MIDDLE, MIDDLE, LABEL, MIDDLE, LABEL, LABEL, LABEL, LABEL];
const COLUMNS: readonly TableColumn[] = STYLES.map((style, i) => ({
  header: FINDING_HEADERS[i] ?? "",
  style,
}));
const LINK_COLUMN = 3;

/** `Kiểm tra`: every finding with a link to its cell, in the order of the sheets, rows and columns. */
export function findingsSheet(
  review: Review,
  options: ReportOptions,
  key: string,
  name: string,
): ReportSheet {
  const widths = widthsFor(review.findings);
  const span = widths.length;
  const layout = layoutOn(review.meetingDate ?? dayOf(options.now));
  const sheet = startDocument(layout, "landscape", widths);
  const title = { size: layout.kindSize, bold: true, align: "center", vertical: "center" } as const;
  sheet.line([{ content: "KẾT QUẢ KIỂM TRA BẢNG XẾP LOẠI", style: title, span }]);
  sheet.line([{ content: totalWords(review.findings, options.now), style: BODY, span }]);
  sheet.repeat(putHeader(sheet, COLUMNS));
  putList(sheet, COLUMNS, sorted(review.findings, options).map(rowOf(review, options)));
  putResolved(sheet, options);
  putAsides(sheet, [
    "Bấm vào địa chỉ ở cột “Ô” để đến ô cần xem. Danh sách lập theo kết quả tại thời điểm kiểm tra.",
    ...sourceLines(review),
  ]);
  return finishDocument(sheet, { key, name });
}

/** What was checked, and under which regulation; nothing if no table was found. */
function sourceLines({ branches, schemeChosen }: Review): readonly string[] {
  if (branches.length === 0) return [];
  const ids = new Set(branches.map(({ scheme }) => scheme));
  return [
    ...Array.from(ids, (id) => versionWords(schemeById(id) ?? NEWEST_SCHEME, schemeChosen)),
    ...branches.map(({ table }) => `Nguồn số liệu: ${sourceWords(table)}.`),
  ];
}

function totalWords(findings: readonly Finding[], now: string): string {
  const count = (severity: string) => findings.filter((each) => each.severity === severity).length;
  const words = countWords([
    [count("error"), "lỗi"],
    [count("warning"), "mục cần xem xét"],
    [count("info"), "lưu ý"],
  ]);
  return `Thời điểm kiểm tra: ${now}. ${words === "" ? "Không phát hiện lỗi" : `Còn ${words}`}.`;
}

function sorted(findings: readonly Finding[], { snapshot }: ReportOptions): readonly Finding[] {
  const place = new Map(snapshot.sheets.map(({ name }, i) => [name, i]));
  const keyOf = ({ at: [cell] }: Finding) =>
    cell ? [place.get(cell.sheet) ?? place.size, cell.row, cell.column] : [-1, 0, 0];
  return findings
    .map((finding) => ({ finding, keys: keyOf(finding) }))
    .sort((a, b) => compare(a.keys, b.keys))
    .map(({ finding }) => finding);
}

function compare(a: readonly number[], b: readonly number[]): number {
  return a.map((key, i) => key - (b[i] ?? 0)).find((difference) => difference !== 0) ?? 0;
}

function rowOf(
  review: Review,
  options: ReportOptions,
): (finding: Finding, index: number) => ListRow {
  const nameAt = namesIn(review);
  const shownAt = shownValues(review, options.snapshot);
  return (finding, index) => {
    const [cell] = finding.at;
    const { message, basis, suggestion } = options.describe(finding);
    const name = (cell && nameAt(cell)?.name) ?? null;
    const cells = [
      index + 1,
      SEVERITY_WORDS[finding.severity],
      cell?.sheet ?? null,
      cell ? a1(cell) : null,
      cell ? shortened(shownAt(cell)) : null,
      name === null || message.includes(name) ? message : `${name}: ${message}`,
      articleOf(basis),
      suggestion,
    ];
    return cell ? { cells, link: { column: LINK_COLUMN, to: cell } } : { cells };
  };
}

/** Longer texts are cut, because the cell is one click away. */
const MOST_CHARACTERS = 120;

function shortened(text: string): Content {
  if (text === "") return null;
  return text.length > MOST_CHARACTERS ? `${text.slice(0, MOST_CHARACTERS)}…` : text;
}

function putResolved(sheet: SheetBuilder, { resolved = [] }: ReportOptions): void {
  if (resolved.length === 0) return;
  putSection(sheet, "Đã xử lý từ lần kiểm tra trước");
  putList(
    sheet,
    COLUMNS,
    resolved.map(({ severity, where, message, basis }, i) => ({
      cells: [
        i + 1,
        severity,
        where.slice(0, Math.max(0, where.lastIndexOf("!"))) || null,
        where.slice(where.lastIndexOf("!") + 1) || null,
        null,
        message,
        articleOf(basis),
        "Đã xử lý",
      ],
    })),
  );
}
