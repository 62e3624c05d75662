import { describeVi } from "../../src/app/describeVi";
import { createPane, type Pane } from "../../src/app/pane/pane";
import type { PaneWorld } from "../../src/app/pane/paneWorld";
import { sampleFor, yearFor } from "../../src/app/sampleFor";
import { excelFailure } from "../../src/excel/failure";
import { isCellEdited } from "../../src/excel/roundTrip";
import { watchExcel } from "../../src/excel/watch";
import { onExcel } from "../../src/excel/workbook";
import { setContents } from "../../workbench/host/book/cellInput";
import { newWorkbook } from "../../workbench/host/book/newWorkbook";
import type { HostWorkbook } from "../../workbench/host/book/workbook";
import type { Fault } from "../../workbench/host/faults";
import type { Host } from "../../workbench/host/host";
import { openInExcel } from "./openWorkbook";

/** A table under 366-QĐ/TW whose second total is wrong. */
export function scoredWorkbook(): HostWorkbook {
  const workbook = newWorkbook(["Xếp loại"]);
  setContents(workbook, 0, 0, 0, [
    ["DANH SÁCH XẾP LOẠI ĐẢNG VIÊN NĂM 2025"],
    [
      "TT",
      "Họ và tên",
      "Điểm tiêu chí chung (/30)",
      "Điểm kết quả nhiệm vụ (/70)",
      "Tổng điểm",
      "Chi bộ xếp loại",
    ],
    [1, "Lê An", 27, 60, 87, "Hoàn thành tốt nhiệm vụ"],
    [2, "Trần Bình", 26, 58, 85, "Hoàn thành tốt nhiệm vụ"],
    [3, "Ngô Chi", 25, 57, 82, "Hoàn thành tốt nhiệm vụ"],
  ]);
  return workbook;
}

interface Opened {
  readonly pane: Pane;
  readonly host: Host;
  readonly phases: readonly string[];
}

/** The pane over Excel with this workbook open, and the phases it goes through. */
export async function openPane(
  workbook: HostWorkbook,
  { faults = {}, world = {} }: { faults?: Record<number, Fault>; world?: Partial<PaneWorld> } = {},
): Promise<Opened> {
  const host = await openInExcel(workbook, { faults });
  const pane = createPane(
    {
      run: onExcel(() => true),
      watch: watchExcel,
      now: () => "15/12/2025 14:05",
      loadDescribe: () => Promise.resolve(describeVi),
      loadLanguage: () => Promise.resolve(),
      sample: (choice) => sampleFor(choice, new Date(2025, 11, 15)),
      today: () => "2025-12-15",
      year: (choice) => yearFor(choice, new Date(2025, 11, 15)),
      yieldToUi: () => Promise.resolve(),
      setTimer: () => () => undefined,
      isCellEdited,
      failureOf: excelFailure,
      savePreferences: () => undefined,
      ...world,
    },
    { language: "vi", welcomed: false },
  );
  const phases: string[] = [];
  pane.subscribe(() => {
    const phase = pane.state().running?.phase;
    if (phase && phases.at(-1) !== phase) phases.push(phase);
  });
  return { pane, host, phases };
}
