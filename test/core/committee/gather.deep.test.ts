import fc from "fast-check";
import { gather } from "../../../src/core/committee/gather";
import type { CommitteeFinding } from "../../../src/core/model/committee";
import { maxOutstanding } from "../../../src/core/tally/caps";
import { cases, isDeep } from "../../support/cases";
import { COMMITTEE, generatedCommittee } from "../../support/committee/committee";
import { receivedFrom } from "../../support/committee/received";

const { expected, files, truth } = generatedCommittee(isDeep ? 300 : 80, 2025);
const received = files.map(receivedFrom);
const gathering = gather(received, { expected });
const ofCode = (code: CommitteeFinding["code"]) =>
  gathering.findings.filter((finding) => finding.code === code);

test("the counts over all branches are those of their members", () => {
  const { present, toRate, excluded, notYetRated, levels } = gathering.counts;
  expect({ present, toRate, exempt: excluded.exempt, notYetRated, levels }).toEqual({
    present: truth.present,
    toRate: truth.toRate,
    exempt: truth.exempt,
    notYetRated: truth.notYetRated,
    levels: truth.levels,
  });
  expect(gathering.committee?.toLowerCase()).toBe(COMMITTEE.toLowerCase());
});

test("the cap is taken in each group of similar duties over all branches", () => {
  const caps = gathering.caps.map(({ cap: { group, good, outstanding, max, ok } }) => {
    return { group, good, outstanding, max, ok };
  });
  const expectedCaps = [["", truth] as const, ...truth.groups].map(([group, { levels }]) => {
    const max = maxOutstanding(levels.good, 20);
    const { good, outstanding } = levels;
    return { group, good, outstanding, max, ok: outstanding <= max };
  });
  const byGroup = (a: { group: string }, b: { group: string }) => (a.group < b.group ? -1 : 1);
  expect(caps.sort(byGroup)).toEqual(expectedCaps.sort(byGroup));
  expect(ofCode("committee-cap-exceeded").map(({ severity }) => severity)).toEqual(
    caps.filter(({ group, ok }) => group !== "" && !ok).map(() => "warning"),
  );
});

test("no branch is at fault for a cap that is the committee's", () => {
  const codes = new Set(gathering.fileFindings.map(({ finding }) => finding.code));
  const own = received.flatMap(({ findings }) => findings.map(({ code }) => code));
  expect(own).toContain("outstanding-cap-exceeded");
  expect(codes).not.toContain("outstanding-cap-exceeded");
});

test("the members who count against a cap are listed, those with most points first", () => {
  const [whole] = gathering.caps;
  const names = whole!.outstanding.map(({ branch, member }) => `${branch}: ${member.name}`);
  expect(names.sort()).toEqual([...truth.outstanding].sort());
  for (const { outstanding } of gathering.caps) {
    const points = outstanding.map(({ member }) => member.points ?? -1);
    expect(points).toEqual([...points].sort((a, b) => b - a));
  }
});

test("commended members are those of the branches", () => {
  const commended = gathering.branches.flatMap(({ title, members }) =>
    members
      .filter(({ commendation }) => commendation !== "")
      .map(({ name }) => `${title}: ${name}`),
  );
  expect(commended.sort()).toEqual([...truth.commended].sort());
});

test("late branches, copies and second files are named", () => {
  expect(gathering.missing).toEqual(truth.missing);
  expect(gathering.notCounted.map(({ what, file }) => `${what} ${file}`).sort()).toEqual(
    truth.notCounted,
  );
  expect(ofCode("branch-in-two-files")).toHaveLength(
    truth.notCounted.filter((each) => each.startsWith("twice")).length,
  );
  expect(ofCode("branch-not-on-list")).toEqual([]);
});

test("a person in two branches is reported with both places", () => {
  const people = gathering.findings.flatMap((finding) =>
    finding.code === "person-in-two-branches" ? [finding] : [],
  );
  expect(people.map(({ name }) => name).sort()).toEqual([...truth.inTwoBranches].sort());
  for (const { sameBy, places } of people) {
    expect(sameBy).toBe("code");
    expect(new Set(places.map(({ branch }) => branch)).size).toBe(2);
  }
});

test("branches whose own totals do not add up are found by file", () => {
  const wrong = gathering.fileFindings
    .filter(({ finding }) => finding.code === "totals-mismatch")
    .map(({ file }) => file);
  expect([...new Set(wrong)].sort()).toEqual([...truth.wrongTotals].sort());
});

test("neither the order of the files nor their batches change a byte", () => {
  const some = received.slice(0, 40);
  const whole = JSON.stringify(gather(some, { expected }));
  fc.assert(
    fc.property(fc.shuffledSubarray(some, { minLength: some.length }), (shuffled) => {
      expect(JSON.stringify(gather(shuffled, { expected }))).toBe(whole);
    }),
    cases(5),
  );
});

test("what is kept of a file survives JSON", () => {
  const some = received.slice(0, 20);
  const stored = some.map((file) => JSON.parse(JSON.stringify(file)) as (typeof some)[number]);
  expect(gather(stored, { expected })).toEqual(gather(some, { expected }));
});
