import type { Form, Heading } from "../forms/form";

export type OpinionField = "who" | "text" | "to" | "answer" | "due" | "done" | "open";

const ABOUT_OPINIONS =
  /y kien|kien nghi|de xuat|phat bieu|thao luan|tham luan|nguyen vong|phan anh|gop y|chat van/;
/** Tasks, plans and proposals of ratings or commendations: lists that look alike. */
const OTHERS =
  /xep loai|khen thuong|bieu quyet|phan cong nhiem vu|(?:nguoi|don vi|bo phan) (?:thuc hien|phu trach|chu tri|duoc giao)|kinh phi|so tien/;

/** Beside a column of this name, that of results is the answer. */
const STATE = /^(?:tinh trang|trang thai)/;

/** Registers of complaints, which are not the members' opinions. */
const COMPLAINTS =
  /khieu nai|to cao|don thu|tiep (?:cong )?dan|cong dan|khach hang|nguoi benh|benh nhan|phu huynh|su co|duong day nong|hom thu|bao hong|thiet bi/;

export const OPINION_FORM: Form<OpinionField> = {
  key: "text",
  prose: ["text", "answer"],
  suits: (field, heading, headings) =>
    field !== "done" || !/^ket qua/.test(heading) || !headings.some((each) => STATE.test(each)),
  phrases: [
    {
      field: "open",
      says: /^(?:con )?(?:chua|dang|ton) (?:duoc )?(?:giai quyet|xu ly|thuc hien|xong|tra loi)$/,
    },
    {
      field: "done",
      says: /^(?:tinh trang|trang thai|hien trang|ket qua|(?:giai quyet |da )?xong|da (?:(?:hay )?chua )?(?:duoc )?(?:giai quyet|xu ly|thuc hien|xong|tra loi)|hoan thanh|tien do|muc do)/,
      not: /y kien|kien nghi|^ket qua tra loi/,
    },
    {
      field: "answer",
      says: /tra loi|phan hoi|giai dap|ket qua (?:giai quyet|xu ly)|(?:cach|huong) giai quyet|giai trinh|tiep thu|huong (?:xu ly|giai quyet)|phuong an|bien phap|giai phap|ket luan|phan hoi|y kien (?:chu tri|chi uy|cap uy|cua chi uy|giai quyet)/,
      not: /^ngay|^hen|^moc|\bhan |xong/,
    },
    {
      field: "due",
      says: /thoi han|^han(?: |$)|^hen(?: |$)|^moc |^khi nao|thoi gian (?:giai quyet|thuc hien|hoan thanh|tra loi|xu ly)|hoan thanh truoc|^thoi gian$|thoi diem/,
    },
    {
      field: "to",
      says: /^gui$|(?:kien nghi|gui|chuyen|de nghi|de xuat) (?:cap|nganh|co quan|don vi|noi)|(?:kien nghi|gui|chuyen|de nghi|de xuat) (?:voi|toi|den|cho|len)(?: |$)|noi (?:nhan|gui|tiep nhan)|(?:cap|co quan|don vi|bo phan|phong ban|noi|tham quyen|trach nhiem|cap co tham quyen|dau moi) (?:co tham quyen |co trach nhiem )?(?:giai quyet|xu ly|tra loi|tiep nhan|nhan|xem xet)|doi tuong (?:kien nghi|nhan)|^cap tren$|tham quyen/,
      not: /thoi gian|ngay|noi dung/,
    },
    {
      field: "who",
      says: /(?:nguoi|dong chi|dang vien|dai bieu|chu the|ho ten|ho va ten|to chuc|tac gia|don vi|ca nhan) (?:\S+ )?(?:neu|phat bieu|kien nghi|de xuat|gop y|co y kien|phan anh|y kien|thao luan|dang vien|tham luan)|^ai (?:neu|kien nghi|de xuat|phat bieu)|^(?:ho (?:va )?ten|dong chi|dang vien|dai bieu|nguoi phat bieu|y kien cua|cua ai|nguoi neu|ca nhan|nguoi)(?: |$)/,
      not: /noi dung|giai quyet|xu ly|theo doi/,
    },
    {
      field: "text",
      says: /noi dung|y kien|kien nghi|de xuat|phan anh|nguyen vong|van de/,
      not: /^ngay|^so /,
    },
  ],
  fits: (heading) => isAboutOpinions(heading),
};

function isAboutOpinions({ fields, words, title, over }: Heading<OpinionField>): boolean {
  if (OTHERS.test(words) || title.slice(0, -1).some((line) => /xep loai|khen thuong/.test(line)))
    return false;
  if ([words, ...title].some((text) => COMPLAINTS.test(text))) return false;
  const isTold =
    ABOUT_OPINIONS.test(over("text")) ||
    ABOUT_OPINIONS.test(over("who")) ||
    title.some((line) => ABOUT_OPINIONS.test(line));
  return isTold && fields.size >= 2;
}
