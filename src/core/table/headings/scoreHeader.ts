/** Which score a heading announces, and how near it is to the branch's own: 0 is nearest. */
export interface ScoreHeader {
  readonly role: "general" | "task" | "total";
  readonly rank: number;
  readonly isAppraised: boolean;
}

const SCORE = /diem|tieu chi|\b(?:30|70|100) ?d?$|score|points/;
const TOTAL =
  /tong|\b100 ?d?\b|^diem(?: (?:dat|so|danh gia|xep loai|chi bo|tham dinh|tu cham|ca nhan).*)?$|total|cong diem/;
const TASK = /nhiem vu|kqth|thnv|chuyen mon|ket qua|\b70 ?d?\b|task/;
const GENERAL = /chung|\b30 ?d?\b|general/;

/** A part of one of the two groups, by its own maximum: `Chính trị (10)`. */
const PART = /\b(?!30\b|70\b|100\b)\d{1,2}(?: ?d| diem)?$/;

/** A column of points, by its lowest level first; a sum below a group of criteria is that group's. */
export function scoreHeader(leaf: string, whole: string): ScoreHeader | null {
  if (!SCORE.test(whole) || /ty le|ngay|phieu|quan diem|uu diem|dac diem|thoi diem/.test(whole))
    return null;
  const isPart = leaf !== whole && PART.test(leaf);
  const isSum = /^(?:tong|cong)(?: cong| diem| so)*$/.test(leaf) && leaf !== whole;
  const role = isPart ? null : isSum ? groupRole(whole) : scoreRole(leaf);
  // A column with another maximum than its group's is at best a part of it.
  const ofPart = PART.test(leaf) ? 0.5 : 0;
  const isAppraised = role === "total" && whole.includes("tham dinh");
  return role === null ? null : { role, rank: scoreRank(whole) + ofPart, isAppraised };
}

function groupRole(whole: string): ScoreHeader["role"] {
  if (/tieu chi chung|diem chung|nhom chung/.test(whole)) return "general";
  return /tieu chi.*(?:nhiem vu|kq|ket qua)|nhiem vu/.test(whole) ? "task" : "total";
}

/** The group of criteria whose heading stands above a column of points; null without one. */
export function groupOfScores(leaf: string, whole: string): "general" | "task" | null {
  const above = whole.slice(0, whole.length - leaf.length).trim();
  if (!SCORE.test(above) || /ty le|phieu/.test(above) || /^so |ty le|phan tram/.test(leaf))
    return null;
  const role = groupRole(above);
  return role === "total" ? null : role;
}

function scoreRole(leaf: string): ScoreHeader["role"] | null {
  if (TOTAL.test(leaf)) return "total";
  if (GENERAL.test(leaf)) return "general";
  return TASK.test(leaf) ? "task" : null;
}

function scoreRank(whole: string): number {
  if (whole.includes("chi bo")) return 0;
  if (/\btu (?:cham|danh|xep)|ca nhan/.test(whole)) return 2;
  return /tham dinh|dang uy|chi uy|cap tren/.test(whole) ? 3 : 1;
}
