import { ERRORS, guide, method, reference } from "../sources";
import { is, refused, type Statement } from "../statement";

const RULES = "http://office.microsoft.com/en-gb/help/HP051983471033.aspx";
const NULL_OBJECTS = guide(
  "develop/application-specific-api-model#ornullobject-methods-and-properties",
);

/** The hidden names by which the add-in knows its sheets again. */
export const names: readonly Statement[] = [
  {
    vi: "Tên đặt cho một trang tính chỉ thuộc trang tính đó.",
    en: "A name of a sheet belongs to that sheet only.",
    basis: reference("nameditem", "scope"),
    believed: is("Worksheet"),
    observe: async ({ context, sheet }) => {
      const name = sheet.names.add("xlcb.thu", sheet.getRange("A1")).load("scope");
      await context.sync();
      return name.scope;
    },
  },
  {
    vi: "Tên ẩn vẫn tìm thấy được và vẫn ẩn.",
    en: "A hidden name is still found, and still hidden.",
    basis: reference("nameditem", "visible"),
    believed: is(false),
    observe: async ({ context, sheet }) => {
      sheet.names.add("xlcb.thu", sheet.getRange("A1")).visible = false;
      await context.sync();
      const name = sheet.names.getItemOrNullObject("xlcb.thu").load("visible");
      await context.sync();
      return name.isNullObject ? "gone" : name.visible;
    },
  },
  {
    vi: "Tên có thể mang một đoạn chữ.",
    en: "A name can hold a text.",
    basis: reference("nameditem", "value"),
    believed: is(["String", "ghi chú"]),
    observe: async ({ context, sheet }) => {
      const name = sheet.names.add("xlcb.thu", '="ghi chú"').load("type,value");
      await context.sync();
      return [name.type, String(name.value)];
    },
  },
  {
    vi: "Tên mang chữ không có vùng: đối tượng rỗng.",
    en: "The range of a name that holds a text is a null object.",
    basis: method("nameditem", "getRangeOrNullObject"),
    believed: is(true),
    observe: async ({ context, sheet }) => {
      const range = sheet.names.add("xlcb.thu", '="chữ"').getRangeOrNullObject();
      await context.sync();
      return range.isNullObject;
    },
  },
  {
    vi: "Hỏi thẳng vùng của tên mang chữ thì bị từ chối.",
    en: "Asking for the range of a name that holds a text is refused.",
    basis: method("nameditem", "getRange"),
    believed: refused(),
    observe: async ({ context, sheet }) => {
      sheet.names.add("xlcb.thu", '="chữ"').getRange().load("address");
      await context.sync();
      return "read";
    },
  },
  {
    vi: "Chữ của một tên không được dài hơn 255 ký tự.",
    en: "The text of a name cannot be longer than 255 characters.",
    basis:
      "https://qeeebo.com/questions/how/23/d66/how-does-microsoft-excel-handle-long-strings-in-formulas",
    believed: refused(),
    observe: async ({ context, sheet }) => {
      sheet.names.add("xlcb.thu", `="${"a".repeat(256)}"`);
      await context.sync();
      return "added";
    },
  },
  {
    vi: "Tên không được giống địa chỉ ô.",
    en: "A name cannot look like the address of a cell.",
    basis: RULES,
    believed: refused("InvalidArgument"),
    observe: async ({ context, sheet }) => {
      sheet.names.add("B12", sheet.getRange("A1"));
      await context.sync();
      return "added";
    },
  },
  {
    vi: "Tên không được có dấu cách.",
    en: "A name cannot have a blank.",
    basis: RULES,
    believed: refused("InvalidArgument"),
    observe: async ({ context, sheet }) => {
      sheet.names.add("xlcb thu", sheet.getRange("A1"));
      await context.sync();
      return "added";
    },
  },
  {
    vi: "Không thêm được hai tên giống nhau, kể cả khác chữ hoa.",
    en: "A name cannot be added twice, whatever its capitals.",
    basis: ERRORS,
    believed: refused("ItemAlreadyExists", "InvalidArgument"),
    observe: async ({ context, sheet }) => {
      sheet.names.add("xlcb.thu", sheet.getRange("A1"));
      sheet.names.add("XLCB.THU", sheet.getRange("A2"));
      await context.sync();
      return "added";
    },
  },
  {
    vi: "Tên không có thì bị từ chối với mã ItemNotFound.",
    en: "A name that is missing is refused as ItemNotFound.",
    basis: NULL_OBJECTS,
    believed: refused("ItemNotFound"),
    observe: async ({ context, sheet }) => {
      sheet.names.getItem("xlcb.thu").load("value");
      await context.sync();
      return "read";
    },
  },
  {
    vi: "Bản sao của trang tính mang theo các tên của nó.",
    en: "A copy of a sheet has its names too.",
    basis: "http://www.excelcodex.com/2012/06/defined-names-choosing-the-scope/",
    believed: is([false, "dấu"]),
    observe: async ({ context, sheet }) => {
      sheet.names.add("xlcb.thu", '="dấu"').visible = false;
      const copy = sheet.copy("End");
      const name = copy.names.getItemOrNullObject("xlcb.thu").load("visible,value");
      await context.sync();
      return name.isNullObject ? "gone" : [name.visible, String(name.value)];
    },
  },
];
