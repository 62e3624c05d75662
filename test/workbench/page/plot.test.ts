import { plotOf, ticksUpTo } from "../../../workbench/page/chart/plot";

const NAMES = ["Hoàn thành xuất sắc nhiệm vụ: 2", "Hoàn thành tốt nhiệm vụ: 13"];
const BARS = NAMES.map((label) => ({ label, values: [] }));
const FONT = { size: 12, bold: null, color: null, name: null };

test.each([
  [0, [0, 1]],
  [2, [0, 1, 2]],
  [13, [0, 5, 10, 15]],
  [131, [0, 50, 100, 150]],
  [600, [0, 200, 400, 600]],
])("the axis up to %d has few round numbers", (most, ticks) => {
  expect(ticksUpTo(most)).toEqual(ticks);
});

test("letters are as large as the chart's font in print, and names wrap under their columns", () => {
  const plot = plotOf(
    { font: FONT, title: "Số đảng viên" },
    BARS,
    { width: 400, height: 264 },
    true,
  );
  expect(plot.font).toBe(16);
  expect(plot.labels).toEqual([
    ["Hoàn thành xuất sắc", "nhiệm vụ: 2"],
    ["Hoàn thành tốt nhiệm vụ:", "13"],
  ]);
});

test("the columns are between the title and the legend, whatever the size", () => {
  const plotIn = (height: number, hasLegend: boolean) =>
    plotOf({ font: FONT, title: "Số đảng viên" }, BARS, { width: 400, height }, hasLegend);
  const [small, large, bare] = [plotIn(264, true), plotIn(364, true), plotIn(264, false)];
  expect(large.bottom - small.bottom).toBeCloseTo(100);
  expect(bare.bottom - small.bottom).toBeCloseTo(small.line);
  expect(small.top).toBeGreaterThan(small.line * 2);
});
