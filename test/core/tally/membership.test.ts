import type { CellValue } from "../../../src/core/model/grid";
import type { Role } from "../../../src/core/model/role";
import { membershipIn, tellsMembership } from "../../../src/core/tally/membership";
import { branchOf } from "../../support/review";

function memberships(columns: readonly Role[], rows: readonly (readonly CellValue[])[]) {
  const { table } = branchOf({ columns: ["name", ...columns], rows });
  return {
    tells: tellsMembership(table),
    are: table.members.map(membershipIn(table, "2023-12-15")),
  };
}

test("the date of becoming official tells, and none where there is room for it", () => {
  const rows = [
    ["Lê An", "01/01/2001", "01/01/2002"],
    ["Lê Bình", "01/05/2023", ""],
    ["Lê Chi", "", ""],
    ["Lê Dũng", "20/12/2022", "20/12/2023"],
  ];
  expect(memberships(["admitted", "official"], rows)).toEqual({
    tells: true,
    are: ["official", "probationary", "official", "probationary"],
  });
});

test("words come before dates", () => {
  const rows = [["Lê An", "01/01/2001", "Dự bị", "01/01/2002"]];
  expect(memberships(["admitted", "status", "official"], rows).are).toEqual(["probationary"]);
});

test("a date of admission alone makes nobody probationary where only words tell", () => {
  const rows = [
    ["Lê An", "01/01/2001", ""],
    ["Lê Bình", "01/05/2023", "Dự bị"],
  ];
  expect(memberships(["admitted", "status"], rows)).toEqual({
    tells: true,
    are: ["official", "probationary"],
  });
});

test("a sheet with neither tells nothing", () => {
  expect(memberships(["admitted"], [["Lê An", "01/01/2001"]]).tells).toBe(false);
});
