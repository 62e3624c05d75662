import type { Status } from "../model/table";
import { cleanText, foldedText } from "./foldedText";

interface StatusPhrase {
  readonly status: Status;
  readonly says: RegExp;
  /** If this matches the same clause, the phrase means something else. */
  readonly not?: RegExp;
  /** The status does not count while it is only proposed. */
  readonly decided?: true;
}

const NEGATION = "khong|ko|chua|chang|het|thoi|huy|go|bo|cham dut|tung|khoi phuc|ket thuc";
/** Words allowed between a negation and what it negates. */
const FILLER =
  "(?: (?:con|bi|duoc|phai|thuoc|dien|doi tuong|la|thoi han|thoi gian|han|giai doan|ky|nghi|quyet dinh|lenh|che do|co|dang vien|viec|khoi|truong hop))*";
const NEGATED = new RegExp(String.raw`(?:^|\s)(?:${NEGATION})${FILLER}\s*$`);
const PROPOSED =
  /(?:^|\s)(?:de nghi|xin|du kien|cho|sap|dang lam thu tuc|de xuat|xem xet|lam don|ho so|thu tuc)(?: (?:duoc|xet|cho|thu tuc|quyet dinh|ra))*\s*$/;
const BACK =
  /(?:sinh hoat|cong tac|tham gia) (?:tro )?lai|tro lai (?:sinh hoat|cong tac)|phuc hoi sinh hoat/;

/** A move from elsewhere: "chuyển đến", unless a branch follows as the goal. */
const ARRIVAL =
  /chuyen (?:sinh hoat |shd |sh |dang |sinh hoat dang )?(?:den|ve|toi)(?= (?:tu|ngay|thang|nam|\d)|$)|moi chuyen (?:sinh hoat |shd |sh |dang |sinh hoat dang )?(?:den|ve|toi)|chuyen .*\btu (?:chi bo|dang bo|noi khac|don vi)|\btu .*chuyen (?:.* )?(?:den|ve|sang|toi)|tiep nhan/;

/** Heads a list of those who are no longer members, most of whom moved. */
const LEAVERS =
  /^(?:[ivx]{1,4} |[a-d] )?(?:danh sach |cac )*(?:dang vien|dv) (?:da )?giam(?= (?:trong|nam|tu|do|den|tinh|so voi)\b|$)/;

/** Each is compared with one clause at a time, in lower case without marks, its `<` replaced by "duoi" (below). */
const PHRASES: readonly StatusPhrase[] = [
  {
    status: "exempt",
    says: /mien (?:ca |cac |tham gia )?(?:cong tac|ct\b|ct ?shd?\b|sinh hoat|sh\b|shd|kiem diem|danh gia|xep loai|kd\b|dg\b|xl\b)|^(?:duoc )?mien$|dang vien mien|(?:thuoc dien|duoc|dien) mien$|dv mien\b|\bm(?:ct|shd?|ctshd?)\b/,
    not: BACK,
    decided: true,
  },
  {
    status: "suspended",
    says: /dinh chi (?:viec )?(?:sinh hoat|shd|sh\b)(?! (?:cap uy|chi uy|doan))|^(?:bi |dang bi )?dinh chi$/,
    not: BACK,
    decided: true,
  },
  {
    status: "tooNew",
    says: /(?:duoi|chua (?:du|duoc|den|qua|tron)|khong du|it hon|nho hon) (?:0?6|sau) ?thang/,
    not: /(?:chuyen|thanh lap|cong tac|lam viec|nghi|om|thai san|hoc|ve|nhan viec|tuyen dung)(?!.*(?:ket nap|vao dang|du bi))/,
  },
  {
    status: "probationary",
    says: /\bdu bi\b|\b(?:dv|dang vien) ?db\b|\bdvdb\b|^db$|chua (?:duoc )?(?:cong nhan |chuyen |vao )?(?:dang )?(?:dang vien )?chinh thuc/,
    not: /(?:giup|huong dan|kem|theo doi|phu trach|phan cong|gioi thieu|bao cao).*du bi|uy vien du bi|dong vien|quan nhan|si quan|luc luong|chien si du bi|binh si|ngan sach|nguon/,
  },
  {
    status: "official",
    says: /^(?:la )?(?:dang vien |dv )?chinh thuc$|^(?:dv ?)?ct$|^dvct$|dang vien chinh thuc$/,
    not: /giup|huong dan|phan cong|ket nap|ngay/,
  },
  {
    status: "temporary",
    says: /(?:sinh hoat|sh|shd) (?:dang )?tam thoi|^tam thoi$|chuyen tam thoi|\bshtt\b|den tam thoi/,
  },
  {
    status: "transferred",
    says: /chuyen (?:sinh hoat|shd|sh\b|di\b|dang bo|chi bo|dang di|dang tich|sang (?:chi|dang) bo|ra ngoai|(?:den|ve|toi) (?:chi|dang) bo|ra quan|(?:cb|db)\b)|^(?:da )?cshd?\b|^(?:da )?chuyen$|^(?:da )?(?:ra quan|xuat ngu)\b|(?:shd|sinh hoat dang) ve (?:dia phuong|noi)/,
    not: new RegExp(`chuyen (?:dang )?(?:vien )?chinh thuc|tam thoi|${ARRIVAL.source}`),
    decided: true,
  },
  { status: "transferred", says: LEAVERS },
  { status: "arrived", says: ARRIVAL, not: /tam thoi/, decided: true },
  {
    status: "died",
    says: /tu tran|qua doi|hy sinh|ta the|^(?:da )?(?:chet|mat)(?= (?:ngay|thang|nam|do|vi|luc|\d)|$)|^da mat\b/,
    not: /gia dinh|than nhan|^(?:bo|me|vo|chong|cha|ong|ba)\b/,
  },
  {
    status: "left",
    says: /(?:ra khoi|roi khoi|xin ra|roi) dang\b|xin thoi (?:sinh hoat )?dang\b/,
    not: /dua ra khoi|de nghi|xem xet|dang lam|don xin/,
  },
  { status: "expelled", says: /khai tru/, not: /canh cao|khien trach/, decided: true },
  { status: "struckOff", says: /xoa (?:ten|danh sach)|dua ra khoi dang/, decided: true },
  {
    status: "maternity",
    says: /thai san|nghi (?:che do )?(?:sinh con|sinh em be|de|ho san)(?! \w*nghi)\b(?! (?:nghi|xuat))|^nghi sinh$/,
  },
  {
    status: "sick",
    says: /nghi (?:che do |phep |huong che do )?(?:om|benh|chua benh|dieu tri|duong benh)|om dai ngay|om nang|(?:dang|di) (?:dieu tri|chua benh|nam vien)|dieu tri (?:benh|dai|noi tru|ngoai tru)|benh (?:nang|hiem ngheo|dai ngay|hiem)|tai nan (?:nam|phai)|^om\b|bi (?:om|benh)\b/,
    not: /con om|cham (?:con|bo|me|nguoi)/,
  },
  {
    status: "disciplined",
    says: /bi (?:\S+ ){0,3}ky luat|khien trach|canh cao|cach chuc/,
    not: /hoc vu|hoc tap|xoa|het (?:thoi )?han/,
    decided: true,
  },
  {
    status: "absent",
    says: /^vang$|vang (?:mat|hop|co|khong|ly|do|sinh|dai|nhieu)|(?:di|dang|o|hoc tap|cong tac|lao dong|lam viec|du hoc|hoc)(?: \S+){0,3} nuoc ngoai|di cong tac|du hoc|xuat khau lao dong|(?:^|di |dang |han )xkld\b|\b(?:di|sang|o) (?:nhat(?: ban)?|han quoc|dai loan)$|khong (?:tham )?(?:du|gia) (?:hop|hoi nghi|sinh hoat)|bo sinh hoat|khong du hop|lam an xa|di lam xa|di hoc\b|hoc tap trung/,
  },
];

/** Returns the statuses that a remark, a position or a heading states; a negated one does not count. */
export function readStatuses(text: string): readonly Status[] {
  const found = new Set<Status>();
  for (const clause of foldedClauses(text))
    for (const phrase of PHRASES) if (fits(phrase, clause)) found.add(phrase.status);
  if (found.has("probationary")) found.delete("official");
  if (found.has("temporary")) found.delete("transferred");
  return [...found];
}

function fits({ says, not, decided }: StatusPhrase, clause: string): boolean {
  const match = says.exec(clause);
  if (!match || not?.test(clause) === true) return false;
  const before = clause.slice(0, match.index);
  return !NEGATED.test(before) && !(decided && PROPOSED.test(before));
}

/** Clauses end at punctuation, so that "Không họp, vắng mặt" negates only its first part. */
function foldedClauses(text: string): string[] {
  return cleanText(text)
    .replace(/</g, " dưới ")
    .replace(/>/g, " trên ")
    .split(/[,;:.()\n–—/+]|\s-\s|\bnhưng\b/u)
    .map(foldedText)
    .filter((clause) => clause !== "");
}

const UNRATED =
  /(?:khong|chua|ko|k|kg|mien|khg)(?: (?:duoc|thuoc|dien|doi tuong|phai|tham gia|tien hanh|co|thuc hien))*(?: (?:kiem diem|danh gia|xep loai|xep|xl|dg|kd|dgxl|kdxl|phan loai|xet|ket qua))+|^(?:kxl|cxl|k xl|khong|chua|mien)$|chua xet|^moi (?:duoc )?(?:ket nap|kn|vao dang)\b|cho (?:xet|ket luan|xep loai)|khong xet/;

/** Statuses that do not excuse a missing rating. */
const STILL_RATED: ReadonlySet<Status> = new Set<Status>(["official", "disciplined"]);

/** True for a folded text that denies a rating in words: "Chưa xếp loại", "Không đánh giá". */
export function saysUnrated(folded: string): boolean {
  return UNRATED.test(folded);
}

/** True for a text from which it follows that the member has no rating: "Chưa xếp loại", "Miễn", "Nghỉ thai sản". */
export function isUnratedText(text: string): boolean {
  return (
    saysUnrated(foldedText(text)) || readStatuses(text).some((status) => !STILL_RATED.has(status))
  );
}
