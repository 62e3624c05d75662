import { DEFAULT_OPTIONS, reviewFile } from "../../workbench/cli/reviewFile";
import type { HostWorkbook } from "../../workbench/host/book/workbook";
import { contentsOf, opened, sampleBytes } from "../workbench/xlsx/opened";
import { throughOffice } from "./office";

const SAMPLES = ["seed-2023.xlsx", "messy-2023.xlsx", "excel-table-2025.xlsx"];
const NOW = "15/12/2025 14:05";

let between: Readonly<Record<string, Uint8Array>> = {};
const written: Record<string, Uint8Array> = {};

beforeAll(async () => {
  for (const name of SAMPLES) written[name] = await summarised(sampleBytes(name));
  between = throughOffice(written);
});

async function summarised(bytes: Uint8Array): Promise<Uint8Array> {
  const done = await reviewFile(bytes, { ...DEFAULT_OPTIONS, now: NOW });
  if ("wrong" in done) throw new Error(done.wrong);
  return done.workbook;
}

/** Returns the contents of every sheet by its name. */
function contents(workbook: HostWorkbook): Record<string, unknown> {
  return Object.fromEntries(
    workbook.sheets.map(({ name }, index) => [name, contentsOf(workbook, index)]),
  );
}

test.each(SAMPLES)(
  "%s summarised again after LibreOffice has saved it has the same sheets and figures",
  async (name) => {
    const again = await opened(await summarised(between[name]!));
    const direct = await opened(await summarised(written[name]!));
    expect(contents(again.workbook)).toEqual(contents(direct.workbook));
  },
);
