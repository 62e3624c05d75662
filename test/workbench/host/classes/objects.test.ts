import { startCalc } from "../../../../workbench/host/client.node";
import { loaded, openHost } from "../openHost";

beforeAll(startCalc);

const LEVELS = [
  ["Mức", "Chính thức", "Dự bị"],
  ["HTXSNV", 2, 0],
  ["HTTNV", 10, 1],
];

function withLevels(context: Excel.RequestContext): { sheet: Excel.Worksheet; range: Excel.Range } {
  const sheet = context.workbook.worksheets.getItem("Tổng hợp");
  const range = sheet.getRange("B2:D4");
  range.values = LEVELS;
  return { sheet, range };
}

describe("charts", () => {
  test("a chart takes its series from the columns of its range", async () => {
    const host = await openHost(["Tổng hợp"]);
    const seen = await Excel.run(async (context) => {
      const { sheet, range } = withLevels(context);
      const chart = sheet.charts.add("ColumnClustered", range, "Columns");
      chart.name = "Bốn mức";
      chart.title.text = "Kết quả xếp loại";
      chart.legend.position = "Bottom";
      chart.dataLabels.showValue = true;
      chart.series.getItemAt(0).format.fill.setSolidColor("#C00000");
      chart.setPosition("B6", "F20");
      chart.series.load("items/name");
      chart.load("name,chartType,title/text");
      await context.sync();
      return [
        chart.name,
        chart.chartType,
        chart.title.text,
        chart.series.items.map(({ name }) => name),
      ];
    });
    expect(seen).toEqual([
      "Bốn mức",
      "ColumnClustered",
      "Kết quả xếp loại",
      ["Chính thức", "Dự bị"],
    ]);
    const [chart] = host.workbook.sheets[0]!.charts;
    expect(chart).toMatchObject({
      type: "ColumnClustered",
      legend: "Bottom",
      dataLabels: true,
      labels: { showValue: true },
      frame: { left: 48, top: 75 },
      position: { top: 5, left: 1, bottom: 19, right: 5 },
      series: [
        {
          name: "Chính thức",
          nameRef: "'Tổng hợp'!$C$2",
          categories: "'Tổng hợp'!$B$3:$B$4",
          values: "'Tổng hợp'!$C$3:$C$4",
          color: "#C00000",
        },
        { name: "Dự bị", values: "'Tổng hợp'!$D$3:$D$4" },
      ],
    });
  });

  test("with series in rows the same range is read the other way round", async () => {
    const host = await openHost(["Tổng hợp"]);
    await Excel.run((context) => {
      const { sheet, range } = withLevels(context);
      sheet.charts.add("BarStacked", range, "Rows");
      return context.sync();
    });
    expect(host.workbook.sheets[0]!.charts[0]!.series).toMatchObject([
      {
        name: "HTXSNV",
        nameRef: "'Tổng hợp'!$B$3",
        categories: "'Tổng hợp'!$C$2:$D$2",
        values: "'Tổng hợp'!$C$3:$D$3",
      },
      { name: "HTTNV", values: "'Tổng hợp'!$C$4:$D$4" },
    ]);
  });

  test("all texts of a chart have its font", async () => {
    const host = await openHost(["Tổng hợp"]);
    await Excel.run(async (context) => {
      const { sheet, range } = withLevels(context);
      const chart = sheet.charts.add("ColumnClustered", range, "Columns");
      chart.format.font.name = "Times New Roman";
      chart.format.font.size = 9;
      await context.sync();
    });
    const [chart] = host.workbook.sheets[0]!.charts;
    expect(chart).toMatchObject({
      font: { name: "Times New Roman", size: 9 },
      titleFont: { name: "Times New Roman", size: 9 },
      legendFont: { size: 9 },
      labels: { font: { size: 9 } },
      categoryAxis: { font: { size: 9 } },
      valueAxis: { font: { size: 9 } },
    });
  });

  test("a chart keeps its colours when it gets new data", async () => {
    const host = await openHost(["Tổng hợp"]);
    await Excel.run(async (context) => {
      const { sheet, range } = withLevels(context);
      const chart = sheet.charts.add("Doughnut", range, "Columns");
      chart.name = "Vòng";
      chart.series.getItemAt(0).points.getItemAt(1).format.fill.setSolidColor("#00B050");
      await context.sync();
      sheet.charts.getItem("vòng").setData(sheet.getRange("B2:C4"), "Columns");
      await context.sync();
    });
    const { charts } = host.workbook.sheets[0]!;
    expect(charts).toHaveLength(1);
    expect(charts[0]!.series).toMatchObject([
      { values: "'Tổng hợp'!$C$3:$C$4", colors: new Map([[1, "#00B050"]]) },
    ]);
  });

  const refused: [string, string, (chart: Excel.Chart) => unknown][] = [
    ["a missing series", "InvalidArgument", (chart) => chart.series.getItemAt(9).load("name")],
    [
      "a missing point",
      "InvalidArgument",
      (chart) => {
        chart.series.getItemAt(0).points.getItemAt(2).format.fill.setSolidColor("#C00000");
      },
    ],
  ];

  test.each(refused)("%s: %s", async (_what, code, change) => {
    await openHost(["Tổng hợp"]);
    const run = Excel.run((context) => {
      const { sheet, range } = withLevels(context);
      change(sheet.charts.add("Doughnut", range, "Columns"));
      return context.sync();
    });
    await expect(run).rejects.toMatchObject({ code });
  });

  test("a missing chart is ItemNotFound; a deleted one is gone", async () => {
    const host = await openHost(["Tổng hợp"]);
    await Excel.run(async (context) => {
      const { sheet, range } = withLevels(context);
      sheet.charts.add("Line", range, "Columns").name = "Đường";
      sheet.charts.getItem("Đường").delete();
      await context.sync();
    });
    expect(host.workbook.sheets[0]!.charts).toEqual([]);
    const run = Excel.run((context) => {
      context.workbook.worksheets.getItem("Tổng hợp").charts.getItem("Đường").load("name");
      return context.sync();
    });
    await expect(run).rejects.toMatchObject({ code: "ItemNotFound" });
  });
});

describe("tables", () => {
  test("a table of the workbook is found by name and returns its range", async () => {
    await openHost(["Tổng hợp"]);
    const seen = await Excel.run(async (context) => {
      const { sheet, range } = withLevels(context);
      const table = sheet.tables.add(range, true);
      table.name = "KetQua";
      const found = context.workbook.tables.getItem("ketqua").load("name");
      const whole = found.getRange().load("address");
      await context.sync();
      return [found.name, whole.address];
    });
    expect(seen).toEqual(["KetQua", "'Tổng hợp'!B2:D4"]);
  });

  test("a new table has a filter without criteria, and a sheet has none", async () => {
    await openHost(["Tổng hợp"]);
    const seen = await Excel.run(async (context) => {
      const { sheet, range } = withLevels(context);
      const filters = [sheet.autoFilter, sheet.tables.add(range, true).autoFilter];
      for (const filter of filters) filter.load("isDataFiltered");
      await context.sync();
      return filters.map(({ isDataFiltered }) => isDataFiltered);
    });
    expect(seen).toEqual([false, false]);
  });

  const refused: [string, string, (sheet: Excel.Worksheet) => unknown][] = [
    ["overlapping", "InvalidArgument", (sheet) => sheet.tables.add("D4:E6", true)],
    [
      "badly named",
      "InvalidArgument",
      (sheet) => void (sheet.tables.add("H1:I3", true).name = "có dấu cách"),
    ],
    [
      "with the name of another",
      "ItemAlreadyExists",
      (sheet) => void (sheet.tables.add("H1:I3", true).name = "TABLE1"),
    ],
    ["missing", "ItemNotFound", (sheet) => sheet.tables.getItem("Khác").load("name")],
    [
      "merged",
      "InvalidOperation",
      (sheet) => {
        sheet.getRange("B3:C3").merge(false);
      },
    ],
    [
      "filled row by row",
      "NotImplemented",
      (sheet) => sheet.tables.getItem("Table1").rows.add(undefined, [["a", 1, 2]]),
    ],
  ];

  test.each(refused)("a table %s is %s", async (_what, code, change) => {
    await openHost(["Tổng hợp"]);
    const run = Excel.run((context) => {
      const { sheet, range } = withLevels(context);
      sheet.tables.add(range, true);
      change(sheet);
      return context.sync();
    });
    await expect(run).rejects.toMatchObject({ code });
  });
});

describe("settings", () => {
  test("keep any JSON, including dates", async () => {
    const host = await openHost();
    const value = { sheets: ["{1}"], at: new Date(Date.UTC(2026, 10, 22)), n: 1 };
    await Excel.run((context) => {
      context.workbook.settings.add("xepLoai", value);
      return context.sync();
    });
    const seen = await Excel.run(async (context) => {
      const { settings } = context.workbook;
      const found = settings.getItemOrNullObject("xepLoai").load("value");
      const none = settings.getItemOrNullObject("khác").load("value");
      await context.sync();
      return [found.value as unknown, none.isNullObject];
    });
    expect(seen).toEqual([value, true]);
    await Excel.run((context) => {
      context.workbook.settings.getItem("xepLoai").delete();
      return context.sync();
    });
    expect(host.workbook.settings.size).toBe(0);
  });
});

test("the printed page is set up", async () => {
  const host = await openHost();
  const seen = await Excel.run(async (context) => {
    const layout = context.workbook.worksheets.getItem("Sheet1").pageLayout;
    layout.orientation = "Landscape";
    layout.paperSize = "A4";
    layout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
    layout.setPrintMargins("Centimeters", { left: 2.54, right: 1.27 });
    layout.setPrintArea("A1:F40");
    layout.setPrintTitleRows("$2:$3");
    layout.headersFooters.defaultForAllPages.centerFooter = "Trang &P/&N";
    layout.load("orientation,paperSize,zoom");
    await context.sync();
    return [layout.orientation, layout.paperSize, layout.zoom];
  });
  expect(seen).toEqual(["Landscape", "A4", { horizontalFitToPages: 1, verticalFitToPages: 0 }]);
  const [sheet] = host.workbook.sheets;
  expect(sheet!.page).toEqual({
    orientation: "landscape",
    paperSize: "a4",
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    margins: { top: 0.75, bottom: 0.75, left: 1, right: 0.5, header: 0.3, footer: 0.3 },
    printArea: "$A$1:$F$40",
    printTitlesRow: "$2:$3",
  });
  expect(sheet!.headerFooter).toEqual({ oddFooter: "&CTrang &P/&N" });
});

test("rows are frozen", async () => {
  const host = await openHost();
  await Excel.run((context) => {
    context.workbook.worksheets.getItem("Sheet1").freezePanes.freezeRows(3);
    return context.sync();
  });
  const [sheet] = host.workbook.sheets;
  expect([sheet!.frozenRows, sheet!.frozenColumns]).toEqual([3, 0]);
});

test("a list of allowed values becomes a rule of its cells", async () => {
  const host = await openHost();
  const seen = await loaded("rule", (context) => {
    const validation = context.workbook.worksheets
      .getItem("Sheet1")
      .getRange("C2:C9").dataValidation;
    validation.rule = { list: { inCellDropDown: true, source: "HTXSNV, HTTNV" } };
    validation.errorAlert = {
      message: "Chọn một mức.",
      showAlert: true,
      style: "Stop",
      title: "Mức",
    };
    return validation;
  });
  expect(seen).toEqual({
    rule: { list: { inCellDropDown: true, source: "HTXSNV,HTTNV" } },
    errorAlert: { message: "Chọn một mức.", showAlert: true, style: "Stop", title: "Mức" },
  });
  expect(host.workbook.sheets[0]!.validations).toEqual([
    {
      type: "list",
      range: "C2:C9",
      allowBlank: true,
      showErrorMessage: true,
      values: ["HTXSNV", "HTTNV"],
      errorTitle: "Mức",
      errorMessage: "Chọn một mức.",
      errorStyle: "stop",
    },
  ]);
});

test("defined names work in formulas and return their range", async () => {
  await openHost(["Tổng hợp"]);
  const seen = await Excel.run(async (context) => {
    const { sheet, range } = withLevels(context);
    context.workbook.names.add("BangMuc", range);
    const cell = sheet.getRange("A1");
    cell.formulas = [["=SUM(BangMuc)"]];
    cell.load("values");
    const found = context.workbook.names.getItem("bangmuc").getRange().load("address");
    await context.sync();
    return [cell.values, found.address];
  });
  expect(seen).toEqual([[[13]], "'Tổng hợp'!B2:D4"]);
});

test("calculation is automatic unless told otherwise, and events can be turned off", async () => {
  await openHost();
  const seen = await Excel.run(async (context) => {
    context.application.suspendApiCalculationUntilNextSync();
    context.application.load("calculationMode");
    context.runtime.enableEvents = false;
    context.runtime.load("enableEvents");
    await context.sync();
    return [context.application.calculationMode, context.runtime.enableEvents];
  });
  expect(seen).toEqual(["Automatic", false]);
});

test("under manual calculation formulas keep their values until somebody calculates", async () => {
  const host = await openHost();
  host.workbook.calculationMode = "Manual";
  const seen = await Excel.run(async (context) => {
    const { application } = context;
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    const valuesAfter = async (change: () => void): Promise<unknown> => {
      change();
      const range = sheet.getRange("A1:B1").load("values");
      await context.sync();
      return range.values[0];
    };
    return [
      await valuesAfter(() => void (sheet.getRange("A1:B1").formulas = [[5, "=A1*2"]])),
      await valuesAfter(() => {
        application.calculate("Recalculate");
      }),
      await valuesAfter(() => void (sheet.getRange("A1").values = [[7]])),
      await valuesAfter(() => {
        application.calculate("Full");
      }),
    ];
  });
  expect(seen).toEqual([
    [5, 0],
    [5, 10],
    [7, 10],
    [7, 14],
  ]);
});

describe("events", () => {
  const listen = (
    received: unknown[],
  ): Promise<OfficeExtension.EventHandlerResult<Excel.WorksheetChangedEventArgs>> =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1").load("id");
      await context.sync();
      const result = sheet.onChanged.add((event) => {
        received.push([event.address, event.source]);
        return Promise.resolve();
      });
      await context.sync();
      return result;
    });
  const write = (): Promise<void> =>
    Excel.run((context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("B2").values = [[1]];
      return context.sync();
    });
  const later = (): Promise<unknown> => new Promise((resolve) => setTimeout(resolve, 10));

  test("a handler gets local and remote edits until it is removed", async () => {
    const host = await openHost();
    const received: unknown[] = [];
    const handler = await listen(received);
    await write();
    const sheetId = host.workbook.sheets[0]!.id;
    host.raise({
      name: "WorksheetChanged",
      sheetId,
      data: { address: "C3", source: "Remote", changeType: "RangeEdited" },
    });
    await later();
    expect(received).toEqual([
      ["B2", "Local"],
      ["C3", "Remote"],
    ]);
    handler.remove();
    await handler.context.sync();
    await write();
    await later();
    expect(received).toHaveLength(2);
  });

  test("a handler gets nothing while events are off", async () => {
    await openHost();
    const received: unknown[] = [];
    await listen(received);
    await Excel.run((context) => {
      context.runtime.enableEvents = false;
      return context.sync();
    });
    await write();
    await later();
    expect(received).toEqual([]);
  });
});
