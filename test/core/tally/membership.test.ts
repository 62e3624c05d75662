import type { CellValue } from "../../../src/core/model/grid";
import type { Role } from "../../../src/core/model/role";
import type { Status } from "../../../src/core/model/table";
import { membershipIn, statesMembership } from "../../../src/core/tally/membership";
import { branchOf } from "../../support/review";
import {
  becameOfficial,
  hasUnreadableDate,
  isSaidToBe,
  member,
  wasAdmitted,
} from "../../support/member";
import { tableOf } from "../../support/table";

function memberships(columns: readonly Role[], rows: readonly (readonly CellValue[])[]) {
  const { table } = branchOf({ columns: ["name", ...columns], rows });
  return {
    stated: statesMembership(table),
    are: table.members.map(membershipIn(table, "2023-12-15")),
  };
}

test("the date of becoming official decides, and so does its absence from a column for it", () => {
  const rows = [
    ["Lê An", "01/01/2001", "01/01/2002"],
    ["Lê Bình", "01/05/2023", ""],
    ["Lê Chi", "", ""],
    ["Lê Dũng", "20/12/2022", "20/12/2023"],
  ];
  expect(memberships(["admitted", "official"], rows)).toEqual({
    stated: true,
    are: ["official", "probationary", "official", "probationary"],
  });
});

test("words come before dates", () => {
  const rows = [["Lê An", "01/01/2001", "Dự bị", "01/01/2002"]];
  expect(memberships(["admitted", "status", "official"], rows).are).toEqual(["probationary"]);
});

test("a date of admission alone makes nobody probationary without a column of official dates", () => {
  const rows = [
    ["Lê An", "01/01/2001", ""],
    ["Lê Bình", "01/05/2023", "Dự bị"],
  ];
  expect(memberships(["admitted", "status"], rows)).toEqual({
    stated: true,
    are: ["official", "probationary"],
  });
});

test("a sheet with neither states no membership", () => {
  expect(memberships(["admitted"], [["Lê An", "01/01/2001"]]).stated).toBe(false);
});

test("any word for either kind states the membership, any other word does not", () => {
  const stated = (status: Status) =>
    statesMembership(tableOf([member("Lê An", isSaidToBe(status, ""))]));
  expect((["official", "probationary", "sick"] as const).map(stated)).toEqual([true, true, false]);
});

test("a word for official members comes before dates as well, whatever else is said", () => {
  const table = tableOf([
    member("Lê An", wasAdmitted("2023-05-01"), isSaidToBe("sick", ""), isSaidToBe("official", "")),
    member("Lê Bình", becameOfficial("2011-01-01")),
  ]);
  expect(table.members.map(membershipIn(table, "2023-12-15"))).toEqual(["official", "official"]);
});

test("a column for both dates is one of official dates", () => {
  const shared = { ...wasAdmitted("2023-05-01"), roles: ["admittedOfficial"] as const };
  const table = tableOf([member("Lê An", shared)]);
  expect(statesMembership(table)).toBe(true);
  expect(table.members.map(membershipIn(table, "2023-12-15"))).toEqual(["probationary"]);
});

test("a member is official from the day itself, and so is one whose date cannot be compared or read", () => {
  const table = tableOf([
    member("Lê An", wasAdmitted("2022-12-15"), becameOfficial("2023-12-15")),
    member("Lê Bình", wasAdmitted("2022-12-15"), hasUnreadableDate("official", "?")),
  ]);
  expect(table.members.map(membershipIn(table, "2023-12-15"))).toEqual(["official", "official"]);
  expect(table.members.map(membershipIn(table, null))).toEqual(["official", "official"]);
});
