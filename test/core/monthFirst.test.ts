import type { CellValue } from "../../src/core/model/grid";
import { review } from "../../src/core/review";
import { typedSheet } from "../support/typedSheet";

/** Three members, admitted and made official on these days, the last of them neither official nor rated. */
function reviewed(days: readonly CellValue[], heading = "Ngày họp: 12/17/2021") {
  const [an = "", anOfficial = "", binh = "", binhOfficial = "", chi = ""] = days;
  const rows = [
    ["XẾP LOẠI ĐẢNG VIÊN NĂM 2021"],
    [heading],
    ["TT", "Họ tên", "Ngày kết nạp", "Ngày chính thức", "Xếp loại"],
    [1, "Lê Văn An", an, anOfficial, "HTTNV"],
    [2, "Trần Thị Bình", binh, binhOfficial, "HTTNV"],
    [3, "Vũ Thị Chi", chi, "", ""],
  ];
  const { bodies, findings, meetingDate } = review({ sheets: [typedSheet(rows)] }, {});
  const [body] = bodies;
  return {
    meetingDate,
    probationary: body?.tally.probationary,
    tooNew: body?.tally.excluded.tooNew,
    unclear: findings.flatMap(({ code, data }) => (code === "unreadable-date" ? [data] : [])),
  };
}

const PLAIN = ["08/24/2002", "08/24/2003", "3/25/2014", "3/25/2015", "09/24/2021"];

describe("days written month first", () => {
  test("are read where no day can be anything else, and are still reported", () => {
    const { unclear, ...read } = reviewed(PLAIN);
    expect(read).toEqual({ meetingDate: "2021-12-17", probationary: 1, tooNew: 1 });
    expect(unclear.slice(0, 2)).toEqual([
      { role: "admitted", written: "08/24/2002", readAs: "2002-08-24" },
      { role: "official", written: "08/24/2003", readAs: "2003-08-24" },
    ]);
    expect(unclear).toHaveLength(4);
  });

  test("leave a day of the meeting as it is if that is written day first", () => {
    expect(reviewed(PLAIN, "Ngày họp: 10/12/2021").meetingDate).toBe("2021-12-10");
  });

  test.each<[string, readonly CellValue[]]>([
    ["a day that may be written either way", [...PLAIN.slice(0, 3), "04/05/2015", "09/24/2021"]],
    ["a day written day first", [...PLAIN.slice(0, 3), "25/3/2015", "09/24/2021"]],
    ["a day that Excel has read, perhaps wrongly", [...PLAIN.slice(0, 3), 42128, "09/24/2021"]],
    ["words for a day", [...PLAIN.slice(0, 3), "ngày 25 tháng 3 năm 2015", "09/24/2021"]],
  ])("are not read beside %s", (_, days) => {
    const { probationary, unclear } = reviewed(days);
    expect(probationary).not.toBe(1);
    expect(unclear[0]).toEqual({ role: "admitted", written: "08/24/2002" });
  });

  test("are read above the table whatever is in it", () => {
    expect(reviewed(["04/05/2015", "25/3/2015"]).meetingDate).toBe("2021-12-17");
  });

  test("are not read from a single one", () => {
    expect(reviewed(["08/24/2002"]).unclear).toEqual([{ role: "admitted", written: "08/24/2002" }]);
  });
});
