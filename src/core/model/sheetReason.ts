import type { Subject } from "./table";

/** What a review has that leads to a sheet. */
export type SheetReason =
  | { readonly why: "result" | "raters" | "members" | "form" | "ballots" }
  | { readonly why: "bodies" | "tables" | "rated" | "findings"; readonly count: number }
  | { readonly why: "commended" | "unrated"; readonly count: number; readonly subject: Subject }
  | { readonly why: "resultOf"; readonly sheet: string };
