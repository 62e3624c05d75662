import type { Form, Heading } from "../forms/form";
import { isOfPart, isOfYear, saysWholeYear } from "./periods";

export type TargetField = "text" | "unit" | "planned" | "done" | "percent" | "result" | TargetMark;

/** Columns of marks, one for each result. */
export type TargetMark = "isExceeded" | "isMet" | "isMissed";

const ABOUT_TARGETS = /chi tieu|muc tieu/;
/** Money, people's duties and other years: lists that look alike. */
const OTHERS =
  /dang phi|kinh phi|du toan|thu chi|quyet toan|(?:nguoi|dong chi|don vi|bo phan) (?:thuc hien|phu trach|chu tri|duoc giao)|phan cong/;
const EARLIER = "nam (?:truoc|ngoai)|cung ky|nam lien ke";

export const TARGET_FORM: Form<TargetField> = {
  key: "text",
  prose: ["text"],
  suits: (field, heading, headings) => {
    if (field === "done" && saysWholeYear(heading)) return headings.some(isPlan);
    if (field === "done" && isMark(heading)) return !headings.some(isOtherMark);
    if (field === "isMet" && isMark(heading)) return headings.some(isOtherMark);
    if (field === "done" && isResult(heading)) return isAmount(headings);
    if (field === "text" && SET.test(heading)) return !headings.some((each) => NAMES.test(each));
    return !["planned", "done", "percent"].includes(field) || isOfYear(heading, headings);
  },
  phrases: [
    {
      field: "percent",
      says: /^ty le|ty le (?:dat|hoan thanh|thuc hien)|so (?:voi )?(?:ke hoach|kh|chi tieu|nghi quyet|nq|muc tieu)|^th kh|muc do hoan thanh|^dat ty le|phan tram/,
      not: new RegExp(EARLIER),
    },
    { field: "isExceeded", says: /^vuot$|(?:ket qua|danh gia|muc do) vuot$/ },
    {
      field: "isMissed",
      says: /^(?:chua|khong) dat$|(?:ket qua|danh gia|muc do) (?:chua|khong) dat$/,
    },
    { field: "isMet", says: /(?:ket qua|danh gia|muc do) dat$/ },
    { field: "unit", says: /don vi (?:tinh|do)|^d ?v ?t$|^don vi$|^dv(?: tinh)?$/ },
    {
      field: "done",
      says: /thuc hien|(?:ket qua|so) (?:dat|thuc|lam)|^(?:da )?dat(?: duoc)?$|^th(?: |$)|da lam|lam duoc|thuc te|thuc dat|uoc dat|^ket qua|ca nam$|(?:so lieu|so) th$/,
      not: new RegExp(
        `ty le|ke hoach|bien phap|phan tram|${EARLIER}|chua thuc hien|giai phap|nguoi|thoi gian`,
      ),
    },
    {
      field: "text",
      says: /^(?:ten |danh muc )?(?:cac )?(?:chi tieu|noi dung|muc tieu|nhiem vu|hang muc|tieu chi)/,
      not: /so voi|ket qua|nguyen nhan/,
    },
    {
      field: "planned",
      says: /ke hoach|^kh(?: |$)|^nq(?: |$)|(?:so lieu|so) kh$|de ra|cam ket|(?:chi tieu|muc tieu) (?:giao|duoc giao|nam|de ra|dat ra|dang ky|ke hoach|nghi quyet|phan dau)|^(?:muc tieu|chi tieu|duoc giao|giao|dang ky|nghi quyet|muc phan dau|phan dau|so giao)(?: |$)/,
      not: new RegExp(`${EARLIER}|^noi dung|ten chi tieu`),
    },
    { field: "isMet", says: /^dat$/ },
    {
      field: "result",
      says: /^ket qua|^danh gia|^ket luan|^xep loai|^xep$|^muc (?:do|dat)|^nhan xet|vuot|^hoan thanh/,
      not: /nguyen nhan|giai phap/,
    },
  ],
  fits: (heading) => isAboutTargets(heading) && !isPlanOnly(heading),
};

function isAboutTargets({ fields, words, title }: Heading<TargetField>): boolean {
  const own = title.slice(0, -1);
  if (OTHERS.test(words) || own.some((line) => OTHERS.test(line) || isOfPart(line))) return false;
  const isTold = ABOUT_TARGETS.test(words) || title.some((line) => ABOUT_TARGETS.test(line));
  return isTold || (fields.has("unit") && fields.has("planned") && fields.has("done"));
}

/** What was set, beside a column with the names of the targets. */
const SET =
  /^(?:chi tieu|muc tieu) (?:duoc )?(?:giao|de ra|dat ra|dang ky|ke hoach|phan dau|nghi quyet)/;
const NAMES =
  /^(?:ten |danh muc )?(?:cac )?(?:noi dung|chi tieu|muc tieu|nhiem vu|hang muc)(?: chi tieu| nhiem vu| chu yeu)*$/;

function isPlan(heading: string): boolean {
  return /ke hoach|\b(?:kh|nq)\b|nghi quyet|de ra|chi tieu (?:giao|nam)/.test(heading);
}

function isResult(heading: string): boolean {
  return /^ket qua/.test(heading) && !/thuc hien|dat/.test(heading);
}

/** `Đạt` is one of the columns of marks where there are others. */
function isMark(heading: string): boolean {
  return /^(?:(?:ket qua|danh gia|muc do) )?dat$/.test(heading);
}

function isOtherMark(heading: string): boolean {
  return /^(?:(?:ket qua|danh gia|muc do) )?(?:vuot|(?:chua|khong) dat)$/.test(heading);
}

/** Results are amounts where the conclusion has columns of its own and no other one says what was done. */
function isAmount(headings: readonly string[]): boolean {
  const isConcluded = headings.some(
    (each) => isOtherMark(each) || /^(?:ket luan|danh gia|nhan xet|muc do|xep)/.test(each),
  );
  return isConcluded && !headings.some((each) => /thuc hien|lam duoc|dat duoc|^th\b/.test(each));
}

/** Plan and result under one heading. */
export const BOTH =
  /^(?:(?:ke hoach|kh|chi tieu|giao)\W+(?:thuc hien|th)|(?:thuc hien|th)\W+(?:ke hoach|kh|chi tieu|giao))$/;

/** A plan without its results; results without their plan are targets only where the title says results. */
function isPlanOnly({ fields, title, over }: Heading<TargetField>): boolean {
  if (BOTH.test(over("planned"))) return false;
  if (!fields.has("planned")) {
    const isAim = title.some((line) => /phan dau|phuong huong|dang ky|ke hoach/.test(line));
    const isShare = !isAim && /hoan thanh|thuc hien|\bdat\b/.test(over("percent"));
    return (
      !isShare && !(fields.has("done") && title.some((line) => /ket qua|thuc hien/.test(line)))
    );
  }
  return !(["done", "percent", "result", "isMet"] as const).some((field) => fields.has(field));
}
