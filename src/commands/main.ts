import { loadReading } from "../app/chunks";
import type { RunOnWorkbook } from "../app/ports";
import { printedTime } from "../app/printedTime";
import { summarise } from "../app/summarise";
import { onExcel } from "../excel/workbook";
import { oneAtATime } from "./oneAtATime";
import { showFailure } from "./showFailure";
import { showNotice } from "./showNotice";

// Every button needs the reader, but they must respond before it has loaded, so it is fetched early and not awaited. All
// other code is loaded on the first click.
loadReading().catch(() => undefined);

const run: RunOnWorkbook = async (job) => onExcel((await loadReading()).hasTable)(job);

const command = oneAtATime(showFailure);

const summariseNow = command(async () => {
  const { describeVi } = await import("../app/describe");
  const { written } = await run((workbook) =>
    summarise(workbook, { choice: {}, now: printedTime(new Date()), describe: describeVi }),
  );
  const { length } = written.differences;
  if (length > 0) await showNotice({ differences: String(length) });
});
const makeSample = command(async () => {
  const { sampleFor } = await import("../app/sampleFor");
  return run((workbook) => workbook.addSample(sampleFor({}, new Date())));
});

// Not after `onReady`, or the first click on a button would find no function to run.
Office.actions.associate("xepLoaiChiBoTongHop", summariseNow);
Office.actions.associate("xepLoaiChiBoTaoBangMau", makeSample);
