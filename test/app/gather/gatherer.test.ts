import { createGatherer } from "../../../src/app/gather/gatherer";
import { bodyKey } from "../../../src/core/committee/branchKey";
import { readChosen } from "../../../src/app/gather/readChosen";
import { readSnapshot } from "../../../src/files/readSnapshot";
import { chosen, chosenBranch, chosenList } from "../../support/committee/chosen";
import { DAMAGED_FILES, WRONG_FILES } from "../../support/hostile/hostileFiles";

const atOnce = {
  yieldToUi: () => Promise.resolve(),
  earlier: () => Promise.resolve(null),
};

const east = (members: readonly (readonly [string, string])[], modified = 0) => ({
  branch: "Chi bộ thôn Đông",
  members,
  modified,
});
const TWO_GOOD = [
  ["Lê An", "HTTNV"],
  ["Trần Bình", "HTTNV"],
] as const;
const ONE_BEST = [
  ["Lê An", "HTXSNV"],
  ["Trần Bình", "HTTNV"],
] as const;
const ONE_FAIR = [
  ["Lê An", "HTNV"],
  ["Trần Bình", "HTTNV"],
] as const;

test("files chosen together are read, counted and compared with the list among them", async () => {
  const gatherer = createGatherer(atOnce);
  await gatherer.add([
    await chosenBranch("dong.xlsx", east(TWO_GOOD)),
    await chosenList("Chi bộ thôn Đông", "Chi bộ thôn Đoài"),
  ]);
  const { gathering, expected, reading, stopped } = gatherer.state();
  expect({
    expected,
    reading,
    stopped,
    branches: gathering?.branches.map(({ title, file, counts }) => [title, file, counts.present]),
    missing: gathering?.missing,
    notCounted: gathering?.notCounted,
  }).toEqual({
    expected: ["Chi bộ thôn Đông", "Chi bộ thôn Đoài"],
    reading: null,
    stopped: null,
    branches: [["Chi bộ thôn Đông", "dong.xlsx", 2]],
    missing: ["Chi bộ thôn Đoài"],
    notCounted: [],
  });
});

test("a file chosen again takes the place of the one of its name, and the others stay", async () => {
  const gatherer = createGatherer(atOnce);
  const west = { branch: "Chi bộ thôn Đoài", members: [["Vũ Chi", "HTNV"]] } as const;
  await gatherer.add([
    await chosenBranch("dong.xlsx", east(TWO_GOOD)),
    await chosenBranch("doai.xlsx", west),
  ]);
  await gatherer.add([await chosenBranch("dong.xlsx", east(ONE_BEST))]);
  const { files, gathering } = gatherer.state();
  expect([files.length, gathering?.counts.levels]).toEqual([
    2,
    { outstanding: 1, good: 1, completed: 1, failed: 0 },
  ]);
});

test("two files of one name from two folders are both read", async () => {
  const gatherer = createGatherer(atOnce);
  const west = { branch: "Chi bộ thôn Đoài", members: [["Vũ Chi", "HTNV"]] } as const;
  await gatherer.add([
    await chosenBranch("bang.xlsx", east(TWO_GOOD)),
    await chosenBranch("bang.xlsx", west),
  ]);
  expect(gatherer.state().gathering?.branches.map(({ file }) => file)).toEqual([
    "bang.xlsx (2)",
    "bang.xlsx",
  ]);
});

test("of two files of a branch the newer one counts, until somebody chooses the other", async () => {
  const gatherer = createGatherer(atOnce);
  await gatherer.add([
    await chosenBranch("lan 1.xlsx", east(TWO_GOOD, 1)),
    await chosenBranch("lan 2.xlsx", east(ONE_FAIR, 2)),
  ]);
  const seen = () => {
    const { branches, notCounted, findings } = gatherer.state().gathering!;
    return {
      counted: branches.map(({ file }) => file),
      left: notCounted.map(({ file, what }) => [file, what]),
      findings: findings.map(({ code }) => code),
    };
  };
  expect(seen()).toEqual({
    counted: ["lan 2.xlsx"],
    left: [["lan 1.xlsx", "twice"]],
    findings: ["branch-in-two-files"],
  });
  gatherer.choose(
    bodyKey({ committee: "Đảng bộ xã Tân Hòa", title: "Chi bộ thôn Đông" }),
    "lan 1.xlsx",
  );
  expect(seen()).toEqual({
    counted: ["lan 1.xlsx"],
    left: [["lan 2.xlsx", "twice"]],
    findings: [],
  });
});

test("reading ends after the file at hand when it is stopped, and keeps what was read", async () => {
  let draws = 0;
  const yieldToUi = () => {
    draws += 1;
    if (draws === 2) gatherer.stop();
    return Promise.resolve();
  };
  const gatherer = createGatherer({ ...atOnce, yieldToUi });
  const files = await Promise.all(
    ["Đông", "Đoài", "Hạ", "Thượng"].map((name) =>
      chosenBranch(`${name}.xlsx`, { branch: `Chi bộ thôn ${name}`, members: TWO_GOOD }),
    ),
  );
  const seen: (string | null)[] = [];
  gatherer.subscribe(() => {
    const { reading } = gatherer.state();
    seen.push(reading && `${String(reading.done)}/${String(reading.of)}`);
  });
  await gatherer.add(files);
  const { stopped, gathering } = gatherer.state();
  expect({ seen, stopped, branches: gathering?.branches.length }).toEqual({
    seen: ["0/4", "0/4", "1/4", "1/4", null],
    stopped: { done: 2, of: 4 },
    branches: 2,
  });
});

test("files are read one at a time: more that are chosen meanwhile are ignored", async () => {
  const gatherer = createGatherer(atOnce);
  const file = await chosenBranch("dong.xlsx", east(TWO_GOOD));
  const first = gatherer.add([file]);
  await gatherer.add([chosen("khac.xlsx", new Uint8Array())]);
  await first;
  expect(gatherer.state().files).toHaveLength(1);
});

describe("a file that cannot be read", () => {
  test.each([...WRONG_FILES, ...DAMAGED_FILES].map((file) => [file.name, file] as const))(
    "%s is a line with the reason, and the others are read",
    async (name, { bytes }) => {
      const file = bytes();
      const read = readSnapshot(file);
      const gatherer = createGatherer(atOnce);
      await gatherer.add([chosen(name, file), await chosenBranch("dong.xlsx", east(TWO_GOOD))]);
      const { files, gathering } = gatherer.state();
      const failures = files.filter(({ kind }) => kind === "failed");
      expect(failures).toEqual(
        read.kind === "failed" ? [{ kind: "failed", file: name, failure: read.failure }] : [],
      );
      expect(gathering?.branches.map((branch) => branch.file)).toContain("dong.xlsx");
    },
  );

  test("one that is gone says so", async () => {
    const gone = {
      ...{ name: "mat.xlsx", size: 10, lastModified: 0 },
      arrayBuffer: () => Promise.reject(new DOMException("", "NotFoundError")),
    };
    await expect(readChosen({ name: "mat.xlsx", file: gone })).resolves.toEqual({
      kind: "failed",
      file: "mat.xlsx",
      failure: { kind: "unavailable" },
    });
  });

  test("one that is too large is not even loaded", async () => {
    const file = {
      ...{ name: "lon.xlsx", size: 200 * 1024 * 1024, lastModified: 0 },
      arrayBuffer: () => Promise.reject(new Error("It was loaded")),
    };
    await expect(readChosen({ name: "lon.xlsx", file })).resolves.toMatchObject({
      failure: { kind: "tooMuch", of: "unpackedBytes" },
    });
  });
});
