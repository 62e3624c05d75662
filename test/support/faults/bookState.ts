import type { CellStyle } from "hucre";
import { a1 } from "../../../src/core/model/address";
import { contentRect } from "../../../workbench/host/book/contentRect";
import { keyedCell } from "../../../workbench/host/book/cellKey";
import { readCell } from "../../../workbench/host/book/cells";
import type { HostSheet, HostWorkbook } from "../../../workbench/host/book/workbook";
import { canonical } from "../../../workbench/xlsx/file/canonical";

/** Everything of a sheet by what it is called: `B7`, `B7 style`, `merges`. */
export type SheetState = ReadonlyMap<string, string>;

/** Everything of a workbook, comparable between two of them; sheets by their names, `""` for the workbook itself. */
export type BookState = ReadonlyMap<string, SheetState>;

/** What `finishLooks` sets, which Excel may refuse without harm. */
const LOOKS = ["gridlines", "merges", "frozen", "page", "headerFooter"];

export function stateOf(workbook: HostWorkbook): BookState {
  const sheets = workbook.sheets.map((sheet, index): [string, SheetState] => [
    sheet.name,
    sheetState(workbook, sheet, index),
  ]);
  return new Map([["", ofWorkbook(workbook)], ...sheets]);
}

/** Ids and runs differ from workbook to workbook. */
function ofWorkbook({ model, settings, sheets }: HostWorkbook): SheetState {
  const named = (text: string) =>
    sheets.reduce((all, { id, name }) => all.replaceAll(id, name), text);
  return new Map([
    ["sheets", sheets.map(({ name }) => name).join(", ")],
    ["names", canonical(model.getDefinedNameList())],
    ...Array.from(settings, ([key, value]): [string, string] => [
      `setting ${key}`,
      withoutRun(named(canonical(value))),
    ]),
  ]);
}

function sheetState(workbook: HostWorkbook, sheet: HostSheet, index: number): SheetState {
  return new Map([
    ...cellsOf(workbook, index),
    ...Array.from(sheet.styles, ([key, style]): [string, string] => [
      `${a1(keyedCell(key))} style`,
      styleText(style),
    ]).filter(([, style]) => style !== "{}"),
    ...Array.from(sheet.links, ([key, link]): [string, string] => [
      `${a1(keyedCell(key))} link`,
      canonical(link),
    ]),
    ...sheet.names.map((name): [string, string] => [
      `name ${withoutRun(name.name)}`,
      withoutRun(canonical(name)),
    ]),
    ...sheet.charts.map((chart, i): [string, string] => [
      `chart ${String(i)}`,
      canonical({ ...chart, id: i }),
    ]),
    [
      "merges",
      sheet.merges
        .map((merge) => canonical(merge))
        .sort()
        .join(" "),
    ],
    ["columns", canonical(sheet.columnWidths)],
    ["rows", canonical(ownHeights(sheet))],
    ["gridlines", String(sheet.showGridlines)],
    ["frozen", `${String(sheet.frozenRows)} ${String(sheet.frozenColumns)}`],
    ["page", canonical(sheet.page)],
    ["headerFooter", canonical(sheet.headerFooter)],
    ["tables", canonical(sheet.tables)],
    ["validations", canonical(sheet.validations)],
    ["visibility", sheet.visibility],
    ["protection", canonical(sheet.protection)],
  ]);
}

const styleTexts = new Map<string, string>();

/** Thousands of cells share a few looks, and putting the keys of each in order takes long. */
function styleText(style: CellStyle): string {
  const key = JSON.stringify(style);
  const text = styleTexts.get(key) ?? canonical(style);
  styleTexts.set(key, text);
  return text;
}

/** A row below our areas may keep the height that it had when they were longer. */
function ownHeights({ rowHeights, names }: HostSheet): HostSheet["rowHeights"] {
  const areas = names.flatMap(({ refersTo }) => ("rect" in refersTo ? (refersTo.rect ?? []) : []));
  if (areas.length === 0) return rowHeights;
  const last = Math.max(...areas.map(({ bottom }) => bottom));
  return new Map(Array.from(rowHeights).filter(([row]) => row <= last));
}

function cellsOf(workbook: HostWorkbook, index: number): readonly [string, string][] {
  const used = contentRect(workbook, index);
  if (!used) return [];
  const cells: [string, string][] = [];
  for (let row = used.top; row <= used.bottom; row += 1)
    for (let column = used.left; column <= used.right; column += 1) {
      const { value, formula } = readCell(workbook, index, row, column);
      if (value !== "" || formula !== null)
        cells.push([a1({ row, column }), `${formula ?? ""} ${String(value)}`]);
    }
  return cells;
}

/** Marks and settings contain runs, and a turn is as good as any other. */
function withoutRun(name: string): string {
  return name
    .replace(/(xlcb\|\d+\|[^|]*)\|[^|]*\|/u, "$1|RUN|")
    .replace(/(\|(?:new|writing|moving|moved|done)\|)\d+\.[0-9a-z]+/u, "$1RUN")
    .replaceAll(/(run\W+)\d+\.[0-9a-z]+/gu, "$1RUN")
    .replace(/xlcb\.turn\.\d+\.[0-9a-z]+\.\d/u, "xlcb.turn");
}

export function withoutLooks(sheet: SheetState): SheetState {
  return new Map(Array.from(sheet).filter(([key]) => !LOOKS.includes(key)));
}

/** The contents of the cells alone, sheet by sheet. */
export function said(state: BookState): BookState {
  const contents = (sheet: SheetState) =>
    new Map(Array.from(sheet).filter(([key]) => /^[A-Z]+\d+$/u.test(key)));
  return new Map(
    Array.from(state, ([name, sheet]) => [name, name === "" ? new Map() : contents(sheet)]),
  );
}

/** Without the sheets that these names pick. */
export function only(state: BookState, isWanted: (name: string) => boolean): BookState {
  return new Map(Array.from(state).filter(([name]) => isWanted(name)));
}

/** What differs, in words; empty where nothing does. */
export function differences(expected: BookState, found: BookState): readonly string[] {
  const names = new Set([...expected.keys(), ...found.keys()]);
  return Array.from(names).flatMap((name) => {
    const [one, other] = [expected.get(name), found.get(name)];
    if (!one) return [`${name} is there`];
    if (!other) return [`${name} is missing`];
    return sheetDifferences(one, other).map((text) => `${name}!${text}`);
  });
}

export function sheetDifferences(expected: SheetState, found: SheetState): readonly string[] {
  const keys = new Set([...expected.keys(), ...found.keys()]);
  return Array.from(keys).flatMap((key) => {
    const [one = "nothing", other = "nothing"] = [expected.get(key), found.get(key)];
    return one === other ? [] : [`${key}: ${other} for ${one}`];
  });
}
