import fc from "fast-check";
import { gather, type EarlierGathering } from "../../../../src/core/committee/gather";
import type { Gathering, HandIn } from "../../../../src/core/model/committee";
import { DATA } from "../../../../src/core/report/committee/data";
import {
  COMMITTEE_FINDINGS,
  writtenFindings,
} from "../../../../src/core/report/committee/findings";
import { HANDED_IN } from "../../../../src/core/report/committee/handedIn";
import { recordedBranches, reportedBranches } from "../../../../src/core/report/committee/recorded";
import { cases } from "../../../support/cases";
import { generatedCommittee } from "../../../support/committee/committee";
import { receivedFrom } from "../../../support/committee/received";
import { committeeSheets, valuesOn } from "../../../support/committee/sheets";

const { files, expected } = generatedCommittee(20, 11);
const received = files.map(receivedFrom);

function recordOf(gathering: Gathering) {
  const sheets = committeeSheets(gathering, expected);
  const [data, list] = [DATA, HANDED_IN].map(({ key }) => valuesOn(sheets.get(key)));
  return { data: data!, list: list! };
}

function earlierOf(gathering: Gathering): EarlierGathering {
  const findings = valuesOn(committeeSheets(gathering).get(COMMITTEE_FINDINGS.key));
  return {
    branches: recordedBranches(recordOf(gathering)),
    findings: writtenFindings(findings),
  };
}

/** What must not depend on when a branch was gathered. */
function resultOf({ branches, counts, caps, missing, year, scheme, findings }: Gathering) {
  const lasting = findings.filter(({ code }) => code !== "branch-in-two-files");
  const own = branches.map((branch) => ({ ...branch, isKept: false, name: branch.title }));
  return { branches: own, counts, caps, missing, year, scheme, findings: lasting };
}

/** Files of one branch, with their copies, are handed in together. */
const branchOf = ({ file }: HandIn) => /chi-bo-(\d+)/u.exec(file)?.[1] ?? "";
const batches = fc
  .subarray([...new Set(received.map(branchOf))], { minLength: 1 })
  .map((first) => ({
    first: received.filter((file) => first.includes(branchOf(file))),
    later: received.filter((file) => !first.includes(branchOf(file))),
  }));

test("branches gathered on two days come to what they come to in one", () => {
  const whole = resultOf(gather(received, { expected }));
  fc.assert(
    fc.property(batches, ({ first, later }) => {
      const earlier = earlierOf(gather(first, { expected }));
      const gathering = gather(later, { expected, earlier });
      expect(resultOf(gathering)).toEqual(whole);
      expect(gathering.branches.filter(({ isKept }) => isKept)).toHaveLength(
        earlier.branches.length,
      );
    }),
    cases(10),
  );
});

test("findings in the files of branches that stay are kept in their words", () => {
  const first = gather(received, { expected });
  const { keptFindings } = gather([], { expected, earlier: earlierOf(first) });
  expect(keptFindings.map(({ file, severity }) => [file, severity])).toEqual(
    first.fileFindings.map(({ file, finding }) => [file, finding.severity]),
  );
});

const BASES = ["Đảng bộ xã An Hòa", "Đảng bộ xã Bình Hòa", "Đảng bộ xã Cát Hòa"];
const filesOfBases = BASES.map((committee, at) =>
  generatedCommittee(6 + 5 * at, 20 + at, committee).files.map((file) =>
    receivedFrom({ ...file, file: `${committee}/${file.file}` }),
  ),
);

/** The workbook of a base organisation, as the committee above it gets it. */
function workbookOf(gathering: Gathering, file: string): HandIn {
  return {
    ...{ kind: "read", file, digest: file, modified: 0, isCommittee: true },
    branches: reportedBranches(recordOf(gathering), DATA.name),
    notCounted: [],
    findings: [],
  };
}

const levelsOf = ({ branches }: Gathering) =>
  branches.map(({ committee, title, members }) => ({
    ...{ committee, title },
    members: members.map(({ name, code, level }) => ({ name, code, level })),
  }));

test("gathering base organisations and gathering all of their branches come to the same", () => {
  const all = filesOfBases.flat();
  const workbooks = filesOfBases.map((base, at) =>
    workbookOf(gather(base, { expected: null }), `${String(at)}.xlsx`),
  );
  const atOnce = gather(all, { expected: null });
  fc.assert(
    fc.property(fc.subarray([0, 1, 2]), (ofBases) => {
      const mixed = [0, 1, 2].flatMap((at) =>
        ofBases.includes(at) ? [workbooks[at]!] : filesOfBases[at]!,
      );
      const gathering = gather(mixed, { expected: null });
      expect(levelsOf(gathering)).toEqual(levelsOf(atOnce));
      expect(gathering.counts).toEqual(atOnce.counts);
      expect(gathering.caps.map(({ cap }) => cap)).toEqual(atOnce.caps.map(({ cap }) => cap));
    }),
    cases(8),
  );
});

test("a base organisation beside one of its branches counts that branch once, and asks which file is right", () => {
  const [files] = filesOfBases;
  const gathered = gather(files!, { expected: null });
  const workbook = workbookOf(gathered, "dang-bo.xlsx");
  const [branch] = gathered.branches;
  const own = files!.find(({ file }) => file === branch!.file)!;
  const { counts, findings, notCounted } = gather([workbook, own], { expected: null });
  expect(counts).toEqual(gathered.counts);
  expect(findings).toContainEqual(
    expect.objectContaining({ code: "branch-in-two-files", branch: branch!.title }),
  );
  expect(notCounted).toEqual([
    expect.objectContaining({ what: "twice", file: "dang-bo.xlsx", countedIn: own.file }),
  ]);
});

test("a newer workbook of a base organisation takes the place of all that it had handed in", () => {
  const [files] = filesOfBases;
  const whole = gather(files!, { expected: null });
  const above = gather([workbookOf(whole, "dang-bo.xlsx")], { expected: null });
  const fewer = gather(files!.slice(0, 3), { expected: null });
  const again = gather([workbookOf(fewer, "dang-bo.xlsx")], {
    expected: null,
    earlier: earlierOf(above),
  });
  expect(again.counts).toEqual(fewer.counts);
});
