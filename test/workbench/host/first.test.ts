import { openClient, startCalc } from "../../../workbench/host/client.node";
import { createHost } from "../../../workbench/host/host";
import { newWorkbook } from "../../../workbench/host/newWorkbook";

beforeAll(startCalc);

test("a workbook is written and read in one batch", async () => {
  const host = createHost(newWorkbook(["Danh sách"]), { year: 2026 });
  await openClient(host);
  const seen = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Tổng hợp");
    sheet.getRange("A1:B2").values = [
      ["Họ tên", 1],
      ["=B1*2", "5/12"],
    ];
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load("values,address,text,formulas,numberFormat,valueTypes");
    await context.sync();
    return used.toJSON();
  });
  expect(seen).toEqual({
    address: "'Tổng hợp'!A1:B2",
    formulas: [
      ["Họ tên", 1],
      ["=B1*2", 46154],
    ],
    numberFormat: [
      ["General", "General"],
      ["General", "d-mmm"],
    ],
    text: [
      ["Họ tên", "1"],
      ["2", "12-May"],
    ],
    values: [
      ["Họ tên", 1],
      [2, 46154],
    ],
    valueTypes: [
      ["String", "Double"],
      ["Double", "Double"],
    ],
  });
  expect(host.syncs).toBe(1);
});
