import { MEMBERS, testMeetingRule, type Rows } from "../../../support/meetingRuleCase";

const HEADINGS = [
  "TT",
  "Nội dung biểu quyết",
  "Triệu tập",
  "Có mặt",
  "Tán thành",
  "Không tán thành",
  "Ý kiến khác",
  "Kết quả",
];
const question = "Nghị quyết năm 2024";

function votes(...rows: Rows): Rows {
  return [HEADINGS, ...rows.map((row, i) => [i + 1, ...row])];
}

testMeetingRule("vote-sums", [
  {
    name: "valid case: votes add up to those present, or are not all written",
    sheets: [
      votes(
        [question, 14, 14, 12, 1, 1, "Thông qua"],
        ["Khen thưởng", 14, 13, 12, "", "", "Thông qua"],
        ["Báo cáo", "", "", 12, 1, 1, "Thông qua"],
      ),
    ],
    findings: [],
  },
  {
    name: "more votes, and fewer, than members present",
    sheets: [
      votes(
        [question, 14, 14, 13, 1, 1, "Thông qua"],
        ["Khen thưởng", 14, 14, 12, 1, 0, "Thông qua"],
      ),
    ],
    findings: [
      {
        severity: "error",
        at: ["E2"],
        data: { question, check: "votesExceedPresent", left: 15, right: 14 },
      },
      {
        severity: "warning",
        at: ["E3"],
        data: { question: "Khen thưởng", check: "votesBelowPresent", left: 13, right: 14 },
      },
    ],
  },
  {
    name: "more members present than summoned",
    sheets: [votes([question, 13, 14, 14, 0, 0, "Thông qua"])],
    findings: [
      {
        severity: "error",
        at: ["D2"],
        data: { question, check: "presentExceedSummoned", left: 14, right: 13 },
      },
    ],
  },
]);

testMeetingRule("attendance", [
  {
    name: "valid case: present and absent are those summoned, or one of them is not written",
    sheets: [[["BIÊN BẢN"], ["Triệu tập: 16; có mặt: 14; vắng: 02"]]],
    findings: [],
  },
  {
    name: "one is missing from the sum",
    sheets: [[["BIÊN BẢN"], ["Triệu tập:", 16], ["Có mặt:", 14], ["Vắng:", 1]]],
    findings: [{ severity: "error", at: ["B3"], data: { summoned: 16, present: 14, absent: 1 } }],
  },
  {
    name: "more present than summoned",
    sheets: [[["BIÊN BẢN"], ["Triệu tập:", 14], ["Có mặt:", 16]]],
    findings: [
      { severity: "error", at: ["B3"], data: { summoned: 14, present: 16, absent: null } },
    ],
  },
]);

testMeetingRule("vote-voters", [
  {
    name: "valid case: as many votes as official members",
    sheets: [[...MEMBERS, ...votes([question, 3, 3, 3, 0, 0, "Thông qua"])]],
    findings: [],
  },
  {
    name: "the member on probation among the voters, and in the base",
    sheets: [
      [
        ...MEMBERS,
        ...votes(
          [question, "", 4, 4, 0, 0, "Thông qua"],
          ["Khen thưởng", 4, 3, 3, 0, 0, "Thông qua"],
        ),
      ],
    ],
    findings: [
      {
        severity: "warning",
        at: ["E8"],
        data: { question, what: "votes", count: 4, official: 3 },
      },
      {
        severity: "warning",
        at: ["C9"],
        data: { question: "Khen thưởng", what: "summoned", count: 4, official: 3 },
      },
    ],
  },
  {
    name: "without a list of members nobody knows",
    sheets: [votes([question, "", 4, 4, 0, 0, "Thông qua"])],
    findings: [],
  },
]);

testMeetingRule("vote-majority", [
  {
    name: "valid case: more than half, two thirds for an admission, or not called passed",
    sheets: [
      votes(
        [question, 14, 14, 8, 6, 0, "Thông qua"],
        ["Kết nạp Vũ Văn Em", 15, 15, 10, 5, 0, "Thông qua"],
        ["Đổi ngày họp", 14, 14, 7, 7, 0, "Không thông qua"],
      ),
    ],
    findings: [],
  },
  {
    name: "half, and less than two thirds",
    sheets: [
      votes(
        [question, 14, 14, 7, 7, 0, "Thông qua"],
        ["Công nhận đảng viên chính thức", 15, 15, 9, 6, 0, "Thông qua"],
      ),
    ],
    findings: [
      {
        severity: "warning",
        at: ["H2"],
        data: { question, votes: 7, of: 14, base: "summoned", share: [1, 2], orMore: false },
      },
      {
        severity: "warning",
        at: ["H3"],
        data: {
          question: "Công nhận đảng viên chính thức",
          votes: 9,
          of: 15,
          base: "summoned",
          share: [2, 3],
          orMore: true,
        },
      },
    ],
  },
  {
    name: "the base is the official members summoned, not those present",
    sheets: [[...MEMBERS, ...votes([question, "", 1, 1, 0, 0, "Thông qua"])]],
    findings: [
      {
        severity: "warning",
        at: ["H8"],
        data: { question, votes: 1, of: 3, base: "official", share: [1, 2], orMore: false },
      },
    ],
  },
]);
