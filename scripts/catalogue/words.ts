import type { IsoDate } from "../../src/core/model/calendar";
import type { Severity } from "../../src/core/model/finding";
import { en } from "../../src/locales/en/messages";
import { paneEn } from "../../src/locales/en/pane";
import type { Messages } from "../../src/locales/messages";
import type { PaneTexts } from "../../src/locales/pane";
import { day as dayVi } from "../../src/locales/vi/words";
import { day as dayEn } from "../../src/locales/en/words";
import { vi } from "../../src/locales/vi/messages";
import { paneVi } from "../../src/locales/vi/pane";
import type { ByLevel } from "../../src/core/model/level";

export type Language = "vi" | "en";

/** The texts of the catalogue in one language; findings are described in the product's own words. */
interface CatalogueWords {
  readonly title: string;
  readonly lead: string;
  readonly other: { readonly language: Language; readonly label: string };
  readonly years: (from: number, to: number | null) => string;
  readonly inForce: string;
  readonly day: (date: IsoDate) => string;
  readonly version: string;
  readonly columns: readonly string[];
  readonly applies: Readonly<Record<"members" | "organisations", string>>;
  /** What the rules of a meeting apply to. */
  readonly meeting: string;
  readonly read: string;
  readonly unread: string;
  readonly arithmetic: string;
  readonly from: string;
  readonly decided: string;
  readonly keeps: string;
  readonly sentences: string;
  readonly sentencesLead: string;
  readonly source: string;
  readonly english: string;
  readonly severity: Readonly<Record<Severity, string>>;
  readonly messages: (names: ByLevel<string>) => Messages;
  readonly codes: PaneTexts["check"]["codes"];
}

export const WORDS: Readonly<Record<Language, CatalogueWords>> = {
  vi: {
    title: "Danh mục các nội dung kiểm tra",
    lead: "Mỗi quy định là một bảng: mã, nội dung, căn cứ, mức độ, đã đối chiếu nguyên văn hay chưa, và một ví dụ trái với nội dung đó. Bấm căn cứ để xem câu được trích.",
    other: { language: "en", label: "English" },
    years: (from, to) =>
      to === null ? `từ năm ${String(from)}` : `năm ${String(from)}–${String(to)}`,
    inForce: "Có hiệu lực từ ngày",
    day: dayVi,
    version: "Phiên bản dữ liệu",
    columns: ["Mã", "Nội dung", "Căn cứ", "Mức độ", "Nguyên văn", "Ví dụ"],
    applies: { members: "đảng viên", organisations: "tổ chức đảng" },
    meeting: "hội nghị",
    read: "đã đối chiếu",
    unread: "chưa đối chiếu",
    arithmetic: "đối chiếu số liệu",
    from: "họp từ ngày",
    decided: "khi cấp có thẩm quyền đã quyết định",
    keeps: "Không có nội dung này:",
    sentences: "Các câu được trích",
    sentencesLead: "Các câu được ghi đúng như trang đã đọc; có câu chỉ đọc được qua bản tiếng Anh.",
    source: "Nguồn",
    english: "đọc qua bản tiếng Anh",
    severity: paneVi.check.severity,
    messages: vi,
    codes: paneVi.check.codes,
  },
  en: {
    title: "Catalogue of the rules",
    lead: "One table for each regulation: code, rule, article, severity, whether the article's own words were read, and an example that breaks the rule. Choose an article to see the quoted sentence.",
    other: { language: "vi", label: "Tiếng Việt" },
    years: (from, to) => (to === null ? `since ${String(from)}` : `${String(from)}–${String(to)}`),
    inForce: "In force since",
    day: dayEn,
    version: "Version of the data",
    columns: ["Code", "Rule", "Article", "Severity", "Text", "Example"],
    applies: { members: "members", organisations: "organisations" },
    meeting: "the meeting",
    read: "read",
    unread: "not read",
    arithmetic: "arithmetic",
    from: "meetings from",
    decided: "once the competent level has decided",
    keeps: "Not reported:",
    sentences: "Quoted sentences",
    sentencesLead:
      "The sentences are quoted from the pages that were read; some could be read in English only.",
    source: "Source",
    english: "read in English",
    severity: { error: "error", warning: "warning", info: "note" },
    messages: en,
    codes: paneEn.check.codes,
  },
};
