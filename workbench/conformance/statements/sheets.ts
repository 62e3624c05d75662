import { ERRORS, guide, method, reference } from "../sources";
import { refusalOf } from "../refusal";
import { SCRATCH } from "../run";
import { is, refused, type Observed, type Scratch, type Statement } from "../statement";

const NAMES = "http://www.excelcodex.com/2012/06/worksheets-naming-conventions/";
const MORE_NAMES =
  "https://wisechecker.com/excel-sheet-name-rules-maximum-length-forbidden-characters/";
const WORKSHEETS = guide("excel/excel-add-ins-worksheets");
const NULL_OBJECTS = guide(
  "develop/application-specific-api-model#ornullobject-methods-and-properties",
);

export const sheets: readonly Statement[] = [
  {
    vi: "Trang tính mới nằm sau cùng.",
    en: "A new sheet is the last one.",
    basis: method("worksheetcollection", "add"),
    believed: is(true),
    observe: async ({ context, sheet }) => {
      const last = context.workbook.worksheets.getLast().load("id");
      sheet.load("id");
      await context.sync();
      return last.id === sheet.id;
    },
  },
  {
    vi: "Tên trang tính dài được 31 ký tự.",
    en: "The name of a sheet may have 31 characters.",
    basis: reference("worksheet", "name"),
    believed: is(31),
    observe: async ({ context, sheet }) => {
      sheet.name = SCRATCH.padEnd(31, "x");
      sheet.load("name");
      await context.sync();
      return sheet.name.length;
    },
  },
  {
    vi: "Tên trang tính 32 ký tự bị từ chối.",
    en: "A name of 32 characters is refused.",
    basis: reference("worksheet", "name"),
    believed: refused("InvalidArgument"),
    observe: (scratch) => renamed(scratch, SCRATCH.padEnd(32, "x")),
  },
  {
    vi: "Tên trang tính không được có một trong bảy ký tự \\ / * ? : [ ].",
    en: "A name cannot have any of the seven characters \\ / * ? : [ ].",
    basis: NAMES,
    believed: is("\\/*?:[]"),
    observe: refusedCharacters,
  },
  {
    vi: "Tên trang tính kết thúc bằng dấu nháy đơn bị từ chối.",
    en: "A name that ends with an apostrophe is refused.",
    basis: MORE_NAMES,
    believed: refused("InvalidArgument"),
    observe: (scratch) => renamed(scratch, `${SCRATCH}'`),
  },
  {
    vi: "Tên “History” bị từ chối.",
    en: "The name “History” is refused.",
    basis: MORE_NAMES,
    believed: refused("InvalidArgument"),
    observe: (scratch) => renamed(scratch, "History"),
  },
  {
    vi: "Không thêm được trang tính trùng tên, kể cả khác chữ hoa.",
    en: "A sheet with a name in use cannot be added, whatever its capitals.",
    basis: ERRORS,
    believed: refused("ItemAlreadyExists"),
    observe: async ({ context }) => {
      context.workbook.worksheets.add(SCRATCH.toUpperCase());
      await context.sync();
      return "added";
    },
  },
  {
    vi: "Trang tính không có thì bị từ chối với mã ItemNotFound.",
    en: "A sheet that is missing is refused as ItemNotFound.",
    basis: NULL_OBJECTS,
    believed: refused("ItemNotFound"),
    observe: async ({ context }) => {
      context.workbook.worksheets.getItem(`${SCRATCH} không có`).load("name");
      await context.sync();
      return "read";
    },
  },
  {
    vi: "Hỏi trang tính không có bằng OrNullObject cho đối tượng rỗng.",
    en: "A sheet that is missing is a null object where that is asked for.",
    basis: NULL_OBJECTS,
    believed: is(true),
    observe: async ({ context }) => {
      const missing = context.workbook.worksheets.getItemOrNullObject(`${SCRATCH} không có`);
      await context.sync();
      return missing.isNullObject;
    },
  },
  {
    vi: "Mã của trang tính không đổi khi đổi tên.",
    en: "The id of a sheet stays when it is renamed.",
    basis: WORKSHEETS,
    believed: is(true),
    observe: async ({ context, sheet }) => {
      sheet.load("id");
      await context.sync();
      const { id } = sheet;
      sheet.name = `${SCRATCH} mới`;
      sheet.load("id");
      await context.sync();
      return sheet.id === id;
    },
  },
  {
    vi: "Không xóa được trang tính ẩn sâu (VeryHidden).",
    en: "A very hidden sheet cannot be deleted.",
    basis: method("worksheet", "delete"),
    believed: refused("InvalidOperation"),
    observe: async ({ context, sheet }) => {
      sheet.visibility = "VeryHidden";
      sheet.delete();
      await context.sync();
      return "deleted";
    },
  },
  {
    vi: "Tắt được đường lưới của trang tính đang không mở.",
    en: "The gridlines of a sheet that is not open can be turned off.",
    basis: reference("worksheet", "showGridlines"),
    believed: is(false),
    observe: async ({ context, sheet }) => {
      sheet.showGridlines = false;
      sheet.load("showGridlines");
      await context.sync();
      return sheet.showGridlines;
    },
  },
  {
    vi: "Tắt đường lưới khi sổ khác đang ở trước bị từ chối với mã GeneralException.",
    en: "Turning off gridlines while another workbook is in front is refused as GeneralException.",
    basis: guide("excel/excel-add-ins-troubleshooting"),
    believed: refused("GeneralException"),
  },
];

async function renamed({ context, sheet }: Scratch, name: string): Promise<Observed> {
  sheet.name = name;
  await context.sync();
  return "renamed";
}

async function refusedCharacters(scratch: Scratch): Promise<string> {
  let refusals = "";
  for (const character of "\\/*?:[]") {
    try {
      await renamed(scratch, `${SCRATCH}${character}`);
    } catch (error) {
      refusalOf(error);
      refusals += character;
    }
  }
  return refusals;
}
