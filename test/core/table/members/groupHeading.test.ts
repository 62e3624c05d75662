import { contextBelow, NO_GROUP } from "../../../../src/core/table/members/groupHeading";

const below = (...headings: readonly string[]) =>
  headings.reduce((context, heading) => contextBelow(heading, context), NO_GROUP);

describe("the heading of members who are not rated", () => {
  test.each([
    ["Đảng viên được miễn công tác và sinh hoạt đảng (không xếp loại):", ["exempt"]],
    ["III. Không xếp loại: đảng viên bị đình chỉ sinh hoạt đảng", ["suspended"]],
    ["Đảng viên mới kết nạp chưa đủ 6 tháng, chưa xếp loại", ["tooNew"]],
    ["Đảng viên chuyển sinh hoạt đi, không xếp loại", ["transferred"]],
    ["Đảng viên chưa xếp loại", []],
  ])("states why: %s", (heading, statuses) => {
    expect(below(heading).statuses.map(({ status }) => status)).toEqual(statuses);
  });

  test.each(["Đảng viên miễn sinh hoạt", "Mới kết nạp chưa đủ 6 tháng", "Đảng viên chưa xếp loại"])(
    "ends the level above it: %s",
    (heading) => {
      expect(below("IV. Hoàn thành nhiệm vụ", heading).level).toBeNull();
    },
  );

  test("differs from one of members of a level", () => {
    expect(below("I. Hoàn thành tốt nhiệm vụ", "Đảng viên dự bị").level?.level).toBe("good");
  });
});
