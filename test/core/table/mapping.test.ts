import type { Mapping } from "../../../src/core/model/mapping";
import { findTables } from "../../support/usedTables";
import { HEADER, LE, membersFound, rolesFound, tablesOf, TITLE } from "../../support/foundTables";
import { typedSheet } from "../../support/typedSheet";

describe("the user's mapping", () => {
  const rows = [TITLE, ["TT", "Đ/c", "Ý kiến A", "Ý kiến B"], [1, "Lê A", "HTT", "HTXS"]];
  const mapping = (part: Partial<Mapping[number]>): Mapping => [
    { sheet: "Sheet1", isRatingTable: true, columns: [], ...part },
  ];

  it("makes a rating table of a list that would not be one", () => {
    const columns = [
      { header: "Đ/c", role: "name" },
      { header: "Ý KIẾN B", role: "final" },
      { header: "Ý kiến A", role: "self" },
    ] as const;
    expect(membersFound(rows, mapping({ headerRow: 2, columns }))).toEqual([
      ["rating", "2 Lê A outstanding"],
    ]);
    expect(rolesFound(rows, mapping({ headerRow: 2, columns }))).toEqual([
      ["order", "name", "self", "final"],
    ]);
  });

  it("moves a role to another column, with no doubt left", () => {
    const two = [
      TITLE,
      ["TT", "Họ và tên", "Chi bộ đề xuất", "Mức xếp loại chính thức"],
      [1, "Lê A", "HTT", "HTXS"],
    ];
    const columns = [{ header: "Mức xếp loại chính thức", role: "final" }] as const;
    const [table] = tablesOf(typedSheet(two), mapping({ columns }));
    expect([table?.columns.map(({ role }) => role), table?.ambiguous]).toEqual([
      ["order", "name", null, "final"],
      [],
    ]);
  });

  it("leaves out a sheet that is declared not to be a rating table", () => {
    const sheet = typedSheet([TITLE, HEADER, LE]);
    expect(findTables(sheet, [{ sheet: sheet.id, isRatingTable: false, columns: [] }])).toEqual([]);
  });
});
