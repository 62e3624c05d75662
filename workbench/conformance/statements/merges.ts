import { ERRORS, issue, method } from "../sources";
import { is, refused, type Statement } from "../statement";

const MERGED = method("range", "getMergedAreasOrNullObject");

export const merges: readonly Statement[] = [
  {
    vi: "Gộp ô chỉ giữ nội dung của ô trên cùng bên trái.",
    en: "Merging keeps only the content of the cell at the top left.",
    basis: "http://www.operisanalysiskit.com/help/2003/mergedcells.htm",
    believed: is(["a", ""]),
    observe: async ({ context, sheet }) => {
      const range = sheet.getRange("A1:B1");
      range.values = [["a", "b"]];
      range.merge();
      range.load("values");
      await context.sync();
      return (range.values[0] ?? []).map(String);
    },
  },
  {
    vi: "Vùng không có ô gộp cho đối tượng rỗng.",
    en: "The merged areas of a range without any are a null object.",
    basis: MERGED,
    needs: "1.13",
    believed: is(true),
    observe: async ({ context, sheet }) => {
      const areas = sheet.getRange("A1:C3").getMergedAreasOrNullObject();
      await context.sync();
      return areas.isNullObject;
    },
  },
  {
    vi: "Danh sách “areas” cho đủ địa chỉ của từng ô gộp.",
    en: "The list “areas” has the whole address of every merged area.",
    basis: issue(1590),
    needs: "1.13",
    believed: is(["'xlcb thử'!B2:C4"]),
    observe: async ({ context, sheet }) => {
      sheet.getRange("B2:C4").merge();
      const areas = sheet.getRange("A1:D5").getMergedAreasOrNullObject();
      areas.load("areas/items/address");
      await context.sync();
      return areas.areas.items.map(({ address }) => address);
    },
  },
  {
    vi: "Ô gộp bắt đầu ngoài vùng thì không được kể.",
    en: "A merged area that starts outside the range is not listed.",
    basis: issue(3611),
    needs: "1.13",
    believed: is(true),
    observe: async ({ context, sheet }) => {
      sheet.getRange("A1:B3").merge();
      const areas = sheet.getRange("B2:D5").getMergedAreasOrNullObject();
      await context.sync();
      return areas.isNullObject;
    },
  },
  {
    vi: "Vùng có hơn 512 ô gộp thì không liệt kê được.",
    en: "More than 512 merged areas cannot be listed.",
    basis: MERGED,
    needs: "1.13",
    believed: refused(),
    observe: async ({ context, sheet }) => {
      sheet.getRange("A1:B513").merge(true);
      const areas = sheet.getRange("A1:B513").getMergedAreasOrNullObject();
      areas.load("areaCount");
      await context.sync();
      return areas.areaCount;
    },
  },
  {
    vi: "Bỏ gộp trước, xóa sau thì xóa được một phần của ô gộp.",
    en: "Part of a merged area can be cleared once it is unmerged.",
    basis: method("range", "unmerge"),
    believed: is([["", ""]]),
    observe: async ({ context, sheet }) => {
      const whole = sheet.getRange("A1:B1");
      whole.values = [["a", ""]];
      whole.merge();
      const part = sheet.getRange("A1");
      part.unmerge();
      part.clear();
      whole.load("values");
      await context.sync();
      return whole.values.map((row) => row.map(String));
    },
  },
  {
    vi: "Không lập được bảng (Table) trên ô gộp.",
    en: "A table cannot be made over merged cells.",
    basis: ERRORS,
    believed: refused("MergedRangeConflict"),
    observe: async ({ context, sheet }) => {
      sheet.getRange("A1:B1").merge();
      sheet.tables.add(sheet.getRange("A1:B3"), true);
      await context.sync();
      return "made";
    },
  },
  {
    vi: "Không lập được bảng (Table) chồng lên bảng khác.",
    en: "A table cannot overlap another table.",
    basis: method("tablecollection", "add"),
    believed: refused(),
    observe: async ({ context, sheet }) => {
      sheet.tables.add(sheet.getRange("A1:B3"), true);
      sheet.tables.add(sheet.getRange("B2:C5"), true);
      await context.sync();
      return "made";
    },
  },
];
