import type { Pane } from "../../../src/app/pane/pane";
import { describeVi } from "../../../src/app/describeVi";
import { summarise } from "../../../src/app/summarise";
import type { WritingMode } from "../../../src/app/ports";
import { hasTable } from "../../../src/core/table/findTables";
import { ExcelFailure } from "../../../src/excel/failure";
import { onExcel } from "../../../src/excel/workbook";
import { setContent } from "../../../workbench/host/book/cellInput";
import type { HostWorkbook } from "../../../workbench/host/book/workbook";
import type { FaultPlan } from "../../../workbench/host/faults";
import { openInExcel } from "../openWorkbook";
import { NOW, paneOnExcel, throwFailure } from "./paneOnExcel";

/** What somebody does with the workbook. */
export const ACTS = ["summarise", "freeze", "fix", "edit", "check", "template"] as const;
export type Act = (typeof ACTS)[number];

/** How an act ended for the one who did it. */
export type Ending = "done" | "stale" | "failed";

/** Milliseconds before each round trip of an act. */
export type Delays = (roundTrip: number) => number;

const ROUND_TRIPS = 80;

export async function doAct(act: Act, workbook: HostWorkbook, delays?: Delays): Promise<Ending> {
  if (act !== "edit")
    await openInExcel(workbook, { faults: delays ? faultsOf(delays) : {}, floor: "1.13" });
  try {
    return await DOERS[act](workbook);
  } catch (error) {
    if (error instanceof ExcelFailure) return "failed";
    throw error;
  }
}

type Doer = (workbook: HostWorkbook) => Ending | Promise<Ending>;

const DOERS: Readonly<Record<Act, Doer>> = {
  summarise: () => write("thaw"),
  freeze: () => write("freeze"),
  fix: () => inPane((pane) => pane.fix(pane.state().review?.findings ?? [])),
  check: () => inPane(() => Promise.resolve()),
  template: () => inPane((pane) => pane.makeSample()),
  edit: (workbook) => {
    setContent(workbook, 0, 4, 5, "Hoàn thành nhiệm vụ");
    return "done";
  },
};

function faultsOf(delays: Delays): FaultPlan {
  return Object.fromEntries(
    Array.from({ length: ROUND_TRIPS }, (_, i) => [i + 1, { delay: delays(i + 1) }]),
  );
}

async function write(mode: WritingMode): Promise<Ending> {
  const options = { choice: {}, now: NOW, describe: describeVi, mode };
  const { stale } = await onExcel(hasTable)((port) => summarise(port, options));
  return stale ? "stale" : "done";
}

/** Checks first, as everybody does. */
async function inPane(act: (pane: Pane) => Promise<void>): Promise<Ending> {
  const pane = paneOnExcel();
  await pane.check();
  throwFailure(pane);
  await act(pane);
  throwFailure(pane);
  return "done";
}

/** All orders in which the acts of two people can follow each other. */
export function serialOrders(
  one: readonly Act[],
  other: readonly Act[],
): readonly (readonly Act[])[] {
  const [first, ...rest] = one;
  const [second, ...left] = other;
  if (first === undefined) return [other];
  if (second === undefined) return [one];
  return [
    ...serialOrders(rest, other).map((order) => [first, ...order]),
    ...serialOrders(one, left).map((order) => [second, ...order]),
  ];
}
