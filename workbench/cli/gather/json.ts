import { a1 } from "../../../src/core/model/address";
import type {
  BranchCounts,
  CommitteeFinding,
  FileFinding,
  GatheredBranch,
  Gathering,
} from "../../../src/core/model/committee";
import type { Describe } from "../../../src/core/model/finding";
import type { ByLevel } from "../../../src/core/model/level";
import type { Cap } from "../../../src/core/model/tally";
import { committeeWords, notCountedFileWords } from "../../../src/locales/vi/committee";

/** Returns the machine-readable result, like that of a review. Fields may be added, but none renamed. */
export function gatherJson(gathering: Gathering, describe: Describe, names: ByLevel<string>) {
  const { scheme, year, branches, missing, notCounted } = gathering;
  return {
    scheme,
    year,
    bodies: [committeeOf(gathering), ...branches.map(bodyOf)],
    branches: branches.map(branchOf),
    missing,
    notCounted: notCounted.map((each) => ({
      file: each.file,
      what: each.what,
      why: notCountedFileWords(each),
    })),
    findings: [
      ...gathering.findings.map((finding) => committeeFindingOf(finding, names)),
      ...gathering.fileFindings.map((finding) => fileFindingOf(finding, describe)),
    ],
  };
}

/** The whole committee, counted once over all its branches. */
function committeeOf({ committee, branches, counts, caps }: Gathering) {
  return {
    name: committee,
    kind: "committee",
    subject: "members",
    branches: branches.length,
    ...countsOf(counts),
    caps: caps.map(({ cap }) => capOf(cap)),
  };
}

function bodyOf({ title, file, counts }: GatheredBranch) {
  return { name: title, kind: "branch", subject: "members", file, ...countsOf(counts) };
}

function branchOf({ title, file, committee, scheme, year, meetingDate, ...rest }: GatheredBranch) {
  const { members, counts, ownLevel } = rest;
  return {
    name: title,
    file,
    committee,
    sheet: members[0]?.sheet ?? null,
    scheme,
    year,
    meetingDate,
    ownLevel,
    ...countsOf(counts),
    commended: members.filter(({ commendation }) => commendation !== "").length,
  };
}

function countsOf(counts: BranchCounts) {
  const { present, official, probationary, women, toRate, excluded } = counts;
  const { notYetRated, rated, levels } = counts;
  return {
    present,
    official,
    probationary,
    women,
    toRate,
    excluded,
    notYetRated,
    rated,
    levels,
  };
}

function capOf({ group, good, outstanding, max, ok }: Cap) {
  return { group, good, outstanding, max, ok };
}

function committeeFindingOf(finding: CommitteeFinding, names: ByLevel<string>) {
  const { code, severity } = finding;
  const places = finding.code === "person-in-two-branches" ? finding.places : [];
  return {
    file: fileOf(finding),
    code,
    severity,
    ...committeeWords(finding, names),
    places: places.map(({ file, branch, sheet, level, ...cell }) => {
      return { file, branch, sheet, cell: a1(cell), level };
    }),
  };
}

/** Null for a finding about all branches together. */
function fileOf(finding: CommitteeFinding): string | null {
  switch (finding.code) {
    case "branch-in-two-files":
      return finding.countedIn;
    case "branches-alike":
      return finding.branches[1].file;
    case "person-in-two-branches":
      return finding.places[0]?.file ?? null;
    case "branch-not-on-list":
    case "changed-after-frozen":
      return finding.file;
    case "committee-cap-exceeded":
    case "decision-not-applied":
      return null;
  }
}

function fileFindingOf({ file, finding }: FileFinding, describe: Describe) {
  const [place] = finding.at;
  const { message, basis, suggestion } = describe(finding);
  return {
    file,
    code: finding.code,
    severity: finding.severity,
    sheet: place?.sheet ?? null,
    cell: place ? a1(place) : null,
    row: place ? place.row + 1 : null,
    message,
    basis,
    suggestion,
  };
}
