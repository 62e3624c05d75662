import { ballotSentence } from "../../../../src/core/table/around/ballotSentence";

const NOTHING = {
  summoned: null,
  issued: null,
  returned: null,
  valid: null,
  invalid: null,
  probationaryVoters: null,
};

test.each([
  ["Chi bộ Trường THCS Bình Minh", {}],
  [
    "Số phiếu phát ra: 18; thu về: 18; hợp lệ: 17; không hợp lệ: 1",
    { issued: 18, returned: 18, valid: 17, invalid: 1 },
  ],
  [
    "SỐ PHIẾU PHÁT RA 18 PHIẾU, SỐ PHIẾU THU VÀO 17 PHIẾU, SỐ PHIẾU KHÔNG HỢP LỆ 0 PHIẾU".normalize(
      "NFD",
    ),
    { issued: 18, returned: 17, invalid: 0 },
  ],
  [
    "Đảng viên chính thức được triệu tập: 14; có mặt: 14. Đảng viên dự bị dự họp, không biểu quyết: 2.",
    { summoned: 14 },
  ],
  ["Đảng viên dự bị không tham gia biểu quyết: 2.", {}],
  ["2 đảng viên dự bị dự họp, 14 đảng viên chính thức biểu quyết", {}],
  ["Có 2 đảng viên dự bị không có quyền biểu quyết", {}],
  ["Đảng viên dự bị tham gia biểu quyết: 2", { probationaryVoters: 2 }],
  ["Có 2 đảng viên dự bị tham gia bỏ phiếu.", { probationaryVoters: 2 }],
])("%s", (text, says) => {
  expect(ballotSentence(text)).toEqual({ ...NOTHING, ...says });
});
