import fc from "fast-check";
import { gather } from "../../../../src/core/committee/gather";
import type { BranchDecision, Decision } from "../../../../src/core/model/committee";
import { LEVELS } from "../../../../src/core/model/level";
import { DATA } from "../../../../src/core/report/committee/data";
import { branchDecisionsIn, decisionsIn } from "../../../../src/core/report/committee/decisions";
import { TOTAL } from "../../../../src/core/report/committee/total";
import { NEWEST_SCHEME } from "../../../../src/core/schemes/schemes";
import { cases } from "../../../support/cases";
import { generatedCommittee } from "../../../support/committee/committee";
import { receivedFrom } from "../../../support/committee/received";
import { committeeSheets, valuesOn } from "../../../support/committee/sheets";

const { levels } = NEWEST_SCHEME;
const { expected, files } = generatedCommittee(8, 5);
const received = files.map(receivedFrom);
const proposed = gather(received, { expected });
const members = proposed.branches.flatMap(({ title, committee, members: own }) =>
  own
    .filter(({ standing }) => standing === "toRate")
    .map(({ name, code }) => ({
      committee: committee ?? "",
      branch: title,
      name,
      code,
      birth: "",
    })),
);

const someDecisions = fc
  .subarray(members, { minLength: 1 })
  .chain((some) =>
    fc.tuple(
      ...some.map((member) => fc.constantFrom(...LEVELS).map((level) => ({ member, level }))),
    ),
  )
  .map((all) =>
    all.map(({ member, level }): Decision => {
      return { ...member, level, written: levels[level].abbreviation };
    }),
  );

test("decisions are read back from the sheet as they were, whatever the order of the files", () => {
  fc.assert(
    fc.property(
      someDecisions,
      fc.shuffledSubarray(received, { minLength: received.length }),
      (decisions, shuffled) => {
        const gathering = gather(shuffled, { expected, decisions });
        const data = valuesOn(committeeSheets(gathering).get(DATA.key));
        expect(decisionsIn(data)).toEqual(decisions);
      },
    ),
    cases(20),
  );
});

test("what is typed beside a branch's own rating stays with the branch", () => {
  const [first, , third] = proposed.branches;
  const typed: readonly BranchDecision[] = [
    {
      committee: first!.committee!,
      branch: first!.title,
      proposed: "good",
      decided: "outstanding",
      note: "",
    },
    {
      committee: third!.committee!,
      branch: third!.title,
      proposed: null,
      decided: null,
      note: "Cần họp lại",
    },
  ];
  const gathering = gather(received, { expected, branchDecisions: typed });
  const sheets = committeeSheets(gathering);
  const [total, data] = [TOTAL, DATA].map(({ key }) => valuesOn(sheets.get(key)));
  expect(branchDecisionsIn(total!, data!)).toEqual(typed);
});

test("only levels can be chosen, in the column of decisions and beside the branches' ratings", () => {
  const sheets = committeeSheets(proposed);
  const [data, total] = [DATA, TOTAL].map(({ key }) => sheets.get(key)?.entries ?? []);
  const choices = LEVELS.map((level) => levels[level].abbreviation);
  expect([...data!, ...total!].map(({ rule }) => rule)).toEqual([
    { kind: "choice", choices },
    { kind: "choice", choices },
  ]);
  const { top, bottom } = data![0]!.area;
  expect([top, bottom]).toEqual([1, proposed.counts.present]);
});
