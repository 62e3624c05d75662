import { MEMBERS, testMeetingRule, type Rows } from "../../../support/meetingRuleCase";

const TITLE = ["DANH SÁCH KẾT NẠP, DỰ BỊ"];
const HEADINGS = [
  "TT",
  "Họ và tên",
  "Ngày quyết định kết nạp",
  "Ngày lễ kết nạp",
  "Người giúp đỡ",
  "Ngày hết dự bị",
  "Ngày công nhận chính thức",
];

function admissions(...rows: Rows): Rows {
  return [TITLE, HEADINGS, ...rows.map((row, i) => [i + 1, ...row])];
}

function meetingOn(day: string, ...rows: Rows): Rows {
  return [["BIÊN BẢN"], ["Ngày họp:", day], ["Chủ trì:", "Lê Văn An"], [], ...admissions(...rows)];
}

const name = "Trần Thị Bình";

testMeetingRule("probation", [
  {
    name: "valid case: twelve months from the ceremony, to the day or the day before",
    sheets: [
      admissions(
        [name, "20/4/2023", "05/5/2023", "Lê Văn An", "05/5/2024", ""],
        ["Vũ Văn Em", "20/4/2023", "05/5/2023", "Lê Văn An", "04/5/2024", "05/5/2024"],
        ["Đỗ Thị Hoa", "20/4/2023", "", "Lê Văn An", "20/4/2024", ""],
      ),
    ],
    findings: [],
  },
  {
    name: "counted from the decision, and recognised too early",
    sheets: [admissions([name, "20/4/2023", "05/5/2023", "Lê Văn An", "20/4/2024", "22/4/2024"])],
    findings: [
      {
        severity: "error",
        at: ["F3", "D3"],
        data: {
          name,
          what: "ends",
          ceremony: "2023-05-05",
          stated: "2024-04-20",
          ends: "2024-05-05",
          months: 12,
        },
      },
      {
        severity: "error",
        at: ["G3", "D3"],
        data: {
          name,
          what: "recognised",
          ceremony: "2023-05-05",
          stated: "2024-04-22",
          ends: "2024-05-05",
          months: 12,
        },
      },
    ],
  },
]);

testMeetingRule("recognition", [
  {
    name: "valid case: the twelve months are not over, or the member is recognised",
    sheets: [
      meetingOn(
        "04/5/2024",
        [name, "", "05/5/2023", "Lê Văn An", "", ""],
        ["Vũ Văn Em", "", "05/5/2022", "Lê Văn An", "", "10/5/2023"],
      ),
    ],
    findings: [],
  },
  {
    name: "the twelve months are over on the day of the meeting",
    sheets: [meetingOn("05/5/2024", [name, "", "05/5/2023", "Lê Văn An", "", ""])],
    findings: [
      {
        severity: "warning",
        at: ["G7"],
        data: { name, ends: "2024-05-05", workingDays: 30 },
      },
    ],
  },
]);

testMeetingRule("guide", [
  {
    name: "valid case: an official member, or one who is recognised already has none",
    sheets: [
      [
        ...MEMBERS,
        ...admissions(
          [name, "", "05/5/2023", "Đ/c Lê Văn An", "", ""],
          ["Phạm Thị Dung", "", "03/2/2012", "", "", "03/2/2013"],
        ),
      ],
    ],
    findings: [],
  },
  {
    name: "nobody, somebody on probation, somebody else, and the member himself",
    sheets: [
      [
        ...MEMBERS,
        ...admissions(
          [name, "", "05/5/2023", "", "", ""],
          ["Vũ Văn Em", "", "05/5/2023", name, "", ""],
          ["Đỗ Thị Hoa", "", "05/5/2023", "Lý Văn Khang", "", ""],
          ["Hồ Văn Lâm", "", "05/5/2023", "Hồ Văn Lâm", "", ""],
        ),
      ],
    ],
    findings: [
      { severity: "warning", at: ["E9"], data: { name, guide: "", reason: "missing" } },
      {
        severity: "error",
        at: ["E10"],
        data: { name: "Vũ Văn Em", guide: name, reason: "probationary" },
      },
      {
        severity: "warning",
        at: ["E11"],
        data: { name: "Đỗ Thị Hoa", guide: "Lý Văn Khang", reason: "notListed" },
      },
      {
        severity: "error",
        at: ["E12"],
        data: { name: "Hồ Văn Lâm", guide: "Hồ Văn Lâm", reason: "self" },
      },
    ],
  },
]);

testMeetingRule("admission-agrees", [
  {
    name: "valid case: the ceremony or the decision is the table's day of admission",
    sheets: [
      [
        ...MEMBERS,
        ...admissions(
          [name, "05/5/2023", "10/5/2023", "Lê Văn An", "", ""],
          ["Phạm Thị Dung", "", "03/2/2012", "", "", "03/2/2013"],
        ),
      ],
    ],
    findings: [],
  },
  {
    name: "a table that does not tell who is on probation contradicts nothing",
    sheets: [
      [
        ["TT", "Họ và tên", "Chi bộ xếp loại"],
        [1, name, "HTTNV"],
        [],
        ...admissions([name, "", "05/5/2023", "", "", ""]),
      ],
    ],
    findings: [],
  },
  {
    name: "other days, other standing, and nobody of that name",
    sheets: [
      [
        ...MEMBERS,
        ...admissions(
          [name, "", "06/5/2023", "Lê Văn An", "", ""],
          ["Phạm Thị Dung", "", "03/2/2012", "", "", "04/2/2013"],
          ["Ngô Văn Giang", "", "03/2/2012", "", "", ""],
          ["Vũ Văn Em", "", "05/5/2023", "Lê Văn An", "", ""],
        ),
      ],
    ],
    findings: [
      {
        severity: "warning",
        at: ["D9", "C5"],
        data: { name, what: "admitted", stated: "2023-05-06", listed: "2023-05-05" },
      },
      {
        severity: "warning",
        at: ["G10", "D3"],
        data: {
          name: "Phạm Thị Dung",
          what: "official",
          stated: "2013-02-04",
          listed: "2013-02-03",
        },
      },
      {
        severity: "warning",
        at: ["G11", "B4"],
        data: { name: "Ngô Văn Giang", what: "status", stated: null, listed: "2013-02-03" },
      },
      {
        severity: "warning",
        at: ["B12"],
        data: { name: "Vũ Văn Em", what: "notListed", stated: null, listed: null },
      },
    ],
  },
]);
