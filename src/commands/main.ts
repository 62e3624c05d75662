import { loadReading } from "../app/chunks";
import type { RunOnWorkbook } from "../app/ports";
import { printedTime } from "../app/printedTime";
import { summarise } from "../app/summarise";
import { a1 } from "../core/model/address";
import { onExcel } from "../excel/workbook";
import { oneAtATime } from "./oneAtATime";
import { DONE } from "./outcome";
import { report } from "./report";

// Every button needs the reader, but they must respond before it has loaded, so it is fetched early and not awaited. All
// other code is loaded on the first click.
loadReading().catch(() => undefined);

const run: RunOnWorkbook = async (job) => onExcel((await loadReading()).hasTable)(job);

const command = oneAtATime(report);

const summariseNow = command(async () => {
  const { describeVi } = await import("../app/describeVi");
  const { written, stale } = await run((workbook) =>
    summarise(workbook, { choice: {}, now: printedTime(new Date()), describe: describeVi }),
  );
  const { differences, movedNotes, emptied } = written;
  const places = movedNotes.map((cell) => `${cell.sheet}!${a1(cell)}`);
  return { ...DONE, differences: differences.length, stale, movedNotes: places, emptied };
});
const makeSample = command(async () => {
  const { sampleFor } = await import("../app/sampleFor");
  await run((workbook) => workbook.addSample(sampleFor({}, new Date())));
  return DONE;
});

// Not after `onReady`, or the first click on a button would find no function to run.
Office.actions.associate("xepLoaiChiBoTongHop", summariseNow);
Office.actions.associate("xepLoaiChiBoTaoBangMau", makeSample);

// On Windows and Mac no press reaches a page that never calls it.
void Office.onReady();
