import { newWorkbook } from "../../../workbench/host/book/newWorkbook";
import { openClient, pressButton, startCalc } from "../../../workbench/host/client.node";
import { createHost } from "../../../workbench/host/host";
import { openHost } from "./openHost";

beforeAll(startCalc);

test("Office reports its host and its language when it is ready", async () => {
  await openHost(["Sheet1"], { language: "en-US" });
  expect(await Office.onReady()).toEqual({ host: "Excel", platform: "OfficeOnline" });
  expect([
    Office.context.displayLanguage,
    Office.context.requirements.isSetSupported("ExcelApi", "1.9"),
  ]).toEqual(["en-US", true]);
});

test("pressing a ribbon button waits until its function reports completion", async () => {
  await openHost();
  const seen: string[] = [];
  Office.actions.associate("tongHop", (event: Office.AddinCommands.Event) => {
    seen.push("đã chạy");
    event.completed();
  });
  await pressButton("tongHop");
  expect(seen).toEqual(["đã chạy"]);
  await expect(pressButton("khác")).rejects.toThrow("khác");
});

test("a run that starts in one workbook finishes in it", async () => {
  const first = createHost(newWorkbook(["Một"]));
  const second = createHost(newWorkbook(["Hai"]));
  await openClient(first);
  await Excel.run(async (context) => {
    await openClient(second);
    context.workbook.worksheets.getItem("Một").getRange("A1").values = [[1]];
    await context.sync();
  });
  await Excel.run((context) => {
    context.workbook.worksheets.getItem("Hai").getRange("A1").values = [[2]];
    return context.sync();
  });
  expect(
    [first, second].map(({ workbook, syncs }) => [workbook.model.getCellContent(0, 1, 1), syncs]),
  ).toEqual([
    ["1", 1],
    ["2", 1],
  ]);
});
