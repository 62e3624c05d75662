import { committeeSheets } from "../../../src/app/gather/committeeSheets";
import { earlierOn, NOTHING_EARLIER, type Earlier } from "../../../src/app/gather/earlier";
import { describeVi } from "../../../src/app/describeVi";
import { printedTime } from "../../../src/app/printedTime";
import { changesSince } from "../../../src/core/committee/changes";
import type { Gathering } from "../../../src/core/model/committee";
import { TOTAL } from "../../../src/core/report/committee/total";
import { hasTable } from "../../../src/core/table/findTables";
import { onExcel } from "../../../src/excel/workbook";
import { readOwnSheet } from "../../../src/files/readSnapshot";
import { newWorkbook } from "../../host/book/newWorkbook";
import { openClient, startCalc } from "../../host/client.node";
import { createHost } from "../../host/host";
import type { OpenedWorkbook } from "../../xlsx/file/file";
import { openFailureText } from "../../../src/locales/vi/openFailure";
import { openWorkbook } from "../../xlsx/read/openWorkbook";
import { asNewFile } from "../../xlsx/write/blankFile";
import { saveWorkbook } from "../../xlsx/write/saveWorkbook";

/** Returns what the workbook of an earlier run says; nothing where there is none. */
export function earlierRun(earlier: Uint8Array | null): Earlier {
  return earlier ? earlierOn((key) => readOwnSheet(earlier, key)) : NOTHING_EARLIER;
}

export interface CommitteeWorkbook {
  readonly gathering: Gathering;
  readonly expected: readonly string[] | null;
  /** The workbook of an earlier run, whose sheets are written anew and whatever else is in it stays; null for none. */
  readonly earlier: Uint8Array | null;
}

/** Writes the committee's sheets and returns the file, or a sentence that says why the earlier one could not be opened. */
export async function committeeWorkbook({
  gathering,
  expected,
  earlier,
}: CommitteeWorkbook): Promise<Uint8Array | { readonly wrong: string }> {
  await startCalc();
  const opened = await openOrNew(earlier);
  if ("failure" in opened) return { wrong: openFailureText(opened.failure) };
  await openClient(createHost(opened.workbook));
  await onExcel(hasTable)(async (port) => {
    const reading = await port.read();
    const report = committeeSheets(gathering, reading, {
      now: printedTime(new Date()),
      expected,
      changes: changesBetween(earlier, gathering),
      describe: describeVi,
    });
    await port.write({ mode: "write", report, reading, sources: [] });
  });
  return saveWorkbook(opened);
}

function changesBetween(earlier: Uint8Array | null, { branches }: Gathering) {
  const before = earlierRun(earlier).earlier.branches;
  return before.length > 0 ? changesSince(before, branches) : null;
}

/** A new workbook has one empty sheet, which the first of ours takes over. */
function openOrNew(
  earlier: Uint8Array | null,
): Promise<
  OpenedWorkbook | Extract<Awaited<ReturnType<typeof openWorkbook>>, { failure: unknown }>
> {
  return earlier ? openWorkbook(earlier) : asNewFile(newWorkbook([TOTAL.name]));
}
