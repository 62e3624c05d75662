import { runGather } from "./run";
import { writeSampleFolder } from "./sampleFolder";

const FOLDER = "out/dang-bo-tan-hoa";

/** Gathers a committee of twelve branches that is made for the purpose, and prints what came of it. */
export async function demoCommittee(): Promise<void> {
  const list = await writeSampleFolder(FOLDER);
  const [workbook, members] = [`${FOLDER}.tong-hop.xlsx`, `${FOLDER}.csv`];
  await runGather([FOLDER, "--list", list, "--out", workbook, "--members", members]);
  process.stdout.write(`\nTệp kết quả: ${workbook}, ${members}\n`);
}
