import type { CellValue } from "../../../src/core/model/grid";
import { ROLES } from "../../../src/core/model/role";
import { normalisations } from "../../../src/core/rules/normalisations";
import { schemeById } from "../../../src/core/schemes/schemes";
import { hasText, isRated, member } from "../../support/member";
import { SHEET, tableOf } from "../../support/table";

const scheme = schemeById("124-hd25")!;

/** A grid of one member's row, with these cells. */
function gridWith(cells: Partial<Record<(typeof ROLES)[number], CellValue>>) {
  return { top: 9, left: 0, values: [ROLES.map((role) => cells[role] ?? "")] };
}

describe("normalisations", () => {
  const table = tableOf([
    member("Lê An", isRated("good"), isRated("good", "self"), hasText("group", "Giảng viên")),
  ]);
  const loose = {
    ...table,
    members: table.members.map((each) => ({
      ...each,
      ratings: {
        ...each.ratings,
        final: { kind: "level", level: "good", written: "HTT", exact: false } as const,
      },
    })),
  };
  const at = (role: (typeof ROLES)[number]) => ({
    sheet: SHEET,
    row: 9,
    column: ROLES.indexOf(role),
  });

  test("valid case: as the scheme has it", () => {
    const grid = gridWith({
      name: "Lê An",
      final: "Hoàn thành tốt nhiệm vụ",
      group: "Giảng viên",
    });
    expect(normalisations(table, scheme, grid)).toEqual([]);
  });

  test("an abbreviation becomes the full name; what stood there comes from the grid", () => {
    const grid = gridWith({ name: "Lê An", final: " HTT ", group: "Giảng viên" });
    expect(normalisations(loose, scheme, grid)).toEqual([
      { ...at("final"), from: " HTT ", to: "Hoàn thành tốt nhiệm vụ" },
    ]);
  });

  test("decomposed letters and odd spaces in names and groups", () => {
    const name = "Lê\u00a0 An ".normalize("NFD");
    const grid = gridWith({ name, group: "Giảng viên" });
    expect(normalisations(table, scheme, grid)).toEqual([
      { ...at("name"), from: name, to: "Lê An" },
    ]);
  });

  test("a party group and a branch as well", () => {
    const wider = tableOf([
      member("Lê An", hasText("group", "Giảng viên"), hasText("partyGroup", "Tổ đảng 1"), {
        roles: ["branchName"],
        set: (each) => ({ ...each, branchName: "Chi bộ 1" }),
      }),
    ]);
    const grid = gridWith({
      name: "Lê An",
      group: "Giảng  viên",
      partyGroup: "Tổ đảng  1",
      branchName: "Chi bộ  1",
    });
    expect(normalisations(wider, scheme, grid)).toEqual([
      { ...at("group"), from: "Giảng  viên", to: "Giảng viên" },
      { ...at("partyGroup"), from: "Tổ đảng  1", to: "Tổ đảng 1" },
      { ...at("branchName"), from: "Chi bộ  1", to: "Chi bộ 1" },
    ]);
  });

  test("a cell that a merged one covers is empty and stays so", () => {
    const grid = gridWith({ name: "Lê An", group: "Giảng viên" });
    expect(normalisations(loose, scheme, grid)).toEqual([]);
  });

  test("a formula's number is left alone", () => {
    expect(normalisations(table, scheme, gridWith({ name: 12 }))).toEqual([]);
  });
});
