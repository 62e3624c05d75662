import type { Failure, Progress } from "../../src/core/model/failure";
import { paneEn } from "../../src/locales/en/pane";
import { outcomeSentences } from "../../src/locales/outcome";
import { paneVi } from "../../src/locales/vi/pane";

const failed = (progress: Progress | null, code = ""): Failure => ({
  kind: "busy",
  code,
  progress,
});
const vi = (failure: Failure) => outcomeSentences({ failure }, paneVi, paneVi.reports.again);
const en = (failure: Failure) => outcomeSentences({ failure }, paneEn, paneEn.write.button);

const BUSY = "Excel đang bận. Hãy thử lại sau ít giây.";

describe("a failed run", () => {
  test.each<[string, Progress | null, readonly string[]]>([
    ["that was only reading", null, []],
    ["that wrote nothing", { kind: "known", done: [], partly: [] }, ["Chưa ghi gì vào tệp."]],
    [
      "that wrote whole sheets",
      { kind: "known", done: ["Tổng hợp", "Biểu 6F – BTCTW"], partly: [] },
      ["Đã ghi xong: “Tổng hợp”, “Biểu 6F – BTCTW”."],
    ],
    [
      "that left a sheet half written",
      { kind: "known", done: ["Tổng hợp"], partly: ["Kiểm tra"] },
      ["Đã ghi xong: “Tổng hợp”.", "Mới ghi dở: “Kiểm tra”. Bấm “Tổng hợp lại” để ghi cho đủ."],
    ],
    [
      "of which nothing is known",
      { kind: "unknown" },
      ["Chưa rõ đã ghi đến đâu; lần tổng hợp sau sẽ kiểm tra trước khi ghi."],
    ],
  ])("%s says so after what went wrong", (_, progress, sentences) => {
    expect(vi(failed(progress))).toEqual([BUSY, ...sentences]);
  });

  test("ends with Excel's code where there is one", () => {
    expect(vi(failed({ kind: "unknown" }, "GeneralException")).at(-1)).toBe(
      "Mã lỗi: GeneralException",
    );
  });

  test("names the button where it was started", () => {
    expect(en(failed({ kind: "known", done: [], partly: ["Tổng hợp", "Kiểm tra"] }))).toEqual([
      "Excel is busy. Try again in a few seconds.",
      "Written only in part: “Tổng hợp”, “Kiểm tra”. Press “Summarise” to complete them.",
    ]);
  });
});

describe("a run that ended well", () => {
  const outcome = {
    failure: null,
    stale: false,
    differences: 0,
    unfinishedLooks: [],
    movedNotes: [],
    emptied: [],
  };

  test("has nothing to report", () => {
    expect(outcomeSentences(outcome, paneVi, "")).toEqual([]);
  });

  test("reports a stale source, wrong figures, sheets made twice, moved notes and unfinished looks, in this order", () => {
    const doubtful = {
      failure: null,
      stale: true,
      differences: 2,
      unfinishedLooks: ["Tổng hợp"],
      emptied: ["Tổng hợp (2)"],
      movedNotes: [{ sheet: "Kiểm tra", row: 6, column: 9 }],
    };
    expect(outcomeSentences(doubtful, paneVi, "")).toEqual([
      "Đã lập bảng tổng hợp, nhưng dữ liệu đang được sửa. Nên tổng hợp lần nữa.",
      "2 ô cho kết quả khác với số đã kiểm tra. Nên kiểm tra lại rồi tổng hợp lần nữa.",
      "Có hai người cùng tổng hợp một lúc nên có trang tính lập hai lần. Bản mới hơn được giữ lại; bản sau đây đã để trống và có thể xóa: “Tổng hợp (2)”.",
      "Nội dung được gõ chen vào phần số liệu đã được chuyển sang bên phải, nay ở: “Kiểm tra!J7”.",
      "Excel chưa cho định dạng trang in ở: “Tổng hợp”. Số liệu đã đủ; tổng hợp lại để hoàn tất.",
    ]);
    expect(outcomeSentences(doubtful, paneEn, "")).toEqual([
      "The summary has been written, but the data is being edited. Summarise again.",
      "2 cells differ from the figures checked. Check again, then summarise again.",
      "Two people summarised at the same time, so some sheets were made twice. The newer ones are kept; these have been emptied and may be deleted: “Tổng hợp (2)”.",
      "What was typed among the figures has been moved to their right, to: “Kiểm tra!J7”.",
      "Excel did not allow the print layout to be set on: “Tổng hợp”. The figures are complete; summarise again to finish.",
    ]);
  });
});

describe("what is reported of the workbook as it was found", () => {
  test.each([
    [
      paneVi.reports.interrupted(["Tổng hợp"], paneVi.reports.again),
      "Có lần tổng hợp chưa ghi xong nên số liệu có thể chưa đủ ở: “Tổng hợp”. Bấm “Tổng hợp lại” để ghi cho đủ.",
    ],
    [
      paneEn.reports.interrupted(["Tổng hợp"], paneEn.reports.again),
      "An earlier summary was not finished, so figures may be missing on: “Tổng hợp”. Press “Summarise again” to complete it.",
    ],
    [
      paneVi.reports.copies(["Tổng hợp (2)"]),
      "Trang tính “Tổng hợp (2)” là bản sao hoặc không còn dấu nhận biết của phần bổ trợ: không tính và không ghi đè.",
    ],
    [
      paneEn.reports.copies(["Tổng hợp (2)"]),
      "Sheet “Tổng hợp (2)” is a copy or has lost the add-in’s mark: it is neither counted nor overwritten.",
    ],
    [
      paneEn.reports.copies(["A", "B"]),
      "Sheets “A”, “B” are copies or have lost the add-in’s mark: they are neither counted nor overwritten.",
    ],
  ])("%s", (said, expected) => {
    expect(said).toBe(expected);
  });
});
