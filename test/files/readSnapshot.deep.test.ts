import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Snapshot } from "../../src/core/model/grid";
import { review } from "../../src/core/review";
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

function snapshotIn(bytes: Uint8Array): Snapshot {
  const read = readSnapshot(bytes);
  if (read.kind === "failed") throw new Error(JSON.stringify(read.failure));
  return read.snapshot;
}

async function snapshotFromExcel(bytes: Uint8Array): Promise<Snapshot> {
  const opened = await openWorkbook(bytes);
  if ("failure" in opened) throw new Error(JSON.stringify(opened.failure));
  await openInExcel(opened.workbook, { floor: "1.13" });
  const { snapshot } = await onExcel(hasTable)((port) => port.read());
  return snapshot;
}

test.each(FILES)("%s is judged as when it is open in Excel", async (path) => {
  const bytes = readFileSync(path);
  expect(review(snapshotIn(bytes), {})).toEqual(review(await snapshotFromExcel(bytes), {}));
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
