import { guide, issue, LIMITS, method, reference } from "../sources";
import { is, type Observed, refused, type Statement } from "../statement";

const HIDDEN_VALUES =
  "https://support.microsoft.com/en-us/office/hide-or-display-cell-values-c94b3493-7762-4a53-8461-fb5cd9f05c33";

export const looks: readonly Statement[] = [
  {
    vi: "Định dạng “;;;” giấu cả chữ lẫn số, giá trị của ô vẫn còn.",
    en: "The format “;;;” hides texts and numbers, and the cells keep their values.",
    basis: HIDDEN_VALUES,
    believed: is([
      ["", ""],
      ["dấu", 7],
    ]),
    observe: async ({ context, sheet }) => {
      const range = sheet.getRange("A1:B1");
      range.values = [["dấu", 7]];
      range.numberFormat = [[";;;", ";;;"]];
      range.load("text,values");
      await context.sync();
      return [range.text[0] ?? [], (range.values[0] ?? []) as Observed[]];
    },
  },
  {
    vi: "Đặt liên kết cho ô thì ô được gạch chân.",
    en: "A link underlines the text of its cell.",
    basis: "https://github.com/PHPOffice/PhpSpreadsheet/pull/4478",
    believed: is("Single"),
    observe: async ({ context, sheet }) => {
      const cell = sheet.getRange("A1");
      cell.values = [["Nguồn"]];
      cell.hyperlink = { documentReference: "A5", textToDisplay: "Nguồn" };
      cell.load("format/font/underline");
      await context.sync();
      return cell.format.font.underline;
    },
  },
  {
    vi: "Chữ của liên kết hiện ở ô trên cùng bên trái.",
    en: "The text of a link is shown in the cell at the top left.",
    basis: reference("rangehyperlink", "textToDisplay"),
    believed: is("Xem ô A5"),
    observe: async ({ context, sheet }) => {
      const cell = sheet.getRange("A1");
      cell.hyperlink = { documentReference: "A5", textToDisplay: "Xem ô A5" };
      cell.load("values");
      await context.sync();
      return String(cell.values[0]?.[0]);
    },
  },
  {
    vi: "Các hàng ẩn lẫn với hàng hiện thì rowHidden là null.",
    en: "Where some rows are hidden and some are not, rowHidden is null.",
    basis: reference("range", "rowHidden"),
    believed: is([true, null, false]),
    observe: async ({ context, sheet }) => {
      sheet.getRange("2:2").rowHidden = true;
      const parts = ["A2", "A1:A3", "A3:A4"].map((at) => sheet.getRange(at).load("rowHidden"));
      await context.sync();
      return parts.map(({ rowHidden }) => rowHidden as boolean | null);
    },
  },
  {
    vi: "Các ô khác màu thì màu chung là null.",
    en: "The colour of cells with different colours is null.",
    basis: guide("excel/excel-add-ins-blank-null-values"),
    believed: is(true),
    observe: async ({ context, sheet }) => {
      sheet.getRange("A1").format.font.color = "#FF0000";
      const font = sheet.getRange("A1:B1").format.font.load("color");
      await context.sync();
      return (font.color as unknown) === null;
    },
  },
  {
    vi: "Hàng không cao quá 409 điểm.",
    en: "A row is at most 409 points high.",
    basis: LIMITS,
    believed: refused(),
    observe: async ({ context, sheet }) => {
      sheet.getRange("1:1").format.rowHeight = 410;
      await context.sync();
      return "set";
    },
  },
  {
    vi: "Đặt được khổ giấy A4, kể cả máy không có máy in.",
    en: "The paper can be set to A4, even without a printer.",
    basis: reference("pagelayout", "paperSize"),
    believed: is("A4"),
    observe: async ({ context, sheet }) => {
      sheet.pageLayout.paperSize = "A4";
      const layout = sheet.pageLayout.load("paperSize");
      await context.sync();
      return layout.paperSize;
    },
  },
  {
    vi: "Đặt được bề ngang vừa một trang, dù không mở thẻ Bố trí Trang.",
    en: "Fitting the width to one page works without the tab Page Layout being open.",
    basis: issue(1860),
    believed: is(1),
    observe: async ({ context, sheet }) => {
      sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
      const layout = sheet.pageLayout.load("zoom");
      await context.sync();
      return layout.zoom.horizontalFitToPages ?? null;
    },
  },
  {
    vi: "Hàng lặp lại khi in phải là cả hàng.",
    en: "The rows repeated in print have to be whole rows.",
    basis: method("pagelayout", "setPrintTitleRows"),
    believed: refused(),
    observe: async ({ context, sheet }) => {
      sheet.pageLayout.setPrintTitleRows("A1:B1");
      await context.sync();
      return "set";
    },
  },
  {
    vi: "Danh sách chọn ngăn bằng dấu phẩy trên mọi máy.",
    en: "The choices of a list are separated by commas on every computer.",
    basis: issue(2128),
    believed: is('"có,không"'),
    observe: async ({ context, sheet }) => {
      const { dataValidation } = sheet.getRange("A1");
      dataValidation.rule = { list: { inCellDropDown: true, source: "có,không" } };
      dataValidation.load("rule");
      await context.sync();
      return JSON.stringify(dataValidation.rule.list?.source);
    },
  },
  {
    vi: "Biểu đồ lập theo cột có một chuỗi cho mỗi cột số.",
    en: "A chart by columns has one series for each column of numbers.",
    basis: issue(1830),
    believed: is(["Nam", "Nữ"]),
    observe: async ({ context, sheet }) => {
      const range = sheet.getRange("A1:C3");
      range.values = [
        ["Mức", "Nam", "Nữ"],
        ["Tốt", 3, 4],
        ["Khá", 5, 6],
      ];
      const { series } = sheet.charts.add("ColumnClustered", range, "Columns");
      series.load("items/name");
      await context.sync();
      return series.items.map(({ name }) => name);
    },
  },
  {
    vi: "Biểu đồ không có thì bị từ chối với mã ItemNotFound.",
    en: "A chart that is missing is refused as ItemNotFound.",
    basis: guide("develop/application-specific-api-model#ornullobject-methods-and-properties"),
    believed: refused("ItemNotFound"),
    observe: async ({ context, sheet }) => {
      sheet.charts.getItem("không có").load("name");
      await context.sync();
      return "read";
    },
  },
];
