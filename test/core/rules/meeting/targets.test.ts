import { review } from "../../../../src/core/review";
import { a1 } from "../../../../src/core/model/address";
import { testMeetingRule, type Rows } from "../../../support/meetingRuleCase";
import { typedSheet } from "../../../support/typedSheet";

const HEADINGS = ["TT", "Chỉ tiêu", "Kế hoạch", "Thực hiện", "Tỷ lệ", "Kết quả"];
const text = "Kết nạp đảng viên";

function targets(...rows: Rows): Rows {
  return [HEADINGS, ...rows.map((row, i) => [i + 1, ...row])];
}

testMeetingRule("target-percent", [
  {
    name: "valid case: as rounded as it is typed, or an upper bound",
    sheets: [
      targets(
        [text, 7, 6, "85,7%", "Chưa đạt"],
        ["Bài đăng", 7, 6, "86%", "Chưa đạt"],
        ["Trồng cây", 8, 9, 1.125, "Vượt"],
        ["Số vụ vi phạm không quá", 4, 2, "100%", "Đạt"],
      ),
    ],
    findings: [],
  },
  {
    name: "another percentage",
    sheets: [targets([text, 7, 6, "85,8%", "Chưa đạt"])],
    findings: [
      {
        severity: "error",
        at: ["E2"],
        data: { text, planned: 7, done: 6, percent: 85.8, counted: 85.7 },
      },
    ],
  },
]);

testMeetingRule("target-result", [
  {
    name: "valid case: results that agree; more than the plan is met too",
    sheets: [
      targets(
        [text, 4, 4, "", "Đạt"],
        ["Bài đăng", 4, 5, "", "Đạt"],
        ["Trồng cây", 4, 5, "", "Vượt"],
        ["Sinh hoạt", 4, 3, "", "Chưa đạt"],
      ),
    ],
    findings: [],
  },
  {
    name: "met though missed, exceeded though only met, missed though met",
    sheets: [
      targets(
        [text, 4, 3, "", "Đạt"],
        ["Bài đăng", 4, 4, "", "Vượt"],
        ["Trồng cây", 4, 4, "", "Chưa đạt"],
      ),
    ],
    findings: [
      { severity: "warning", at: ["F2"], data: { text, result: "met", percent: 75 } },
      {
        severity: "warning",
        at: ["F3"],
        data: { text: "Bài đăng", result: "exceeded", percent: 100 },
      },
      {
        severity: "warning",
        at: ["F4"],
        data: { text: "Trồng cây", result: "missed", percent: 100 },
      },
    ],
  },
]);

describe("the branch's own level", () => {
  const found = (level: string, ...rows: Rows) => {
    const minutes: Rows = [
      ["BIÊN BẢN"],
      ["Ngày họp:", "15/12/2025"],
      ["Chủ trì:", "Lê Văn An"],
      ["Chi bộ tự xếp loại:", level],
      [],
      ...targets(...rows),
    ];
    return review({ sheets: [typedSheet(minutes)] }, {})
      .findings.filter(({ code }) => code === "own-level-not-borne")
      .map(({ severity, at, data, basis }) => ({
        severity,
        at: at.map(a1),
        data,
        article: basis?.article,
      }));
  };

  test("valid case: all targets met, three in ten exceeded", () => {
    expect(found("HTXSNV", [text, 4, 5, "", "Vượt"], ["Bài đăng", 4, 4, "", "Đạt"])).toEqual([]);
  });

  test("nothing is said where a result is unknown", () => {
    expect(found("HTXSNV", [text, 4, 3, "", "Chưa đạt"], ["Bài đăng", 4, "", "", ""])).toEqual([]);
  });

  test("a missed target, and none exceeded", () => {
    expect(found("HTXSNV", [text, 4, 3, "", "Chưa đạt"], ["Bài đăng", 4, 4, "", "Đạt"])).toEqual([
      {
        severity: "warning",
        at: ["B4"],
        data: {
          level: "outstanding",
          targets: 2,
          unmet: [
            { share: "done", value: 50, atLeast: 100, atMost: null },
            { share: "exceeded", value: 0, atLeast: 30, atMost: null },
          ],
        },
        article: "điểm 1.1, khoản 1, Điều 11",
      },
    ]);
  });
});
