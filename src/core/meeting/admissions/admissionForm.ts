import type { Form, Heading } from "../forms/form";

export type AdmissionField =
  "name" | "decided" | "ceremony" | "guide" | "probationEnds" | "recognised";

const ABOUT_ADMISSIONS = /ket nap|du bi|phat trien dang|giup do|dang vien moi/;
/** People who are not members yet, and what is only planned. */
const NOT_YET =
  /quan chung|cam tinh|doi tuong (?:dang|ket nap|phat trien)|\bnguon\b|\bqcut\b|nhan thuc ve dang|ke hoach|du kien|phuong huong/;
const ADMITTED =
  /(?<!chua )(?:duoc|da|moi|vua) (?:duoc )?ket nap|dang vien (?:du bi|moi)|du bi(?: |$)/;
const PLANNED = /(?:du kien|ke hoach)[^|]*ket nap|ket nap[^|]*(?:du kien|ke hoach)/;
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
      not: /du kien|chinh thuc|cong nhan|^so (?:quyet dinh|qd)$|(?:ket nap|quyet dinh|qd) so(?: (?:quyet dinh|qd))?$|phan cong/,
    },
    {
      field: "ceremony",
      says: /\ble\b|ket nap|\bkn\b|vao dang|ngay to chuc/,
      not: /du kien|gioi thieu|\bso\b|noi|dang vien (?:moi )?ket nap|ho ten|ho va ten|nguoi/,
    },
    {
      field: "name",
      says: /^(?:ho (?:va )?ten|ho ten|ten dang vien|dang vien|dong chi|nguoi duoc ket nap|quan chung)/,
      not: /giup|huong dan|gioi thieu|du bi den/,
    },
  ],
  fits: (heading) =>
    isAdmissions(heading) &&
    !areCandidates(heading) &&
    !isRegister(heading) &&
    !/xep loai/.test(heading.words),
};

function isAdmissions({ fields, title, words }: Heading<AdmissionField>): boolean {
  const hasDay = fields.has("ceremony") || fields.has("decided");
  const hasProbation = fields.has("guide") || fields.has("probationEnds");
  const isTold = title.some((line) => ABOUT_ADMISSIONS.test(line));
  if (hasDay && hasProbation) return true;
  return (hasDay || hasProbation) && isTold && !/phieu/.test(words);
}

/** The nearest title that says either decides; headings do where the list has no day of an admission. */
function areCandidates({ fields, title, words }: Heading<AdmissionField>): boolean {
  const line = title.find((each) => NOT_YET.test(each) || ADMITTED.test(each));
  if (line !== undefined && isOfCandidates(line)) return true;
  const hasDay = fields.has("ceremony") || fields.has("decided");
  return !hasDay && (PLANNED.test(words) || NOT_YET.test(words));
}

/** True for the title of people who are yet to be admitted. */
export function isOfCandidates(folded: string): boolean {
  return NOT_YET.test(folded) && !ADMITTED.test(folded);
}

function isRegister({ fields, words }: Heading<AdmissionField>): boolean {
  const others = words.match(REGISTER)?.length ?? 0;
  return others >= 2 && !fields.has("guide") && !fields.has("probationEnds");
}
