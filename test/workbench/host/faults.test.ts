import { setContent } from "../../../workbench/host/book/cellInput";
import { startCalc } from "../../../workbench/host/client.node";
import { openHost } from "./openHost";

beforeAll(startCalc);

function write(value: string, options: object = {}): Promise<void> {
  return Excel.run(options, (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange("A1").values = [[value]];
    return context.sync();
  });
}

const settled = <T>(promise: Promise<T>): Promise<T | "waiting"> =>
  Promise.race([
    promise,
    new Promise<"waiting">((resolve) =>
      setTimeout(() => {
        resolve("waiting");
      }, 50),
    ),
  ]);

test("an error at one sync changes nothing and does not affect other syncs", async () => {
  const host = await openHost(["Sheet1"], {
    faults: { 2: { error: { code: "GeneralException" } } },
  });
  await write("một");
  await expect(write("hai")).rejects.toMatchObject({ code: "GeneralException" });
  expect(host.workbook.model.getCellContent(0, 1, 1)).toBe("một");
  await write("ba");
  expect(host.workbook.model.getCellContent(0, 1, 1)).toBe("ba");
});

test("an error may come after the batch has run", async () => {
  const host = await openHost(["Sheet1"], {
    faults: { 1: { error: { code: "ServiceNotAvailable", lands: true } } },
  });
  await expect(write("một")).rejects.toMatchObject({ code: "ServiceNotAvailable" });
  expect(host.workbook.model.getCellContent(0, 1, 1)).toBe("một");
});

test("an error may come after a part of the actions", async () => {
  const host = await openHost(["Sheet1"], {
    faults: { 1: { error: { code: "GeneralException", lands: 0.5 } } },
  });
  const writing = Excel.run((context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    for (const cell of ["A1", "A2", "A3", "A4"]) sheet.getRange(cell).values = [[cell]];
    return context.sync();
  });
  await expect(writing).rejects.toMatchObject({ code: "GeneralException" });
  const written = [1, 2, 3, 4].map((row) => host.workbook.model.getCellContent(0, row, 1));
  expect([written[0], written[3]]).toEqual(["A1", ""]);
});

test.each([
  [true, "một"],
  [false, ""],
])("a sync may hang forever; the batch runs: %s", async (lands, content) => {
  const host = await openHost(["Sheet1"], { faults: { 1: { hang: { lands } } } });
  expect(await settled(write("một"))).toBe("waiting");
  expect(host.workbook.model.getCellContent(0, 1, 1)).toBe(content);
});

test("a slow Excel answers late", async () => {
  const host = await openHost(["Sheet1"], { faults: { 1: { delay: 80 } } });
  const writing = write("một");
  expect(await settled(writing)).toBe("waiting");
  await writing;
  expect(host.workbook.model.getCellContent(0, 1, 1)).toBe("một");
});

test("a co-author edits between two syncs", async () => {
  await openHost(["Sheet1"], {
    faults: {
      2: {
        before: (workbook) => {
          setContent(workbook, 0, 0, 0, "người khác");
        },
      },
    },
  });
  const seen = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1");
    range.values = [["tôi"]];
    range.load("values");
    await context.sync();
    const mine = range.values;
    range.load("values");
    await context.sync();
    return [mine, range.values];
  });
  expect(seen).toEqual([[["tôi"]], [["người khác"]]]);
});

describe("while the user edits a cell", () => {
  test("a batch is refused", async () => {
    await openHost(["Sheet1"], { faults: { 1: { cellEdit: Promise.resolve() } } });
    await expect(write("một")).rejects.toMatchObject({ code: "InvalidOperationInCellEditMode" });
  });

  test("every other batch is refused or waits too", async () => {
    let end = (): void => undefined;
    const cellEdit = new Promise<void>((resolve) => {
      end = resolve;
    });
    await openHost(["Sheet1"], { faults: { 1: { cellEdit } } });
    const writing = write("một", { delayForCellEdit: true });
    await expect(write("hai")).rejects.toMatchObject({ code: "InvalidOperationInCellEditMode" });
    end();
    await writing;
    await write("ba");
  });

  test("a batch that may wait runs when the edit ends", async () => {
    let end = (): void => undefined;
    const cellEdit = new Promise<void>((resolve) => {
      end = resolve;
    });
    const host = await openHost(["Sheet1"], { faults: { 1: { cellEdit } } });
    const writing = write("một", { delayForCellEdit: true });
    expect(await settled(writing)).toBe("waiting");
    end();
    await writing;
    expect(host.workbook.model.getCellContent(0, 1, 1)).toBe("một");
  });
});
