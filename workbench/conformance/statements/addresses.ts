import { refusalOf } from "../refusal";
import { ERRORS, guide, issue, method, reference } from "../sources";
import { is, refused, type Scratch, type Statement } from "../statement";

const UNBOUNDED = guide("excel/excel-add-ins-ranges-unbounded");

export const addresses: readonly Statement[] = [
  {
    vi: "Địa chỉ của một vùng có tên trang tính.",
    en: "The address of a range includes the name of its sheet.",
    basis: reference("range", "address"),
    believed: is("'xlcb thử'!A1:B2"),
    observe: async ({ context, sheet }) => {
      const range = sheet.getRange("A1:B2").load("address");
      await context.sync();
      return range.address;
    },
  },
  {
    vi: "Danh sách địa chỉ được ngăn bằng dấu phẩy, dấu chấm phẩy hoặc cả hai, tùy máy.",
    en: "Addresses are separated by a comma, by a semicolon, or by either, depending on the computer.",
    basis: issue(1167),
    believed: is([true, true], [true, false], [false, true]),
    observe: async ({ context, sheet }) => [
      await isRead(context, sheet, "A1,C1"),
      await isRead(context, sheet, "A1;C1"),
    ],
  },
  {
    vi: "Địa chỉ của nhiều vùng là các địa chỉ ngăn bằng dấu phẩy, mỗi địa chỉ có tên trang tính.",
    en: "The address of several areas lists them with commas, each with the name of the sheet.",
    basis: guide("excel/excel-add-ins-multiple-ranges"),
    needs: "1.13",
    believed: is(["'xlcb thử'!A1:B1", "'xlcb thử'!A3:B3"]),
    observe: async ({ context, sheet }) => {
      sheet.getRange("A1:B1").merge();
      sheet.getRange("A3:B3").merge();
      const areas = sheet.getRange("A1:C5").getMergedAreasOrNullObject();
      areas.load("areas/items/address");
      await context.sync();
      return areas.areas.items.map(({ address }) => address);
    },
  },
  {
    vi: "Danh sách địa chỉ dài hơn 8.192 ký tự bị từ chối.",
    en: "A list of addresses longer than 8,192 characters is refused.",
    basis: issue(5198),
    believed: refused("InvalidArgument"),
    observe: async ({ context, sheet }) => {
      const cells = Array.from({ length: 1_500 }, (_, i) => `A${String(2 * i + 1_001)}`);
      const areas = sheet.getRanges(cells.join(",")).load("areaCount");
      await context.sync();
      return areas.areaCount;
    },
  },
  {
    vi: "Địa chỉ không đọc được bị từ chối.",
    en: "An address that cannot be read is refused.",
    basis: ERRORS,
    believed: refused("InvalidArgument"),
    observe: async ({ context, sheet }) => {
      sheet.getRange("không có").load("address");
      await context.sync();
      return "read";
    },
  },
  {
    vi: "Không thể dời một vùng ra ngoài trang tính.",
    en: "A range cannot be moved off the sheet.",
    basis: method("range", "getOffsetRange"),
    believed: refused(),
    observe: async ({ context, sheet }) => {
      sheet.getRange("A1").getOffsetRange(-1, 0).load("address");
      await context.sync();
      return "read";
    },
  },
  {
    vi: "Giá trị của cả cột đọc ra là null.",
    en: "The values of whole columns are read as null.",
    basis: UNBOUNDED,
    believed: is(true),
    observe: async ({ context, sheet }) => {
      const range = sheet.getRange("A:C").load("values");
      await context.sync();
      return (range.values as unknown) === null;
    },
  },
  {
    vi: "Không ghi được giá trị vào cả cột.",
    en: "Values cannot be written to whole columns.",
    basis: UNBOUNDED,
    believed: refused(),
    observe: async ({ context, sheet }) => {
      sheet.getRange("A:B").values = [["x"]];
      await context.sync();
      return "written";
    },
  },
  {
    vi: "Số ô của cả trang tính vượt 2.147.483.647 nên đọc ra là -1.",
    en: "A sheet has more than 2,147,483,647 cells, so their number is read as -1.",
    basis: reference("range", "cellCount"),
    believed: is(-1),
    observe: async ({ context, sheet }) => {
      const range = sheet.getRange().load("cellCount");
      await context.sync();
      return range.cellCount;
    },
  },
  {
    vi: "Hai vùng không giao nhau cho đối tượng rỗng.",
    en: "The intersection of ranges that share no cell is a null object.",
    basis: method("range", "getIntersectionOrNullObject"),
    believed: is(true),
    observe: async ({ context, sheet }) => {
      const shared = sheet.getRange("A1:B2").getIntersectionOrNullObject("D1:E2");
      await context.sync();
      return shared.isNullObject;
    },
  },
];

async function isRead(
  context: Scratch["context"],
  sheet: Scratch["sheet"],
  address: string,
): Promise<boolean> {
  try {
    const areas = sheet.getRanges(address).load("areaCount");
    await context.sync();
    return areas.areaCount === 2;
  } catch (error) {
    refusalOf(error);
    return false;
  }
}
