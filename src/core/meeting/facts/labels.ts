import { readDate } from "../../text/date";
import { serialOf1900 } from "../../text/date1904";
import { foldedText } from "../../text/foldedText";
import { hourOfSerial, hoursIn } from "../../text/hour";
import { isSignatureText } from "../../text/rowText";
import { personIn } from "../../text/personIn";
import { dayIn, textIn } from "../entryValues";
import type { PageCell } from "../pages";
import { putAttendance, putBoth } from "./attendance";
import type { FactDraft } from "./draft";
import { letterIn } from "./letter";
import type { Statement } from "../statements";

/** What a label introduces. */
type Label =
  | "time"
  | "start"
  | "end"
  | "place"
  | "chair"
  | "clerk"
  | "summoned"
  | "present"
  | "absent"
  | "summonedPresent"
  | "presentSummoned"
  | "letter"
  | "letterNumber"
  | "letterDate"
  | "letterFrom";

const MEETING =
  "(?: (?:hoi nghi|cuoc hop|hop|buoi hop|chi bo|cuoc|phien hop|sinh hoat|cuoi nam|tong ket|kiem diem))*";
const LABELS: readonly (readonly [Label, RegExp])[] = [
  [
    "start",
    new RegExp(
      `^(?:gio|thoi gian|thoi diem|luc)? ?(?:khai mac|bat dau)${MEETING}(?: luc| vao luc)?$`,
    ),
  ],
  [
    "end",
    new RegExp(
      `^(?:gio|thoi gian|thoi diem|luc)? ?(?:be mac|ket thuc|xong|tan hop)${MEETING}(?: luc| vao luc)?$`,
    ),
  ],
  [
    "time",
    new RegExp(
      `^(?:ngay gio|gio hop|gio|ngay|ngay thang|thoi gian|thoi diem|(?:vao )?hoi|(?:vao |hop )?luc)(?: (?:to chuc|hop|tien hanh|dien ra|hoi nghi|kiem diem|sinh hoat|xep loai))*${MEETING}$`,
    ),
  ],
  [
    "place",
    new RegExp(
      `^(?:dia diem|noi hop|noi to chuc|phong hop|(?:hop )?tai)(?: (?:hop|to chuc))?${MEETING}$`,
    ),
  ],
  [
    "chair",
    new RegExp(`^(?:nguoi |dong chi |ho ten )?(?:chu tri|chu toa|chu tich|dieu hanh)${MEETING}$`),
  ],
  [
    "clerk",
    new RegExp(
      `^(?:nguoi |dong chi )?(?:thu ky|ghi bien ban|ghi chep|thu ki)(?: ghi bien ban)?${MEETING}$`,
    ),
  ],
  ["letterNumber", /^so(?: va ky hieu| ky hieu|,? hieu)? (?:cong van|van ban)(?: chi dao)?$/],
  ["letterDate", /^ngay(?: ban hanh| ky)? (?:cong van|van ban)(?: chi dao)?$|^ngay ban hanh$/],
  [
    "letterFrom",
    /^(?:co quan|noi|don vi|cap) ban hanh(?: (?:cong van|van ban))?$|^co quan chi dao$/,
  ],
  [
    "letter",
    /^(?:thuc hien |can cu )?(?:cong van|van ban)(?: (?:chi dao|huong dan|so|cua cap tren|thuc hien|can cu|cap tren))*$/,
  ],
  [
    "summoned",
    /^(?:tong |quan )?(?:so )?(?:luong )?(?:dang vien |dv |nguoi |dong chi )?(?:chinh thuc )?(?:(?:duoc |phai )?trieu tap|phai du|phai co mat)(?: hop| hoi nghi| du hop)?$/,
  ],
  [
    "absent",
    /^(?:so )?(?:dang vien |dv |nguoi |dong chi )?vang(?: mat)?(?: hop)?(?: (?:co )?ly do)?$/,
  ],
  [
    "present",
    /^(?:tong |quan )?(?:so )?(?:dang vien |dv |nguoi |dong chi )?(?:co mat|du hop|tham du|thuc du|den du|hien dien|du)(?: hop| hoi nghi| du)?$/,
  ],
  [
    "summonedPresent",
    /^(?:so )?(?:dang vien |dv )?(?:duoc )?trieu tap\W+(?:so )?(?:co mat|du hop|du)$/,
  ],
  [
    "presentSummoned",
    /^(?:so )?(?:dang vien |dv )?(?:co mat|du hop|du)\W+(?:so )?(?:duoc )?trieu tap$/,
  ],
];

/** Takes what a label of the meeting introduces; false for any other text. */
export function putLabelled(draft: FactDraft, statement: Statement, is1904: boolean): boolean {
  const { label, values } = statement;
  const [value] = values;
  const known = labelOf(label);
  if (known === undefined || !value || isHeadings(statement)) return false;
  if (textIn(value) !== null) PUT[known](draft, value, is1904);
  return true;
}

export function isLabel(folded: string): boolean {
  return labelOf(folded) !== undefined;
}

function labelOf(folded: string): Label | undefined {
  return LABELS.find(([, says]) => says.test(folded))?.[0];
}

/** True for headings side by side, as over a calendar of meetings. */
function isHeadings({ beside }: Statement): boolean {
  return [0, 1, -1].some((step) => {
    const pair = [beside.labels[beside.at + step], beside.labels[beside.at + step + 1]];
    return pair.every((label) => label !== undefined && isLabel(label));
  });
}

type Put = (draft: FactDraft, cell: PageCell, is1904: boolean) => void;

const PUT: Readonly<Record<Label, Put>> = {
  time: (draft, cell, is1904) => {
    putTime(draft, "time", cell, is1904);
  },
  start: (draft, cell, is1904) => {
    putTime(draft, "start", cell, is1904);
  },
  end: (draft, cell, is1904) => {
    putTime(draft, "end", cell, is1904);
  },
  place: (draft, cell) => {
    draft.put("place", cell.text.replace(/[.;,\s]+$/u, ""), cell);
  },
  chair: (draft, cell) => {
    putPerson(draft, "chair", cell);
  },
  clerk: (draft, cell) => {
    putPerson(draft, "clerk", cell);
  },
  summoned: (draft, cell) => {
    putAttendance(draft, "summoned", cell);
  },
  present: (draft, cell) => {
    putAttendance(draft, "present", cell);
  },
  absent: (draft, cell) => {
    putAttendance(draft, "absent", cell);
  },
  summonedPresent: (draft, cell) => {
    putBoth(draft, ["summoned", "present"], cell);
  },
  presentSummoned: (draft, cell) => {
    putBoth(draft, ["present", "summoned"], cell);
  },
  letter: putLetter,
  letterNumber: (draft, cell) => {
    draft.putLetter({ number: cell.text }, cell);
  },
  letterDate: (draft, cell, is1904) => {
    draft.putLetter({ date: dayIn(cell, is1904) }, cell);
  },
  letterFrom: (draft, cell) => {
    draft.putLetter({ from: cell.text }, cell);
  },
};

const POST = /^(?:bi thu|pho bi thu|chi uy vien|dang vien)(?: chi bo)?$/;

/** A signature's title beside another one, and a post without a name, are nobody's name. */
function putPerson(draft: FactDraft, role: "chair" | "clerk", cell: PageCell): void {
  const name = personIn(cell.text);
  if (!isSignatureText(cell.folded) && !POST.test(foldedText(name))) draft.put(role, name, cell);
}

/** A time may name the day, when the meeting began, and when it ended. */
function putTime(draft: FactDraft, label: Label, cell: PageCell, is1904: boolean): void {
  const first = label === "end" ? "end" : "start";
  if (typeof cell.value === "number") {
    draft.put(first, hourOfSerial(cell.value), cell);
    const date = readDate(is1904 ? serialOf1900(cell.value) : cell.value);
    if (date.kind === "date" && date.precision === "day") draft.put("date", date.date, cell);
    return;
  }
  const [start, end] = hoursIn(cell.text);
  draft.put(first, start?.hour, cell);
  if (label === "time") draft.put("end", end?.hour, cell);
  draft.put("date", dayIn(cell, is1904), cell);
}

function putLetter(draft: FactDraft, cell: PageCell, is1904: boolean): void {
  const letter = letterIn(`Công văn số ${cell.text.replace(/^(?:Công văn\s*)?(?:số\s*)?/iu, "")}`);
  if (letter) draft.putLetter(letter, cell);
  else draft.putLetter({ date: dayIn(cell, is1904) }, cell);
}
