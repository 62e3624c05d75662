import { standingOf, standingsOf } from "../../../src/core/tally/standing";
import type { IsoDate } from "../../../src/core/model/calendar";
import type { CellValue } from "../../../src/core/model/grid";
import type { Role } from "../../../src/core/model/role";
import type { Standing } from "../../../src/core/model/standing";
import { branchOf } from "../../support/review";
import {
  hasText,
  isSaidToBe,
  member,
  wasAdmitted,
  wasAdmittedIn,
  wasBorn,
} from "../../support/member";
import { tableOf } from "../../support/table";

const RULE = { statuses: ["exempt", "suspended"], newMemberMonths: 6 } as const;
const TO_RATE: Standing = { kind: "toRate" };

function standings(columns: readonly Role[], rows: readonly (readonly CellValue[])[]): Standing[] {
  const { table } = branchOf({ columns: ["name", ...columns], rows });
  const found = standingsOf(table, RULE, "2023-12-15");
  return table.members.map((member) => standingOf(member, found));
}

/** The standings of members of a ready table, in the order of its rows. */
function standingsIn(drafts: Parameters<typeof tableOf>[0], meetingDate: IsoDate | null) {
  const table = tableOf(drafts);
  const found = standingsOf(table, RULE, meetingDate);
  return table.members.map((member) => standingOf(member, found));
}

describe("who is to be rated", () => {
  test("a member admitted six months before the meeting to the day", () => {
    expect(standings(["admitted"], [["Lê An", "15/06/2023"]])).toEqual([TO_RATE]);
  });

  test("not one admitted a day later", () => {
    expect(standings(["admitted"], [["Lê An", "16/06/2023"]])).toEqual([
      { kind: "excluded", why: "tooNew", by: "date" },
    ]);
  });

  test("not one who is exempt or suspended, whatever the dates", () => {
    const rows = [
      ["Lê An", "Miễn sinh hoạt", "01/01/1990"],
      ["Lê Bình", "Đình chỉ sinh hoạt", "01/10/2023"],
    ];
    expect(standings(["status", "admitted"], rows)).toEqual([
      {
        kind: "excluded",
        why: "exempt",
        by: { status: "exempt", role: "status", written: "Miễn sinh hoạt" },
      },
      {
        kind: "excluded",
        why: "suspended",
        by: { status: "suspended", role: "status", written: "Đình chỉ sinh hoạt" },
      },
    ]);
  });

  test("a suspended member is, where the scheme excludes exempt ones only", () => {
    const { table } = branchOf({
      columns: ["name", "status"],
      rows: [["Lê An", "Đình chỉ sinh hoạt"]],
    });
    const rule = { statuses: ["exempt"], newMemberMonths: 6 } as const;
    expect(standingsOf(table, rule, null).size).toBe(0);
  });

  test.each([
    ["without the day of admission", [], "2023-12-15", true],
    ["without the day of the meeting", [wasAdmitted("2010-01-01")], null, true],
    ["without either", [], null, true],
    ["not where both days are known", [wasAdmitted("2010-01-01")], "2023-12-15", false],
  ] as const)("words make a member new %s", (_, admitted, meetingDate, isExcluded) => {
    const said = isSaidToBe("tooNew", "Chưa đủ 6 tháng");
    const by = { status: "tooNew", role: "note", written: "Chưa đủ 6 tháng" };
    expect(standingsIn([member("Lê An", said, ...admitted)], meetingDate)).toEqual([
      isExcluded ? { kind: "excluded", why: "tooNew", by } : TO_RATE,
    ]);
  });

  test("a new member is, where the day of the meeting is unknown", () => {
    const { table } = branchOf({ columns: ["name", "admitted"], rows: [["Lê An", "01/10/2023"]] });
    expect(standingsOf(table, RULE, null).size).toBe(0);
  });
});

describe("namesakes", () => {
  test("one name with one card number is one person, the first row counts", () => {
    expect(
      standings(
        ["code"],
        [
          ["Đỗ Thị Hòa", "04.1"],
          ["Đỗ Thị Hoà", "04.1"],
        ],
      ),
    ).toEqual([TO_RATE, { kind: "duplicate", of: 1, sheet: null, sameBy: "code" }]);
  });

  test("one name with two card numbers is two people", () => {
    expect(
      standings(
        ["code"],
        [
          ["Đỗ Thị Hòa", "04.1"],
          ["Đỗ Thị Hòa", "04.2"],
        ],
      ),
    ).toEqual([TO_RATE, TO_RATE]);
  });

  test("one name with two days of admission is two people", () => {
    const rows = [
      ["Đỗ Thị Hòa", "03/02/2001"],
      ["Đỗ Thị Hòa", "06/05/2004"],
    ];
    expect(standings(["admitted"], rows)).toEqual([TO_RATE, TO_RATE]);
  });

  test("one name and nothing else that differs is one person", () => {
    expect(standings([], [["Đỗ Thị Hòa"], ["Đỗ Thị Hòa"]])).toEqual([
      TO_RATE,
      { kind: "duplicate", of: 1, sheet: null, sameBy: "name" },
    ]);
  });

  test.each([
    ["code", hasText("code", "04.1")],
    ["birth", wasBorn("1980-01-01")],
  ] as const)("the same %s makes one person of two posts", (sameBy, detail) => {
    const rows = ["Bí thư", "Đảng viên"].map((post) =>
      member("Đỗ Thị Hòa", detail, hasText("partyPosition", post)),
    );
    expect(standingsIn(rows, null)).toEqual([
      TO_RATE,
      { kind: "duplicate", of: 9, sheet: null, sameBy },
    ]);
  });

  test("what one row alone has distinguishes nobody", () => {
    const rows = [
      member("Đỗ Thị Hòa", hasText("code", "04.1")),
      member("Đỗ Thị Hòa", wasBorn("1980-01-01")),
    ];
    expect(standingsIn(rows, null)).toEqual([
      TO_RATE,
      { kind: "duplicate", of: 9, sheet: null, sameBy: "name" },
    ]);
  });

  test("a month of admission alone identifies nobody", () => {
    const rows = [
      member("Đỗ Thị Hòa", wasAdmittedIn("2010-02-01", "month")),
      member("Đỗ Thị Hòa", wasAdmittedIn("2010-02-01", "month")),
    ];
    expect(standingsIn(rows, null)).toEqual([
      TO_RATE,
      { kind: "duplicate", of: 9, sheet: null, sameBy: "name" },
    ]);
  });

  test("rows without a name are never one person", () => {
    expect(standings([], [[""], [""]])).toEqual([TO_RATE, TO_RATE]);
  });
});
