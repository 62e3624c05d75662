import { openClient, startCalc } from "../../workbench/host/client.node";
import { createHost, type Host, type HostOptions } from "../../workbench/host/host";
import type { HostWorkbook } from "../../workbench/host/book/workbook";

let started: Promise<void> | null = null;

/** Starts the stand-in's calculation engine; workbooks can be made after it. */
export function startStandIn(): Promise<void> {
  started ??= startCalc();
  return started;
}

/** Excel with this workbook open: from now on `Excel.run` speaks to it. */
export async function openInExcel(
  workbook: HostWorkbook,
  options: HostOptions = {},
): Promise<Host> {
  await startStandIn();
  const host = createHost(workbook, options);
  await openClient(host);
  return host;
}
