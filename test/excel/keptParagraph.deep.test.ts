import { readFileSync } from "node:fs";
import { describeVi } from "../../src/app/describeVi";
import { writeDocuments } from "../../src/app/writeDocuments";
import { hasTable } from "../../src/core/table/findTables";
import { onExcel } from "../../src/excel/workbook";
import { setContent } from "../../workbench/host/book/cellInput";
import { readCell } from "../../workbench/host/book/cells";
import type { HostWorkbook } from "../../workbench/host/book/workbook";
import type { FaultPlan } from "../../workbench/host/faults";
import { openWorkbook } from "../../workbench/xlsx/read/openWorkbook";
import { isDeep } from "../support/cases";
import { stateOf } from "../support/faults/bookState";
import { copyWorkbook } from "../support/faults/copyWorkbook";
import { openInExcel, startStandIn } from "../support/openWorkbook";

const NEWS = "Tin hội nghị";
const BEGINNING = "Tại Hội nghị, Chi bộ tự xếp loại";
const MINE = "Tại Hội nghị, Chi bộ thống nhất cao với kết quả xếp loại.";

/** Excel ends a batch anywhere: how much of it was carried out. */
const SHARES = isDeep ? Array.from({ length: 19 }, (_, i) => (i + 1) / 20) : [0.85];
/** The filling, then the reading back and the looks. */
const AFTER_FILLING = 2;

/** A workbook with its documents, in one of which a person wrote a paragraph anew. */
let start: HostWorkbook;
let filling: number;

beforeAll(async () => {
  await startStandIn();
  const opened = await openWorkbook(readFileSync("samples/meeting-2023.xlsx"));
  if ("failure" in opened) throw new Error(opened.failure.kind);
  start = opened.workbook;
  await write(start);
  const index = start.sheets.findIndex(({ name }) => name === NEWS);
  const row = linesOn(start).findIndex((line) => line.startsWith(BEGINNING));
  setContent(start, index, row, 0, MINE);
  filling = (await write(copyWorkbook(start))) - AFTER_FILLING;
});

/** Returns the number of round trips. */
async function write(book: HostWorkbook, faults: FaultPlan = {}): Promise<number> {
  const host = await openInExcel(book, { faults, floor: "1.13" });
  await onExcel(hasTable)((port) =>
    writeDocuments(port, { choice: {}, now: "16/12/2023 08:00", describe: describeVi }),
  );
  return host.syncs;
}

function linesOn(book: HostWorkbook): readonly string[] {
  const index = book.sheets.findIndex(({ name }) => name === NEWS);
  return Array.from({ length: 80 }, (_, row) => String(readCell(book, index, row, 0).value).trim());
}

function contentsOf(book: HostWorkbook): readonly string[] {
  return Array.from(stateOf(book).get(NEWS)?.values() ?? []).map((content) => content.trim());
}

test.each(SHARES)(
  "a batch that ends after %d of it loses no paragraph of a person",
  async (lands) => {
    const book = copyWorkbook(start);
    const error = { code: "AccessDenied", lands };
    await expect(write(book, { [filling]: { error } })).rejects.toMatchObject({ code: error.code });
    expect(contentsOf(book)).toContain(MINE);
    await write(book);
    expect(contentsOf(book)).toContain(MINE);
  },
);

test.each(SHARES)(
  "what an attempt that ends after %d of it cleared, the next one has",
  async (lands) => {
    const book = copyWorkbook(start);
    const error = { code: "GeneralException", lands };
    await write(book, { [filling]: { error } });
    expect(linesOn(book)).toContain(MINE);
    expect(contentsOf(book).filter((content) => content === MINE)).toHaveLength(1);
  },
);
