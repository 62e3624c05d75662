import type { CellValue } from "../../../src/core/model/grid";
import type { Role } from "../../../src/core/model/role";
import { membershipIn, statesMembership } from "../../../src/core/tally/membership";
import { branchOf } from "../../support/review";

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
