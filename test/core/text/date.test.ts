import fc from "fast-check";
import type { CellValue } from "../../../src/core/model/grid";
import { readDate, readDatePair } from "../../../src/core/text/date";

const day = (date: string) => ({ kind: "date", date, precision: "day" });
const month = (date: string) => ({ kind: "date", date, precision: "month" });
const year = (date: string) => ({ kind: "date", date, precision: "year" });

describe("readDate", () => {
  it.each<[CellValue, string]>([
    [45275, "2023-12-15"],
    [45275.75, "2023-12-15"],
    ["45275", "2023-12-15"],
    ["15/12/2023", "2023-12-15"],
    [" 05/5/2023 ", "2023-05-05"],
    ["5.5.2023", "2023-05-05"],
    ["05-05-2023", "2023-05-05"],
    ["'05/05/2023", "2023-05-05"],
    ["05/05/2023.", "2023-05-05"],
    ["05 / 05 / 2023", "2023-05-05"],
    ["ngày 5 tháng 5 năm 2023", "2023-05-05"],
    ["5 tháng 5 năm 2023".normalize("NFD"), "2023-05-05"],
    ["2023-05-05", "2023-05-05"],
    ["2023-05-05 00:00:00", "2023-05-05"],
    ["17/7/05", "2005-07-17"],
    ["17/7/85", "1985-07-17"],
    ["KN: 05/5/2023", "2023-05-05"],
    ["05/5/2023 (QĐ số 12)", "2023-05-05"],
    [31121985, "1985-12-31"],
    ["29/02/2024", "2024-02-29"],
  ])("reads %j as the day %s", (value, expected) => {
    expect(readDate(value)).toEqual(day(expected));
  });

  it.each<[CellValue, unknown]>([
    ["12/2023", month("2023-12-01")],
    ["5.2023", month("2023-05-01")],
    ["tháng 5 năm 2023", month("2023-05-01")],
    ["tháng 5/2023", month("2023-05-01")],
    [1975, year("1975-01-01")],
    ["1975", year("1975-01-01")],
    ["năm 1975", year("1975-01-01")],
  ])("keeps how exact %j is", (value, expected) => {
    expect(readDate(value)).toEqual(expected);
  });

  it.each<CellValue>([
    "31/02/2023",
    "29/02/2023",
    "12/31/2023",
    "5/13/2023",
    "05/05/20233",
    "05/05/203",
    "khoảng 1985",
    "1985?",
    "không rõ",
    "x",
    "05/5/2023 - 05/5/2024",
    12,
    3000.5,
    -1,
    true,
  ])("leaves %j unreadable", (value) => {
    expect(readDate(value).kind).toBe("unreadable");
  });

  it.each<CellValue>(["", "  ", "-", "…"])("takes %j for an empty cell", (value) => {
    expect(readDate(value)).toEqual({ kind: "blank" });
  });

  it("keeps errors", () => {
    expect(readDate("#N/A")).toEqual({ kind: "error", written: "#N/A" });
  });

  it("reads a day the same from its serial and from its text", () => {
    fc.assert(
      fc.property(fc.integer({ min: 7306, max: 73050 }), (serial) => {
        const iso = new Date((serial - 25569) * 86_400_000).toISOString().slice(0, 10);
        const [y, m, d] = iso.split("-").map(Number);
        const text = `${String(d)}/${String(m)}/${String(y)}`;
        expect([readDate(serial), readDate(text)]).toEqual([day(iso), day(iso)]);
      }),
    );
  });
});

describe("readDatePair", () => {
  it.each([
    ["05/5/2023 - 05/5/2024", [day("2023-05-05"), day("2024-05-05")]],
    ["05/5/2023\n05/5/2024", [day("2023-05-05"), day("2024-05-05")]],
    ["KN 05/5/2023; CT: 05/5/2024", [day("2023-05-05"), day("2024-05-05")]],
    ["05/5/2023", [day("2023-05-05"), { kind: "blank" }]],
    ["", [{ kind: "blank" }, { kind: "blank" }]],
  ])("reads %j", (value, expected) => {
    expect(readDatePair(value)).toEqual(expected);
  });

  it("does not choose two of three dates", () => {
    const written = "1/1/2020, 1/1/2021, 1/1/2022";
    expect(readDatePair(written)).toEqual([
      { kind: "unreadable", written },
      { kind: "unreadable", written },
    ]);
  });
});
