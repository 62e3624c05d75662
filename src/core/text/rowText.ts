import { foldedText } from "./foldedText";

const TOTAL =
  /^(?:tong(?:$| (?:cong|so|hop|dang vien|dv|toan|chi bo|chung|cac)\b)|cong(?:$| (?:toan|chi bo|cac|so|tong|to|cot|trang|dang vien|\d))|cong cong|(?:so )?mang sang|luy ke|total|ty le\b|tl$|chia ra|trong do|so luong$)/;
const SIGNATURE =
  /^(?:nguoi (?:lap|tong hop|ghi|bao cao|kiem|viet|thuc hien)|t ?m (?:chi|ban|dang|bch|to|cap|doan)|thay mat|xac nhan|to kiem phieu|ban kiem phieu|chu tri|chu toa|thu ky|k ?t (?:bi|truong)|noi nhan|ky ghi|ky ten|ghi ro ho|bi thu$|pho bi thu$|to truong$|truong ban|dai dien (?:chi|cap|dang)|lap bieu|nguoi nhap|can bo (?:lap|tong hop)|thu truong|giam sat|bi thu chi bo$|dang uy$)/;
const DATE_LINE = /ngay (?:\d+ |)thang (?:\d+ |)nam(?: \d+)?$|^ngay \d{1,2} \d{1,2} 20\d\d$/;
const NUMBERED = /^(?:[IVXLC]{1,5}|[A-Z]|[a-hđ]|\d{1,2})\s*[.)\-/:]\s*(?=\S)/u;
const ROMAN_OR_LETTER =
  /^(?:[IVXLC]{1,5}|[A-Za-zĐđ]|[IVX]+\.\d+|[A-Z]\.\d+|[IVX]+\.[IVX]+)\s*[.)\-:/]?$/u;
const ORDER_NUMBER = /^\(?0*\d{1,5}\s*[a-z]?\s*[.)\-:]?$/i;
const GROUP =
  /^(?:tổ|to (?:dang|so|chuyen|bo|dan|\d+|[ivx]+$)|chi bộ|chi bo|nhóm|nhom|khối|khoi|ban|phòng|phong|khoa|bộ phận|bo phan|đảng viên|dang vien|cán bộ|can bo|lãnh đạo|lanh dao|thôn|thon|ấp|ap|khu phố|khu pho|khu|xóm|xom|bản|đảng bộ|dang bo|trung tâm|trung tam|đơn vị|don vi|đội|doi|phân xưởng|phan xuong|phân hiệu|tiểu đội|trung đội|văn phòng|van phong|diện|đối tượng|doi tuong|danh sách|ban giám hiệu|hưu trí|huu tri|bộ môn|bo mon|cơ quan|co quan|công đoàn|trạm|viện|trường|lớp|số|cấp ủy|chi ủy|chi uỷ|các đồng chí|tổ chức|dự bị|chính thức|miễn|giáo viên|giảng viên|viên chức|công chức|nhân viên|người lao động|sinh viên|học sinh|cựu chiến binh|dân phố)(?!\p{L})/u;
const SURNAMES = new Set(
  (
    "nguyen tran le pham huynh hoang phan vu vo dang bui do ho ngo duong ly dinh trinh truong mai dao doan lam luong luu " +
    "ha cao chu chau ta to thai tang thach tu vuong quach quan kieu khuat kim la lai lo lu luc mac ma nghiem ninh nong on " +
    "phung phi phuong san son tong tieu ton trieu tri tuong uong van vi xa y an au ban bach be bo ca cam chung co cung cu " +
    "cung dam dan diep dieu dong du gia giang giap hau hua khong khuong khuc lieu moc ngan nghi ngoc nham nhan phu sung " +
    "thieu than thanh thi tham than thoi tien trang trung ung vang vien vong giàng giang lau thao chao ho quang hoa mua sinh " +
    "h y ksor rmah siu kpa nay rcom ro bo nie mlo ayun eban hdok buon krong ralan rahlan alang coor zoram bnuoc arat hien bling"
  ).split(" "),
);

/** True for the first text of a row that totals the rows above it. */
export function isTotalText(folded: string): boolean {
  return TOTAL.test(folded);
}

/** True for the first text of a row that totals one group: `Cộng Phân xưởng Điện`. */
export function isSubtotalText(text: string): boolean {
  const [, group = ""] = /^(?:tổng )?(?:cộng|tổng) (.+)$/iu.exec(text.normalize("NFC")) ?? [];
  return group !== "" && isGroupText(group);
}

/** True for a text that begins the signatures under a table. */
export function isSignatureText(folded: string): boolean {
  return SIGNATURE.test(folded) && folded.length < 80;
}

/** True for `Hà Nội, ngày 15 tháng 12 năm 2023`, with or without the figures, and for `ngày 15/12/2023`. */
export function isDateLine(folded: string): boolean {
  return DATE_LINE.test(folded.replace(/\s+/g, " ")) && folded.length < 80;
}

/** True for words that cite a document, whose date is not that of the meeting. */
export function isCitation(folded: string): boolean {
  return /quy dinh|huong dan|quyet dinh|ke hoach|cong van|nghi quyet|thong tu|nghi dinh|ket luan so|chi thi|luat|thong bao|dieu le|\bso \d+ (?:qd|hd|kh|cv|nq|tb|kl|ct|bc|ttr)\b|tu ngay|sinh ngay|ngay sinh|giai doan|nhiem ky|ban hanh/.test(
    folded,
  );
}

/** True for the number of a member: `1`, `01`, `1.`, `12a`. */
export function isOrderText(text: string): boolean {
  return ORDER_NUMBER.test(text);
}

/** True for the number of a group: `I`, `II.`, `A`, `b)`. */
export function isGroupOrder(text: string): boolean {
  return ROMAN_OR_LETTER.test(text);
}

/** Removes the number of a heading such as `I. Tổ đảng 1`. */
export function withoutNumber(text: string): string {
  return text
    .replace(NUMBERED, "")
    .replace(/\s*:\s*$/, "")
    .trim();
}

export function isNumberedHeading(text: string): boolean {
  return /^(?:[IVXLC]{1,5}|[A-Z])\s*[.)\-/:]\s*\S/u.test(text);
}

/** True for the name of a group of members; with its marks, `Tổ` (a group) differs from the surname `Tô`. */
export function isGroupText(text: string): boolean {
  return GROUP.test(withoutNumber(text).normalize("NFC").toLowerCase());
}

/** True for a Vietnamese person's name: two to seven words, the first of them a surname. */
export function isPersonName(text: string): boolean {
  if (isGroupText(text) || /[\d:;,?!]/.test(text)) return false;
  const words = foldedText(text).split(" ");
  return words.length >= 2 && words.length <= 7 && SURNAMES.has(words[0] ?? "");
}
