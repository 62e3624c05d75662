import { NO_FACTS, type MeetingFacts } from "../../../src/core/model/meeting";
import { recordOf, recordOfRows, serial } from "../../support/meetingRecord";
import { typedSheet } from "../../support/typedSheet";

type Rows = Parameters<typeof recordOfRows>[0];

/** The facts of the founding report, as far as a layout states them. */
const FOUNDING: MeetingFacts = {
  letter: { number: "138-CV/ĐUV", date: "2023-12-13", from: "Đảng ủy Viện Ứng dụng Công nghệ" },
  date: "2023-12-15",
  start: "14:00",
  end: "16:30",
  place: "Phòng họp tầng 3",
  chair: "Nguyễn Công Thắng",
  clerk: "Phạm Hữu Vinh",
  summoned: 16,
  present: 14,
  absent: 2,
  ownLevel: "good",
  signers: [],
};
const SIGNERS = [
  { title: "THƯ KÝ", name: "Phạm Hữu Vinh" },
  { title: "BÍ THƯ", name: "Nguyễn Công Thắng" },
];

const LAYOUTS: readonly (readonly [string, Rows, MeetingFacts])[] = [
  [
    "labels and values",
    [
      ["THÔNG TIN HỘI NGHỊ"],
      ["Công văn chỉ đạo", "138-CV/ĐUV ngày 13/12/2023 của Đảng ủy Viện Ứng dụng Công nghệ"],
      ["Thời gian", "14 giờ 00 ngày 15/12/2023"],
      ["Kết thúc", "16 giờ 30"],
      ["Địa điểm", "Phòng họp tầng 3"],
      ["Chủ trì", "Đ/c Nguyễn Công Thắng - Bí thư Chi bộ"],
      ["Thư ký", "Đồng chí Phạm Hữu Vinh"],
      ["Số đảng viên triệu tập", 16],
      ["Có mặt", 14],
      ["Vắng", 2],
      ["Chi bộ tự xếp loại", "Hoàn thành tốt nhiệm vụ"],
    ],
    FOUNDING,
  ],
  [
    "labels with values in cells of Excel, the letter in parts",
    [
      ["Nội dung", "Thông tin"],
      ["Số công văn", "138-CV/ĐUV"],
      ["Ngày công văn", serial("2023-12-13")],
      ["Cơ quan ban hành", "Đảng ủy Viện Ứng dụng Công nghệ"],
      ["Ngày họp", serial("2023-12-15")],
      ["Giờ khai mạc", 14 / 24],
      ["Giờ bế mạc", 16.5 / 24],
      ["Địa điểm họp", "Phòng họp tầng 3"],
      ["Người chủ trì", "Nguyễn Công Thắng"],
      ["Người ghi biên bản", "Phạm Hữu Vinh"],
      ["Triệu tập", "16 đồng chí"],
      ["Có mặt", "14/16"],
      ["Mức chi bộ tự xếp loại", "……"],
    ],
    { ...FOUNDING, ownLevel: null },
  ],
  [
    "sentences of minutes, with signatures",
    [
      ["ĐẢNG BỘ VIỆN ỨNG DỤNG CÔNG NGHỆ", "", "", "ĐẢNG CỘNG SẢN VIỆT NAM"],
      ["CHI BỘ TRUNG TÂM ƯƠM TẠO", "", "", "Hà Nội, ngày 15 tháng 12 năm 2023"],
      ["BIÊN BẢN"],
      ["Hội nghị kiểm điểm, đánh giá, xếp loại năm 2023"],
      [
        "Thực hiện Công văn số 138-CV/ĐUV ngày 13/12/2023 của Đảng ủy Viện Ứng dụng Công nghệ về việc kiểm điểm cuối năm, chiều 15/12/2023 Chi bộ tổ chức hội nghị.",
      ],
      [
        "Hội nghị bắt đầu lúc 14 giờ 00, tại Phòng họp tầng 3, có mặt 14/16 đảng viên, vắng 02 (có lý do).",
      ],
      ["Chủ trì: đồng chí Nguyễn Công Thắng, Bí thư Chi bộ; Thư ký: đồng chí Phạm Hữu Vinh."],
      ["Chi bộ tự xếp loại: Hoàn thành tốt nhiệm vụ."],
      ["Hội nghị kết thúc lúc 16 giờ 30 cùng ngày."],
      [],
      ["THƯ KÝ", "", "", "T/M CHI BỘ"],
      ["(Ký, ghi rõ họ tên)", "", "", "BÍ THƯ"],
      [],
      [],
      ["Phạm Hữu Vinh", "", "", "Nguyễn Công Thắng"],
    ],
    { ...FOUNDING, signers: SIGNERS },
  ],
  [
    "labels behind numbers, several to a cell",
    [
      ["I. Thời gian, địa điểm"],
      ["1. Thời gian: từ 14h00 đến 16h30, ngày 15 tháng 12 năm 2023"],
      ["2. Địa điểm: Phòng họp tầng 3."],
      ["II. Thành phần"],
      ["- Chủ tọa: Đ/c Nguyễn Công Thắng (Bí thư)\n- Thư ký: Đ/c Phạm Hữu Vinh"],
      ["- Đảng viên được triệu tập: 16; có mặt: 14; vắng: 02 đồng chí"],
    ],
    { ...FOUNDING, letter: null, ownLevel: null },
  ],
  [
    "the title of a table of ratings",
    [
      ["BẢNG XẾP LOẠI ĐẢNG VIÊN NĂM 2023"],
      ["(Hội nghị chi bộ họp lúc 14 giờ ngày 15/12/2023 tại Phòng họp tầng 3)"],
      [
        "Đảng viên được triệu tập: 16; có mặt: 14; vắng: 2. Chủ trì: Nguyễn Công Thắng. Thư ký: Phạm Hữu Vinh.",
      ],
      ["TT", "Họ và tên", "Chi bộ xếp loại"],
      [1, "Nguyễn Công Thắng", "HTTNV"],
    ],
    { ...FOUNDING, letter: null, end: null, ownLevel: null },
  ],
  [
    "a sentence that begins with the day",
    [
      ["NGHỊ QUYẾT"],
      [
        "Ngày 15 tháng 12 năm 2023, Chi bộ tổ chức hội nghị tại Phòng họp tầng 3, do đồng chí Nguyễn Công Thắng chủ trì, đồng chí Phạm Hữu Vinh làm thư ký.",
      ],
      ["Bắt đầu lúc:", "14 giờ"],
      ["Kết thúc lúc:", "16 giờ 30"],
      ["Kết quả chi bộ tự xếp loại", "HTTNV"],
    ],
    { ...FOUNDING, letter: null, summoned: null, present: null, absent: null },
  ],
  [
    "posts behind the names, absence computed",
    [
      ["BIÊN BẢN HỌP CHI BỘ"],
      [
        "Vào hồi 14h ngày 15/12/2023, tại Phòng họp tầng 3, chi bộ tiến hành họp dưới sự chủ trì của đồng chí Nguyễn Công Thắng; đồng chí Phạm Hữu Vinh làm thư ký.",
      ],
      ["Tổng số đảng viên được triệu tập là 16 đồng chí, dự họp 14 đồng chí."],
    ],
    { ...FOUNDING, letter: null, end: null, ownLevel: null },
  ],
  [
    "minutes that say nothing but the day",
    [["BIÊN BẢN HỌP CHI BỘ"], ["Ngày họp: 15/12/2023"], ["Nội dung: xếp loại đảng viên năm 2023"]],
    { ...NO_FACTS, date: "2023-12-15" },
  ],
  [
    "the day in the heading of the minutes",
    [["BIÊN BẢN"], ["Hội nghị kiểm điểm, xếp loại đảng viên ngày 15/12/2023"]],
    { ...NO_FACTS, date: "2023-12-15" },
  ],
  [
    "a label that names the day of the meeting",
    [
      ["Tên chi bộ", "Chi bộ Trung tâm Ươm tạo"],
      ["Ngày họp", serial("2023-12-15")],
    ],
    { ...NO_FACTS, date: "2023-12-15" },
  ],
  [
    "the day right behind the letter's",
    [
      ["BIÊN BẢN"],
      [
        "Thực hiện Công văn số 138-CV/ĐUV ngày 13/12/2023 của Đảng ủy Viện, chiều ngày 15/12/2023 Chi bộ đã tổ chức hội nghị.",
      ],
    ],
    {
      ...NO_FACTS,
      letter: { number: "138-CV/ĐUV", date: "2023-12-13", from: "Đảng ủy Viện" },
      date: "2023-12-15",
    },
  ],
  [
    "a sentence behind the day, over ratings",
    [
      ["DANH SÁCH XẾP LOẠI ĐẢNG VIÊN NĂM 2023"],
      ["(Theo Công văn số 138-CV/ĐUV ngày 13/12/2023 của Đảng ủy Viện)"],
      ["Ngày họp: 15/12/2023. Tổng số đảng viên 16, có mặt 14, vắng 02."],
      ["TT", "Họ và tên", "Chi bộ xếp loại"],
      [1, "Nguyễn Công Thắng", "HTTNV"],
    ],
    {
      ...NO_FACTS,
      letter: { number: "138-CV/ĐUV", date: "2023-12-13", from: "Đảng ủy Viện" },
      date: "2023-12-15",
      summoned: 16,
      present: 14,
      absent: 2,
    },
  ],
  [
    "signatures under ratings with the facts above",
    [
      ["Ngày họp:", "", serial("2023-12-15")],
      ["Giờ bắt đầu:", "", "14g00"],
      ["Số có mặt:", "", 14],
      [],
      ["TT", "Họ và tên", "Chi bộ xếp loại"],
      [1, "Nguyễn Công Thắng", "HTTNV"],
      [2, "Phạm Hữu Vinh", "HTTNV"],
      [],
      ["", "THƯ KÝ", "BÍ THƯ"],
      [],
      ["", "Phạm Hữu Vinh", "Nguyễn Công Thắng"],
    ],
    { ...NO_FACTS, date: "2023-12-15", start: "14:00", present: 14, signers: SIGNERS },
  ],
  [
    "a vote that all those present agree to",
    [
      ["TRÍCH BIÊN BẢN"],
      ["Có mặt: 8 đồng chí; vắng: 1 đồng chí"],
      ["Biểu quyết Nghị quyết năm 2024: 7/7 đồng chí có mặt nhất trí."],
    ],
    { ...NO_FACTS, present: 8, absent: 1 },
  ],
  [
    "the day over opinions or votes of the meeting",
    [
      ["BIỂU QUYẾT CÁC NỘI DUNG HỌP NGÀY 15/12/2023"],
      ["TT", "Nội dung biểu quyết", "Đồng ý", "Không đồng ý"],
      [1, "Nghị quyết năm 2024", 14, 0],
    ],
    { ...NO_FACTS, date: "2023-12-15" },
  ],
  [
    "the branch's level in the vote on it",
    [
      ["BIỂU QUYẾT"],
      ["TT", "Nội dung biểu quyết", "Đồng ý", "Không đồng ý", "Kết quả"],
      [1, "Đề nghị xếp loại chi bộ: Hoàn thành tốt nhiệm vụ", 14, 0, "Thông qua"],
      [2, "Đề nghị xếp loại chi bộ: Hoàn thành xuất sắc nhiệm vụ", 2, 12, "Không thông qua"],
    ],
    { ...NO_FACTS, ownLevel: "good" },
  ],
  [
    "everyday labels",
    [
      ["GHI NHẬN CUỘC HỌP TỔNG KẾT"],
      ["Họp lúc", "14 giờ 00, ngày 15/12/2023"],
      ["Xong lúc", "16 giờ 30"],
      ["Tại", "Phòng họp tầng 3"],
      ["Điều hành", "đ/c Nguyễn Công Thắng (Bí thư)"],
      ["Ghi chép", "đ/c Phạm Hữu Vinh"],
      ["Phải dự", "16"],
      ["Thực dự", "14"],
      ["Vắng", "2"],
      ["Chi bộ tự đánh giá", "HTTNV"],
    ],
    { ...FOUNDING, letter: null },
  ],
  [
    "those summoned and present under one label",
    [
      ["Hồi", "14 giờ 00, ngày 15/12/2023"],
      ["Người chủ trì", "Nguyễn Công Thắng"],
      ["Số triệu tập / có mặt", "16/14 (vắng 02: đi công tác)"],
    ],
    {
      ...NO_FACTS,
      date: "2023-12-15",
      start: "14:00",
      chair: "Nguyễn Công Thắng",
      summoned: 16,
      present: 14,
      absent: 2,
    },
  ],
  [
    "those present and summoned under one label",
    [
      ["Ngày họp tổng kết", "15.12.2023"],
      ["Giờ họp", "Từ 14h đến 16h30"],
      ["Có mặt/triệu tập", "14/16"],
    ],
    {
      ...NO_FACTS,
      date: "2023-12-15",
      start: "14:00",
      end: "16:30",
      summoned: 16,
      present: 14,
      absent: 2,
    },
  ],
  [
    "who was counted like soldiers",
    [
      ["Chủ trì cuộc họp", "Nguyễn Công Thắng"],
      ["Quân số triệu tập", 16],
      ["Quân số có mặt", 14],
    ],
    { ...NO_FACTS, chair: "Nguyễn Công Thắng", summoned: 16, present: 14, absent: 2 },
  ],
  [
    "labels and a sentence in one line",
    [
      ["Họp chi bộ ngày 15/12/2023 (bắt đầu 14h00, kết thúc 16h30)"],
      ["Chủ trì: Nguyễn Công Thắng - Bí thư. Thư ký: Phạm Hữu Vinh. Có mặt 14/16."],
    ],
    {
      ...NO_FACTS,
      date: "2023-12-15",
      start: "14:00",
      end: "16:30",
      chair: "Nguyễn Công Thắng",
      clerk: "Phạm Hữu Vinh",
      summoned: 16,
      present: 14,
      absent: 2,
    },
  ],
  [
    "sentences with other verbs",
    [
      ["BIÊN BẢN (trích)"],
      ["Chi bộ họp lúc 14 giờ ngày 15/12/2023 tại Phòng họp tầng 3, gồm 14/16 đảng viên, vắng 02."],
      ["Đồng chí Nguyễn Công Thắng điều hành, đồng chí Phạm Hữu Vinh làm thư ký."],
    ],
    { ...FOUNDING, letter: null, end: null, ownLevel: null },
  ],
  [
    "the day of the meeting below that of the report, whose place has an h",
    [
      ["CHI BỘ PHÒNG NỘI VỤ", "", "Mê Linh, ngày 16 tháng 12 năm 2023"],
      ["BÁO CÁO KẾT QUẢ HỘI NGHỊ KIỂM ĐIỂM"],
      [
        "Thực hiện Kế hoạch số 87-KH/ĐU ngày 02/12/2023 của Đảng ủy UBND huyện, chi bộ đã tổ chức hội nghị ngày 15/12/2023.",
      ],
      ["Số đảng viên có mặt: 14/16 đồng chí."],
    ],
    {
      ...NO_FACTS,
      letter: { number: "87-KH/ĐU", date: "2023-12-02", from: "Đảng ủy UBND huyện" },
      date: "2023-12-15",
      summoned: 16,
      present: 14,
      absent: 2,
    },
  ],
  [
    "posts without names",
    [
      ["BIÊN BẢN"],
      ["Chủ trì: đồng chí Bí thư chi bộ. Thư ký: đồng chí Chi ủy viên."],
      ["Có mặt: 14"],
    ],
    { ...NO_FACTS, present: 14 },
  ],
  [
    "labels as headings over one row of values",
    [
      ["HỘI NGHỊ TỔNG KẾT CHI BỘ"],
      [
        "Ngày họp",
        "Giờ bắt đầu",
        "Giờ kết thúc",
        "Địa điểm",
        "Chủ trì",
        "Thư ký",
        "Triệu tập",
        "Có mặt",
      ],
      [
        serial("2023-12-15"),
        "14:00",
        "16:30",
        "Phòng họp tầng 3",
        "Nguyễn Công Thắng",
        "Phạm Hữu Vinh",
        16,
        14,
      ],
      [],
      ["Chi bộ tự xếp loại", "Hoàn thành tốt nhiệm vụ"],
    ],
    { ...FOUNDING, letter: null },
  ],
  [
    "who signs under a label",
    [
      ["THÔNG TIN HỘI NGHỊ"],
      ["Thời gian", "14 giờ 00 ngày 15/12/2023"],
      ["Người ký", "Đ/c Nguyễn Công Thắng"],
      ["Chức danh người ký", "Bí thư"],
    ],
    {
      ...NO_FACTS,
      date: "2023-12-15",
      start: "14:00",
      signers: [{ title: "Bí thư", name: "Nguyễn Công Thắng" }],
    },
  ],
  [
    "a report whose first sentence has the letter before the day",
    [
      ["BÁO CÁO TÓM TẮT"],
      [
        "Thực hiện Công văn số 138-CV/ĐUV ngày 13/12/2023 của Đảng ủy Viện Ứng dụng Công nghệ, ngày 15/12/2023, tại Phòng họp tầng 3, Chi bộ đã tổ chức Hội nghị tổng kết năm 2023.",
      ],
      ["Đồng chí Nguyễn Công Thắng chủ trì; đồng chí Phạm Hữu Vinh làm thư ký."],
      ["Dự Hội nghị có 14/16 đảng viên được triệu tập, vắng 02 đồng chí có lý do."],
      ["Tập thể Chi bộ tự xếp loại mức Hoàn thành tốt nhiệm vụ."],
    ],
    { ...FOUNDING, start: null, end: null },
  ],
  [
    "members in short",
    [
      ["THÔNG TIN CHUNG VỀ HỘI NGHỊ"],
      ["STT", "Nội dung", "Thông tin"],
      [1, "Thời gian", "14 giờ 00, ngày 15/12/2023"],
      [2, "Số ĐV triệu tập", "16"],
      [3, "Số ĐV có mặt", "14"],
      [4, "Số ĐV vắng (lý do)", "02 (ốm)"],
    ],
    { ...NO_FACTS, date: "2023-12-15", start: "14:00", summoned: 16, present: 14, absent: 2 },
  ],
  [
    "who came in the line of those who take part",
    [
      ["BIÊN BẢN HỌP CHI BỘ"],
      ["Thành phần: 14/16 đảng viên (vắng đ/c Lý Văn Út, đ/c Hồ Văn Sơn - ốm)."],
    ],
    { ...NO_FACTS, summoned: 16, present: 14, absent: 2 },
  ],
];

test.each(LAYOUTS)("facts of the meeting: %s", (_, rows, facts) => {
  expect(recordOfRows(rows).facts?.value).toEqual(facts);
});

const NONE: readonly (readonly [string, Rows])[] = [
  [
    "the title of a list",
    [
      ["CHI BỘ NHÀ MÁY SỐ 2"],
      ["TỔNG HỢP ĐÁNH GIÁ, XẾP LOẠI ĐẢNG VIÊN NĂM 2025"],
      ["Thời gian họp: 14 giờ 00, ngày 18/12/2025"],
      ["TT", "Họ và tên", "Chi bộ xếp loại"],
      [1, "Lê Văn An", "HTTNV"],
      [],
      ["NGƯỜI LẬP", "", "BÍ THƯ"],
      ["Lê Văn An", "", "Trần Văn Bình"],
    ],
  ],
  [
    "who came month by month",
    [
      ["BẢNG ĐIỂM DANH"],
      ["TT", "Họ và tên", "Tháng 1", "Tháng 2", "Có mặt", "Vắng"],
      [1, "Lê Văn An", "x", "x", 2, 0],
      [2, "Trần Văn Bình", "x", "v", 1, 1],
    ],
  ],
  [
    "a calendar of meetings",
    [
      ["LỊCH SINH HOẠT CHI BỘ NĂM 2025"],
      ["Tháng", "Ngày", "Giờ", "Địa điểm", "Nội dung", "Chủ trì", "Thư ký"],
      [1, 45662, "14:00", "Phòng họp A", "Sinh hoạt", "Lê Văn An", "Trần Văn Bình"],
    ],
  ],
  [
    "meetings that are planned",
    [
      ["KẾ HOẠCH HỌP CUỐI NĂM"],
      ["Ngày họp", "Giờ bắt đầu", "Địa điểm", "Chủ trì"],
      [45662, "14:00", "Phòng họp A", "Lê Văn An"],
    ],
  ],
  [
    "blanks to be filled in",
    [["BIÊN BẢN"], ["Thời gian:", "……"], ["Chủ trì: ……………"], ["Có mặt: ……/……"]],
  ],
];

test.each(NONE)("no facts of a meeting: %s", (_, rows) => {
  expect(recordOfRows(rows).facts).toBeNull();
});

test("the dots of a form that nobody filled in are no place and nobody's name", () => {
  const { facts } = recordOfRows([
    ["THÔNG TIN HỘI NGHỊ"],
    ["Thời gian", "14 giờ 00 ngày 15/12/2023"],
    ["Địa điểm", "……………………"],
    ["Chủ trì", "Đồng chí ..............."],
    ["Thư ký", "________"],
    ["Có mặt", 14],
  ]);
  expect(facts?.value).toMatchObject({ place: null, chair: null, clerk: null, present: 14 });
});

test("who signs the ratings signs for the meeting on another sheet", () => {
  const ratings = typedSheet([
    ["TT", "Họ và tên", "Chi bộ xếp loại"],
    [1, "Nguyễn Công Thắng", "HTTNV"],
    [],
    ["", "", "BÍ THƯ"],
    [],
    ["", "", "Nguyễn Công Thắng"],
  ]);
  const minutes = typedSheet([["BIÊN BẢN"], ["Ngày họp: 15/12/2023"]], { name: "Biên bản" });
  expect(recordOf(ratings, minutes).facts?.value.signers).toEqual([
    { title: "BÍ THƯ", name: "Nguyễn Công Thắng" },
  ]);
  expect(recordOf(ratings).facts).toBeNull();
});

test("the branch's own level under its ratings is the meeting's", () => {
  const ratings = typedSheet([
    ["TT", "Họ và tên", "Chi bộ xếp loại"],
    [1, "Nguyễn Công Thắng", "HTTNV"],
    [],
    ["Tập thể chi bộ tự đánh giá, xếp loại: Hoàn thành tốt nhiệm vụ."],
  ]);
  const minutes = typedSheet([["BIÊN BẢN"], ["Ngày họp: 15/12/2023"]], { name: "Biên bản" });
  expect(recordOf(ratings, minutes).facts?.value.ownLevel).toBe("good");
  expect(recordOf(ratings).facts).toBeNull();
});
