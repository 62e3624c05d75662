import type { Level } from "../../../src/core/model/level";
import { checkNoteContradicts } from "../../../src/core/rules/noteContradicts";
import { hasText, isNotRated, isRated, member, type Trait } from "../../support/member";
import { contextOf, plainFinding } from "../../support/ruleCase";
import { cell, tableOf } from "../../support/table";

function found(...traits: readonly Trait[]) {
  const table = tableOf([member("Lê Văn An", ...traits)]);
  const context = contextOf(table, { scheme: "366-hd43", year: 2025 });
  return checkNoteContradicts(table, context).map(plainFinding);
}

/** The level that a note names against this one, or `none`; a mere information has a question mark. */
function noted(level: Level, note: string): string {
  const [first] = found(isRated(level), hasText("note", note));
  if (!first) return "none";
  const { noted: named } = first.data as { readonly noted: Level | null };
  return `${named ?? "denied"}${first.severity === "info" ? "?" : ""}`;
}

describe("a note that names another level as decided", () => {
  test("valid case: the note names the level in force", () => {
    expect(found(isRated("completed"), hasText("note", "Đảng ủy hạ xuống HTNV"))).toEqual([]);
  });

  test("the finding is at the note, and names the member and both levels", () => {
    const written = "Đảng ủy hạ xuống HTNV";
    const data = { name: "Lê Văn An", level: "good", noted: "completed", written };
    expect(found(isRated("good"), hasText("note", written))).toEqual([
      { severity: "warning", at: [cell("note", 1), cell("final", 1)], data },
    ]);
    expect(found(isRated("good"), hasText("reason", written))).toEqual([
      { severity: "warning", at: [cell("reason", 1), cell("final", 1)], data },
    ]);
  });

  test("a member without a level has other findings", () => {
    expect(found(isNotRated(), hasText("note", "Đảng ủy hạ xuống HTNV"))).toEqual([]);
  });

  test.each<[Level, string, string]>([
    ["good", "Đảng ủy quyết định: Không HTNV", "failed"],
    ["good", "Đảng uỷ xã: HTNV", "completed"],
    ["completed", "BTV nâng lên HTTNV", "good"],
    ["completed", "BTV Đảng ủy nâng lên mức HTTNV (QĐ số 12-QĐ/ĐU ngày 05/01/2026)", "good"],
    ["good", "Cấp trên hạ xuống hoàn thành NV", "completed"],
    ["outstanding", "Cấp trên hạ một bậc, còn Hoàn thành tốt nhiệm vụ", "good"],
    ["outstanding", "Chi bộ biểu quyết lại: HTTNV", "good"],
    ["outstanding", "Chi bộ bỏ phiếu lại, kết quả HTTNV", "good"],
    ["good", "xếp loại lại HTNV", "completed"],
    ["good", "Hạ xuống HTNV do vi phạm quy chế làm việc", "completed"],
    ["good", "Nâng lên xuất sắc", "outstanding"],
    ["outstanding", "Hạ từ HTXSNV xuống HTTNV", "good"],
    ["outstanding", "HTXSNV → HTTNV theo kết luận của cấp ủy", "good"],
    ["outstanding", "Tự nhận HTXSNV, Đảng ủy hạ xuống HTTNV", "good"],
    ["outstanding", "Năm 2024 HTXSNV; năm 2025 Đảng ủy điều chỉnh thành HTTNV", "good"],
    ["outstanding", "Đảng ủy điều chỉnh còn hoàn thành tốt (chi bộ đề nghị HTXSNV)", "good"],
    ["outstanding", "Đảng ủy chuẩn y mức HTTNV. Đã thông báo.", "good"],
    ["outstanding", "Đảng ủy không công nhận HTXSNV", "denied"],
    ["outstanding", "Chưa đủ phiếu HTXSNV", "denied"],
    ["good", "Đồng chí An được Đảng ủy hạ xuống HTNV", "completed"],
    ["good", "ĐU chuyển về HTNV (QĐ 45)", "completed"],
    ["outstanding", "Bản thân xin rút khỏi danh sách HTXS", "denied"],
    ["outstanding", "Đảng ủy hủy kết quả xếp loại HTXSNV", "denied"],
    ["good", "HTNV", "completed?"],
    ["good", "Xếp loại: hoàn thành nhiệm vụ", "completed?"],
  ])("%s, %s", (level, note, other) => {
    expect(noted(level, note)).toBe(other);
  });

  test.each<[Level, string]>([
    ["good", "Năm 2023 HTXSNV"],
    ["good", "Năm 2024 được Đảng ủy quyết định xếp loại HTXSNV"],
    ["good", "Năm trước hạ xuống HTNV"],
    ["good", "HTXSNV 5 năm liền, Đảng ủy khen năm 2024"],
    ["good", "Đề nghị HTXS năm sau"],
    ["good", "Đề nghị Đảng ủy nâng lên HTXSNV"],
    ["good", "Phấn đấu năm tới lên HTXSNV"],
    ["good", "Tự nhận HTXS"],
    ["good", "Cá nhân tự xếp loại HTXSNV"],
    ["good", "Hạ một bậc so với tự xếp loại HTXSNV"],
    ["good", "Công chức xếp loại HTXSNV"],
    ["good", "Cơ quan quyết định xếp loại viên chức: HTXSNV"],
    ["good", "Đoàn thanh niên xếp loại xuất sắc"],
    ["good", "Công đoàn công nhận đoàn viên HTXSNV"],
    ["good", "Đ/c Bình được nâng lên HTXSNV"],
    ["good", "Chưa đủ phiếu HTXSNV"],
    ["good", "Không đạt HTXSNV do vượt tỷ lệ"],
    ["good", "Đảng ủy không công nhận HTXSNV"],
    ["good", "Hạ từ HTXSNV do đủ tỷ lệ"],
    ["good", "Hạ do đã hết chỉ tiêu HTXSNV"],
    ["good", "Điều chỉnh HTXSNV xuống HTTNV"],
    ["good", "Chi bộ biểu quyết HTXSNV, Đảng ủy hạ xuống HTTNV"],
    ["good", "Đảng ủy hạ xuống HTTNV (chi bộ biểu quyết HTXSNV)"],
    ["good", "Chi bộ 8 phiếu HTXSNV, 4 phiếu HTTNV, 2 phiếu HTNV"],
    ["good", "Bí thư chi bộ, đảng ủy viên; HTXSNV năm 2024"],
    ["good", "Nếu có thành tích sẽ nâng lên HTXSNV"],
    ["good", "Nhiệm vụ còn lại hoàn thành xuất sắc"],
    ["good", "Chi bộ quyết định giao 5 việc, đã hoàn thành"],
    ["good", "Đảng ủy quyết định tặng giấy khen chi bộ HTXSNV"],
    ["outstanding", "Chưa đủ 5 năm liền HTXSNV để khen"],
    ["outstanding", "Chi bộ thống nhất đánh giá hoàn thành tốt nhiệm vụ được giao"],
    ["outstanding", "Hoàn thành tốt nhiệm vụ được giao"],
    ["good", "Mới chuyển về từ chi bộ thôn 3"],
  ])("none: %s, %s", (level, note) => {
    expect(noted(level, note)).toBe("none");
  });

  test("what the branch voted is compared with its own column where it has one", () => {
    const branch = isRated("outstanding", "branch");
    expect(found(branch, isRated("good"), hasText("note", "Chi bộ biểu quyết HTXSNV"))).toEqual([]);
  });
});
