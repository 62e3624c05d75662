import type { CellValue } from "../../../../src/core/model/grid";
import type { Member } from "../../../../src/core/model/table";
import { readFacts } from "../../../../src/core/table/around/facts";
import { findTables } from "../../../support/usedTables";
import { readTable } from "../../../../src/core/table/readTable";
import { typedSheet } from "../../../support/typedSheet";
import { PLAIN_VOCABULARY } from "../../../support/vocabulary";

/** Roles and doubts of the columns between name and rating, and both dates of the only member. */
function readOf(headers: readonly string[], days: readonly CellValue[]) {
  const sheet = typedSheet([
    ["BẢNG XẾP LOẠI ĐẢNG VIÊN NĂM 2024"],
    ["TT", "Họ và tên", ...headers, "Chi bộ xếp loại"],
    [1, "Lê An", ...days, "HTT"],
  ]);
  const [layout] = findTables(sheet, []);
  const table = readTable(sheet, layout!, PLAIN_VOCABULARY, readFacts(sheet, layout!));
  const { admitted, admissionDecided } = table.members[0]!;
  return {
    roles: table.columns.slice(2, -1).map(({ role }) => role),
    ambiguous: table.ambiguous.length,
    days: [admitted, admissionDecided].map(dayOf),
  };
}

const dayOf = (reading: Member["admitted"]) =>
  reading.kind === "date" ? reading.date : reading.kind;

const CEREMONY = ["Ngày kết nạp", "Ngày lễ kết nạp", "Ngày tổ chức lễ kết nạp", "Ngày vào Đảng"];
const DECISION = ["Ngày QĐ kết nạp", "Ngày quyết định kết nạp", "Quyết định kết nạp (ngày)"];

test.each(CEREMONY.flatMap((held) => DECISION.map((decided) => [decided, held])))(
  "%s and %s are the two days of an admission",
  (decided, held) => {
    const both = { ambiguous: 0, days: ["2024-05-19", "2024-05-03"] };
    expect(readOf([decided, held], ["03/5/2024", "19/5/2024"])).toEqual({
      roles: ["admissionDecided", "admitted"],
      ...both,
    });
    expect(readOf([held, decided], ["19/5/2024", "03/5/2024"])).toEqual({
      roles: ["admitted", "admissionDecided"],
      ...both,
    });
  },
);

test.each(DECISION)("%s alone is the day of admission", (decided) => {
  expect(readOf([decided], ["03/5/2024"])).toEqual({
    roles: ["admitted"],
    ambiguous: 0,
    days: ["2024-05-03", "blank"],
  });
});

test("the day of the decision replaces an empty day of the ceremony", () => {
  expect(readOf(["Ngày QĐ kết nạp", "Ngày lễ kết nạp"], ["03/5/2024", ""])).toEqual({
    roles: ["admissionDecided", "admitted"],
    ambiguous: 0,
    days: ["2024-05-03", "2024-05-03"],
  });
});

test("the number of a decision is not a date", () => {
  expect(readOf(["Số quyết định kết nạp", "Ngày kết nạp"], ["12-QĐ/ĐU", "19/5/2024"])).toEqual({
    roles: [null, "admitted"],
    ambiguous: 0,
    days: ["2024-05-19", "blank"],
  });
});

test("two columns for the ceremony remain a doubt", () => {
  expect(readOf(["Ngày kết nạp", "Ngày vào Đảng"], ["19/5/2024", "20/5/2024"]).ambiguous).toBe(1);
});
