import { plain, recordOfRows, type Plain, serial } from "../../support/meetingRecord";

type Rows = Parameters<typeof recordOfRows>[0];

const LAYOUTS: readonly (readonly [string, Rows, readonly Plain[]])[] = [
  [
    "a table of its own",
    [
      ["Ý KIẾN, KIẾN NGHỊ"],
      ["TT", "Người nêu", "Nội dung", "Gửi tới", "Hướng xử lý", "Thời hạn", "Kết quả"],
      [
        1,
        "Đ/c Lê Văn An",
        "Sớm bố trí khu ươm tạo tại Bần",
        "Đảng ủy Viện",
        "Chi ủy báo cáo",
        "Quý I/2025",
        "Chưa giải quyết",
      ],
      [
        2,
        "Trần Thị Bình",
        "Nâng cấp phòng họp",
        "Ban Giám đốc",
        "Đã sửa",
        serial("2024-03-31"),
        "Đã giải quyết",
      ],
    ],
    [
      {
        row: 3,
        who: "Lê Văn An",
        text: "Sớm bố trí khu ươm tạo tại Bần",
        to: "Đảng ủy Viện",
        answer: "Chi ủy báo cáo",
        due: "Quý I/2025",
        done: false,
      },
      {
        row: 4,
        who: "Trần Thị Bình",
        text: "Nâng cấp phòng họp",
        to: "Ban Giám đốc",
        answer: "Đã sửa",
        due: "2024-03-31",
        done: true,
      },
    ],
  ],
  [
    "who it is proposed to first, texts that go on below",
    [
      ["STT", "Kiến nghị với", "Nội dung kiến nghị", "Hạn", "Đã trả lời"],
      [1, "Đảng ủy Viện", "Bố trí thêm kinh phí hoạt động", "31/12/2024", "x"],
      ["", "", "cho chi bộ năm 2025", "", ""],
      [2, "Ban Giám đốc", "Tổ chức đi thực tế", "Trước Tết", ""],
    ],
    [
      {
        row: 2,
        text: "Bố trí thêm kinh phí hoạt động cho chi bộ năm 2025",
        to: "Đảng ủy Viện",
        due: "2024-12-31",
        done: true,
      },
      { row: 4, text: "Tổ chức đi thực tế", to: "Ban Giám đốc", due: "Trước Tết" },
    ],
  ],
  [
    "what members said",
    [
      ["Ý kiến thảo luận tại hội nghị"],
      ["Họ tên đảng viên", "Ý kiến phát biểu", "Giải trình, tiếp thu của chủ trì"],
      ["Lê Văn An", "Nhất trí với báo cáo", "Tiếp thu"],
      ["Trần Thị Bình", "Đề nghị tăng thời gian thảo luận", "……"],
    ],
    [
      { row: 3, who: "Lê Văn An", text: "Nhất trí với báo cáo", answer: "Tiếp thu" },
      { row: 4, who: "Trần Thị Bình", text: "Đề nghị tăng thời gian thảo luận" },
    ],
  ],
  [
    "lines under a heading of minutes",
    [
      ["BIÊN BẢN"],
      ["3. Ý kiến thảo luận"],
      ["- Đ/c Lê Văn An: đề nghị Đảng ủy Viện sớm bố trí khu ươm tạo tại Bần."],
      ["- Đồng chí Trần Thị Bình kiến nghị nâng cấp phòng họp."],
      ["4. Kết luận"],
      ["- Đ/c Nguyễn Văn Cường: kết luận hội nghị."],
    ],
    [
      {
        row: 3,
        who: "Lê Văn An",
        text: "đề nghị Đảng ủy Viện sớm bố trí khu ươm tạo tại Bần",
        to: "Đảng ủy Viện",
      },
      { row: 4, who: "Trần Thị Bình", text: "kiến nghị nâng cấp phòng họp" },
    ],
  ],
];

test.each(LAYOUTS)("opinions: %s", (_, rows, opinions) => {
  expect(plain(recordOfRows(rows).opinions)).toEqual(opinions);
});

const NONE: readonly (readonly [string, Rows])[] = [
  [
    "tasks",
    [
      ["PHÂN CÔNG NHIỆM VỤ"],
      ["TT", "Nội dung công việc", "Người phụ trách", "Thời hạn", "Ghi chú"],
      [1, "Viết báo cáo", "Lê Văn An", "Quý I", ""],
    ],
  ],
  [
    "proposals of ratings",
    [
      ["TT", "Họ và tên", "Đề xuất xếp loại", "Ý kiến chi ủy"],
      [1, "Lê Văn An", "HTTNV", "HTTNV"],
    ],
  ],
];

test.each(NONE)("no opinions: %s", (_, rows) => {
  expect(recordOfRows(rows).opinions).toEqual([]);
});
