import { readFileSync } from "node:fs";
import { join } from "node:path";
import { handInFrom } from "../../../src/app/gather/handInFrom";
import { changesSince } from "../../../src/core/committee/changes";
import { gather } from "../../../src/core/committee/gather";
import { review } from "../../../src/core/review";
import { readSnapshot } from "../../../src/files/readSnapshot";
import { setContent } from "../../../workbench/host/book/cellInput";
import type { OpenedWorkbook } from "../../../workbench/xlsx/file/file";
import { saveWorkbook } from "../../../workbench/xlsx/write/saveWorkbook";
import { committeeSheets, linesOn } from "../../support/committee/sheets";
import { openPane } from "../../support/openPane";
import { startStandIn } from "../../support/openWorkbook";
import { opened } from "../../workbench/xlsx/opened";

beforeAll(startStandIn);

/** The file of a branch that fixed its figures before it handed in. */
async function frozenFile(sample: string): Promise<OpenedWorkbook> {
  const file = await opened(readFileSync(join("samples", sample)));
  await (await openPane(file.workbook)).pane.freeze();
  return file;
}

function gathered(bytes: Uint8Array) {
  const read = readSnapshot(bytes);
  if (read.kind === "failed") throw new Error(JSON.stringify(read.failure));
  const handIn = handInFrom({ file: "dong.xlsx", digest: "", modified: 0 }, read, review);
  return gather([handIn], { expected: null });
}

/** What the list of branches says of fixed figures, and what is to be settled about them. */
function saidOf(gathering: ReturnType<typeof gathered>) {
  return {
    list: linesOn(committeeSheets(gathering).get("committee-branches"))
      .flat()
      .filter((text) => typeof text === "string" && text.startsWith("Đã chốt")),
    findings: gathering.findings.filter(({ code }) => code === "changed-after-frozen").length,
  };
}

test.each(["seed-2023.xlsx", "nine-branches-2025.xlsx"])(
  "the list of branches shows that the figures of %s are fixed and unchanged",
  async (sample) => {
    const gathering = gathered(await saveWorkbook(await frozenFile(sample)));
    const { list, findings } = saidOf(gathering);
    expect(list).toEqual(gathering.branches.map(() => "Đã chốt 15/12/2025 14:05"));
    expect(findings).toBe(0);
  },
);

test("what was changed after the figures were fixed is said on the list and among what is to be settled", async () => {
  const file = await frozenFile("seed-2023.xlsx");
  const [branch] = gathered(await saveWorkbook(file)).branches;
  const { row, column, sheet } = branch!.members[0]!;
  const at = file.workbook.sheets.findIndex(({ name }) => name === sheet);
  setContent(file.workbook, at, row, column, "Hoàn thành nhiệm vụ");
  expect(saidOf(gathered(await saveWorkbook(file)))).toEqual({
    list: ["Đã chốt 15/12/2025 14:05, bảng nguồn đã thay đổi sau khi chốt"],
    findings: 1,
  });
});

test("figures fixed since the last gathering are a change of their branch", async () => {
  const before = gathered(readFileSync(join("samples", "seed-2023.xlsx")));
  const now = gathered(await saveWorkbook(await frozenFile("seed-2023.xlsx")));
  expect(changesSince(before.branches, now.branches)).toEqual([
    expect.objectContaining({ what: "frozen", time: "15/12/2025 14:05" }),
  ]);
  expect(changesSince(now.branches, now.branches)).toEqual([]);
});
