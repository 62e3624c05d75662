import { documentLines } from "../../../src/core/documents/documentText";
import { documentsOf } from "../../../src/core/documents/documents";
import type { DocumentKind } from "../../../src/core/model/document";
import { review } from "../../../src/core/review";
import { fixtureSnapshot } from "../../support/sampleSnapshot";

async function linesOf(
  kind: DocumentKind,
  workbook = "meeting-2023.xlsx",
): Promise<readonly string[]> {
  const documents = documentsOf(review(await fixtureSnapshot(`../../samples/${workbook}`), {}));
  return documents.filter((each) => each.kind === kind).flatMap(documentLines);
}

test("a whole meeting leads to every document", async () => {
  const documents = documentsOf(
    review(await fixtureSnapshot("../../samples/meeting-2023.xlsx"), {}),
  );
  expect(documents.map(({ name }) => name)).toEqual([
    "Biên bản hội nghị",
    "Báo cáo kết quả xếp loại",
    "Báo cáo tổng kết năm",
    "Nghị quyết",
    "Tờ trình khen thưởng",
    "Danh sách theo dõi đảng viên dự bị",
    "Tin hội nghị",
  ]);
});

test("the news item says every fact of the meeting", async () => {
  const branch = "Chi bộ Trung tâm Ươm tạo công nghệ và Doanh nghiệp KHCN";
  expect(await linesOf("news")).toEqual([
    `${branch} tổng kết năm 2023`,
    `Thực hiện Công văn số 138-CV/ĐUV ngày 13/12/2023 của Đảng ủy Viện Ứng dụng Công nghệ, chiều ngày 15/12/2023, ${branch} tổ chức Hội nghị tổng kết công tác năm 2023 và đánh giá, xếp loại chất lượng Chi bộ, đảng viên. Đồng chí Nguyễn Công Thắng, Bí thư Chi bộ, Phó Giám đốc Trung tâm, chủ trì Hội nghị.`,
    "Năm 2023, Chi bộ hoàn thành 08/08 chỉ tiêu, trong đó vượt 04 chỉ tiêu. Các chỉ tiêu vượt kế hoạch: ươm tạo doanh nghiệp khoa học công nghệ (kế hoạch 10, thực hiện 13 doanh nghiệp); hồ sơ công nghệ được tư vấn, thẩm định (kế hoạch 60, thực hiện 72 hồ sơ); doanh thu dịch vụ khoa học công nghệ (kế hoạch 1.200, thực hiện 1.350 triệu đồng); đề tài, nhiệm vụ khoa học cấp cơ sở được nghiệm thu (kế hoạch 02, thực hiện 03 đề tài).",
    "Ngày 05/5/2023, Chi bộ kết nạp 02 đảng viên mới: các đồng chí Trần Diệu Quyên và Nguyễn Bá Khánh.",
    "Chi bộ phân công đồng chí Lê Diệu Dung theo dõi, giúp đỡ đồng chí Trần Diệu Quyên; đồng chí Vũ Thị Thu My theo dõi, giúp đỡ đồng chí Nguyễn Bá Khánh.",
    "Tại Hội nghị, Chi bộ tự xếp loại “Hoàn thành xuất sắc nhiệm vụ”, đề nghị cấp có thẩm quyền xem xét, quyết định. Kết quả xếp loại đảng viên: “Hoàn thành xuất sắc nhiệm vụ” 02 đồng chí (12,5%); “Hoàn thành tốt nhiệm vụ” 14 đồng chí (87,5%). 100% đảng viên được xếp loại “Hoàn thành tốt nhiệm vụ” trở lên. Chi bộ đề nghị khen thưởng 02 đồng chí được xếp loại “Hoàn thành xuất sắc nhiệm vụ”: các đồng chí Lê Diệu Dung và Phạm Thị Thanh Phượng.",
    "Phát biểu tại Hội nghị, đồng chí Nguyễn Công Thắng mong muốn mỗi đảng viên tiếp tục nêu gương, đoàn kết, hoàn thành vượt mức nhiệm vụ năm 2024.",
    "Đồng chí Phạm Thị Thanh Phượng, Bí thư Chi đoàn, đề nghị Chi đoàn được giao thêm việc hỗ trợ các nhóm khởi nghiệp trẻ.",
    "Đồng chí Vũ Thị Thu My, Phó Trưởng phòng Ươm tạo, kiến nghị Đảng ủy Viện Ứng dụng Công nghệ sớm đầu tư, đưa khu ươm tạo tại Bần vào hoạt động.",
    "Đồng chí Trần Minh Nam, nghiên cứu viên, kiến nghị Đảng ủy Viện Ứng dụng Công nghệ bổ sung thiết bị thử nghiệm cho các doanh nghiệp đang ươm tạo.",
    "Hội nghị biểu quyết thông qua mức tự xếp loại của Chi bộ năm 2023, việc đề nghị khen thưởng đảng viên năm 2023 và Nghị quyết lãnh đạo thực hiện nhiệm vụ năm 2024; cả ba nội dung đều được 14/14 đảng viên chính thức tán thành (100%).",
  ]);
});

test.each([
  [
    "meeting-2023.xlsx",
    "Phiếu biểu quyết xếp loại đảng viên: phát ra 14 phiếu, thu về 14 phiếu, hợp lệ 14 phiếu, không có phiếu không hợp lệ.",
  ],
  [
    "messy-2023.xlsx",
    "Phiếu biểu quyết xếp loại đảng viên: phát ra 18 phiếu, thu về 18 phiếu, hợp lệ 17 phiếu, không hợp lệ 01 phiếu.",
  ],
])("the ballots of %s", async (workbook, sentence) => {
  expect(await linesOf("ratingReport", workbook)).toContain(sentence);
});

test("minutes cite the letter and the regulation with their dates and issuers", async () => {
  const lines = await linesOf("minutes");
  expect(lines.filter((line) => line.includes("138-CV/ĐUV") || line.includes("124-QĐ/TW"))).toEqual(
    [
      "- Công văn số 138-CV/ĐUV ngày 13/12/2023 của Đảng ủy Viện Ứng dụng Công nghệ;",
      "- Quy định số 124-QĐ/TW ngày 04/10/2023 của Bộ Chính trị và Hướng dẫn số 25-HD/BTCTW ngày 10/11/2023 của Ban Tổ chức Trung ương.",
    ],
  );
});

test("minutes are signed by both, and a resolution says by how many votes it passed", async () => {
  expect((await linesOf("minutes")).slice(-5)).toEqual([
    "Hội nghị kết thúc lúc 16 giờ 30 cùng ngày.",
    "NGƯỜI GHI BIÊN BẢN",
    "Phạm Hữu Vinh",
    "CHỦ TRÌ HỘI NGHỊ",
    "Nguyễn Công Thắng",
  ]);
  expect((await linesOf("resolution")).slice(-8)).toEqual([
    "Nghị quyết này được Hội nghị thông qua với 14/14 đảng viên chính thức tán thành (100%).",
    "Nơi nhận:",
    "- Đảng ủy Viện Ứng dụng Công nghệ (để báo cáo);",
    "- Các đảng viên trong Chi bộ (để thực hiện);",
    "- Lưu Chi bộ.",
    "T/M CHI BỘ",
    "BÍ THƯ",
    "Nguyễn Công Thắng",
  ]);
});

test("the list of probationary members has both dates, the helper and the end of the twelve months", async () => {
  expect((await linesOf("probation")).filter((line) => line.includes(" | "))).toEqual([
    "TT | Họ và tên | Ngày quyết định kết nạp | Ngày tổ chức lễ kết nạp | Đảng viên chính thức giúp đỡ | Ngày hết 12 tháng dự bị",
    "1 | Trần Diệu Quyên | 20/4/2023 | 05/5/2023 | Lê Diệu Dung | 05/5/2024",
    "2 | Nguyễn Bá Khánh | 20/4/2023 | 05/5/2023 | Vũ Thị Thu My | 05/5/2024",
  ]);
});
