import { guide, issue, method } from "../sources";
import { SCRATCH } from "../run";
import {
  is,
  isOrRefused,
  refused,
  type Observed,
  type Scratch,
  type Statement,
} from "../statement";

const SHEET = guide("excel/excel-add-ins-worksheets#protect-worksheet-data");
const STRUCTURE = guide("excel/excel-add-ins-workbooks#protect-workbook-structure");

export const protection: readonly Statement[] = [
  {
    vi: "Trang tính được bảo vệ không cho ghi giá trị.",
    en: "A protected sheet takes no values.",
    basis: SHEET,
    believed: refused("AccessDenied"),
    observe: (scratch) =>
      whileProtected(scratch, ({ sheet }) => {
        sheet.getRange("A1").values = [[1]];
      }),
  },
  {
    vi: "Trang tính được bảo vệ không cho đổi định dạng.",
    en: "A protected sheet takes no formats.",
    basis: SHEET,
    believed: refused("AccessDenied"),
    observe: (scratch) =>
      whileProtected(scratch, ({ sheet }) => {
        sheet.getRange("A1").format.font.bold = true;
      }),
  },
  {
    vi: "Trang tính được bảo vệ không cho gộp ô.",
    en: "A protected sheet does not let cells be merged.",
    basis: SHEET,
    believed: refused("AccessDenied"),
    observe: (scratch) =>
      whileProtected(scratch, ({ sheet }) => {
        sheet.getRange("A1:B1").merge();
      }),
  },
  {
    vi: "Trang tính được bảo vệ vẫn đọc được.",
    en: "A protected sheet can be read.",
    basis: SHEET,
    believed: is(1),
    observe: async ({ context, sheet }) => {
      const cell = sheet.getRange("A1");
      cell.values = [[1]];
      sheet.protection.protect();
      cell.load("values");
      await context.sync();
      return Number(cell.values[0]?.[0]);
    },
  },
  {
    vi: "Không bảo vệ được hai lần.",
    en: "A protected sheet cannot be protected again.",
    basis: method("worksheetprotection", "protect"),
    believed: refused("AccessDenied", "InvalidOperation"),
    observe: (scratch) =>
      whileProtected(scratch, ({ sheet }) => {
        sheet.protection.protect();
      }),
  },
  {
    vi: "Bỏ bảo vệ trang tính không được bảo vệ: không có gì xảy ra, hoặc bị từ chối từ tháng 6/2026.",
    en: "Unprotecting a sheet that is not protected does nothing, or is refused since June 2026.",
    basis: issue(6784),
    believed: isOrRefused("done", "AccessDenied"),
    observe: async ({ context, sheet }) => {
      sheet.protection.unprotect();
      await context.sync();
      return "done";
    },
  },
  {
    vi: "Sổ khóa cấu trúc không cho thêm trang tính.",
    en: "A workbook with a protected structure takes no new sheet.",
    basis: STRUCTURE,
    believed: refused(),
    observe: (scratch) =>
      whileLocked(scratch, ({ context }) => {
        context.workbook.worksheets.add(`${SCRATCH} mới`);
      }),
  },
  {
    vi: "Sổ khóa cấu trúc không cho đổi tên trang tính.",
    en: "A workbook with a protected structure lets no sheet be renamed.",
    basis: STRUCTURE,
    believed: refused(),
    observe: (scratch) =>
      whileLocked(scratch, ({ sheet }) => {
        sheet.name = `${SCRATCH} mới`;
      }),
  },
  {
    vi: "Sổ khóa cấu trúc không cho chuyển trang tính.",
    en: "A workbook with a protected structure lets no sheet be moved.",
    basis: STRUCTURE,
    believed: refused(),
    observe: (scratch) =>
      whileLocked(scratch, ({ sheet }) => {
        sheet.position = 0;
      }),
  },
  {
    vi: "Sổ khóa cấu trúc không cho xóa trang tính.",
    en: "A workbook with a protected structure lets no sheet be deleted.",
    basis: STRUCTURE,
    believed: refused(),
    observe: (scratch) =>
      whileLocked(scratch, ({ sheet }) => {
        sheet.delete();
      }),
  },
];

async function whileProtected(
  scratch: Scratch,
  attempt: (scratch: Scratch) => void,
): Promise<Observed> {
  scratch.sheet.protection.protect();
  await scratch.context.sync();
  attempt(scratch);
  await scratch.context.sync();
  return "done";
}

/** Locks the structure of the workbook for the attempt only. */
async function whileLocked(
  scratch: Scratch,
  attempt: (scratch: Scratch) => void,
): Promise<Observed> {
  scratch.context.workbook.protection.protect();
  await scratch.context.sync();
  try {
    attempt(scratch);
    await scratch.context.sync();
    return "done";
  } finally {
    await Excel.run(async (context) => {
      context.workbook.protection.unprotect();
      await context.sync();
    });
  }
}
