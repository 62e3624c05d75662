import { readFileSync } from "node:fs";
import { openWorkbook } from "../../../workbench/xlsx/read/openWorkbook";
import { openPane } from "../../support/openPane";
import { startStandIn } from "../../support/openWorkbook";

beforeAll(startStandIn);

test("the pane writes the documents as sheets, and takes them for its own", async () => {
  const opened = await openWorkbook(readFileSync("samples/meeting-2023.xlsx"));
  if ("failure" in opened) throw new Error(opened.failure.kind);
  const { pane } = await openPane(opened.workbook);
  await pane.check();
  const stop = await pane.watch();
  await pane.writeDocuments();
  stop();
  const { documents, news, changed, failure } = pane.state();
  expect(documents?.written?.sheets.map(({ name }) => name)).toEqual([
    "Biên bản hội nghị",
    "Báo cáo kết quả xếp loại",
    "Báo cáo tổng kết năm",
    "Nghị quyết",
    "Tờ trình khen thưởng",
    "Theo dõi đảng viên dự bị",
    "Tin hội nghị",
  ]);
  expect({ news, changed, failure }).toEqual({
    news: { kind: "documentsWritten" },
    changed: false,
    failure: null,
  });
});
