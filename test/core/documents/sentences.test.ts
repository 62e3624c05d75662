import { documentLines } from "../../../src/core/documents/documentText";
import { documentsOf } from "../../../src/core/documents/documents";
import type { CellValue } from "../../../src/core/model/grid";
import type { DocumentKind } from "../../../src/core/model/document";
import { review } from "../../../src/core/review";
import { typedSheet } from "../../support/typedSheet";

type Rows = readonly (readonly CellValue[])[];

const LEVELS: Readonly<Record<string, string>> = {
  XS: "Hoàn thành xuất sắc nhiệm vụ",
  T: "Hoàn thành tốt nhiệm vụ",
  HT: "Hoàn thành nhiệm vụ",
};

/** A rating table with these levels, and nothing else but the given sheets. */
function linesOf(kind: DocumentKind, levels: readonly string[], ...others: readonly Rows[]) {
  const members = levels.map((level, i) => [
    i + 1,
    `Nguyễn Văn ${"ABCDEĐGH".charAt(i)}nh`,
    LEVELS[level.replace("!", "")] ?? "",
    level.endsWith("!") ? "x" : "",
  ]);
  const sheets = [
    typedSheet(
      [
        ["KẾT QUẢ XẾP LOẠI ĐẢNG VIÊN NĂM 2023"],
        ["TT", "Họ và tên", "Chi bộ xếp loại", "Đề nghị khen thưởng"],
        ...members,
      ],
      { name: "Xếp loại" },
    ),
    ...others.map((rows, i) => typedSheet(rows, { name: `Trang ${String(i + 2)}` })),
  ];
  const unique = sheets.map((sheet, i) => ({ ...sheet, id: `{${String(i)}}` }));
  return documentsOf(review({ sheets: unique }, {}))
    .filter((each) => each.kind === kind)
    .flatMap(documentLines);
}

test.each([
  [["T", "T"], "100% đảng viên được xếp loại “Hoàn thành tốt nhiệm vụ”."],
  [["XS", "T"], "100% đảng viên được xếp loại “Hoàn thành tốt nhiệm vụ” trở lên."],
  [
    ["XS", "T", "HT"],
    "02/03 đảng viên được xếp loại “Hoàn thành tốt nhiệm vụ” trở lên, đạt 66,7%.",
  ],
  [["HT", "HT"], "Không có đảng viên được xếp loại “Hoàn thành tốt nhiệm vụ”."],
  [["", ""], "Chưa có đảng viên được xếp loại."],
])("levels %j: %s", (levels, sentence) => {
  expect(linesOf("ratingReport", levels)).toContain(sentence);
});

test.each([
  [["T", "T"], "Không có đảng viên được đề nghị khen thưởng."],
  [
    ["XS!", "T"],
    "Chi bộ đề nghị khen thưởng 01 đồng chí được xếp loại “Hoàn thành xuất sắc nhiệm vụ”: đồng chí Nguyễn Văn Anh.",
  ],
  [
    ["XS!", "XS!"],
    "Chi bộ đề nghị khen thưởng 02 đồng chí được xếp loại “Hoàn thành xuất sắc nhiệm vụ”: các đồng chí Nguyễn Văn Anh và Nguyễn Văn Bnh.",
  ],
  [
    ["XS!", "T!", "XS!"],
    "Chi bộ đề nghị khen thưởng 03 đồng chí: các đồng chí Nguyễn Văn Anh, Nguyễn Văn Bnh và Nguyễn Văn Cnh.",
  ],
])("proposals of %j: %s", (levels, sentence) => {
  expect(linesOf("ratingReport", levels)).toContain(sentence);
});

const targets = (...results: readonly string[]): Rows => [
  ["KẾT QUẢ THỰC HIỆN CHỈ TIÊU NĂM 2023"],
  ["TT", "Chỉ tiêu", "Kế hoạch", "Thực hiện"],
  ...results.map((done, i) => [
    i + 1,
    `Việc số ${String(i + 1)}`,
    10,
    done === "" ? "" : Number(done),
  ]),
];

test.each([
  [["10", "10"], "Chi bộ hoàn thành 02/02 chỉ tiêu."],
  [
    ["12", "10"],
    "Chi bộ hoàn thành 02/02 chỉ tiêu, trong đó vượt 01 chỉ tiêu. Chỉ tiêu vượt kế hoạch: việc số 1 (kế hoạch 10, thực hiện 12).",
  ],
  [
    ["12", "10", "8"],
    "Chi bộ hoàn thành 02/03 chỉ tiêu (66,7%), trong đó vượt 01 chỉ tiêu; 01 chỉ tiêu chưa đạt. Chỉ tiêu vượt kế hoạch: việc số 1 (kế hoạch 10, thực hiện 12).",
  ],
  [["8", "7"], "Chi bộ đề ra 02 chỉ tiêu; 02 chỉ tiêu chưa đạt."],
  [["10", ""], "Chi bộ hoàn thành 01/02 chỉ tiêu (50%); 01 chỉ tiêu chưa có kết quả."],
])("targets done %j: %s", (done, sentence) => {
  expect(linesOf("news", ["T"], targets(...done))).toContain(`Năm 2023, ${sentence}`);
});

const votes = (yes: number, no: number, other: number): Rows => [
  ["KẾT QUẢ BIỂU QUYẾT"],
  ["TT", "Nội dung", "Triệu tập", "Tán thành", "Không tán thành", "Ý kiến khác"],
  [1, "Thông qua Nghị quyết năm 2024", 12, yes, no, other],
];

test.each([
  [
    [12, 0, 0],
    "Hội nghị biểu quyết thông qua Nghị quyết năm 2024 với 12/12 đồng chí tán thành (100%).",
    "Nghị quyết này được Hội nghị thông qua với 12/12 đồng chí tán thành (100%).",
  ],
  [
    [9, 2, 1],
    "Hội nghị biểu quyết thông qua Nghị quyết năm 2024 với 09/12 đồng chí tán thành (75%), 02 đồng chí không tán thành, 01 đồng chí có ý kiến khác.",
    "Nghị quyết này được Hội nghị thông qua với 09/12 đồng chí tán thành (75%), 02 đồng chí không tán thành, 01 đồng chí có ý kiến khác.",
  ],
  [
    [5, 7, 0],
    "Hội nghị không thông qua Nghị quyết năm 2024: 05/12 đồng chí tán thành (41,7%), 07 đồng chí không tán thành.",
    "Nghị quyết này được Hội nghị thông qua với ……… đồng chí tán thành.",
  ],
] as const)("votes %j: %s", ([yes, no, other], news, resolution) => {
  expect(linesOf("news", ["T"], votes(yes, no, other))).toContain(news);
  expect(linesOf("resolution", ["T"], votes(yes, no, other))).toContain(resolution);
});

test("votes that everybody agreed to are one sentence, the others have their own", () => {
  const sheet: Rows = [
    ["KẾT QUẢ BIỂU QUYẾT"],
    ["TT", "Nội dung", "Triệu tập", "Tán thành", "Không tán thành", "Ý kiến khác"],
    [1, "Mức tự xếp loại của Chi bộ", 12, 12, 0, 0],
    [2, "Thông qua báo cáo tổng kết", 12, 10, 2, 0],
    [3, "Thông qua Nghị quyết năm 2024", 12, 11, 0, 0],
  ];
  expect(linesOf("news", ["T"], sheet)).toContain(
    "Hội nghị biểu quyết thông qua mức tự xếp loại của Chi bộ với 12/12 đồng chí tán thành (100%); Nghị quyết năm 2024 với 11/12 đồng chí tán thành (91,7%). Hội nghị biểu quyết thông qua báo cáo tổng kết với 10/12 đồng chí tán thành (83,3%), 02 đồng chí không tán thành.",
  );
});

test.each([
  [
    "Lê Văn An",
    "Đề nghị mua máy in",
    "",
    "Phát biểu tại Hội nghị, đồng chí Lê Văn An đề nghị mua máy in.",
  ],
  [
    "Lê Văn An",
    "Máy in hay hỏng",
    "",
    "Phát biểu tại Hội nghị, đồng chí Lê Văn An nêu ý kiến: Máy in hay hỏng.",
  ],
  [
    "Lê Văn An",
    "sửa đèn ngõ 5",
    "UBND phường",
    "Phát biểu tại Hội nghị, đồng chí Lê Văn An kiến nghị UBND phường sửa đèn ngõ 5.",
  ],
  [
    "Lê Văn An",
    "Đèn ngõ 5 hỏng",
    "UBND phường",
    "Phát biểu tại Hội nghị, đồng chí Lê Văn An kiến nghị với UBND phường: Đèn ngõ 5 hỏng.",
  ],
  ["", "Sửa đèn ngõ 5", "UBND phường", "Tại Hội nghị có kiến nghị với UBND phường: Sửa đèn ngõ 5."],
])("news of %s saying “%s” to “%s”", (who, text, to, sentence) => {
  const sheet: Rows = [
    ["Ý KIẾN, KIẾN NGHỊ TẠI HỘI NGHỊ"],
    ["TT", "Người nêu", "Nội dung kiến nghị", "Gửi tới"],
    [1, who, text, to],
  ];
  expect(linesOf("news", ["T"], sheet)).toContain(sentence);
});

test.each([
  ["sửa đèn ngõ 5", "- Đồng chí Lê Văn An: đề nghị sửa đèn ngõ 5."],
  ["đề nghị sửa đèn ngõ 5", "- Đồng chí Lê Văn An: đề nghị sửa đèn ngõ 5."],
  ["Đèn ngõ 5 hỏng", "- Đồng chí Lê Văn An: Đèn ngõ 5 hỏng."],
])("minutes of “%s” to a body: %s", (text, line) => {
  const sheet: Rows = [
    ["Ý KIẾN, KIẾN NGHỊ TẠI HỘI NGHỊ"],
    ["TT", "Người nêu", "Nội dung kiến nghị", "Gửi tới"],
    [1, "Lê Văn An", text, "UBND phường"],
  ];
  expect(linesOf("minutes", ["T"], sheet)).toContain(line);
});

test("what nothing says is dots, and nobody is made up", () => {
  const lines = linesOf("minutes", ["T"]);
  expect(lines.slice(0, 12)).toEqual([
    "ĐẢNG ỦY ………………",
    "CHI BỘ ………………",
    "Số ………-BB/CB",
    "………, ngày …… tháng …… năm ………",
    "BIÊN BẢN",
    "hội nghị đánh giá, xếp loại chất lượng Chi bộ, đảng viên năm 2023",
    "I- THỜI GIAN, ĐỊA ĐIỂM, THÀNH PHẦN",
    "Thời gian: …… giờ …… ngày ……….",
    "Địa điểm: ……….",
    "Tổng số đảng viên: 01 đồng chí.",
    "Triệu tập ……… đồng chí; có mặt ……… đồng chí; vắng mặt ……… đồng chí.",
    "Chủ trì: đồng chí ……….",
  ]);
});

test("a list of several branches has no documents of a meeting", () => {
  expect(documentsOf(review({ sheets: [] }, {}))).toEqual([]);
});
