import { plain, recordOfRows, type Plain } from "../../support/meetingRecord";

type Rows = Parameters<typeof recordOfRows>[0];

const LAYOUTS: readonly (readonly [string, Rows, readonly Plain[]])[] = [
  [
    "a table of its own, percentages as fractions",
    [
      ["CHI BỘ TRUNG TÂM ƯƠM TẠO"],
      ["KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU NĂM 2023"],
      [],
      [
        "TT",
        "Nội dung chỉ tiêu",
        "ĐVT",
        "Kế hoạch",
        "Thực hiện",
        "Tỷ lệ %",
        "Kết quả",
        "Nguyên nhân",
      ],
      [1, "Kết nạp đảng viên mới", "đ/c", 2, 2, 1, "Đạt", ""],
      [2, "Doanh thu dịch vụ", "triệu đồng", 1200, 1350, 1.125, "Vượt", ""],
      [3, "Hồ sơ ươm tạo", "hồ sơ", 57, 55, 0.965, "Chưa đạt", "Thiếu nhân sự"],
      ["", "Tổng cộng", "", "", "", "", ""],
    ],
    [
      {
        row: 5,
        text: "Kết nạp đảng viên mới",
        unit: "đ/c",
        planned: 2,
        done: 2,
        percent: 100,
        result: "met",
      },
      {
        row: 6,
        text: "Doanh thu dịch vụ",
        unit: "triệu đồng",
        planned: 1200,
        done: 1350,
        percent: 112.5,
        result: "exceeded",
      },
      {
        row: 7,
        text: "Hồ sơ ươm tạo",
        unit: "hồ sơ",
        planned: 57,
        done: 55,
        percent: 96.5,
        result: "missed",
      },
    ],
  ],
  [
    "groups, a numbering row, headings of two levels, numbers with words",
    [
      ["BẢNG TỔNG HỢP CHỈ TIÊU"],
      ["STT", "Chỉ tiêu", "Nghị quyết đề ra năm 2024", "Kết quả", "", "Đánh giá"],
      ["", "", "", "Thực hiện", "So với KH (%)", ""],
      ["(1)", "(2)", "(3)", "(4)", "(5)", "(6)"],
      ["I", "Công tác xây dựng Đảng"],
      [1, "Sinh hoạt chi bộ", "12 buổi", "12 buổi", "100%", "Hoàn thành"],
      [2, "Đảng viên dự sinh hoạt", "≥ 90%", "96,5%", "107,2%", "Vượt chỉ tiêu"],
      ["II", "Công tác chuyên môn"],
      [3, "Thu hút doanh nghiệp", "05 doanh nghiệp", "04 doanh nghiệp", "80%", "Không đạt"],
    ],
    [
      {
        row: 6,
        text: "Sinh hoạt chi bộ",
        unit: "buổi",
        planned: 12,
        done: 12,
        percent: 100,
        result: "met",
      },
      {
        row: 7,
        text: "Đảng viên dự sinh hoạt",
        unit: "%",
        planned: 90,
        done: 96.5,
        percent: 107.2,
        result: "exceeded",
      },
      {
        row: 9,
        text: "Thu hút doanh nghiệp",
        unit: "doanh nghiệp",
        planned: 5,
        done: 4,
        percent: 80,
        result: "missed",
      },
    ],
  ],
  [
    "nothing but plan and result: the rest is computed",
    [
      ["Mục tiêu", "Đăng ký đầu năm", "Đạt được"],
      ["Bài đăng trên trang thông tin", 40, 50],
      ["Đề tài nghiệm thu", 3, 3],
      ["Chuyên đề học tập Bác", 4, "……"],
    ],
    [
      {
        row: 2,
        text: "Bài đăng trên trang thông tin",
        planned: 40,
        done: 50,
        percent: 125,
        result: "exceeded",
      },
      { row: 3, text: "Đề tài nghiệm thu", planned: 3, done: 3, percent: 100, result: "met" },
      { row: 4, text: "Chuyên đề học tập Bác", planned: 4 },
    ],
  ],
  [
    "wrong figures stay as they are typed",
    [
      ["KẾT QUẢ THỰC HIỆN CHỈ TIÊU"],
      ["TT", "Chỉ tiêu", "Kế hoạch", "Thực hiện", "Tỷ lệ", "Kết quả"],
      [1, "Trồng cây", "1.250", "1.000", "95%", "Đạt"],
    ],
    [{ row: 3, text: "Trồng cây", planned: 1250, done: 1000, percent: 95, result: "met" }],
  ],
  [
    "one target as labels with values",
    [
      ["Chỉ tiêu:", "Phát triển đảng viên"],
      ["Kế hoạch:", "02 đồng chí"],
      ["Thực hiện:", "02 đồng chí"],
      ["Tỷ lệ:", "100%"],
    ],
    [
      {
        row: 1,
        text: "Phát triển đảng viên",
        unit: "đồng chí",
        planned: 2,
        done: 2,
        percent: 100,
        result: "met",
      },
    ],
  ],
  [
    "shares in per cent by their unit",
    [
      ["Chỉ tiêu", "Đơn vị tính", "Kế hoạch", "Thực hiện", "Tỷ lệ đạt"],
      ["Đảng viên học nghị quyết", "%", 0.95, 1, 1.0526],
      ["Hộ đạt gia đình văn hóa", "%", 90, 92, 102.2],
    ],
    [
      {
        row: 2,
        text: "Đảng viên học nghị quyết",
        unit: "%",
        planned: 95,
        done: 100,
        percent: 105.26,
        result: "exceeded",
      },
      {
        row: 3,
        text: "Hộ đạt gia đình văn hóa",
        unit: "%",
        planned: 90,
        done: 92,
        percent: 102.2,
        result: "exceeded",
      },
    ],
  ],
  [
    "a mark under each result, and other headings beside",
    [
      ["CHỈ TIÊU NĂM 2025", "", "", "", "", "", "", "", "", "", "BIỂU QUYẾT"],
      [
        "TT",
        "Chỉ tiêu",
        "ĐVT",
        "Kế hoạch",
        "Thực hiện",
        "Kết quả",
        "",
        "",
        "",
        "",
        "Nội dung",
        "Tán thành",
        "Không tán thành",
      ],
      ["", "", "", "", "", "Vượt", "Đạt", "Chưa đạt", "", "", "Nghị quyết", 18, 0],
      [1, "Thu ngân sách", "tỷ đồng", 1200, 1310, "x"],
      [2, "Kiểm tra", "cuộc", 30, 30, "", "x"],
      [3, "Tỷ lệ hộ dùng nước sạch", "%", 98, 90, "", "", "x"],
      ["", "Cộng", "", "", "", 1, 1, 1],
    ],
    [
      {
        row: 4,
        text: "Thu ngân sách",
        unit: "tỷ đồng",
        planned: 1200,
        done: 1310,
        percent: 109.17,
        result: "exceeded",
      },
      {
        row: 5,
        text: "Kiểm tra",
        unit: "cuộc",
        planned: 30,
        done: 30,
        percent: 100,
        result: "met",
      },
      {
        row: 6,
        text: "Tỷ lệ hộ dùng nước sạch",
        unit: "%",
        planned: 98,
        done: 90,
        percent: 91.84,
        result: "missed",
      },
    ],
  ],
  [
    "beside a longer table of ratings",
    [
      [
        "TT",
        "Họ và tên",
        "Chi bộ xếp loại",
        "Ghi chú",
        "",
        "",
        "Nội dung chỉ tiêu",
        "Đơn vị",
        "Được giao",
        "Kết quả thực hiện",
        "Đạt tỷ lệ",
      ],
      [1, "Lê Văn An", "HTTNV", "", "", "", "Tiêm chủng", "trẻ", 200, 193, 0.965],
      [2, "Trần Thị Bình", "HTTNV", "", "", "", "Truyền thông", "buổi", 24, 30, 1.25],
      [3, "Phạm Thị Dung", "HTTNV"],
    ],
    [
      {
        row: 2,
        text: "Tiêm chủng",
        unit: "trẻ",
        planned: 200,
        done: 193,
        percent: 96.5,
        result: "missed",
      },
      {
        row: 3,
        text: "Truyền thông",
        unit: "buổi",
        planned: 24,
        done: 30,
        percent: 125,
        result: "exceeded",
      },
    ],
  ],
  [
    "sentences of a report",
    [
      ["- Tuyển quân: chỉ tiêu 12 thanh niên, thực hiện 12 thanh niên, đạt 100%."],
      ["- Kết nạp đảng viên: kế hoạch 02, thực hiện 01, chưa đạt."],
      ["Chi bộ có 12 đảng viên, trong đó 10 đồng chí có mặt."],
    ],
    [
      {
        row: 1,
        text: "Tuyển quân",
        unit: "thanh niên",
        planned: 12,
        done: 12,
        percent: 100,
        result: "met",
      },
      { row: 2, text: "Kết nạp đảng viên", planned: 2, done: 1, percent: 50, result: "missed" },
    ],
  ],
  [
    "units repeated by marks",
    [
      ["TT", "Chỉ tiêu", "ĐVT", "Kế hoạch", "Thực hiện"],
      [1, "Sinh hoạt chuyên đề", "buổi", 4, 5],
      [2, "Kiểm tra chuyên đề", '"', 2, 2],
      [3, "Giám sát", "nt", 2, 1],
    ],
    [
      {
        row: 2,
        text: "Sinh hoạt chuyên đề",
        unit: "buổi",
        planned: 4,
        done: 5,
        percent: 125,
        result: "exceeded",
      },
      {
        row: 3,
        text: "Kiểm tra chuyên đề",
        unit: "buổi",
        planned: 2,
        done: 2,
        percent: 100,
        result: "met",
      },
      {
        row: 4,
        text: "Giám sát",
        unit: "buổi",
        planned: 2,
        done: 1,
        percent: 50,
        result: "missed",
      },
    ],
  ],
  [
    "quarters before the year",
    [
      ["CHỈ TIÊU NĂM 2023"],
      ["TT", "Chỉ tiêu", "ĐVT", "Kế hoạch năm", "Thực hiện", "", "", "", "", "Tỷ lệ"],
      ["", "", "", "", "Quý I", "Quý II", "Quý III", "Quý IV", "Cả năm", ""],
      [1, "Sinh hoạt", "buổi", 12, 3, 3, 3, 4, 13, 1.083],
    ],
    [
      {
        row: 4,
        text: "Sinh hoạt",
        unit: "buổi",
        planned: 12,
        done: 13,
        percent: 108.3,
        result: "exceeded",
      },
    ],
  ],
  [
    "quarters without the year's figure",
    [
      ["CHỈ TIÊU NĂM 2023"],
      ["TT", "Chỉ tiêu", "Kế hoạch", "Thực hiện quý I", "Thực hiện quý II", "Đánh giá"],
      [1, "Sinh hoạt", 12, 3, 3, "Chưa đạt"],
    ],
    [{ row: 3, text: "Sinh hoạt", planned: 12, result: "missed" }],
  ],
  [
    "the year before and the year after beside the year",
    [
      ["TT", "Chỉ tiêu", "ĐVT", "TH 2022", "KH 2023", "TH 2023", "So với KH (%)", "KH 2024"],
      [1, "Kết nạp đảng viên", "đ/c", 1, 2, 2, "100", 3],
    ],
    [
      {
        row: 2,
        text: "Kết nạp đảng viên",
        unit: "đ/c",
        planned: 2,
        done: 2,
        percent: 100,
        result: "met",
      },
    ],
  ],
  [
    "next year's plan before this year's",
    [
      ["KẾT QUẢ NĂM 2023, CHỈ TIÊU NĂM 2024"],
      ["TT", "Nội dung chỉ tiêu", "Năm 2024", "Năm 2023", ""],
      ["", "", "Kế hoạch", "Kế hoạch", "Thực hiện"],
      [1, "Kết nạp đảng viên", 3, 2, 1],
    ],
    [{ row: 4, text: "Kết nạp đảng viên", planned: 2, done: 1, percent: 50, result: "missed" }],
  ],
  [
    "results beside nothing but next year's plan, under a title of results",
    [
      ["KẾT QUẢ THỰC HIỆN CHỈ TIÊU NĂM 2023 VÀ KẾ HOẠCH NĂM 2024"],
      ["TT", "Chỉ tiêu", "ĐVT", "Thực hiện năm 2023", "Kế hoạch năm 2024"],
      [1, "Kết nạp đảng viên", "đ/c", 2, 3],
    ],
    [{ row: 3, text: "Kết nạp đảng viên", unit: "đ/c", done: 2 }],
  ],
  [
    "the whole year beside its quarters, without a word for what was done",
    [
      ["THỰC HIỆN CHỈ TIÊU NĂM 2024 VÀ KẾ HOẠCH NĂM 2025"],
      ["TT", "Tên chỉ tiêu", "Đơn vị", "Năm 2024", "", "", "", "", "", "", "Kế hoạch 2025"],
      ["", "", "", "Kế hoạch", "Quý I", "Quý II", "Quý III", "Quý IV", "Cả năm", "% so KH", ""],
      [1, "Báo cáo", "báo cáo", 8, 1, 2, 3, 3, 9, 112.5, 9],
    ],
    [
      {
        row: 4,
        text: "Báo cáo",
        unit: "báo cáo",
        planned: 8,
        done: 9,
        percent: 112.5,
        result: "exceeded",
      },
    ],
  ],
  [
    "everyday words for plan and result, a mark under each result",
    [
      ["NGHỊ QUYẾT 2023: ĐỀ RA VÀ LÀM ĐƯỢC"],
      ["STT", "Các chỉ tiêu", "ĐV", "Đề ra", "Làm được", "Mức độ"],
      ["", "", "", "", "", "Vượt", "Đạt", "Không đạt"],
      ["I", "Kinh tế"],
      [1, "Cà phê tái canh", "ha", 12, 14, "x"],
      [2, "Sầu riêng trồng xen", '"', 6, 5, "", "", "x"],
    ],
    [
      {
        row: 5,
        text: "Cà phê tái canh",
        unit: "ha",
        planned: 12,
        done: 14,
        percent: 116.67,
        result: "exceeded",
      },
      {
        row: 6,
        text: "Sầu riêng trồng xen",
        unit: "ha",
        planned: 6,
        done: 5,
        percent: 83.33,
        result: "missed",
      },
    ],
  ],
  [
    "amounts in words right below the headings",
    [
      ["c) Kết quả thực hiện chỉ tiêu"],
      ["Chỉ tiêu", "Kế hoạch", "Kết quả", "Đạt tỷ lệ"],
      ["Học sinh khá, giỏi", "70%", "74,5%", "106,4%"],
      ["Giáo viên giỏi", "4 người", "4 người", "100%"],
    ],
    [
      {
        row: 3,
        text: "Học sinh khá, giỏi",
        unit: "%",
        planned: 70,
        done: 74.5,
        percent: 106.4,
        result: "exceeded",
      },
      {
        row: 4,
        text: "Giáo viên giỏi",
        unit: "người",
        planned: 4,
        done: 4,
        percent: 100,
        result: "met",
      },
    ],
  ],
  [
    "what the resolution wants, some months, the year as expected, next year",
    [
      ["TÌNH HÌNH THỰC HIỆN NHIỆM VỤ THEO NGHỊ QUYẾT CHI BỘ"],
      ["STT", "Danh mục chỉ tiêu", "Đơn vị", "Năm 2023", "", "", "", "Năm 2024"],
      ["", "", "", "Nghị quyết", "9 tháng", "Ước cả năm", "Hoàn thành so NQ", "Nghị quyết"],
      [1, "Doanh thu", "triệu đồng", 18500, 13900, 19240, 1.04, 21000],
    ],
    [
      {
        row: 4,
        text: "Doanh thu",
        unit: "triệu đồng",
        planned: 18500,
        done: 19240,
        percent: 104,
        result: "exceeded",
      },
    ],
  ],
  [
    "results as amounts beside a conclusion in words",
    [
      ["SO SÁNH CHỈ TIÊU NGHỊ QUYẾT VỚI KẾT QUẢ NĂM 2025"],
      ["TT", "Nội dung chỉ tiêu", "Mục tiêu nghị quyết", "Kết quả cuối năm", "Kết luận", "Lý do"],
      [1, "Gia đình văn hóa", "Từ 95% trở lên", "96,4%", "Vượt", ""],
      [2, "Thu gom rác thải", "100%", "92%", "Chưa đạt", "Xe hỏng quý III"],
    ],
    [
      {
        row: 3,
        text: "Gia đình văn hóa",
        unit: "%",
        planned: 95,
        done: 96.4,
        percent: 101.47,
        result: "exceeded",
      },
      {
        row: 4,
        text: "Thu gom rác thải",
        unit: "%",
        planned: 100,
        done: 92,
        percent: 92,
        result: "missed",
      },
    ],
  ],
  [
    "one per cent beside shares that are typed in per cent",
    [
      ["Chỉ tiêu", "ĐVT", "Kế hoạch", "Thực hiện", "Tỷ lệ %"],
      ["Dư nợ cho vay", "tỷ đồng", 95, 99.8, 105.05],
      ["Nợ xấu", "%", 1, 0.6, ""],
    ],
    [
      {
        row: 2,
        text: "Dư nợ cho vay",
        unit: "tỷ đồng",
        planned: 95,
        done: 99.8,
        percent: 105.05,
        result: "exceeded",
      },
      {
        row: 3,
        text: "Nợ xấu",
        unit: "%",
        planned: 1,
        done: 0.6,
        percent: 60,
        result: "missed",
      },
    ],
  ],
  [
    "quarters, their sum, an abbreviated unit",
    [
      ["THỰC HIỆN CÁC CHỈ TIÊU CHỦ YẾU NĂM 2022"],
      [
        "STT",
        "Chỉ tiêu",
        "ĐV",
        "KH giao",
        "Quý 1",
        "Quý 2",
        "Quý 3",
        "Quý 4",
        "Cộng thực hiện",
        "% KH",
        "Xếp",
      ],
      [1, "Than", "nghìn tấn", 480, 120, 125, 118, 129, 492, 102.5, "Vượt"],
    ],
    [
      {
        row: 3,
        text: "Than",
        unit: "nghìn tấn",
        planned: 480,
        done: 492,
        percent: 102.5,
        result: "exceeded",
      },
    ],
  ],
  [
    "an earlier year with its number beside this year without one",
    [
      ["Chỉ tiêu", "ĐVT", "TH 2024", "Kế hoạch", "Làm được", "KH 2026"],
      ["Sinh hoạt", "buổi", 7, 20, 10, 9],
    ],
    [
      {
        row: 2,
        text: "Sinh hoạt",
        unit: "buổi",
        planned: 20,
        done: 10,
        percent: 50,
        result: "missed",
      },
    ],
  ],
  [
    "what was set before the names of the targets",
    [
      ["Chỉ tiêu giao", "Thực hiện", "Chỉ tiêu", "ĐVT"],
      [20, 10, "Sinh hoạt", "buổi"],
    ],
    [
      {
        row: 2,
        text: "Sinh hoạt",
        unit: "buổi",
        planned: 20,
        done: 10,
        percent: 50,
        result: "missed",
      },
    ],
  ],
  [
    "plan and result in one cell",
    [
      ["KẾT QUẢ CHỈ TIÊU 2024"],
      ["TT", "Nội dung", "Kế hoạch/Thực hiện", "Tỷ lệ"],
      [1, "Kết nạp đảng viên", "2/3", "150%"],
    ],
    [
      {
        row: 3,
        text: "Kết nạp đảng viên",
        planned: 2,
        done: 3,
        percent: 150,
        result: "exceeded",
      },
    ],
  ],
  [
    "result and plan in one cell",
    [
      ["KẾT QUẢ CHỈ TIÊU 2024"],
      ["TT", "Nội dung", "Thực hiện/Kế hoạch"],
      [1, "Kết nạp đảng viên", "1/2"],
    ],
    [
      {
        row: 3,
        text: "Kết nạp đảng viên",
        planned: 2,
        done: 1,
        percent: 50,
        result: "missed",
      },
    ],
  ],
  [
    "sentences that begin with the result",
    [
      ["- Kết nạp đảng viên: 03/02 đồng chí, đạt 150% kế hoạch."],
      ["- Doanh thu đạt 12,5 tỷ đồng/KH 10 tỷ đồng, vượt 25%."],
      ["- Tỷ lệ đảng viên dự sinh hoạt đạt 96% (chỉ tiêu 90%)"],
      ["- Chi bộ có 03/25 đồng chí nữ, đạt 12% tổng số."],
    ],
    [
      {
        row: 1,
        text: "Kết nạp đảng viên",
        unit: "đồng chí",
        planned: 2,
        done: 3,
        percent: 150,
        result: "exceeded",
      },
      {
        row: 2,
        text: "Doanh thu",
        unit: "tỷ đồng",
        planned: 10,
        done: 12.5,
        percent: 125,
        result: "exceeded",
      },
      {
        row: 3,
        text: "Tỷ lệ đảng viên dự sinh hoạt",
        unit: "%",
        planned: 90,
        done: 96,
        percent: 106.67,
        result: "exceeded",
      },
    ],
  ],
  [
    "the year in two headings, none in those that compare and judge",
    [
      ["Chỉ tiêu", "ĐVT", "Nghị quyết năm 2025", "Thực hiện 2025", "So nghị quyết", "Kết quả"],
      ["Sinh hoạt", "buổi", 20, 10, "50%", "Chưa đạt"],
    ],
    [
      {
        row: 2,
        text: "Sinh hoạt",
        unit: "buổi",
        planned: 20,
        done: 10,
        percent: 50,
        result: "missed",
      },
    ],
  ],
];

test.each(LAYOUTS)("targets: %s", (_, rows, targets) => {
  expect(plain(recordOfRows(rows).targets)).toEqual(targets);
});

const NONE: readonly (readonly [string, Rows])[] = [
  [
    "tasks with the people who do them",
    [
      ["PHÂN CÔNG NHIỆM VỤ NĂM 2024"],
      ["TT", "Nội dung công việc", "Người thực hiện", "Kế hoạch", "Kết quả"],
      [1, "Viết báo cáo", "Lê Văn An", "Quý I", "Xong"],
    ],
  ],
  [
    "a plan for next year",
    [
      ["PHƯƠNG HƯỚNG, CHỈ TIÊU NĂM 2024"],
      ["TT", "Chỉ tiêu", "ĐVT", "Kế hoạch năm 2024", "Ghi chú"],
      [1, "Kết nạp đảng viên", "đ/c", 2, ""],
    ],
  ],
  [
    "next year's plan beside this year's results",
    [
      ["TT", "Chỉ tiêu", "ĐVT", "Thực hiện năm 2023", "Kế hoạch năm 2024"],
      [1, "Kết nạp đảng viên", "đ/c", 2, 3],
    ],
  ],
  [
    "money",
    [
      ["TT", "Nội dung", "Kế hoạch thu đảng phí", "Thực hiện", "Tỷ lệ"],
      [1, "Quý I", 1000000, 1000000, 1],
    ],
  ],
  [
    "a quarter",
    [
      ["KẾT QUẢ THỰC HIỆN CHỈ TIÊU QUÝ III NĂM 2023"],
      ["TT", "Chỉ tiêu", "Kế hoạch", "Thực hiện"],
      [1, "Sinh hoạt", 3, 3],
    ],
  ],
  [
    "a plan beside how to carry it out",
    [
      ["DỰ KIẾN CHỈ TIÊU NĂM 2024"],
      ["TT", "Chỉ tiêu", "ĐVT", "Kế hoạch 2024", "Biện pháp thực hiện"],
      [1, "Cuộc thanh tra", "cuộc", 6, "Theo kế hoạch"],
    ],
  ],
  [
    "a plan whose results are still to be written",
    [
      ["CHỈ TIÊU NĂM 2024"],
      ["TT", "Chỉ tiêu", "ĐVT", "Kế hoạch", "Thực hiện", "Tỷ lệ", "Kết quả"],
      [1, "Cuộc thanh tra", "cuộc", 6, "", "", ""],
    ],
  ],
];

test.each(NONE)("no targets: %s", (_, rows) => {
  expect(recordOfRows(rows).targets).toEqual([]);
});
