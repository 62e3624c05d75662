import { MEMBERS, testMeetingRule, type Rows } from "../../../support/meetingRuleCase";

const minutes = (day: string): Rows => [
  ["BIÊN BẢN"],
  ["Ngày họp:", day],
  ["Chủ trì:", "Lê Văn An"],
];
const ratings = (day: string): Rows => [
  [`XẾP LOẠI ĐẢNG VIÊN NĂM 2023 (HỌP NGÀY ${day})`],
  ...MEMBERS,
];

testMeetingRule("meeting-days", [
  {
    name: "valid case: the same day everywhere",
    sheets: [minutes("15/12/2023"), minutes("15/12/2023"), ratings("15/12/2023")],
    findings: [],
  },
  {
    name: "two sheets of minutes, and the title of the ratings",
    sheets: [minutes("15/12/2023"), minutes("16/12/2023"), ratings("18/12/2023")],
    findings: [
      {
        severity: "warning",
        at: ["B2", "B2", "A1"],
        data: { dates: ["2023-12-15", "2023-12-16", "2023-12-18"] },
      },
    ],
  },
]);
