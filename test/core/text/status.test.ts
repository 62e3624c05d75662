import { isUnratedText, readStatuses } from "../../../src/core/text/status";

describe("readStatuses", () => {
  it.each<[string, string[]]>([
    ["Miễn công tác và sinh hoạt đảng", ["exempt"]],
    ["Được miễn sinh hoạt", ["exempt"]],
    ["miễn SH", ["exempt"]],
    ["Miễn CTSH", ["exempt"]],
    ["MCT, MSH", ["exempt"]],
    ["MSHĐ", ["exempt"]],
    ["Miễn CT, SHĐ", ["exempt"]],
    ["Mien sinh hoat dang", ["exempt"]],
    ["Miễn", ["exempt"]],
    ["Đình chỉ sinh hoạt đảng", ["suspended"]],
    ["Đang bị đình chỉ sinh hoạt", ["suspended"]],
    ["Đảng viên mới kết nạp dưới 6 tháng: đã kiểm điểm, chưa xếp loại", ["tooNew"]],
    ["Mới kết nạp chưa đủ 6 tháng", ["tooNew"]],
    ["Kết nạp < 6 tháng", ["tooNew"]],
    ["Dự bị chưa đủ 06 tháng", ["tooNew", "probationary"]],
    ["Đảng viên dự bị, giáo viên", ["probationary"]],
    ["ĐVDB", ["probationary"]],
    ["Dự bị", ["probationary"]],
    ["Chưa chuyển chính thức", ["probationary"]],
    ["Chính thức", ["official"]],
    ["Đảng viên chính thức", ["official"]],
    ["Chuyển sinh hoạt đảng đi nơi khác", ["transferred"]],
    ["Chuyển ra quân, SHĐ về địa phương tháng 01/2020", ["transferred"]],
    ["Xuất ngũ 7/2024", ["transferred"]],
    ["Chuyển CB khác", ["transferred"]],
    ["Đã CSHĐ 5/2025", ["transferred"]],
    ["Mới chuyển sinh hoạt đến, chờ hồ sơ", ["arrived"]],
    ["Sinh hoạt tạm thời", ["temporary"]],
    ["Nghỉ ốm dài ngày từ 02/8/2021 đến 02/12/2021", ["sick"]],
    ["Nghỉ thai sản 6 tháng, xếp loại theo thời gian công tác thực tế", ["maternity"]],
    ["chưa xếp loại do nghỉ thai sản", ["maternity"]],
    ["Đi nước ngoài, chưa kiểm điểm", ["absent"]],
    ["Đang học tập ở nước ngoài", ["absent"]],
    ["Vắng có lý do", ["absent"]],
    ["Đi XKLĐ", ["absent"]],
    ["Đang XKLĐ tại Nhật Bản", ["absent"]],
    ["Đi Hàn Quốc", ["absent"]],
    ["Không họp, vắng mặt", ["absent"]],
  ])("hears in %j", (text, statuses) => {
    expect(readStatuses(text)).toEqual(statuses);
  });

  it.each([
    "Kết nạp 05/5/2023, đã đủ 6 tháng",
    "Không miễn",
    "Không thuộc diện miễn sinh hoạt",
    "Chưa được miễn công tác",
    "Hết thời hạn đình chỉ sinh hoạt đảng",
    "Đình chỉ sinh hoạt cấp ủy",
    "Đã hết đình chỉ sinh hoạt, sinh hoạt trở lại",
    "Đề nghị miễn sinh hoạt",
    "Giúp đỡ đảng viên dự bị Nguyễn Văn A",
    "Ủy viên dự bị",
    "Hết thời gian dự bị",
    "Chuyển Đảng chính thức",
    "Phụ trách XKLĐ của xã",
    "Phòng XKLĐ",
    "Miễn nhiệm chức vụ",
    "Huy chương vàng",
    "Bác sĩ bệnh viện",
    "Công tác chưa đủ 6 tháng",
    "Bí thư chi bộ",
    "",
  ])("hears nothing in %j", (text) => {
    expect(readStatuses(text)).toEqual([]);
  });
});

describe("isUnratedText", () => {
  it.each([
    "Mới kết nạp",
    "Chưa xếp loại",
    "Không xếp loại",
    "KXL",
    "Miễn",
    "Chưa đánh giá",
    "Không thuộc diện xếp loại",
    "Nghỉ thai sản",
    "Chưa đủ 6 tháng",
  ])("hears it in %j", (text) => {
    expect(isUnratedText(text)).toBe(true);
  });
  it.each(["Đạt yêu cầu", "Khá", "???", "Chưa hoàn thành nhiệm vụ"])(
    "does not hear it in %j",
    (text) => {
      expect(isUnratedText(text)).toBe(false);
    },
  );
});

test("discipline in a rating's cell does not make a member unrated", () => {
  expect(isUnratedText("Hoàn thành nhiệm vụ (bị khiển trách)")).toBe(false);
});
