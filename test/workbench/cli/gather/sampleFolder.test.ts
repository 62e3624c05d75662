import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gather } from "../../../../src/core/committee/gather";
import { workbooksIn } from "../../../../workbench/cli/gather/folder";
import { readBranch } from "../../../../workbench/cli/gather/readBranch";
import { writeSampleFolder } from "../../../../workbench/cli/gather/sampleFolder";

test("of the sample's twelve branches one is late, one is wrong, and one handed in twice", async () => {
  const folder = join(mkdtempSync(join(tmpdir(), "mau-")), "dang-bo");
  await writeSampleFolder(folder);
  const files = (await workbooksIn(folder, [])) ?? [];
  const { branches, missing, notCounted, fileFindings } = gather(
    await Promise.all(files.map(readBranch)),
    { expected: ["Chi bộ thôn Đông", "Chi bộ thôn Bắc"] },
  );
  const wrong = fileFindings.filter(({ finding }) => finding.code === "totals-mismatch");
  expect({
    branches: branches.length,
    missing,
    notCounted: notCounted.map(({ file, what }) => [file, what]),
    wrong: wrong.map(({ file }) => file),
  }).toEqual({
    branches: 11,
    missing: ["Chi bộ thôn Bắc"],
    notCounted: [["08 Chi bộ Trường Tiểu học (lần đầu).xlsx", "twice"]],
    wrong: ["03 Chi bộ thôn Thượng.xlsx"],
  });
});
