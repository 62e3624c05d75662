import { plain, recordOf, recordOfRows, type Plain, serial } from "../../support/meetingRecord";
import { typedSheet } from "../../support/typedSheet";

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
  [
    "marks that repeat the cell above",
    [
      ["Ý KIẾN, KIẾN NGHỊ"],
      ["TT", "Người nêu", "Nội dung", "Gửi tới", "Thời hạn"],
      [1, "Lê Văn An", "Bố trí khu ươm tạo", "Đảng ủy Viện", "Quý I/2025"],
      [2, "Trần Thị Bình", "Bổ sung biên chế", "-nt-", '"'],
    ],
    [
      {
        row: 3,
        who: "Lê Văn An",
        text: "Bố trí khu ươm tạo",
        to: "Đảng ủy Viện",
        due: "Quý I/2025",
      },
      {
        row: 4,
        who: "Trần Thị Bình",
        text: "Bổ sung biên chế",
        to: "Đảng ủy Viện",
        due: "Quý I/2025",
      },
    ],
  ],
  [
    "the unit that answers, the answer beside its state",
    [
      ["KIẾN NGHỊ, ĐỀ XUẤT CỦA ĐẢNG VIÊN"],
      [
        "TT",
        "Nội dung kiến nghị",
        "Người kiến nghị",
        "Bộ phận giải quyết",
        "Kết quả trả lời",
        "Tình trạng",
      ],
      [1, "Thay mới 02 máy tiện", "Lê Văn An", "Phòng Kỹ thuật", "Nhất trí", "Đã giải quyết"],
    ],
    [
      {
        row: 3,
        who: "Lê Văn An",
        text: "Thay mới 02 máy tiện",
        to: "Phòng Kỹ thuật",
        answer: "Nhất trí",
        done: true,
      },
    ],
  ],
  [
    "whom a sentence names, without what he is asked for",
    [
      ["BIÊN BẢN"],
      ["2. Thảo luận:"],
      ["- Đ/c Lê Văn An: Đề nghị nhà trường lắp thêm máy chiếu cho khối lớp 4."],
      ["- Đ/c Phạm Thị Dung: Kiến nghị Đảng ủy xã hỗ trợ kinh phí bồi dưỡng kết nạp Đảng."],
      ["- Đ/c Trần Thị Bình: Đề nghị Ban Giám đốc Trung tâm Ươm tạo xây thêm phòng họp."],
    ],
    [
      {
        row: 3,
        who: "Lê Văn An",
        text: "Đề nghị nhà trường lắp thêm máy chiếu cho khối lớp 4",
        to: "nhà trường",
      },
      {
        row: 4,
        who: "Phạm Thị Dung",
        text: "Kiến nghị Đảng ủy xã hỗ trợ kinh phí bồi dưỡng kết nạp Đảng",
        to: "Đảng ủy xã",
      },
      {
        row: 5,
        who: "Trần Thị Bình",
        text: "Đề nghị Ban Giám đốc Trung tâm Ươm tạo xây thêm phòng họp",
        to: "Ban Giám đốc Trung tâm Ươm tạo",
      },
    ],
  ],
  [
    "the text first, everyday headings over two lines",
    [
      ["Ý KIẾN - KIẾN NGHỊ NĂM 2023"],
      [
        "Người\nphát biểu",
        "Nội dung\ný kiến",
        "Đề nghị\ncấp/ngành",
        "Ý kiến\ngiải đáp",
        "Hẹn\ntrả lời",
        "Xong chưa",
      ],
      ["Lê Văn An", "Trang bị xe điện", "Ban Giám đốc", "Đã đề xuất", "Trước Tết", "Rồi"],
      ['"', "Sửa mái kho", '"', "Ghi nhận", "31/01/2024", "Chưa"],
    ],
    [
      {
        row: 3,
        who: "Lê Văn An",
        text: "Trang bị xe điện",
        to: "Ban Giám đốc",
        answer: "Đã đề xuất",
        due: "Trước Tết",
        done: true,
      },
      {
        row: 4,
        who: "Lê Văn An",
        text: "Sửa mái kho",
        to: "Ban Giám đốc",
        answer: "Ghi nhận",
        due: "2024-01-31",
        done: false,
      },
    ],
  ],
  [
    "answers and dates under other names",
    [
      ["CÁC ĐỀ XUẤT, PHẢN ÁNH CỦA ĐẢNG VIÊN"],
      [
        "Nội dung phản ánh",
        "Đảng viên nêu",
        "Nơi giải quyết",
        "Phản hồi",
        "Mốc thời gian",
        "Hiện trạng",
      ],
      [
        "Lát gạch sân đình",
        "Lê Văn An",
        "UBND xã",
        "Xã xem xét",
        "Trong năm 2026",
        "Chưa giải quyết",
      ],
    ],
    [
      {
        row: 3,
        who: "Lê Văn An",
        text: "Lát gạch sân đình",
        to: "UBND xã",
        answer: "Xã xem xét",
        due: "Trong năm 2026",
        done: false,
      },
    ],
  ],
  [
    "paragraphs with the answer behind",
    [
      ["PHẦN THẢO LUẬN"],
      [
        "Đồng chí Lê Văn An đề nghị bổ sung nhân lực. Chi ủy trả lời: đã báo cáo Giám đốc, bổ sung từ 01/01/2025.",
      ],
    ],
    [
      {
        row: 2,
        who: "Lê Văn An",
        text: "đề nghị bổ sung nhân lực",
        answer: "đã báo cáo Giám đốc, bổ sung từ 01/01/2025",
      },
    ],
  ],
  [
    "lines under the heading of an addressee",
    [
      ["III. KIẾN NGHỊ, ĐỀ XUẤT"],
      ["1. Kiến nghị với Đảng ủy:"],
      ["- Sớm bố trí kinh phí sửa chữa hội trường."],
      ["- Không có."],
      ["2. Đề xuất với chính quyền:"],
      ["- Lắp thêm đèn chiếu sáng."],
      ["IV. PHƯƠNG HƯỚNG NĂM 2025"],
      ["- Giữ vững kết quả đã đạt."],
    ],
    [
      { row: 3, text: "Sớm bố trí kinh phí sửa chữa hội trường", to: "Đảng ủy" },
      { row: 6, text: "Lắp thêm đèn chiếu sáng", to: "chính quyền" },
    ],
  ],
  [
    "groups of addressees right below the headings",
    [
      ["TT", "Nội dung kiến nghị", "Người kiến nghị", "Thời hạn giải quyết", "Tình trạng"],
      ["I. Kiến nghị với Đảng ủy xã"],
      [1, "Sớm có hướng dẫn về sáp nhập chi bộ", "Lê Văn An", "Quý II/2026", "Chưa"],
      ["II. Kiến nghị với UBND xã"],
      [2, "Nạo vét mương tiêu cánh đồng Sau", "Trần Thị Bình", "28/02/2026", "Đã xong"],
    ],
    [
      {
        row: 3,
        who: "Lê Văn An",
        text: "Sớm có hướng dẫn về sáp nhập chi bộ",
        to: "Đảng ủy xã",
        due: "Quý II/2026",
        done: false,
      },
      {
        row: 5,
        who: "Trần Thị Bình",
        text: "Nạo vét mương tiêu cánh đồng Sau",
        to: "UBND xã",
        due: "2026-02-28",
        done: true,
      },
    ],
  ],
  [
    "answers on lines of their own",
    [
      ["III. Ý KIẾN THẢO LUẬN, KIẾN NGHỊ CỦA ĐẢNG VIÊN"],
      ["1. Đ/c Lê Văn An: Đề nghị chi ủy gửi tài liệu trước buổi họp 3 ngày."],
      ["   Trả lời: Chi ủy tiếp thu, thực hiện từ kỳ họp tới."],
      ["2. Đ/c Trần Thị Bình: Kiến nghị Đảng ủy phường quan tâm bố trí sân thể thao."],
      ["- Chi ủy trả lời: Tổng hợp, gửi Đảng ủy phường."],
      ["3. Đ/c Phạm Văn Cường: Đề nghị tăng cường tuần tra đêm dịp Tết."],
    ],
    [
      {
        row: 2,
        who: "Lê Văn An",
        text: "Đề nghị chi ủy gửi tài liệu trước buổi họp 3 ngày",
        to: "chi ủy",
        answer: "Chi ủy tiếp thu, thực hiện từ kỳ họp tới",
      },
      {
        row: 4,
        who: "Trần Thị Bình",
        text: "Kiến nghị Đảng ủy phường quan tâm bố trí sân thể thao",
        to: "Đảng ủy phường",
        answer: "Tổng hợp, gửi Đảng ủy phường",
      },
      {
        row: 6,
        who: "Phạm Văn Cường",
        text: "Đề nghị tăng cường tuần tra đêm dịp Tết",
      },
    ],
  ],
  [
    "one column of marks for what is done, one for what is open",
    [
      ["THEO DÕI GIẢI QUYẾT Ý KIẾN, KIẾN NGHỊ CỦA ĐẢNG VIÊN"],
      ["TT", "Đảng viên có ý kiến", "Nội dung", "Gửi cơ quan", "Đã giải quyết", "Chưa giải quyết"],
      [1, "Lê Văn An", "Mua sách cho tủ sách pháp luật", "UBND xã", "x", ""],
      [2, "Trần Thị Bình", "Mở rộng đường trục chính", "UBND xã", "", "x"],
      [3, "Phạm Văn Cường", "Thông báo lịch cắt điện", "Điện lực huyện", "", ""],
    ],
    [
      {
        row: 3,
        who: "Lê Văn An",
        text: "Mua sách cho tủ sách pháp luật",
        to: "UBND xã",
        done: true,
      },
      {
        row: 4,
        who: "Trần Thị Bình",
        text: "Mở rộng đường trục chính",
        to: "UBND xã",
        done: false,
      },
      { row: 5, who: "Phạm Văn Cường", text: "Thông báo lịch cắt điện", to: "Điện lực huyện" },
    ],
  ],
  [
    "questions and answers",
    [
      ["PHẦN THẢO LUẬN"],
      ["Hỏi (đ/c Lê Văn An): Bao giờ có hướng dẫn thu đảng phí mới?"],
      ["Đáp (Bí thư): Đảng ủy sẽ gửi trong tháng 01/2026."],
      ["Hỏi (đ/c Trần Thị Bình): Đề nghị xem lại chế độ trực Tết."],
      ["Đáp: Chi ủy giao đồng chí Phó Bí thư rà soát."],
    ],
    [
      {
        row: 2,
        who: "Lê Văn An",
        text: "Bao giờ có hướng dẫn thu đảng phí mới?",
        answer: "Đảng ủy sẽ gửi trong tháng 01/2026",
      },
      {
        row: 4,
        who: "Trần Thị Bình",
        text: "Đề nghị xem lại chế độ trực Tết",
        answer: "Chi ủy giao đồng chí Phó Bí thư rà soát",
      },
    ],
  ],
  [
    "one word for what is done and what is not",
    [
      ["Ý KIẾN, KIẾN NGHỊ CỦA ĐẢNG VIÊN"],
      ["Họ tên đảng viên", "Ý kiến", "Cơ quan giải quyết", "Hạn giải quyết", "Đã/chưa giải quyết"],
      ["Lê Văn An", "Lắp đèn chiếu sáng ngõ 3", "UBND xã", "Tháng 3/2026", "Chưa"],
      ["Trần Thị Bình", "Sửa loa truyền thanh", "Thôn", "Trước 31/01/2026", "Đã"],
    ],
    [
      {
        row: 3,
        who: "Lê Văn An",
        text: "Lắp đèn chiếu sáng ngõ 3",
        to: "UBND xã",
        due: "Tháng 3/2026",
        done: false,
      },
      {
        row: 4,
        who: "Trần Thị Bình",
        text: "Sửa loa truyền thanh",
        to: "Thôn",
        due: "2026-01-31",
        done: true,
      },
    ],
  ],
  [
    "speakers in brackets, below the headings of addressees",
    [
      ["TỔNG HỢP Ý KIẾN ĐÓNG GÓP"],
      ["I. Đối với chi ủy"],
      ["1. Đổi mới nội dung sinh hoạt (đ/c Lê Văn An)"],
      ["II. Đối với Đảng ủy xã"],
      ["1. Hỗ trợ kinh phí (đ/c Trần Thị Bình)"],
    ],
    [
      { row: 3, who: "Lê Văn An", text: "Đổi mới nội dung sinh hoạt", to: "chi ủy" },
      { row: 5, who: "Trần Thị Bình", text: "Hỗ trợ kinh phí", to: "Đảng ủy xã" },
    ],
  ],
  [
    "cards that begin with the speaker",
    [
      ["Ý kiến 1"],
      ["Người phát biểu:", "Lê Văn An"],
      ["Nội dung:", "Sửa đường"],
      ["Trả lời:", "Đã ghi nhận"],
      [],
      ["Ý kiến 2"],
      ["Người phát biểu:", "Trần Thị Bình"],
      ["Nội dung:", "Lắp đèn"],
      ["Trả lời:", "Chuyển UBND xã"],
    ],
    [
      { row: 3, who: "Lê Văn An", text: "Sửa đường", answer: "Đã ghi nhận" },
      { row: 8, who: "Trần Thị Bình", text: "Lắp đèn", answer: "Chuyển UBND xã" },
    ],
  ],
  [
    "lines of one cell behind a sentence that announces them",
    [
      [
        "Hội nghị nghe đ/c Hồ Văn Sơn trình bày báo cáo. Các đ/c phát biểu:\n- Đ/c Lê Văn An: cần bổ sung số liệu.\nHội nghị kết thúc.",
      ],
    ],
    [{ row: 1, who: "Lê Văn An", text: "cần bổ sung số liệu" }],
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
  [
    "complaints of citizens",
    [
      ["SỔ THEO DÕI ĐƠN THƯ, KHIẾU NẠI"],
      ["TT", "Người phản ánh", "Nội dung phản ánh", "Hướng xử lý", "Thời hạn", "Kết quả"],
      [1, "Vũ Văn Em", "Tiếng ồn ban đêm", "Chuyển công an", "30/6/2024", "Đã xử lý"],
    ],
  ],
  [
    "complaints of customers, by a heading",
    [
      ["TỔNG HỢP PHẢN ÁNH NĂM 2024"],
      ["TT", "Khách hàng", "Nội dung phản ánh", "Bộ phận tiếp nhận", "Kết quả xử lý"],
      [1, "Vũ Văn Em", "Giao hàng chậm", "Kho", "Đã xử lý"],
    ],
  ],
];

test.each(NONE)("no opinions: %s", (_, rows) => {
  expect(recordOfRows(rows).opinions).toEqual([]);
});

test("an addressee of several opinions in one merged cell", () => {
  const rows = [
    ["KIẾN NGHỊ"],
    ["TT", "Nội dung kiến nghị", "Gửi tới"],
    [1, "Bố trí khu ươm tạo", "Đảng ủy Viện"],
    [2, "Bổ sung biên chế", ""],
    [3, "Sửa phòng họp", ""],
  ];
  const merges = [{ top: 2, bottom: 3, left: 2, right: 2 }];
  const { opinions } = recordOf({ ...typedSheet(rows), merges });
  expect(opinions.map(({ value }) => value.to)).toEqual(["Đảng ủy Viện", "Đảng ủy Viện", null]);
});

test("the addressee of a group in a row merged over the table", () => {
  const rows = [
    ["CÁC ĐỀ XUẤT CỦA ĐẢNG VIÊN"],
    ["Nội dung đề xuất", "Đảng viên nêu"],
    ["Với Đảng ủy, UBND xã"],
    ["Lát gạch sân đình", "Lê Văn An"],
    ["Đặt biển cấm xe tải", "Trần Thị Bình"],
    ["Kiến nghị với Chi ủy:"],
    ["Họp không quá 90 phút", "Lê Văn An"],
  ];
  const merges = [2, 5].map((row) => ({ top: row, bottom: row, left: 0, right: 1 }));
  const { opinions } = recordOf({ ...typedSheet(rows), merges });
  expect(opinions.map(({ value: { text, to } }) => [text, to])).toEqual([
    ["Lát gạch sân đình", "Đảng ủy, UBND xã"],
    ["Đặt biển cấm xe tải", "Đảng ủy, UBND xã"],
    ["Họp không quá 90 phút", "Chi ủy"],
  ]);
});
