import { startCalc } from "../../../../workbench/host/client.node";
import { openHost } from "../openHost";

beforeAll(startCalc);

type Action = (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown;

function run(action: Action): Promise<void> {
  return Excel.run((context) => {
    action(context.workbook.worksheets.getItem("A"), context);
    return context.sync();
  });
}

/** https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-troubleshooting */
const REFUSED: [what: string, code: string, action: Action][] = [
  ["gridlines", "GeneralException", (sheet) => void (sheet.showGridlines = false)],
  [
    "frozen rows",
    "GeneralException",
    ({ freezePanes }) => {
      freezePanes.freezeRows(1);
    },
  ],
  ["a new sheet", "GeneralException", (_sheet, { workbook }) => workbook.worksheets.add("C")],
  [
    "another active sheet",
    "GeneralException",
    (sheet) => {
      sheet.activate();
    },
  ],
  [
    "another selection",
    "GeneralException",
    (sheet) => {
      sheet.getRange("B2").select();
    },
  ],
  [
    "deleting a sheet",
    "InvalidSelection",
    (sheet) => {
      sheet.delete();
    },
  ],
];

describe("without the focus", () => {
  test.each(REFUSED)("%s: refused with %s", async (_what, code, action) => {
    const host = await openHost(["A", "B"]);
    host.workbook.hasFocus = false;
    await expect(run(action)).rejects.toMatchObject({ code });
    host.workbook.hasFocus = true;
    await run(action);
  });

  test("cells, formats, names and page layouts are written all the same", async () => {
    const host = await openHost(["A", "B"]);
    host.workbook.hasFocus = false;
    await run((sheet) => {
      const range = sheet.getRange("A1:B1");
      range.values = [["Lê An", 1]];
      range.format.font.bold = true;
      range.merge(false);
      sheet.names.add("own", '="x"');
      sheet.pageLayout.orientation = "Landscape";
    });
    const [sheet] = host.workbook.sheets;
    expect([sheet?.merges.length, sheet?.names.length]).toEqual([1, 1]);
    expect(host.workbook.model.getCellContent(0, 1, 1)).toBe("Lê An");
  });
});

test("cells can't be merged while a chart is selected", async () => {
  const host = await openHost(["A"]);
  host.workbook.isChartSelected = true;
  await expect(
    run((sheet) => {
      sheet.getRange("A1:B1").merge(false);
    }),
  ).rejects.toMatchObject({
    code: "InvalidSelection",
  });
  await run((sheet) => {
    sheet.getRange("A1:B1").unmerge();
  });
});
