import type { Form, Heading } from "../forms/form";

export type VoteField =
  "question" | "summoned" | "present" | "for" | "against" | "other" | "passed";

/** Ballots on the ratings of members, elections, and registers of admissions. */
const OTHERS =
  /ket nap|du bi|giup do|hoan thanh|\bht(?:xs|t|nv)?\b|xep loai dang vien|muc [1-4]\b|trung cu/;

export const VOTE_FORM: Form<VoteField> = {
  key: "question",
  prose: ["question"],
  phrases: [
    {
      field: "against",
      says: /khong (?:tan thanh|dong y|nhat tri|dong tinh|thong qua|ung ho|thuan)|phan doi|\bchong$/,
      not: /ty le|phan tram/,
    },
    {
      field: "other",
      says: /y kien khac|khong (?:co )?y kien|(?:khong|chua) bieu quyet|bao luu|phieu trang|trang|^khac$/,
      not: /ty le|phan tram/,
    },
    {
      field: "passed",
      says: /^ket qua|^ket luan|^thong qua(?: hay khong)?$|^quyet dinh$|^duoc thong qua/,
      not: /tan thanh|dong y|so phieu/,
    },
    {
      field: "for",
      says: /tan thanh|dong y|nhat tri|dong tinh|ung ho|^(?:so )?(?:phieu )?thuan$/,
      not: /ty le|phan tram|khong/,
    },
    {
      field: "summoned",
      says: /trieu tap|^tong so$|tong (?:so )?(?:dang vien|dv)|so dang vien chinh thuc|^dang vien chinh thuc$/,
      not: /ty le|phan tram|co mat/,
    },
    {
      field: "present",
      says: /co mat|^so du$|(?:tham gia|tham du|du|so nguoi|dang vien|so) (?:hop|hoi nghi|bieu quyet|bo phieu|du hop)|^tham (?:gia|du)$/,
      not: /ty le|phan tram|noi dung|vang/,
    },
    {
      field: "question",
      says: /^bieu quyet$|^(?:cac )?(?:noi dung|van de|viec|cau hoi|nghi quyet|de nghi|noi dung xin y kien|hang muc)/,
      not: /ty le|ghi chu/,
    },
  ],
  fits: (heading) => isVote(heading),
};

/** Those asked, under the heading of the votes: `Số tán thành/số có mặt`. */
const BASE = /co mat|trieu tap|tong so|tham gia/;

function isVote({ fields, words, title, over }: Heading<VoteField>): boolean {
  if (OTHERS.test(words)) return false;
  const others = (["against", "other", "passed", "present", "summoned"] as const).filter((field) =>
    fields.has(field),
  );
  return (
    fields.has("for") &&
    (others.length > 0 || BASE.test(over("for"))) &&
    !title.slice(0, -1).some((line) => /phieu xep loai|bau cu/.test(line))
  );
}
