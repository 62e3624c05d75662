import { startCalc } from "../../../workbench/host/client.node";
import { newWorkbook } from "../../../workbench/host/book/newWorkbook";
import { shownText } from "../../../workbench/page/grid/shownText";

beforeAll(startCalc);

test.each([
  ["1234.5", "#,##0.0", "vi-VN", "1.234,5"],
  ["0.125", "0.0%", "vi-VN", "12,5%"],
  ["0.125", "0.0%", "en-US", "12.5%"],
  ["Tăng 12.5, giảm 3", "general", "vi-VN", "Tăng 12.5, giảm 3"],
])("%s as %s in %s is shown as %s", (input, format, language, shown) => {
  const { model } = newWorkbook(["Sheet1"]);
  model.setUserInput(0, 1, 1, input);
  model.updateRangeStyle({ sheet: 0, row: 1, column: 1, width: 1, height: 1 }, "num_fmt", format);
  model.evaluate();
  expect(shownText(model, language, 0, 1, 1)).toBe(shown);
});
