import { loadReading } from "../app/loadReading";
import type { RunOnWorkbook } from "../app/ports";
import { printedTime } from "../app/printedTime";
import { summarise } from "../app/summarise";
import { onExcel } from "../excel/workbook";
import { showNotice } from "./showNotice";
import { showFailure } from "./showFailure";
import { oneAtATime } from "./oneAtATime";

// Reading is wanted on every press, but the buttons have to answer before it is there: it is fetched meanwhile. What comes
// after it, or what only one of them needs, waits for the press.
loadReading().catch(() => undefined);

const run: RunOnWorkbook = async (job) => onExcel((await loadReading()).holdsTable)(job);

const command = oneAtATime(showFailure);

const summariseNow = command(async () => {
  const { describeVi } = await import("../app/describeVi");
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

// At once and not after `onReady`, or the first press of a button would find nothing to run.
Office.actions.associate("xepLoaiChiBoTongHop", summariseNow);
Office.actions.associate("xepLoaiChiBoTaoBangMau", makeSample);
