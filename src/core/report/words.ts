import type { Tally, Unrated } from "../model/tally";
import { a1Range } from "../model/address";
import type { IsoDate } from "../model/calendar";
import type { ByRater } from "../model/level";
import type { Severity } from "../model/finding";
import type { RatingTable } from "../model/table";
import { newMemberOf } from "../schemes/schemes";
import type { Scheme } from "../schemes/schema";
import { shortDate } from "./page/layout";

/** How documents call the rows of a table. */
export interface Nouns {
  /** `đảng viên` */
  readonly many: string;
  /** `đồng chí` */
  readonly each: string;
  /** The header of the column of names. */
  readonly name: string;
  /** Whose rating the result is, compared with the other raters'. */
  readonly final: string;
  /** What a sheet of results is about. */
  readonly results: string;
  /** What a sheet of the results of all bodies is about. */
  readonly allResults: string;
  /** The raters, in the words of the form “Tổng hợp đề xuất của các chủ thể”, shortened. */
  readonly raters: ByRater<string>;
}

const NOUNS: Readonly<Record<RatingTable["subject"], Nouns>> = {
  members: {
    many: "đảng viên",
    each: "đồng chí",
    name: "Họ và tên",
    final: "mức chi bộ xếp",
    results: "Kết quả đánh giá, xếp loại chất lượng đảng viên",
    allResults: "Kết quả đánh giá, xếp loại chất lượng đảng viên của các chi bộ",
    raters: {
      self: "Đảng viên tự xếp loại",
      staff: "Xếp loại công chức, viên chức, người lao động",
      committee: "Chi ủy đánh giá, xếp loại",
      union: "Tập thể lãnh đạo đoàn thể",
      branch: "Chi bộ đánh giá, xếp loại",
      final: "Chi bộ đánh giá, xếp loại",
    },
  },
  organisations: {
    many: "tổ chức đảng",
    each: "tổ chức đảng",
    name: "Tên tổ chức đảng",
    final: "kết quả xếp loại",
    results: "Kết quả xếp loại các tổ chức đảng",
    allResults: "Kết quả xếp loại các tổ chức đảng",
    raters: {
      self: "Tổ chức đảng tự xếp loại",
      staff: "Xếp loại cơ quan, đơn vị",
      committee: "Cấp ủy đánh giá, xếp loại",
      union: "Tập thể lãnh đạo đoàn thể",
      branch: "Chi bộ đề nghị",
      final: "Kết quả xếp loại",
    },
  },
};

/** The result is the branch's own rating, unless the level above has decided. */
export function nounsOf(
  { subject }: Pick<RatingTable, "subject">,
  { byRater }: Pick<Tally, "byRater">,
): Nouns {
  const nouns = NOUNS[subject];
  return byRater.branch === null
    ? nouns
    : { ...nouns, final: "quyết định", raters: { ...nouns.raters, final: DECISION } };
}

/** Whose rating the result is where the level above has decided. */
export const DECISION = "Cấp có thẩm quyền quyết định";

/** Why a member is not subject to rating under the scheme, or has no rating yet. */
export function unratedWords(scheme: Scheme): Readonly<Record<Unrated["why"], string>> {
  return {
    exempt: "Được miễn công tác và sinh hoạt đảng",
    suspended: "Bị đình chỉ sinh hoạt đảng",
    tooNew: `Mới kết nạp chưa đủ ${String(newMemberOf(scheme).months)} tháng`,
    notYet: "Chưa xếp loại",
  };
}

export const SEVERITY_WORDS: Readonly<Record<Severity, string>> = {
  error: "Lỗi",
  warning: "Cần xem xét",
  info: "Lưu ý",
};

/** Where the numbers come from: `trang tính “Kiểm phiếu”, vùng A9:N26`. */
export function sourceWords({ sheet, range }: Pick<RatingTable, "sheet" | "range">): string {
  return `trang tính “${sheet}”, vùng ${a1Range(range)}`;
}

/** The regulation applied. */
export function schemeWords({ titles }: Scheme): string {
  return titles.vi;
}

/** Which version of the data on the regulation was applied, and whether it was chosen by hand. */
export function versionWords(scheme: Scheme, schemeChosen: boolean): string {
  const version = `phiên bản dữ liệu ${shortDate(scheme.version as IsoDate)}`;
  return `Quy định áp dụng: ${scheme.titles.vi} (${version}${schemeChosen ? ", do người dùng chọn" : ""}).`;
}

/** ` năm 2023`, or nothing where the year is unknown. */
export function yearWords(year: number | null): string {
  return year === null ? "" : ` năm ${String(year)}`;
}

/** The branch's name, or its sheet's where the table has none. */
export function branchNameOf({ facts, sheet }: Pick<RatingTable, "facts" | "sheet">): string {
  return facts.branch?.value ?? sheet;
}

/** The text with a capital at its start. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Written in a cell whose number the source does not have. */
export const UNKNOWN = "–";

/** `3 lỗi, 2 mục cần xem xét` */
export function countWords(parts: readonly (readonly [count: number, words: string])[]): string {
  return parts
    .filter(([count]) => count > 0)
    .map(([count, words]) => `${String(count)} ${words}`)
    .join(", ");
}
