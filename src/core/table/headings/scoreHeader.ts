/** Which score a heading announces; `rank` is 0 for the branch's own score and higher for others. */
export interface ScoreHeader {
  readonly role: "general" | "task" | "total";
  readonly rank: number;
  readonly isAppraised: boolean;
}

const SCORE = /diem|tieu chi|\btc\b|\b(?:30|70|100) ?d?$|score|points/;
const TOTAL =
  /tong|\b100 ?d?\b|^diem(?: (?:dat|so|danh gia|xep loai|chi bo|tham dinh|tu cham|ca nhan).*)?$|total|cong diem/;
const TASK = /nhiem vu|kqth|thnv|chuyen mon|ket qua|\b70 ?d?\b|task/;
const GENERAL = /chung|\b30 ?d?\b|general/;

/** A single criterion, known by its number: `Tiêu chí 3`, `TC3`, `1.2`. A maximum of a group behind it shows that it is one. */
const NUMBERED =
  /^(?:diem )?(?:(?:tieu chi|tc) ?(?:so )?\d{1,2}\b|\d{1,2} \d{1,2}\b)(?!.*\b(?:30|70|100)(?: ?d| diem)?$)/;

/** A single criterion, known by its own maximum: `Chính trị (10)`. */
const PART = /\b(?!30\b|70\b|100\b)\d{1,2}(?: ?d| diem)?$/;

/** True for the sum of the columns before it, of which the heading does not say what is added up. */
export function isBareSum(folded: string): boolean {
  return /^(?:tong(?: cong| so)?|cong)(?: 100)?$/.test(folded);
}

/** Reads the heading of a column of points, its lowest level first; a sum under a group of criteria is that group's. */
export function scoreHeader(leaf: string, whole: string): ScoreHeader | null {
  if (!SCORE.test(whole) || /ty le|ngay|phieu|quan diem|uu diem|dac diem|thoi diem/.test(whole))
    return null;
  if (NUMBERED.test(leaf)) return null;
  const isPart = leaf !== whole && (PART.test(leaf) || isOfOtherGroup(leaf, whole));
  const isSum = /^(?:tong|cong)(?: cong| diem| so)*$/.test(leaf) && leaf !== whole;
  const role = isPart ? null : isSum ? groupRole(whole) : scoreRole(leaf);
  // A maximum other than the group's suggests a single criterion, so a column without one is preferred.
  const ofPart = PART.test(leaf) ? 0.5 : 0;
  const isAppraised = role === "total" && whole.includes("tham dinh");
  return role === null ? null : { role, rank: scoreRank(whole) + ofPart, isAppraised };
}

/** "30đ" below the heading of the other group is the maximum of one of its criteria. */
function isOfOtherGroup(leaf: string, whole: string): boolean {
  const group = groupOfScores(leaf, whole);
  const role = scoreRole(leaf);
  return group !== null && role !== null && role !== "total" && role !== group;
}

function groupRole(whole: string): ScoreHeader["role"] {
  if (/tieu chi chung|diem chung|nhom chung/.test(whole)) return "general";
  return /tieu chi.*(?:nhiem vu|kq|ket qua)|nhiem vu/.test(whole) ? "task" : "total";
}

/** Returns the group of criteria whose heading is above that of a column of points, or null. */
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
