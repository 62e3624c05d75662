import { startCalc } from "../../../../workbench/host/client.node";
import { openHost } from "../openHost";

beforeAll(startCalc);

/** The addresses of the areas that a batch asks for. */
function areasOf(
  pick: (sheet: Excel.Worksheet) => Excel.RangeAreas,
  sheetName = "Sheet1",
): Promise<string[]> {
  return Excel.run(async (context) => {
    const found = pick(context.workbook.worksheets.getItem(sheetName));
    found.load("areas/items/address");
    await context.sync();
    return found.areas.items.map(({ address }) => address);
  });
}

test("each area has its address", async () => {
  await openHost(["Danh sách"]);
  expect(await areasOf((sheet) => sheet.getRanges("A1:B4,D1:D4"), "Danh sách")).toEqual([
    "'Danh sách'!A1:B4",
    "'Danh sách'!D1:D4",
  ]);
});

describe("merged areas", () => {
  const merged = (rows: number) =>
    Array.from({ length: rows }, (_, row) => ({ top: row, left: 0, bottom: row, right: 1 }));

  test("are listed up to 512 of a range", async () => {
    const host = await openHost(["Sheet1"], { floor: "1.13" });
    host.workbook.sheets[0]!.merges = merged(512);
    const areas = await areasOf((sheet) => sheet.getRange().getMergedAreasOrNullObject());
    expect([areas.length, areas[511]]).toEqual([512, "Sheet1!A512:B512"]);
  });

  test("are refused beyond", async () => {
    const host = await openHost(["Sheet1"], { floor: "1.13" });
    host.workbook.sheets[0]!.merges = merged(513);
    const asked = areasOf((sheet) => sheet.getRange().getMergedAreasOrNullObject());
    await expect(asked).rejects.toMatchObject({ code: "GeneralException" });
  });
});

describe("the list separator", () => {
  const address = "A1,C3:C4";

  test("of a Vietnamese Windows is the only one that is read", async () => {
    await openHost(["Sheet1"], { listSeparator: ";" });
    const asked = areasOf((sheet) => sheet.getRanges(address));
    await expect(asked).rejects.toMatchObject({ code: "InvalidArgument" });
    const areas = await areasOf((sheet) => sheet.getRanges(address.replace(",", ";")));
    expect(areas).toEqual(["Sheet1!A1", "Sheet1!C3:C4"]);
  });

  test("does not matter for a single address", async () => {
    await openHost(["Sheet1"], { listSeparator: ";" });
    const areas = await areasOf((sheet) => sheet.getRanges("C3:C4"));
    expect(areas).toEqual(["Sheet1!C3:C4"]);
  });
});
