import { newWorkbook } from "../../../../workbench/host/book/newWorkbook";
import { setContents } from "../../../../workbench/host/book/cellInput";
import type { HostChart } from "../../../../workbench/host/book/workbook";
import { startCalc } from "../../../../workbench/host/client.node";
import { altTextOf } from "../../../../workbench/xlsx/write/altText";
import { newChart } from "../newChart";

beforeAll(startCalc);

const [count] = newChart().series;
const LIMIT: HostChart["series"][number] = {
  ...count!,
  name: "Tối đa",
  nameRef: null,
  values: "'Tổng hợp'!$C$3:$C$4",
  type: "Line",
};
const COUNT = {
  ...count!,
  nameRef: null,
  categories: "'Tổng hợp'!$A$3:$A$4",
  values: "'Tổng hợp'!$B$3:$B$4",
};

test.each([
  [
    "names and numbers",
    [
      ["Tốt", 14],
      ["Kém", 0],
    ],
    [COUNT],
    "Kết quả. Tốt 14; Kém 0",
  ],
  [
    "names that say their numbers",
    [
      ["Tốt: 14", 14],
      ["Kém: 0", 0],
    ],
    [COUNT],
    "Kết quả. Tốt: 14; Kém: 0",
  ],
  [
    "a limit, which is one number",
    [
      ["Tốt: 14", 14, 2],
      ["Kém: 0", 0, 2],
    ],
    [COUNT, LIMIT],
    "Kết quả. Số lượng: Tốt: 14; Kém: 0. Tối đa: 2",
  ],
  [
    "a line that rises",
    [
      ["Tốt", 14, 2],
      ["Kém", 0, 3],
    ],
    [COUNT, LIMIT],
    "Kết quả. Số lượng: Tốt 14; Kém 0. Tối đa: Tốt 2; Kém 3",
  ],
])("the text of a chart has %s", (_, cells, series, text) => {
  const workbook = newWorkbook(["Tổng hợp"]);
  setContents(workbook, 0, 2, 0, cells);
  expect(altTextOf(workbook, newChart({ altText: null, title: "Kết quả", series }))).toBe(text);
});
