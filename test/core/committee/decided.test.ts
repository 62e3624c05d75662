import { gather } from "../../../src/core/committee/gather";
import type { Decision } from "../../../src/core/model/committee";
import type { CellValue } from "../../../src/core/model/grid";
import { receivedFrom } from "../../support/committee/received";

type Person = readonly [name: string, code: string, born: string, level: string];

function handedIn(branch: string, people: readonly Person[], committee = "Đảng bộ xã Tân Hòa") {
  const rows: readonly (readonly CellValue[])[] = [
    [committee.toUpperCase()],
    [branch.toUpperCase()],
    ["BẢNG XẾP LOẠI CHẤT LƯỢNG ĐẢNG VIÊN NĂM 2025"],
    [],
    ["TT", "Họ và tên", "Số thẻ đảng viên", "Ngày sinh", "Tình trạng", "Chi bộ xếp loại"],
    ...people.map(([name, code, born, level], i) => {
      const status = level === "" ? "Miễn công tác và sinh hoạt đảng" : "";
      return [i + 1, name, code, born, status, level];
    }),
  ];
  return receivedFrom({ file: `${branch}.xlsx`, modified: 0, rows });
}

const A: Person = ["Lê Văn An", "", "", "HTTNV"];
const B: Person = ["Lê Văn Bình", "", "", "HTTNV"];
const DECISION: Decision = {
  committee: "",
  branch: "Chi bộ số 1",
  name: "LÊ VĂN AN",
  code: "",
  birth: "",
  level: "completed",
  written: "HTNV",
};

/** Who got which level by decision, and which decisions could not be applied. */
function outcome(files: readonly ReturnType<typeof handedIn>[], decisions: readonly Decision[]) {
  const { branches, counts, findings } = gather(files, { expected: null, decisions });
  return {
    decided: branches.flatMap(({ title, members }) =>
      members.flatMap(({ name, code, decided, level }) =>
        decided ? [[title, name, code, level]] : [],
      ),
    ),
    completed: counts.levels.completed,
    lost: findings.flatMap((finding) =>
      finding.code === "decision-not-applied" ? [finding.why] : [],
    ),
  };
}

test("what the committee decided counts in place of the proposal", () => {
  expect(outcome([handedIn("Chi bộ 1", [A, B])], [DECISION])).toEqual({
    decided: [["CHI BỘ 1", "Lê Văn An", "", "completed"]],
    completed: 1,
    lost: [],
  });
});

test("a decision for what the branch proposes holds when the branch proposes otherwise later", () => {
  const decision: Decision = { ...DECISION, level: "good", written: "HTTNV" };
  const corrected = handedIn("Chi bộ 1", [["Lê Văn An", "", "", "HTNV"], B]);
  const [branch] = gather([corrected], { expected: null, decisions: [decision] }).branches;
  expect(branch?.members[0]).toMatchObject({
    proposed: "completed",
    decided: "good",
    level: "good",
  });
});

const CODED: Person = ["Lê Văn An", "15.001", "", "HTTNV"];
const OTHER_CODE: Person = ["Lê Văn An", "15.002", "", "HTTNV"];
const BORN: Person = ["Lê Văn An", "", "19/5/1980", "HTTNV"];
const BORN_LATER: Person = ["Lê Văn An", "", "20/5/1990", "HTTNV"];

test.each<[string, readonly (readonly [string, readonly Person[]])[], Decision, string]>([
  ["a card number added since", [["Chi bộ 1", [CODED, B]]], DECISION, "15.001"],
  [
    "one of two namesakes by card number",
    [["Chi bộ 1", [CODED, OTHER_CODE]]],
    { ...DECISION, code: "15.002" },
    "15.002",
  ],
  [
    "a member who is in another branch now",
    [
      ["Chi bộ 1", [B]],
      ["Chi bộ 2", [CODED]],
    ],
    { ...DECISION, code: "15.001" },
    "15.001",
  ],
])("a decision finds %s", (_, branches, decision, code) => {
  const { decided, lost } = outcome(
    branches.map(([name, people]) => handedIn(name, people)),
    [decision],
  );
  expect([decided.map((each) => each[2]), lost]).toEqual([[code], []]);
});

test("a decision finds one of two namesakes by the day of birth", () => {
  const decision: Decision = { ...DECISION, birth: "1990-05-20" };
  const files = [handedIn("Chi bộ 1", [BORN, BORN_LATER])];
  const [branch] = gather(files, { expected: null, decisions: [decision] }).branches;
  expect(branch?.members.map(({ decided }) => decided)).toEqual([null, "completed"]);
});

test.each<[Decision["written"], readonly Person[], Partial<Decision>, string]>([
  ["somebody who left", [B], {}, "gone"],
  ["one of two namesakes, not saying which", [CODED, OTHER_CODE], {}, "unclear"],
  ["somebody of another card number", [CODED, B], { code: "15.009" }, "gone"],
  ["an exempt member", [["Lê Văn An", "", "", ""], B], {}, "notToRate"],
  ["a text that is no level", [A, B], { level: null, written: "Loại A" }, "noLevel"],
])("a decision on %s changes nothing and is reported", (_, people, part, why) => {
  expect(outcome([handedIn("Chi bộ 1", people)], [{ ...DECISION, ...part }])).toEqual({
    decided: [],
    completed: 0,
    lost: [why],
  });
});

test("of two committees with a branch of the same name, a decision concerns its own", () => {
  const files = ["Đảng bộ xã A", "Đảng bộ xã B"].map((committee) => ({
    ...handedIn("Chi bộ 1", [A], committee),
    file: `${committee}.xlsx`,
    digest: committee,
  }));
  const decision = { ...DECISION, committee: "Đảng bộ xã B" };
  const { branches } = gather(files, { expected: null, decisions: [decision] });
  expect(branches.map(({ committee, members }) => [committee, members[0]?.decided])).toEqual([
    ["ĐẢNG BỘ XÃ A", null],
    ["ĐẢNG BỘ XÃ B", "completed"],
  ]);
});
