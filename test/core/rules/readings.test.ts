import { a1 } from "../../../src/core/model/address";
import { ROLES } from "../../../src/core/model/role";
import type { RatingTable } from "../../../src/core/model/table";
import { checkTable } from "../../../src/core/rules/index";
import {
  hasUnreadableDate,
  hasUnreadableNumber,
  isRated,
  member,
  wasAdmittedIn,
} from "../../support/member";
import { type Setting, contextOf, plainFinding } from "../../support/ruleCase";
import { cell, SHEET, tableOf } from "../../support/table";

const found = (table: RatingTable, setting: Partial<Setting> = {}) =>
  checkTable(table, contextOf(table, { scheme: "366-hd43", ...setting })).map((finding) => ({
    code: finding.code,
    ...plainFinding(finding),
  }));

describe("what could not be read", () => {
  test("valid case", () => {
    expect(found(tableOf([member("Lê An", isRated("good"))]))).toEqual([]);
  });

  test("an error in the final rating spoils the count, elsewhere it does not", () => {
    const errorCells = [
      { sheet: SHEET, row: 9, column: 14, role: "final", written: "#N/A" },
      { sheet: SHEET, row: 9, column: 15, role: "staff", written: "#REF!" },
    ] as const;
    expect(found(tableOf([member("Lê An", isRated("good"))], { errorCells }))).toEqual([
      {
        code: "error-cell",
        severity: "error",
        at: ["O10"],
        data: { role: "final", written: "#N/A" },
      },
      {
        code: "error-cell",
        severity: "warning",
        at: ["P10"],
        data: { role: "staff", written: "#REF!" },
      },
    ]);
  });

  test("a row without a name", () => {
    expect(found(tableOf([member("", isRated("good"))]))).toEqual([
      {
        code: "missing-name",
        severity: "warning",
        at: [cell("name", 1)],
        data: { order: "" },
      },
    ]);
  });

  test("a month or a year alone, where it leaves open whether six months were over", () => {
    const table = tableOf([
      member("Lê An", wasAdmittedIn("2023-06-01", "month"), isRated("good")),
      member("Lê Bình", wasAdmittedIn("2023-01-01", "year"), isRated("good")),
      member("Lê Chi", wasAdmittedIn("2022-01-01", "year"), isRated("good")),
      member("Lê Dung", wasAdmittedIn("2023-05-01", "month"), isRated("good")),
    ]);
    expect(found(table, { meeting: "2023-12-15" })).toEqual([
      {
        code: "unreadable-date",
        severity: "warning",
        at: [cell("admitted", 1)],
        data: { role: "admitted", written: "6/2023" },
      },
      {
        code: "unreadable-date",
        severity: "warning",
        at: [cell("admitted", 2)],
        data: { role: "admitted", written: "2023" },
      },
    ]);
  });

  test("organisations are not admitted, so no day of theirs is in question", () => {
    const drafts = [member("Chi bộ 1", wasAdmittedIn("2023-06-01", "month"), isRated("good"))];
    const table = tableOf(drafts, { subject: "organisations" });
    expect(found(table, { meeting: "2023-12-15" })).toEqual([]);
    expect(found(table, { year: 2023 })).toEqual([]);
  });

  test("a date in a column shared with another, and the points of one head", () => {
    const table = tableOf([
      member("Lê An", isRated("good"), {
        ...hasUnreadableDate("official", "19xx"),
        roles: ["admittedOfficial"],
      }),
    ]);
    const heads = ["Chính trị (10)", "Đạo đức (20)"].map((header, i) => ({
      index: ROLES.length + i,
      header,
      role: "general.part" as const,
    }));
    const parts = {
      general: [
        { kind: "number", value: 9 } as const,
        { kind: "unreadable", written: "x" } as const,
      ],
      task: [],
    };
    const members = table.members.map((each) => ({ ...each, parts }));
    const withHeads = { ...table, columns: [...table.columns, ...heads], members };
    expect(found(withHeads)).toEqual([
      {
        code: "unreadable-date",
        severity: "warning",
        at: [cell("admittedOfficial", 1)],
        data: { role: "official", written: "19xx" },
      },
      {
        code: "unreadable-number",
        severity: "warning",
        at: [a1({ row: 9, column: ROLES.length + 1 })],
        data: { role: "general.part", written: "x" },
      },
    ]);
  });

  test.each(["bonus", "unitsDone", "unitsFailed", "lowConfidence"] as const)(
    "a number in the column %s that is none",
    (role) => {
      const drafts = [member("Lê An", isRated("good"), hasUnreadableNumber(role, "nhiều"))];
      expect(found(tableOf(drafts)).map(({ code, at }) => [code, at])).toEqual([
        ["unreadable-number", [cell(role, 1)]],
      ]);
    },
  );

  test("a date or a number that is none", () => {
    const lines = [
      hasUnreadableDate("birth", "19xx"),
      hasUnreadableDate("admitted", "31/02/2023"),
      hasUnreadableNumber("total", "tám mươi"),
    ];
    expect(found(tableOf([member("Lê An", isRated("good"), ...lines)]))).toEqual([
      {
        code: "unreadable-date",
        severity: "info",
        at: [cell("birth", 1)],
        data: { role: "birth", written: "19xx" },
      },
      {
        code: "unreadable-date",
        severity: "warning",
        at: [cell("admitted", 1)],
        data: { role: "admitted", written: "31/02/2023" },
      },
      {
        code: "unreadable-number",
        severity: "warning",
        at: [cell("total", 1)],
        data: { role: "total", written: "tám mươi" },
      },
    ]);
  });
});
