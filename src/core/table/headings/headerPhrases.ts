import type { Role } from "../../model/role";

/**
 * A phrase, as patterns over folded text, for a role that a heading alone decides. `leaf` is matched against the lowest level
 * of a merged header, `whole` against all its levels from the top. The first match wins, so narrower phrases come first.
 * Ratings, levels and scores take more than a phrase: see `ratingHeader`, `levelHeader` and `scoreHeader`.
 */
export interface HeaderPhrase {
  readonly role: Role;
  readonly leaf?: RegExp;
  readonly whole?: RegExp;
  readonly not?: RegExp;
}

/** Words of a heading that may span several columns. */
export const PARENT =
  /ngay thang|danh gia|xep loai|so phieu|ket qua|diem|ty le|chuc vu|thong tin|phieu|bieu quyet|vao dang|dang vien|sinh|de nghi|muc|gioi tinh|y kien|so luong|chat luong|nhiem vu/;

export const PERSON_NAME =
  /^(?:ho (?:va |ten )?(?:chu )?(?:dem|lot|ten)|ho va chu|ho ten|hoten|h ten|ten dang vien|ten dv|dong chi$|d c$|ten khai sinh|full ?name|name$|member(?: name)?$|ho va$|ho$)/;
/** Headings of the further columns of a name whose first column is headed "Họ". */
export const NAME_PART =
  /^(?:ten(?: dem| lot| goi)?|(?:chu )?(?:dem|lot)(?: va ten)?|given name|first name|middle name)$/;
export const NOT_A_NAME =
  /giup|gioi thieu|huong dan|theo doi|vo chong|cha me|bo me|nguoi|phu trach|ky ghi/;

/** Headings over the names of party organisations that are rated. */
export const ORGANISATION_NAME =
  /^(?:ten (?:cac )?)?(?:to chuc (?:co so )?dang|tccsd|tcd|chi bo|chi bo truc thuoc|don vi|tap the|dang bo|chi dang bo|cac chi bo|chi bo dang bo)(?: (?:truc thuoc|tap the|don vi|chi bo|co so|lanh dao|dang|bo phan)\b.*)?$/;

export const ORDER = /^(?:s ?t ?t|t ?t|so tt|so thu tu|thu tu|no|order)(?: dang vien)?$/;

export const HEADER_PHRASES: readonly HeaderPhrase[] = [
  { role: "order", leaf: ORDER },
  {
    role: "guide",
    whole:
      /giup do|kem cap|(?:nguoi|dang vien).* (?:huong dan|giup)|phan cong (?:giup|theo doi|dang vien)|guide|mentor/,
  },
  { role: "name", leaf: PERSON_NAME, not: NOT_A_NAME },
  {
    role: "departed",
    leaf: /^(?:ngay|thoi gian|thoi diem) (?:giam|chuyen(?: di| sinh hoat| sinh hoat dang| shd| dang)?(?: di)?|tu tran|mat|chet|ra khoi dang|xoa ten|khai tru|roi (?:chi bo|dang)|di)$/,
  },
  { role: "departed", leaf: /^chuyen di$/ },
  { role: "departed", whole: /^chuyen (?:sinh hoat(?: dang)?|shd) (?:chuyen )?(?:sinh hoat )?di$/ },
  { role: "reason", whole: /ly do|nguyen nhan|reason/, not: /ngay|ghi chu/ },
  {
    role: "note",
    leaf: /ghi chu|^note|remark|^luu y|^g ?c$|chu thich|bien dong|^dien bien|^(?:tinh hinh )?tang giam|^thay doi trong|^thong tin (?:khac|them|bo sung)/,
    not: /^(?:ngay|thang|thoi (?:gian|diem)|so) /,
  },
  {
    role: "outstandingYears",
    whole: /so nam.*(?:xuat sac|htxs|xs\b|lien tuc|hoan thanh)|lien tuc|nam lien tiep/,
  },
  { role: "lowConfidence", whole: /tin nhiem thap/ },
  {
    role: "unitsFailed",
    whole: /^(?=.*(?:ty le|\btl\b|%))(?=.*(?:don vi|bo phan|dia phuong)).*khong hoan thanh/,
    not: /phieu|dang vien/,
  },
  {
    role: "unitsDone",
    whole:
      /^(?=.*(?:ty le|\btl\b|%))(?=.*(?:don vi|bo phan|dia phuong).*(?:phu trach|lanh dao|quan ly)).*hoan thanh/,
    not: /phieu|dang vien|vuot|cham/,
  },
  {
    role: "shortcomings",
    whole: /khac phuc.*(?:han che|khuyet diem|ton tai)|(?:han che|khuyet diem|ton tai).*khac phuc/,
    not: /chua khac phuc|bien phap|phuong huong/,
  },
  {
    role: "reviewed",
    leaf: /^(?:da |duoc |tinh trang |hoan thanh )*kiem diem(?: tu phe binh(?: va phe binh)?)?$/,
  },
  {
    role: "bonus",
    leaf: /^(?:diem )?(?:thuong|cong them)(?: (?:td |toi da )?\d+ ?(?:d|diem)?)?$|diem thuong/,
  },
  { role: "sickMonths", whole: /(?:so )?(?:thang|thoi gian).*(?:nghi om|om)\b|nghi om|sick/ },
  {
    role: "commendation",
    whole: /khen thuong|de nghi khen|giay khen|bang khen|hinh thuc khen|^khen$|commend/,
  },
  { role: "discipline", whole: /ky luat|disciplin/ },
  { role: "invalid", whole: /phieu.*khong hop le|^(?:phieu )?khong hop le|invalid/ },
  { role: "valid", whole: /phieu.*hop le|^(?:so )?hop le|\bvalid/ },
  { role: "votes.disagree", leaf: /^(?:so )?(?:phieu )?khong (?:dong y|tan thanh|nhat tri)/ },
  { role: "votes.agree", leaf: /^(?:so )?(?:phieu )?(?:dong y|tan thanh|nhat tri)/ },
  { role: "issued", whole: /(?:phieu|so).*phat ra|^phat ra|issued/ },
  { role: "returned", whole: /(?:phieu|so).*thu (?:ve|vao|duoc)|^thu ve|returned/ },
  {
    role: "voter",
    leaf: /quyen (?:bieu quyet|bo phieu)|(?:tham gia|tham du|duoc) (?:bieu quyet|bo phieu)|^(?:bieu quyet|bo phieu|cu tri)$|nhan phieu/,
    not: /^so |ket qua|ty le|muc/,
  },
  {
    role: "late",
    whole: /cham (?:tien do|muon|han)|qua han|ty le.*cham|(?:muon|tre) (?:han|tien do)/,
  },
  {
    role: "exceeded",
    whole: /vuot (?:muc|chi tieu|tien do|ke hoach)|(?:ty le|tl|%|nhiem vu).*vuot|exceed/,
  },
  {
    role: "done",
    whole:
      /(?:ty le|tl|%).*(?:nhiem vu )?hoan thanh(?! (?:xuat|tot))|muc do hoan thanh (?:cong viec|nhiem vu duoc giao) ?(?:ty le)?$|^hoan thanh nhiem vu ty le/,
    not: /phieu|xep loai|dang vien|danh gia/,
  },
  {
    role: "voteShare",
    whole:
      /(?:ty le|tl|%).*(?:phieu|bieu quyet|dong y|tan thanh|de nghi)|(?:phieu|bieu quyet).*(?:ty le|%)/,
  },
  {
    role: "admittedOfficial",
    leaf: /(?:ket nap|vao dang|du bi|ngay vd).* (?:va |ngay |cong nhan |chuyen )*chinh thuc|ngay (?:kn|vd) (?:va )?(?:ngay )?ct$/,
    not: /vao dang chinh thuc$/,
  },
  { role: "official", leaf: /^(?:ngay )?(?:dang vien )?chinh thuc(?: hoac| hay)? du bi$/ },
  {
    role: "official",
    leaf: /(?:^|ngay |vao dang |cong nhan |chuyen |dang )(?:dang )?(?:vien )?chinh thuc|^ngay ct|^c ?thuc$|^chinh thuc|official date|^ngay.*chinh thuc/,
    not: /muc|xep loai|danh gia|ket qua|quyet dinh|ket nap|tinh trang|du bi/,
  },
  {
    role: "admissionDecided",
    whole:
      /(?:quyet dinh|\bqd\b).*(?:ket nap|vao dang)|(?:ket nap|vao dang).*(?:quyet dinh|\bqd\b)/,
    not: /tuoi|quyet dinh so|\bso (?:quyet dinh|qd\b)|qd so|gioi thieu|chinh thuc/,
  },
  { role: "admitted", whole: /ket nap.*(?:le\b|to chuc)/, not: /quyet dinh|gioi thieu|noi/ },
  {
    role: "admitted",
    leaf: /ket nap|vao d(?:ang)?\b|^ngay (?:kn|vd|du bi)$|admi(?:tted|ssion)|joined/,
    not: /tuoi|(?:quyet dinh|qd) so|\bso (?:quyet dinh|qd\b)|gioi thieu|noi/,
  },
  { role: "admitted", whole: /(?:vao dang|ket nap|ngay thang.*|ngay) du bi$/ },
  {
    role: "birth",
    whole:
      /sinh ngay|ngay sinh|nam sinh|ngay thang.* sinh|thang nam sinh|^sinh nam|^nt ?ns$|^dob$|birth|\bsinh$/,
    not: /noi sinh|que/,
  },
  { role: "sex", leaf: /gioi tinh|^gioi$|^phai$|^nam nu$|^sex$|gender|^(?:dang vien )?nu$/ },
  { role: "positionCode", leaf: /^ma (?:so )?chuc (?:danh|vu)/ },
  {
    role: "code",
    leaf: /so the|the dang|^ma (?:so )?(?:dv|dang vien|can bo|cb|vien chuc|vc|nv|the|dinh danh)|^ma(?: so)?$|^ms ?(?:vc|sv|cb|dv|nv|gv)|msvc|mssv|so hieu|shcc|so ly lich|^sll$|member id|^id$|code/,
  },
  { role: "code", leaf: /cccd|can cuoc|cmnd|cmt|dinh danh/ },
  {
    role: "status",
    leaf: /tinh trang|trang thai|^(?:dang vien )?(?:ct|chinh thuc)(?: hay| hoac)? (?:db|du bi)$|(?<!xep |phan )loai (?:dang vien|dv)\b|dien dang vien|^dang vien (?:chinh thuc|du bi)|^status|^membership|^dien (?:quan ly|sinh hoat|mien)/,
  },
  {
    role: "partyPosition",
    leaf: /chuc vu (?:trong )?(?:dang|cap uy|chi uy|chi bo)|chuc vu.*dang\b|party position|^cap uy$|chuc danh dang/,
  },
  {
    role: "partyPosition",
    leaf: /^chuc vu(?:$| (?:don vi|noi|cong tac|hien|hoac|va don vi|chuc danh|dang))|^c ?vu?$|^position$/,
  },
  { role: "partyPosition", whole: /^chuc vu (?:trong )?(?:dang|cap uy|dang vien)$/ },
  { role: "job", whole: /^chuc vu (?:chinh quyen|chuyen mon|quan ly|hanh chinh|nha nuoc)$/ },
  {
    role: "job",
    leaf: /nghe nghiep|chuc danh|chuc vu|don vi cong tac|noi (?:cong tac|lam viec)|cong (?:viec|tac)(?: hien| dang| duoc|$)|co quan cong tac|bo phan cong tac|don vi chuyen mon|^chuyen mon$|^to chuyen mon|^phong ban|^phong$|^khoa$|^don vi$|^bo phan$|vi tri viec lam|^job|nhiem vu duoc (?:giao|phan cong)|trinh do/,
    not: /trinh do|^don vi tinh|^nhom/,
  },
  {
    role: "group",
    leaf: /^nhom|doi tuong|nhom chuc (?:trach|danh)|vi tri tuong dong|chuc trach|^group$/,
    not: /tieu chi|\btc\b|diem|noi dung/,
  },
  { role: "partyGroup", leaf: /^to (?:dang|so|sinh hoat|dang so)|^to$|thuoc to|party group/ },
  {
    role: "branchName",
    leaf: /^(?:ten |thuoc |sinh hoat (?:tai |o )?|noi sinh hoat )?chi bo(?: (?:truc thuoc|sinh hoat|noi|so|dang sinh hoat).*)?$|noi sinh hoat(?: dang)?$|^branch$/,
  },
];
