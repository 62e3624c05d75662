import { writeFileSync } from "node:fs";
import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createGatherer } from "../../../src/app/gather/gatherer";
import { gather } from "../../../src/core/committee/gather";
import type { Decision, Gathering, HandIn } from "../../../src/core/model/committee";
import { readBranch } from "../../../workbench/cli/gather/readBranch";
import { committeeWorkbook } from "../../../workbench/cli/gather/workbook";
import { chosen } from "../../support/committee/chosen";
import { generatedCommittee } from "../../support/committee/committee";
import { receivedFrom } from "../../support/committee/received";
import { startStandIn } from "../../support/openWorkbook";

const [A, B] = ["Đảng bộ xã An Hòa", "Đảng bộ xã Bình Hòa"] as const;

const received = [A, B].map((committee, seed) =>
  generatedCommittee(4, 30 + seed, committee).files.map((file): HandIn =>
    receivedFrom({ ...file, file: `${committee}/${file.file}` }),
  ),
);
const [first] = gather(received[0]!, { expected: null }).branches;
const { name, code } = first!.members.find(({ level }) => level === "good")!;

/** The committee below takes one member's level down. */
const DECISION: Decision = {
  ...{ committee: A, branch: first!.title, name, code, birth: "" },
  ...{ level: "completed", written: "HTNV" },
};

async function workbookOf(files: readonly HandIn[]): Promise<Uint8Array> {
  const gathering = gather(files, { expected: null, decisions: [DECISION] });
  const file = await committeeWorkbook({ gathering, expected: null, earlier: null });
  if ("wrong" in file) throw new Error(file.wrong);
  return file;
}

const atOnce = gather(received.flat(), { expected: null, decisions: [DECISION] });

const numbersOf = ({ branches, counts }: Gathering) => ({
  counts,
  branches: branches.map(({ committee, title, counts: own }) => [committee, title, own]),
});

let workbooks: readonly Uint8Array[] = [];

beforeAll(async () => {
  await startStandIn();
  workbooks = [await workbookOf(received[0]!), await workbookOf(received[1]!)];
});

test("the pane gathers the workbooks of base organisations into what their branches come to", async () => {
  const gatherer = createGatherer({
    yieldToUi: () => Promise.resolve(),
    earlier: () => Promise.resolve(null),
  });
  await gatherer.add(workbooks.map((bytes, at) => chosen(`dang-bo-${String(at)}.xlsx`, bytes)));
  const { gathering, expected } = gatherer.state();
  expect(numbersOf(gathering!)).toEqual(numbersOf(atOnce));
  expect([gathering!.notCounted, expected, gathering!.committee]).toEqual([[], null, null]);
  const places = gathering!.branches.flatMap(({ file, members }) =>
    members.map(({ sheet }) => `${file}: ${sheet}`),
  );
  expect([...new Set(places)]).toEqual([
    "dang-bo-0.xlsx: Dữ liệu đảng bộ",
    "dang-bo-1.xlsx: Dữ liệu đảng bộ",
  ]);
});

test("the command gathers them into the same", async () => {
  const folder = await mkdtemp(join(tmpdir(), "dang-bo-"));
  const files = await Promise.all(
    workbooks.map((bytes, at) => {
      const file = `dang-bo-${String(at)}.xlsx`;
      const path = join(folder, file);
      writeFileSync(path, bytes);
      return readBranch({ file, path, size: bytes.length, modified: 0 });
    }),
  );
  expect(numbersOf(gather(files, { expected: null }))).toEqual(numbersOf(atOnce));
});
