import type { IsoDate } from "./calendar";
import type { Level } from "./level";
import type { Page } from "./report";

/** What a number in a document counts: its identity on a sheet and in the next run. */
export type FigureName =
  | "present"
  | "official"
  | "probationary"
  | "toRate"
  | "rated"
  | "notYetRated"
  | "goodOrBetter"
  | "commended"
  | `level.${Level}`
  | `ballots.${"issued" | "returned" | "valid" | "invalid"}`
  | `meeting.${"summoned" | "present" | "absent"}`
  | `targets.${"all" | "reached" | "exceeded" | "missed" | "open"}`
  | `target.${string}.${"planned" | "done" | "percent"}`
  | `vote.${string}.${"for" | "against" | "other" | "of"}`
  | `admissions.${IsoDate}`;

/** A count is shown with at least two digits (`02`), an amount as it is. */
export interface Count {
  readonly kind: "count" | "amount";
  readonly name: FigureName;
  readonly value: number;
}

/** A part of a whole, shown per cent with one decimal at most. */
export interface Share {
  readonly kind: "share";
  readonly part: Count;
  readonly whole: Count;
}

/** Words that say once what several counts have in common; `otherwise` where the counts of a group differ. */
export interface Shared {
  readonly kind: "shared";
  readonly groups: readonly (readonly Count[])[];
  readonly same: readonly Run[];
  readonly otherwise: readonly Run[];
}

export type Figure = Count | Share | Shared;

/** A piece of a sentence: words, or what a sheet can keep up to date. */
export type Run = string | Figure;

export interface TableColumn {
  readonly header: string;
  /** Share of the table's width, in per cent. */
  readonly width: number;
  readonly align: "left" | "center";
}

/**
 * A part of a document. `key` is the same for the same part in every run. An `item` has a dash before it, an `address` is
 * centred, as `Kính gửi: …`; an `annexed` line says what a list goes with.
 */
export type DocumentBlock =
  | {
      readonly kind: "section" | "heading" | "paragraph" | "item" | "address" | "annexed";
      readonly key: string;
      readonly runs: readonly Run[];
    }
  | {
      readonly kind: "table";
      readonly key: string;
      readonly columns: readonly TableColumn[];
      readonly rows: readonly (readonly (readonly Run[])[])[];
    };

/** What is above the title of a document, on the left and on the right. */
export interface DocumentHead {
  readonly superior: string;
  readonly issuer: string;
  /** `Số ………-BC/CB`; null for a list. */
  readonly number: string | null;
  /** `Hà Nội, ngày 15 tháng 12 năm 2023` */
  readonly dated: string;
}

/** Who signs on one side: `T/M CHI BỘ`, `BÍ THƯ`; the name is null where the workbook does not say it. */
export interface DocumentSigner {
  readonly lines: readonly string[];
  readonly name: string | null;
}

/** The foot: who signs on the right, and on the left another signer or those who receive the document. */
export interface DocumentFoot {
  readonly recipients: readonly string[];
  readonly left: DocumentSigner | null;
  readonly right: DocumentSigner;
}

export const DOCUMENT_KINDS = [
  "minutes",
  "ratingReport",
  "yearReport",
  "resolution",
  "commendation",
  "probation",
  "news",
] as const;
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];

/** A list that goes with a document, on a page of its own. */
export interface Enclosure {
  readonly title: string;
  readonly subject: string;
  readonly blocks: readonly DocumentBlock[];
}

/** How party documents look in a period: sizes in points, margins in centimetres. */
export interface DocumentLayout {
  readonly titleSize: number;
  readonly issuerSize: number;
  readonly kindSize: number;
  readonly subjectSize: number;
  readonly dateSize: number;
  /** A line under the subject; null for none. */
  readonly rule: string | null;
  /** Whether the signatory's office (`BÍ THƯ`) is bold. */
  readonly boldOffice: boolean;
  readonly margins: Page["margins"];
}

/** A document of the meeting, for a sheet and for Word alike; a news item has neither head nor foot. */
export interface MeetingDocument {
  readonly kind: DocumentKind;
  /** `Biên bản hội nghị` */
  readonly name: string;
  readonly layout: DocumentLayout;
  readonly head: DocumentHead | null;
  readonly title: string;
  /** What it is about, below the title; null for none. */
  readonly subject: string | null;
  readonly blocks: readonly DocumentBlock[];
  readonly foot: DocumentFoot | null;
  readonly enclosure: Enclosure | null;
}
