import { guide, method } from "../sources";
import { is, refused, type Statement } from "../statement";

const SHEET = method("worksheet", "getUsedRange");
const SHEET_OR_NULL = method("worksheet", "getUsedRangeOrNullObject");

/** How far a sheet is filled, which decides how much of it is read. */
export const used: readonly Statement[] = [
  {
    vi: "Vùng đã dùng của trang tính trống là đối tượng rỗng.",
    en: "The used range of a blank sheet is a null object.",
    basis: SHEET_OR_NULL,
    believed: is(true),
    observe: async ({ context, sheet }) => {
      const range = sheet.getUsedRangeOrNullObject();
      await context.sync();
      return range.isNullObject;
    },
  },
  {
    vi: "Hỏi thẳng vùng đã dùng của trang tính trống thì được ô A1.",
    en: "Asked for directly, the used range of a blank sheet is the cell A1.",
    basis: SHEET,
    believed: is("'xlcb thử'!A1"),
    observe: async ({ context, sheet }) => {
      const range = sheet.getUsedRange().load("address");
      await context.sync();
      return range.address;
    },
  },
  {
    vi: "Hỏi thẳng vùng đã dùng của một vùng trống thì bị từ chối với mã ItemNotFound.",
    en: "Asked for directly, the used part of a blank range is refused as ItemNotFound.",
    basis: method("range", "getUsedRange"),
    believed: refused("ItemNotFound"),
    observe: async ({ context, sheet }) => {
      sheet.getRange("A1:B2").getUsedRange().load("address");
      await context.sync();
      return "read";
    },
  },
  {
    vi: "Ô chỉ có định dạng cũng thuộc vùng đã dùng.",
    en: "A cell with a format only is part of the used range.",
    basis: SHEET,
    believed: is("'xlcb thử'!A1:C3"),
    observe: async ({ context, sheet }) => {
      sheet.getRange("A1").values = [["x"]];
      sheet.getRange("C3").format.fill.color = "#FFFF00";
      const range = sheet.getUsedRange().load("address");
      await context.sync();
      return range.address;
    },
  },
  {
    vi: "Với valuesOnly, ô chỉ có định dạng không được tính.",
    en: "With valuesOnly, a cell with a format only does not count.",
    basis: SHEET_OR_NULL,
    believed: is("'xlcb thử'!A1"),
    observe: async ({ context, sheet }) => {
      sheet.getRange("A1").values = [["x"]];
      sheet.getRange("C3").format.fill.color = "#FFFF00";
      const range = sheet.getUsedRangeOrNullObject(true).load("address");
      await context.sync();
      return range.address;
    },
  },
  {
    vi: "Vùng trên 5.000.000 ô đọc ra là null hoặc bị từ chối.",
    en: "More than 5,000,000 cells are read as null, or refused.",
    basis: guide("concepts/resource-limits-and-performance-optimization#excel-add-ins"),
    believed: { values: [true], refusals: "any" },
    observe: async ({ context, sheet }) => {
      const range = sheet.getRange("A1:J1048576").load("values");
      await context.sync();
      return (range.values as unknown) === null;
    },
  },
  {
    vi: "Yêu cầu hoặc trả lời trên 5 MB bị từ chối trong Excel trên web.",
    en: "A request or a response over 5 MB is refused in Excel on the web.",
    basis: guide("concepts/resource-limits-and-performance-optimization#excel-add-ins"),
    believed: refused("RequestPayloadSizeLimitExceeded", "ResponsePayloadSizeLimitExceeded"),
  },
];
