import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { a1 } from "../../src/core/model/address";
import type { Reading } from "../../src/app/ports";
import type { CellValue, Grid } from "../../src/core/model/grid";
import { hasTable } from "../../src/core/table/findTables";
import { onExcel } from "../../src/excel/workbook";
import { readSnapshot } from "../../src/files/readSnapshot";
import { openWorkbook } from "../../workbench/xlsx/read/openWorkbook";
import { isDeep } from "../support/cases";
import { DAMAGED_FILES, WRONG_FILES } from "../support/hostile/hostileFiles";
import { openInExcel, startStandIn } from "../support/openWorkbook";

/** The stand-in takes twenty seconds to open it. */
const LARGE = join("samples", "large-2025.xlsx");

const FILES = ["samples", "test/fixtures"].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".xlsx") && (isDeep || name !== LARGE))
    .map((name) => join(folder, name)),
);

beforeAll(startStandIn);

type Read = Pick<Reading, "snapshot" | "choice">;

function readFrom(bytes: Uint8Array): Read {
  const read = readSnapshot(bytes);
  if (read.kind === "failed") throw new Error(JSON.stringify(read.failure));
  return read;
}

async function readInExcel(bytes: Uint8Array): Promise<Read> {
  const opened = await openWorkbook(bytes);
  if ("failure" in opened) throw new Error(JSON.stringify(opened.failure));
  await openInExcel(opened.workbook, { floor: "1.13" });
  return onExcel(hasTable)((port) => port.read());
}

/** Everything that was read; of the grids the cells that have a value, because Excel returns blank ones around them too. */
function contentsOf({ snapshot: { sheets, hiddenSheets }, choice }: Read) {
  return {
    ...{ hiddenSheets, choice },
    sheets: sheets.map(({ grid, ...sheet }) => ({ ...sheet, cells: cellsOf(grid) })),
  };
}

function cellsOf({ top, left, values }: Grid): Readonly<Record<string, CellValue>> {
  const cells = values.flatMap((line, row) =>
    line.map(
      (value, column) => [a1({ row: top + row, column: left + column }), sure(value)] as const,
    ),
  );
  return Object.fromEntries(cells.filter(([, value]) => value !== ""));
}

/** The stand-in computes formulas anew, and differs from Excel in the last digits. */
function sure(value: CellValue): CellValue {
  return typeof value === "number" ? Number(value.toPrecision(13)) : value;
}

test.each(FILES)("%s is read as when it is open in Excel", async (path) => {
  const bytes = readFileSync(path);
  expect(contentsOf(readFrom(bytes))).toEqual(contentsOf(await readInExcel(bytes)));
});

/** Excel needs the formats of cells, which the snapshot does not have. */
const ONLY_FORMATS = "styles-not-xml.xlsx";

test.each([...WRONG_FILES, ...DAMAGED_FILES].filter(({ name }) => name !== ONLY_FORMATS))(
  "$name is refused with the reason for which Excel's stand-in refuses it",
  async ({ bytes }) => {
    const file = bytes();
    const opened = await openWorkbook(file);
    expect(readSnapshot(file)).toEqual({
      kind: "failed",
      failure: "failure" in opened && opened.failure,
    });
  },
);
