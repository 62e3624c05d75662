import { plain, recordOfRows, type Plain } from "../../support/meetingRecord";

type Rows = Parameters<typeof recordOfRows>[0];

const LAYOUTS: readonly (readonly [string, Rows, readonly Plain[]])[] = [
  [
    "a table of its own",
    [
      ["KẾT QUẢ BIỂU QUYẾT"],
      [
        "TT",
        "Nội dung biểu quyết",
        "Triệu tập",
        "Có mặt",
        "Tán thành",
        "Không tán thành",
        "Ý kiến khác",
        "Kết quả",
      ],
      [1, "Nghị quyết năm 2024", 14, 14, 14, 0, 0, "Thông qua"],
      [2, "Đề nghị khen thưởng 02 đảng viên", 14, 14, 13, 0, 1, "Thông qua"],
      [3, "Thay đổi ngày sinh hoạt", 14, 14, 5, 8, 1, "Không thông qua"],
    ],
    [
      {
        row: 3,
        question: "Nghị quyết năm 2024",
        summoned: 14,
        present: 14,
        for: 14,
        against: 0,
        other: 0,
        passed: true,
      },
      {
        row: 4,
        question: "Đề nghị khen thưởng 02 đảng viên",
        summoned: 14,
        present: 14,
        for: 13,
        against: 0,
        other: 1,
        passed: true,
      },
      {
        row: 5,
        question: "Thay đổi ngày sinh hoạt",
        summoned: 14,
        present: 14,
        for: 5,
        against: 8,
        other: 1,
        passed: false,
      },
    ],
  ],
  [
    "headings of two levels with shares, the result computed",
    [
      [
        "STT",
        "Vấn đề",
        "Đảng viên chính thức tham gia biểu quyết",
        "Đồng ý",
        "",
        "Không đồng ý",
        "",
      ],
      ["", "", "", "Số phiếu", "Tỷ lệ %", "Số phiếu", "Tỷ lệ %"],
      [1, "Chi bộ tự xếp loại Hoàn thành tốt nhiệm vụ", 12, 11, 0.9167, 1, 0.0833],
    ],
    [
      {
        row: 3,
        question: "Chi bộ tự xếp loại Hoàn thành tốt nhiệm vụ",
        present: 12,
        for: 11,
        against: 1,
        passed: true,
      },
    ],
  ],
  [
    "one block of labels a vote",
    [
      ["Nội dung biểu quyết:", "Thông qua Nghị quyết"],
      ["Có mặt:", "14"],
      ["Tán thành:", "14/14"],
      ["Không tán thành:", "0"],
      [],
      ["Nội dung biểu quyết:", "Công nhận kết quả xếp loại"],
      ["Có mặt:", "14"],
      ["Tán thành:", "13 phiếu"],
      ["Không tán thành:", "01 phiếu"],
      ["Kết quả:", "Đạt"],
    ],
    [
      { row: 1, question: "Thông qua Nghị quyết", present: 14, for: 14, against: 0, passed: true },
      {
        row: 6,
        question: "Công nhận kết quả xếp loại",
        present: 14,
        for: 13,
        against: 1,
        passed: true,
      },
    ],
  ],
  [
    "votes side by side, their parts below one another",
    [
      ["Nội dung", "Nghị quyết 2024", "Khen thưởng"],
      ["Tán thành", 14, 12],
      ["Không tán thành", 0, 1],
      ["Ý kiến khác", 0, 1],
    ],
    [
      { row: 1, question: "Nghị quyết 2024", for: 14, against: 0, other: 0 },
      { row: 1, question: "Khen thưởng", for: 12, against: 1, other: 1 },
    ],
  ],
  [
    "sentences",
    [
      ["BIÊN BẢN"],
      [
        "Hội nghị biểu quyết thông qua Nghị quyết năm 2024: 14/14 đảng viên chính thức tán thành (100%).",
      ],
      [
        "Biểu quyết đề nghị khen thưởng 02 đồng chí: tán thành 13/14, không tán thành 0, ý kiến khác 01.",
      ],
      ["Về chủ trương đổi ngày sinh hoạt, có 05/14 đồng chí tán thành, không được thông qua."],
    ],
    [
      { row: 2, question: "Nghị quyết năm 2024", present: 14, for: 14, passed: true },
      {
        row: 3,
        question: "đề nghị khen thưởng 02 đồng chí",
        present: 14,
        for: 13,
        against: 0,
        other: 1,
        passed: true,
      },
      { row: 4, question: "chủ trương đổi ngày sinh hoạt", present: 14, for: 5, passed: false },
    ],
  ],
  [
    "the total beside those present",
    [
      ["STT", "Nội dung biểu quyết", "Tổng số", "Có mặt", "Đồng ý", "Không đồng ý", "Tỷ lệ"],
      [1, "Thông qua Báo cáo tổng kết năm 2024", 18, 17, 17, 0, 1],
    ],
    [
      {
        row: 2,
        question: "Thông qua Báo cáo tổng kết năm 2024",
        summoned: 18,
        present: 17,
        for: 17,
        against: 0,
        passed: true,
      },
    ],
  ],
  [
    "numbered questions before a colon",
    [
      ["KẾT QUẢ BIỂU QUYẾT"],
      ["1. Thông qua báo cáo kiểm điểm chi ủy: 100 % đảng viên nhất trí (17/17)"],
      ["2. Thông qua dự thảo Nghị quyết: giơ tay biểu quyết, 16/17 đồng ý, 01 ý kiến khác"],
    ],
    [
      {
        row: 2,
        question: "Thông qua báo cáo kiểm điểm chi ủy",
        present: 17,
        for: 17,
        passed: true,
      },
      {
        row: 3,
        question: "Thông qua dự thảo Nghị quyết",
        present: 17,
        for: 16,
        other: 1,
        passed: true,
      },
    ],
  ],
  [
    "votes and those present in one cell",
    [
      [
        "Stt",
        "Vấn đề đưa ra biểu quyết",
        "Cách biểu quyết",
        "Số tán thành/số có mặt",
        "Tỷ lệ tán thành",
      ],
      [1, "Báo cáo kiểm điểm của chi ủy", "giơ tay", "17/17", "100%"],
    ],
    [{ row: 2, question: "Báo cáo kiểm điểm của chi ủy", present: 17, for: 17, passed: true }],
  ],
  [
    "everyday words for the votes",
    [
      [
        "Nội dung thông qua",
        "Tổng ĐV chính thức",
        "Số dự",
        "Thuận",
        "Không thuận",
        "Không biểu quyết",
      ],
      ["Mức thu quỹ năm 2026", 16, 15, 12, 2, 1],
    ],
    [
      {
        row: 2,
        question: "Mức thu quỹ năm 2026",
        summoned: 16,
        present: 15,
        for: 12,
        against: 2,
        other: 1,
        passed: true,
      },
    ],
  ],
  [
    "sentences that count those present, for and against",
    [
      ["Hội nghị chi bộ ngày 21/12/2024 biểu quyết như sau:"],
      ["* Thông qua mức đóng góp năm 2025: có mặt 20, đồng ý 14, không đồng ý 04, ý kiến khác 02."],
      ["* Chia cổ tức năm 2024: 7/9 phiếu thuận, 2 phiếu chống."],
      [
        "Kết quả xếp loại nêu trên được chi bộ biểu quyết thông qua với 19/19 đảng viên có mặt đồng ý.",
      ],
    ],
    [
      {
        row: 2,
        question: "Thông qua mức đóng góp năm 2025",
        present: 20,
        for: 14,
        against: 4,
        other: 2,
        passed: true,
      },
      { row: 3, question: "Chia cổ tức năm 2024", present: 9, for: 7, against: 2, passed: true },
      { row: 4, question: "Kết quả xếp loại nêu trên", present: 19, for: 19, passed: true },
    ],
  ],
  [
    "the branch as the subject of what is voted on",
    [["- Chi bộ tự xếp loại Hoàn thành tốt nhiệm vụ, 23/23 đồng chí tán thành"]],
    [
      {
        row: 1,
        question: "Chi bộ tự xếp loại Hoàn thành tốt nhiệm vụ",
        present: 23,
        for: 23,
        passed: true,
      },
    ],
  ],
  [
    "votes of those present, question headed by the vote",
    [
      ["Biểu quyết", "Đồng ý", "Tỷ lệ", "Không đồng ý", "Tỷ lệ"],
      ["Nghị quyết 2025", "20/22", "90,9%", "2/22", "9,1%"],
    ],
    [{ row: 2, question: "Nghị quyết 2025", present: 22, for: 20, against: 2, passed: true }],
  ],
  [
    "question and numbers in cells of their own",
    [
      ["Nội dung biểu quyết", "Kết quả biểu quyết"],
      [
        "Thông qua Nghị quyết năm 2024",
        "Tán thành 16/16 đồng chí, không tán thành 0/16 đồng chí. Hội nghị thông qua.",
      ],
    ],
    [
      {
        row: 2,
        question: "Thông qua Nghị quyết năm 2024",
        present: 16,
        for: 16,
        against: 0,
        passed: true,
      },
    ],
  ],
  [
    "headings cut down to the letters of their words",
    [
      ["TT", "ND biểu quyết", "Tán thành", "K. tán thành", "YK khác"],
      [1, "Xếp loại chi bộ năm 2023", "14", "00", "01"],
    ],
    [{ row: 2, question: "Xếp loại chi bộ năm 2023", for: 14, against: 0, other: 1 }],
  ],
  [
    "shares without a word for agreeing, below the heading of the votes",
    [
      ["3. Kết quả biểu quyết:"],
      ["- Biểu quyết tự xếp loại chi bộ Hoàn thành tốt nhiệm vụ: 20/20 đồng chí = 100%."],
      ["- Nghị quyết năm 2026: 19/20 đồng chí = 95%."],
      ["4. Kết luận"],
      ["- Kết nạp đảng viên: 02/02 đồng chí = 100%."],
    ],
    [
      {
        row: 2,
        question: "tự xếp loại chi bộ Hoàn thành tốt nhiệm vụ",
        present: 20,
        for: 20,
        passed: true,
      },
      { row: 3, question: "Nghị quyết năm 2026", present: 20, for: 19, passed: true },
    ],
  ],
  [
    "a line for each answer",
    [
      ["Biểu quyết:"],
      ["1) Báo cáo tổng kết"],
      ["- Tán thành: 17 đ/c"],
      ["- Không tán thành: 0"],
      ["2) Phương hướng năm 2026"],
      ["- Tán thành: 16 đ/c"],
      ["- Không tán thành: 1 đ/c"],
      ["- Ý kiến khác: không"],
    ],
    [
      { row: 3, question: "Báo cáo tổng kết", for: 17, against: 0 },
      { row: 6, question: "Phương hướng năm 2026", for: 16, against: 1, other: 0 },
    ],
  ],
  [
    "several questions in one sentence",
    [["Hội nghị biểu quyết: Báo cáo tổng kết 15/15 nhất trí; Nghị quyết năm 2026 14/15 nhất trí."]],
    [
      { row: 1, question: "Báo cáo tổng kết", present: 15, for: 15, passed: true },
      { row: 1, question: "Nghị quyết năm 2026", present: 15, for: 14, passed: true },
    ],
  ],
];

/** One sentence under the heading of the votes, and what it counts. */
const SENTENCES: readonly (readonly [string, Plain | null])[] = [
  [
    "Tự xếp loại của chi bộ: 16 đồng chí tán thành, 01 đồng chí không tán thành, 02 ý kiến khác.",
    { question: "Tự xếp loại của chi bộ", for: 16, against: 1, other: 2 },
  ],
  [
    "Tặng Giấy khen cho đồng chí Lê Văn An: 17 đồng chí tán thành, 0 đồng chí không tán thành.",
    { question: "Tặng Giấy khen cho đồng chí Lê Văn An", for: 17, against: 0 },
  ],
  [
    "Mức thu quỹ: 16 tán thành, 1 không tán thành, 0 ý kiến khác.",
    { question: "Mức thu quỹ", for: 16, against: 1, other: 0 },
  ],
  [
    "Mức thu quỹ: 16 phiếu tán thành (01 phiếu không tán thành).",
    { question: "Mức thu quỹ", for: 16, against: 1 },
  ],
  [
    "Mức thu quỹ: tán thành 16 đồng chí không tán thành 1 đồng chí.",
    { question: "Mức thu quỹ", for: 16, against: 1 },
  ],
  [
    "Mức thu quỹ: 15/17 đồng chí đồng ý; 2/17 không đồng ý.",
    { question: "Mức thu quỹ", present: 17, for: 15, against: 2, passed: true },
  ],
  [
    "Mức thu quỹ. Đồng ý: 16 phiếu (94,1%). Không đồng ý: 01 phiếu (5,9%).",
    { question: "Mức thu quỹ", for: 16, against: 1 },
  ],
  [
    "Mức thu quỹ: tán thành 17, không tán thành: không.",
    { question: "Mức thu quỹ", for: 17, against: 0 },
  ],
  [
    "Biểu quyết thông qua Nghị quyết: 17/17 đồng chí = 100 %",
    { question: "Nghị quyết", present: 17, for: 17, passed: true },
  ],
  [
    "Có 15 đồng chí nhất trí, 02 đồng chí không có ý kiến về việc xây nhà văn hóa.",
    { question: "xây nhà văn hóa", for: 15, other: 2 },
  ],
  ["Chi bộ nhất trí 100% với nội dung trên.", null],
  ["Chi bộ nhất trí cử 02 đồng chí dự Đại hội.", null],
  ["Chi bộ tán thành đề nghị tặng Giấy khen cho 2 đồng chí.", null],
  ["Thông qua báo cáo năm 2025: 17/17 đảng viên hoàn thành tốt nhiệm vụ.", null],
];

test.each(SENTENCES)("%s", (sentence, vote) => {
  const votes = plain(recordOfRows([["KẾT QUẢ BIỂU QUYẾT"], [sentence]]).votes);
  expect(votes).toEqual(vote ? [{ row: 2, ...vote }] : []);
});

test.each(LAYOUTS)("votes: %s", (_, rows, votes) => {
  expect(plain(recordOfRows(rows).votes)).toEqual(votes);
});

const NONE: readonly (readonly [string, Rows])[] = [
  [
    "ballots on ratings",
    [
      ["KẾT QUẢ KIỂM PHIẾU"],
      ["TT", "Họ và tên", "HTXSNV", "HTTNV", "HTNV", "KHTNV"],
      [1, "Lê Văn An", 10, 4, 0, 0],
    ],
  ],
  [
    "ballots on the outstanding",
    [
      ["PHIẾU BÌNH CHỌN ĐẢNG VIÊN HOÀN THÀNH XUẤT SẮC"],
      ["TT", "Họ và tên", "Đồng ý", "Không đồng ý"],
      [1, "Lê Văn An", 12, 2],
    ],
  ],
  ["a share without numbers", [["100% đảng viên nhất trí với dự thảo nghị quyết."]]],
];

test.each(NONE)("no votes: %s", (_, rows) => {
  expect(recordOfRows(rows).votes).toEqual([]);
});

test("the branch's level may be in the question of a vote, without a colon", () => {
  const { facts } = recordOfRows([
    ["BIÊN BẢN"],
    ["Ngày họp", "15/12/2025"],
    ["Kết quả biểu quyết:"],
    ["Đề nghị xếp loại chi bộ năm 2025 mức Hoàn thành tốt nhiệm vụ: 17/17 đồng chí đồng ý"],
  ]);
  expect(facts?.value.ownLevel).toBe("good");
});

test("shares below the heading of the votes are no targets", () => {
  const { targets } = recordOfRows([
    ["Kết quả biểu quyết:"],
    ["- Nghị quyết năm 2026: 19/20 đồng chí = 95%."],
  ]);
  expect(targets).toEqual([]);
});
