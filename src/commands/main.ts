import { describeVi } from "../app/describeVi";
import { printedTime } from "../app/printedTime";
import { sampleFor } from "../app/sampleFor";
import { summarise } from "../app/summarise";
import { holdsTable } from "../core/table/findTables";
import { onExcel } from "../excel/workbook";
import { tellFailure } from "./tellFailure";
import { oneAtATime } from "./oneAtATime";

// In this page the judgement is wanted on every press: it comes with the page, not after it.
import "../core/review";

const run = onExcel(holdsTable);

const command = oneAtATime(tellFailure);

const summariseNow = command(() =>
  run((workbook) =>
    summarise(workbook, { choice: {}, now: printedTime(new Date()), describe: describeVi }),
  ),
);
const makeSample = command(() => run((workbook) => workbook.addSample(sampleFor({}, new Date()))));

// At once and not after `onReady`, or the first press of a button would find nothing to run.
Office.actions.associate("xepLoaiChiBoTongHop", summariseNow);
Office.actions.associate("xepLoaiChiBoTaoBangMau", makeSample);
