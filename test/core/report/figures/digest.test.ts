import type { CellValue, Snapshot } from "../../../../src/core/model/grid";
import { sourceDigest } from "../../../../src/core/report/figures/digest";
import { branchOf, snapshotOf, type TableSketch } from "../../../support/review";

const SKETCH: TableSketch = { columns: ["name", "final"], rows: [["Nguyễn An", "HTTNV"]] };
const { table } = branchOf(SKETCH);

function withCell(value: CellValue): Snapshot {
  const rows = [["Nguyễn An", value]];
  return snapshotOf([{ ...SKETCH, rows }]);
}

test("the digest is 16 hexadecimal digits and the same for the same rows", () => {
  const digests = [SKETCH, SKETCH].map((each) => sourceDigest(snapshotOf([each]), [table]));
  expect(digests[0]).toMatch(/^[0-9a-f]{16}$/u);
  expect(digests[1]).toBe(digests[0]);
});

test("another text, a number for a text, an empty cell: each changes the digest", () => {
  const digests = ["HTTNV", "HTXSNV", "1", 1, ""].map((value) =>
    sourceDigest(withCell(value), [table]),
  );
  expect(new Set(digests).size).toBe(5);
});
