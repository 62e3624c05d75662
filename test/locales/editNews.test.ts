import type { Refusal } from "../../src/core/model/sourceEdit";
import { paneEn } from "../../src/locales/en/pane";
import { paneVi } from "../../src/locales/vi/pane";

const refused = (why: Refusal, ...names: readonly string[]) => names.map((name) => ({ name, why }));

test("what was fixed is counted, what was not is named with its reason", () => {
  const report = {
    count: 2,
    refused: [...refused("gone", "Lê An"), ...refused("changed", "Trần Bình", "Ngô Chi")],
    open: 0,
  };
  expect(paneVi.news.fixed(report)).toBe(
    "Đã sửa 2 ô. Giữ nguyên 2 ô vì dữ liệu đã thay đổi: Trần Bình, Ngô Chi. Giữ nguyên 1 ô vì không còn thấy hàng, cột hoặc trang tính: Lê An.",
  );
  expect(paneEn.news.fixed(report)).toBe(
    "2 cells fixed. 2 cells left untouched because the data has changed: Trần Bình, Ngô Chi. 1 cell left untouched because the row, column or sheet is no longer there: Lê An.",
  );
});

test("a long list is cut off, and a member is named once", () => {
  const names = ["A", "A", "B", "C", "D", "E", "G"];
  const report = { count: 0, refused: refused("moved", ...names), open: 3 };
  expect(paneVi.news.undone(report)).toBe(
    "Đã hoàn tác 0 ô. Giữ nguyên 7 ô vì hàng bị chuyển chỗ trong lúc ghi: A, B, C, D, E và 1 ô khác. Chưa rõ 3 ô đã được ghi hay chưa, hãy kiểm tra lại.",
  );
  expect(paneEn.news.undone(report)).toBe(
    "0 cells restored. 7 cells left untouched because the row was moved meanwhile: A, B, C, D, E and 1 more. It is not known whether 3 cells were written: check again.",
  );
});

test("where all was done, nothing else is said", () => {
  const report = { count: 1, refused: [], open: 0 };
  expect([paneVi.news.fixed(report), paneEn.news.undone(report)]).toEqual([
    "Đã sửa 1 ô.",
    "1 cell restored.",
  ]);
});
