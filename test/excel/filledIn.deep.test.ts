import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describeVi } from "../../src/app/describeVi";
import { summarise, type Summary } from "../../src/app/summarise";
import { hasTable } from "../../src/core/table/findTables";
import { onExcel } from "../../src/excel/workbook";
import { setContent } from "../../workbench/host/book/cellInput";
import { readCell } from "../../workbench/host/book/cells";
import type { HostWorkbook } from "../../workbench/host/book/workbook";
import type { FaultPlan } from "../../workbench/host/faults";
import { openWorkbook } from "../../workbench/xlsx/read/openWorkbook";
import { cases, isDeep } from "../support/cases";
import { differences, said, stateOf } from "../support/faults/bookState";
import { copyWorkbook } from "../support/faults/copyWorkbook";
import { openInExcel, startStandIn } from "../support/openWorkbook";

const SOURCE = "TH xếp loại";
/** Where the source says its ballots. */
const BALLOTS = { row: 6, column: 1 };
const SAID = "Số phiếu phát ra: 18; thu về: 18; hợp lệ: 17; không hợp lệ: 1";
const PAPER = "Biên bản kiểm phiếu";
const OURS = `${SAID}.`;
/** Goes on in the next row. */
const DOTS = "Số phiếu phát ra: ………; thu về: ………; hợp lệ: ………; không hợp lệ:";
const TYPED = "Số phiếu phát ra: 20; thu về: 20; hợp lệ: 19; không hợp lệ:";
const PLACE = "Địa điểm:";

let start: HostWorkbook;

beforeAll(async () => {
  await startStandIn();
  const opened = await openWorkbook(readFileSync("samples/messy-2023.xlsx"));
  if ("failure" in opened) throw new Error(opened.failure.kind);
  start = opened.workbook;
  await run(start);
});

const open = (book: HostWorkbook, faults: FaultPlan = {}) =>
  openInExcel(book, { faults, floor: "1.13" });

const press = () =>
  onExcel(hasTable)((port) =>
    summarise(port, { choice: {}, now: "20/12/2023 14:05", describe: describeVi }),
  );

async function run(book: HostWorkbook): Promise<Summary> {
  await open(book);
  return press();
}

function indexOf(book: HostWorkbook, name: string): number {
  return book.sheets.findIndex((sheet) => sheet.name === name);
}

function linesOn(book: HostWorkbook, name = PAPER): readonly string[] {
  return Array.from({ length: 60 }, (_, row) =>
    String(readCell(book, indexOf(book, name), row, 0).value),
  );
}

function say(book: HostWorkbook, text: string): void {
  setContent(book, indexOf(book, SOURCE), BALLOTS.row, BALLOTS.column, text);
}

/** Types a text over the line of the paper that begins like this. */
function type(book: HostWorkbook, beginning: string, text: string): void {
  const row = linesOn(book).findIndex((line) => line.startsWith(beginning));
  setContent(book, indexOf(book, PAPER), row, 0, text);
}

function allTexts(book: HostWorkbook): readonly string[] {
  const cells = Array.from(stateOf(book).values()).flatMap((sheet) => Array.from(sheet.values()));
  return cells.map((content) => content.trim());
}

const ballotsOn = (book: HostWorkbook) =>
  linesOn(book).filter((line) => line.startsWith("Số phiếu phát ra"));

test("numbers that the source no longer says are dots again", async () => {
  const book = copyWorkbook(start);
  expect(ballotsOn(book)).toEqual([OURS]);
  say(book, "");
  const { written } = await run(book);
  expect(ballotsOn(book)).toEqual([DOTS]);
  expect(written.movedNotes).toEqual([]);
});

test("what a person fills in outlives every run, and the place where it says the same", async () => {
  const book = copyWorkbook(start);
  say(book, "");
  await run(book);
  type(book, DOTS, TYPED);
  type(book, PLACE, "Địa điểm: Hội trường khu phố.");
  type(book, "Thời gian:", '="Thời gian: "&8&" giờ"');
  for (let i = 0; i < 3; i += 1) {
    const { written } = await run(book);
    expect(written.movedNotes).toEqual([]);
    expect(ballotsOn(book)).toEqual([TYPED]);
    expect(linesOn(book)).toContain("Địa điểm: Hội trường khu phố.");
    expect(linesOn(book)).toContain("Thời gian: 8 giờ");
  }
});

test("numbers that the source says are written in place of a person's, which move beside", async () => {
  const book = copyWorkbook(start);
  say(book, "");
  await run(book);
  type(book, DOTS, TYPED);
  await run(book);
  say(book, SAID);
  const { written } = await run(book);
  expect(ballotsOn(book)).toEqual([OURS]);
  expect(written.movedNotes).toHaveLength(1);
});

test("what a person filled in stays where another program dropped the settings", async () => {
  const book = copyWorkbook(start);
  type(book, PLACE, "Địa điểm: Hội trường khu phố.");
  book.settings.clear();
  await run(book);
  expect(linesOn(book)).toContain("Địa điểm: Hội trường khu phố.");
});

/** Excel ends a batch anywhere: how much of it was carried out. */
const SHARES = isDeep ? Array.from({ length: 19 }, (_, i) => (i + 1) / 20) : [0.65];
/** The filling, then the reading back and the looks. */
const AFTER_FILLING = 2;

test("what a person filled in outlives a batch that ends half way, and comes back to its place", async () => {
  const book = copyWorkbook(start);
  say(book, "");
  await run(book);
  type(book, DOTS, TYPED);
  const clean = copyWorkbook(book);
  const host = await open(clean);
  await press();
  const filling = host.syncs - AFTER_FILLING;
  const expected = said(stateOf(clean));
  const failure = { code: "AccessDenied" };
  for (const lands of SHARES) {
    const broken = copyWorkbook(book);
    await open(broken, { [filling]: { error: { ...failure, lands } } });
    await expect(press()).rejects.toMatchObject({ code: failure.code });
    expect([lands, allTexts(broken)]).toEqual([lands, expect.arrayContaining([TYPED])]);
    await run(broken);
    expect([lands, differences(expected, said(stateOf(broken)))]).toEqual([lands, []]);
    broken.model.free();
  }
});

type Step = "say" | "unsay" | "type" | "clear";

/** Runs after each step, and returns what was wrong, in words. */
async function breachesOf(steps: readonly Step[]): Promise<readonly string[]> {
  const book = copyWorkbook(start);
  let isSaid = true;
  let isTyped = false;
  const breaches: string[] = [];
  for (const step of steps) {
    if (step === "say" || step === "unsay") {
      isSaid = step === "say";
      say(book, isSaid ? SAID : "");
    }
    if (step === "type" || step === "clear") {
      type(book, "Số phiếu phát ra", step === "type" ? TYPED : DOTS);
      isTyped = step === "type";
    }
    await run(book);
    const expected = isSaid ? OURS : isTyped ? TYPED : DOTS;
    // What the source says takes the place of what was typed.
    if (isSaid) isTyped = false;
    const [found] = ballotsOn(book);
    if (found !== expected) breaches.push(`${step}: ${String(found)} for ${expected}`);
  }
  book.model.free();
  return breaches;
}

test("our numbers never outlive their source, and a person's are never taken for ours", async () => {
  const step = fc.constantFrom<Step>("say", "unsay", "type", "clear");
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 2, maxLength: 4 }), async (steps) => {
      expect(await breachesOf(steps)).toEqual([]);
    }),
    cases(2),
  );
});
