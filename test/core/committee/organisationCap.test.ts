import { gather } from "../../../src/core/committee/gather";
import { receivedFrom } from "../../support/committee/received";

test("more outstanding branches than their cap are reported, since no cap over members says so", () => {
  const rows = [
    ["ĐẢNG ỦY XÃ TÂN HÒA"],
    ["KẾT QUẢ XẾP LOẠI TỔ CHỨC ĐẢNG VÀ ĐẢNG VIÊN NĂM 2025"],
    ["TT", "Tên chi bộ", "Xếp loại"],
    ...["HTXSNV", "HTXSNV", "HTTNV"].map((level, i) => [i + 1, `Chi bộ ${String(i + 1)}`, level]),
    [],
    ["CHI BỘ 1"],
    ["TT", "Họ và tên", "Chi bộ xếp loại"],
    [1, "Lê Văn An", "HTTNV"],
    [2, "Lê Văn Bình", "HTTNV"],
  ];
  const received = receivedFrom({ file: "xa.xlsx", modified: 0, rows });
  const { fileFindings } = gather([received], { expected: null });
  expect(fileFindings.map(({ finding: { code, data } }) => ({ code, data }))).toEqual([
    {
      code: "outstanding-cap-exceeded",
      data: expect.objectContaining({
        subject: "organisations",
        outstanding: 2,
        max: 0,
      }) as unknown,
    },
  ]);
});
