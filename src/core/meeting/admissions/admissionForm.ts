import type { Form, Heading } from "../forms/form";

export type AdmissionField =
  "name" | "decided" | "ceremony" | "guide" | "probationEnds" | "recognised";

const ABOUT_ADMISSIONS = /ket nap|du bi|phat trien dang|giup do|dang vien moi/;
/** People who are not members yet, and what is only planned. */
const NOT_YET =
  /quan chung|cam tinh|doi tuong (?:dang|ket nap|phat trien)|nguon (?:phat trien|ket nap)|ke hoach|du kien|phuong huong/;
/** Columns of a register of all members. */
const REGISTER = /que quan|trinh do|so the|ngay sinh|nam sinh|dan toc|dien thoai|dia chi|ly luan/g;

export const ADMISSION_FORM: Form<AdmissionField> = {
  key: "name",
  prose: [],
  phrases: [
    {
      field: "guide",
      says: /giup do|kem cap|(?:nguoi|dang vien|dong chi) (?:huong dan|giup|theo doi)|phan cong/,
      not: /gioi thieu|^ngay|quyet dinh phan cong/,
    },
    {
      field: "probationEnds",
      says: /het (?:han |thoi gian |thoi han |ky )*(?:du bi|12 thang|thu thach)|(?:ket thuc|hoan thanh|ngay het|het han).* du bi|^(?:han|du) (?:12 thang|du bi)|tron 12 thang|du 12 thang|du bi (?:den|toi)|ngay het (?:han|12 thang)|thoi han du bi/,
    },
    {
      field: "recognised",
      says: /cong nhan|(?:chuyen|ngay|vao dang|dang vien) (?:dang )?(?:vien )?chinh thuc|^chinh thuc/,
      not: /giup|han (?:chi bo )?xet|de nghi|du kien|^so (?:quyet dinh|qd)$|nghi quyet/,
    },
    {
      field: "decided",
      says: /(?:quyet dinh|\bqd\b).*(?:ket nap)?|ngay ky/,
      not: /chinh thuc|cong nhan|^so (?:quyet dinh|qd)$|(?:ket nap|quyet dinh|qd) so(?: (?:quyet dinh|qd))?$|phan cong/,
    },
    {
      field: "ceremony",
      says: /\ble\b|ket nap|vao dang|ngay to chuc/,
      not: /gioi thieu|\bso\b|noi|dang vien (?:moi )?ket nap|ho ten|ho va ten|nguoi/,
    },
    {
      field: "name",
      says: /^(?:ho (?:va )?ten|ho ten|ten dang vien|dang vien|dong chi|nguoi duoc ket nap|quan chung)/,
      not: /giup|huong dan|gioi thieu|du bi den/,
    },
  ],
  fits: (heading) => isAdmissions(heading) && !isRegister(heading),
};

function isAdmissions({ fields, title, words }: Heading<AdmissionField>): boolean {
  const own = title.slice(0, -1);
  const lines = own.length > 0 ? own : title;
  if (lines.some((line) => NOT_YET.test(line)) || /xep loai|phieu/.test(words)) return false;
  const isTold = title.some((line) => ABOUT_ADMISSIONS.test(line));
  const hasDay = fields.has("ceremony") || fields.has("decided");
  const hasProbation = fields.has("guide") || fields.has("probationEnds");
  return hasDay ? hasProbation || isTold : hasProbation && isTold;
}

function isRegister({ fields, words }: Heading<AdmissionField>): boolean {
  const others = words.match(REGISTER)?.length ?? 0;
  return others >= 2 && !fields.has("guide") && !fields.has("probationEnds");
}
