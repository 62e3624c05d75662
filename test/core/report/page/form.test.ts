import type { Report, ReportSheet } from "../../../../src/core/model/report";
import {
  columnPixels,
  lineCount,
  linesHeight,
  textWidth,
} from "../../../../src/core/report/page/textWidth";
import { describeVi } from "../../../../src/app/describeVi";
import { review } from "../../../../src/core/review";
import { buildReport } from "../../../../src/core/report/report";
import { sampleSnapshot } from "../../../support/sampleSnapshot";
import { textsOf, type LaidOutText } from "../../../support/laidOut";

const SAMPLES = ["seed-2023.xlsx", "messy-2023.xlsx", "points-2025.xlsx", "2021-hd21.xlsx"];

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

  test("have charts, links, merges and print area within what is written", async () => {
    const { sheets } = await reportOn(file);
    for (const { blocks, page, charts, merges, links, columnWidths } of sheets) {
      const last = blocks[0]!.contents.length - 1;
      expect(page.printArea).toEqual({
        top: 0,
        left: 0,
        bottom: last,
        right: columnWidths.length - 1,
      });
      for (const { source } of charts) expect(source.bottom).toBeLessThan(last);
      for (const { bottom } of merges) expect(bottom).toBeLessThanOrEqual(last);
      for (const { row, column, text } of links)
        expect(blocks[0]!.contents[row]![column]).toBe(text);
    }
  });
});

test.each([
  ["seed-2023.xlsx", ["levels", "shares"]],
  ["points-2025.xlsx", ["levels", "shares", "groups"]],
  ["excel-table-2025.xlsx", ["levels", "shares", "groups"]],
])("the summary of %s fits on one page, with its charts below one another", async (file, names) => {
  const [summary] = (await reportOn(file)).sheets;
  expect(summary!.page).toMatchObject({ orientation: "portrait", pagesTall: 1 });
  expect(summary!.charts.map(({ name }) => name)).toEqual(names);
  const right = summary!.columnWidths.length - 1;
  summary!.charts.forEach(({ position }, i) => {
    const after = summary!.charts[i + 1]?.position.top ?? position.bottom + 1;
    expect([position.left, position.right, after]).toEqual([right, right, position.bottom + 1]);
    expect(position.bottom - position.top).toBeGreaterThanOrEqual(8);
  });
});

test("a chart names its axes, or its title does where long names need the room", async () => {
  const [summary] = (await reportOn("points-2025.xlsx")).sheets;
  const axes = summary!.charts.map(({ title, categoryAxis, valueAxis }) => ({
    title,
    axes: [categoryAxis, valueAxis],
  }));
  expect(axes).toEqual([
    {
      title: "Số đảng viên theo mức xếp loại năm 2025",
      axes: ["Mức xếp loại", "Số đảng viên"],
    },
    { title: "Tỷ lệ các mức xếp loại năm 2025", axes: [null, null] },
    { title: "Số đảng viên theo mức và nhóm đối tượng", axes: [null, null] },
  ]);
});

test.each(["seed-2023.xlsx", "messy-2023.xlsx", "points-2025.xlsx"])(
  "the summary of %s prints its 12 points at nearly 8",
  async (file) => {
    const [summary] = (await reportOn(file)).sheets;
    expect(12 * printedScale(summary!)).toBeGreaterThanOrEqual(7.75);
  },
);

const A4_CENTIMETRES = { width: 21, height: 29.7 };
const POINTS_A_CENTIMETRE = 72 / 2.54;

/** The scale of a sheet that is fitted to one page in portrait. */
function printedScale({ blocks, columnWidths, rowHeights, page: { margins } }: ReportSheet) {
  const width = columnWidths.reduce((sum, each) => sum + columnPixels(each) * 0.75, 0);
  const plain = blocks[0]!.contents.length - rowHeights.length;
  const height = rowHeights.reduce((sum, each) => sum + each.height, plain * 15.75);
  const across = (A4_CENTIMETRES.width - margins.left - margins.right) * POINTS_A_CENTIMETRE;
  const down = (A4_CENTIMETRES.height - margins.top - margins.bottom) * POINTS_A_CENTIMETRE;
  return Math.min(across / width, down / height);
}

/** True if the lines of a text are higher than its row, or a word is wider than its room. */
function isCut({ text, style, room, height }: LaidOutText): boolean {
  const setting = { size: style.size ?? 12, bold: style.bold ?? false };
  const lines = lineCount(text, setting, room);
  const words = text.split(/\s+/u).map((word) => textWidth(word, setting));
  if (Math.max(...words) > columnPixels(room)) return true;
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
