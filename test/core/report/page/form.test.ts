import type { Formula, Report, ReportSheet } from "../../../../src/core/model/report";
import { fillPages, roomOn } from "../../../../src/core/report/page/pages";
import { lineCount, linesHeight, textWidth } from "../../../../src/core/report/page/textWidth";
import { describeVi } from "../../../../src/app/describeVi";
import { review } from "../../../../src/core/review";
import { buildReport } from "../../../../src/core/report/report";
import { sampleSnapshot } from "../../../support/sampleSnapshot";
import {
  pagesOf,
  printedWidth,
  signedRow,
  textsOf,
  type LaidOutText,
} from "../../../support/laidOut";

const SAMPLES = [
  "seed-2023.xlsx",
  "messy-2023.xlsx",
  "points-2025.xlsx",
  "2021-hd21.xlsx",
  "excel-table-2025.xlsx",
];

async function reportOn(file: string): Promise<Report> {
  const snapshot = await sampleSnapshot(file);
  const now = "15/12/2023 14:05";
  return buildReport(review(snapshot, {}), { snapshot, now, describe: describeVi });
}

describe.each(SAMPLES)("the sheets of %s", (file) => {
  test("have unique keys, and unique names that are valid in Excel", async () => {
    const { sheets, show } = await reportOn(file);
    const keys = sheets.map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    expect(new Set(sheets.map(({ name }) => name)).size).toBe(sheets.length);
    for (const { name } of sheets) expect(name).toMatch(/^[^[\]:*?/\\]{1,31}$/u);
    expect(keys).toContain(show);
  });

  test("have room for every text in its column and row", async () => {
    const { sheets } = await reportOn(file);
    expect(sheets.flatMap((sheet) => textsOf(sheet).filter(isCut))).toEqual([]);
  });

  test("have well-formed formulas of functions that Excel 2021 and LibreOffice both know", async () => {
    const { sheets } = await reportOn(file);
    const formulas = sheets.flatMap(formulasOf);
    expect(formulas.filter((formula) => !isSound(formula))).toEqual([]);
    const functions = formulas.flatMap((formula) => bare(formula).match(/[A-Z]+(?=\()/gu) ?? []);
    const allowed = new Set(["COUNTIF", "COUNTIFS", "IF", "INT", "MAX", "MOD", "ROUND", "SUM"]);
    expect(functions.length).toBeGreaterThan(0);
    expect(functions.filter((name) => !allowed.has(name))).toEqual([]);
  });

  test("have charts, links and merges within what is written, and charts within what is printed", async () => {
    const { sheets } = await reportOn(file);
    for (const { blocks, page, charts, merges, links, columnWidths } of sheets) {
      const last = blocks[0]!.contents.length - 1;
      expect(page.printArea).toMatchObject({ top: 0, left: 0, right: columnWidths.length - 1 });
      expect(page.printArea!.bottom).toBeLessThan(last);
      for (const { source, position } of charts) {
        expect(source.bottom).toBeLessThanOrEqual(last);
        expect(position.bottom).toBeLessThan(page.printArea!.bottom);
      }
      for (const { bottom } of merges) expect(bottom).toBeLessThanOrEqual(last);
      for (const { row, column, text } of links)
        expect(blocks[0]!.contents[row]![column]).toBe(text);
    }
  });

  test("are as wide as the paper at most, so that nothing is printed smaller than 12 points", async () => {
    const { sheets } = await reportOn(file);
    for (const { name, columnWidths, page, styles } of sheets) {
      expect([name, printedWidth(columnWidths) <= roomOn(page).width]).toEqual([name, true]);
      const sizes = styles.flatMap(({ style }) => style.size ?? []);
      expect([name, Math.min(...sizes)]).toEqual([name, 12]);
    }
  });

  test("have nothing of ours in the printed part", async () => {
    const { sheets } = await reportOn(file);
    const printed = sheets
      .filter(({ key }) => key !== "findings")
      .flatMap(({ blocks, page }) =>
        blocks[0]!.contents.slice(0, page.printArea!.bottom + 1).flat(),
      );
    const texts = printed.filter((content) => typeof content === "string");
    expect(
      texts.filter((text) => /phiên bản|Nguồn số liệu|Thời điểm|tự cập nhật|Kiểm tra/u.test(text)),
    ).toEqual([]);
  });

  test("have signatures on a page with what they sign, and at least two rows of its list", async () => {
    const { sheets } = await reportOn(file);
    for (const sheet of sheets) {
      const signed = signedRow(sheet);
      if (signed === null) continue;
      const pages = pagesOf(sheet);
      const before = rowsBefore(sheet, signed).filter((row) => pages[row] === pages[signed]);
      const listed = before.filter((row) => typeof contentAt(sheet, row)[0] === "number");
      expect([sheet.name, before.length > 0, pages.at(-1)]).toEqual([
        sheet.name,
        true,
        pages[signed],
      ]);
      if (sheet.page.repeatRows)
        expect([sheet.name, listed.length >= 2]).toEqual([sheet.name, true]);
    }
  });

  test("have nothing between a repeated header and the rows under it", async () => {
    const { sheets } = await reportOn(file);
    for (const sheet of sheets.filter(({ page }) => page.repeatRows !== null)) {
      const pages = pagesOf(sheet);
      const firsts = pages.flatMap((page, row) => (page !== (pages[row - 1] ?? 0) ? row : []));
      const empty = firsts.filter((row) => contentAt(sheet, row).every((cell) => cell === null));
      expect([sheet.name, empty]).toEqual([sheet.name, []]);
    }
  });

  test("have charts that no page cuts", async () => {
    const { sheets } = await reportOn(file);
    for (const { charts, rowHeights, page } of sheets)
      for (const { position } of charts) {
        const pageOf = (row: number) =>
          fillPages(
            page,
            rowHeights.slice(0, row + 1).map((each) => each.height),
            0,
          ).page;
        expect(pageOf(position.top)).toBe(pageOf(position.bottom));
      }
  });
});

test.each(["seed-2023.xlsx", "points-2025.xlsx", "2021-hd21.xlsx"])(
  "the summary of %s has one chart, of the levels under the cap",
  async (file) => {
    const [summary] = (await reportOn(file)).sheets;
    expect(summary!.charts).toMatchObject([{ name: "levels", hasLimit: true }]);
    const source = summary!.charts[0]!.source;
    const rows = summary!.blocks[0]!.contents.slice(source.top, source.bottom + 1);
    const [header, outstanding] = rows.map((cells) => cells.slice(source.left, source.right + 1));
    expect(header).toEqual([
      "Số liệu biểu đồ",
      expect.stringMatching(/^Năm 20\d\d$/u),
      "HTXSNV tối đa",
    ]);
    const number = (outstanding![1] as Formula).value;
    expect((outstanding![0] as Formula).value).toBe(
      `Hoàn thành xuất sắc nhiệm vụ: ${String(number)}`,
    );
  },
);

function contentAt({ blocks }: ReportSheet, row: number): readonly unknown[] {
  return blocks[0]!.contents[row] ?? [];
}

/** The rows above a row that have something on them. */
function rowsBefore(sheet: ReportSheet, row: number): readonly number[] {
  return Array.from({ length: row }, (_, i) => i).filter((i) =>
    contentAt(sheet, i).some((content) => content !== null),
  );
}

/** True if the lines of a text are higher than its row, or a word is wider than its room. */
function isCut({ text, style, room, height }: LaidOutText): boolean {
  const setting = { size: style.size ?? 12, bold: style.bold ?? false };
  const lines = lineCount(text, setting, room);
  const words = text.split(/\s+/u).map((word) => textWidth(word, setting));
  if (Math.max(...words) > room) return true;
  if (lines > 1 && style.wrap !== true) return true;
  return lines > 1 && linesHeight(lines, setting.size) > height;
}

function formulasOf({ blocks }: ReportSheet): readonly string[] {
  return blocks
    .flatMap(({ contents }) => contents.flat())
    .flatMap((content) =>
      typeof content === "object" && content !== null ? [content.formula] : [],
    );
}

/** Without the texts and the names of sheets. */
function bare(formula: string): string {
  return formula.replaceAll(/"(?:[^"]|"")*"|'(?:[^']|'')*'/gu, "");
}

function isSound(formula: string): boolean {
  const signs = bare(formula);
  const depth = Array.from(signs).reduce(
    (open, sign) => (open < 0 ? open : open + (sign === "(" ? 1 : sign === ")" ? -1 : 0)),
    0,
  );
  return formula.startsWith("=") && depth === 0 && !/["']/u.test(signs) && formula.length < 8192;
}
