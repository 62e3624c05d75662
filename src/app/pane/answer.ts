import type { IsoDate } from "../../core/model/calendar";
import { cleanText } from "../../core/text/foldedText";
import { readDate } from "../../core/text/date";

/** What was typed into a field: an emptied field lets the sheets decide again, an unclear answer changes nothing. */
export type Answer<T> =
  | { readonly kind: "given"; readonly value: T }
  | { readonly kind: "none" }
  | { readonly kind: "unclear" };

const FIRST_YEAR = 2000;
const LAST_YEAR = 2099;

export function nameAnswer(text: string): Answer<string> {
  return answered(text, (name) => name);
}

export function yearAnswer(text: string): Answer<number> {
  return answered(text, (digits) => wholeNumber(digits, FIRST_YEAR, LAST_YEAR));
}

/** Reads a day in any form that the sheets may use too, day before month. */
export function dayAnswer(text: string): Answer<IsoDate> {
  return answered(text, (words) => {
    const reading = readDate(words);
    return reading.kind === "date" && reading.precision === "day" ? reading.date : null;
  });
}

/** Reads a row number, counted from 1. */
export function rowAnswer(text: string): Answer<number> {
  return answered(text, (digits) => wholeNumber(digits, 1, 1_048_576));
}

function answered<T>(text: string, read: (clean: string) => T | null): Answer<T> {
  const clean = cleanText(text);
  if (clean === "") return { kind: "none" };
  const value = read(clean);
  return value === null ? { kind: "unclear" } : { kind: "given", value };
}

function wholeNumber(digits: string, least: number, most: number): number | null {
  const number = Number(digits);
  return /^\d+$/.test(digits) && number >= least && number <= most ? number : null;
}
