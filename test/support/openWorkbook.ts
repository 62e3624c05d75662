import { openClient, startCalc } from "../../workbench/host/client.node";
import { createHost, type Host, type HostOptions } from "../../workbench/host/host";
import type { HostWorkbook } from "../../workbench/host/book/workbook";

let started: Promise<void> | null = null;

/** Starts the calculation engine of the stand-in, which workbooks need. */
export function startStandIn(): Promise<void> {
  started ??= startCalc();
  return started;
}

/** Opens a workbook in the stand-in, so that `Excel.run` works on it. */
export async function openInExcel(
  workbook: HostWorkbook,
  options: HostOptions = {},
): Promise<Host> {
  await startStandIn();
  const host = createHost(workbook, options);
  await openClient(host);
  return host;
}
