import { describeVi } from "../src/app/describeVi";
import { summarise } from "../src/app/summarise";
import { hasTable } from "../src/core/table/findTables";
import { onExcel } from "../src/excel/workbook";
import { fullBranch, plainBranch } from "../test/support/branchWorkbook";
import { openClient, startCalc } from "../workbench/host/client.node";
import { createHost } from "../workbench/host/host";

const SIZES = [10, 100, 1_000, 20_000];
const BRANCHES = { plain: plainBranch, full: fullBranch };

/** Summarises branches of growing size; round trips and bytes are as in Excel, the time is that of the stand-in. */
async function main(): Promise<void> {
  await startCalc();
  for (const [name, branch] of Object.entries(BRANCHES))
    for (const members of SIZES) await run(name, members, branch(members));
}

async function run(name: string, members: number, workbook: ReturnType<typeof plainBranch>) {
  const host = createHost(workbook);
  await openClient(host);
  const start = performance.now();
  await onExcel(hasTable)((port) =>
    summarise(port, { choice: {}, now: "15/12/2025 14:05", describe: describeVi }),
  );
  const seconds = (performance.now() - start) / 1000;
  const kilobytes = host.requestBytes / 1024;
  console.log(
    `${name}  members ${String(members)}  round trips ${String(host.syncs)}  requests ${kilobytes.toFixed(0)} KB  ` +
      `a member ${((kilobytes * 1024) / members).toFixed(0)} bytes  time ${seconds.toFixed(1)} s`,
  );
}

void main();
