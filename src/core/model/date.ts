/** A calendar day as `YYYY-MM-DD`; months and days are real ones. */
export type IsoDate = `${number}-${number}-${number}`;

/** What a cell that should hold a date says. A month or a year alone keeps its first day. */
export type DateReading =
  | { readonly kind: "blank" }
  | { readonly kind: "date"; readonly date: IsoDate; readonly precision: "day" | "month" | "year" }
  | { readonly kind: "unreadable"; readonly written: string }
  | { readonly kind: "error"; readonly written: string };
