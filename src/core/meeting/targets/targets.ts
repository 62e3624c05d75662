import type { Recorded, Target, TargetResult } from "../../model/meeting";
import { foldedText } from "../../text/foldedText";
import { readMark } from "../../text/mark";
import { sharesAreFractions } from "../../text/number";
import { readQuantity, type Quantity } from "../../text/quantity";
import { recorded, textIn } from "../entryValues";
import type { Entry } from "../forms/form";
import type { PageCell } from "../pages";
import { BOTH, type TargetField } from "./targetForm";

const CELLS = ["text", "unit", "planned", "done", "percent", "result"] as const;

const RESULT_FIELDS = ["done", "percent", "result", "isExceeded", "isMet", "isMissed"] as const;

/** False for a plan whose columns of results are still empty. */
export function hasResults({ column, over }: Entry<TargetField>): boolean {
  return RESULT_FIELDS.some((field) => column(field).length > 0) || BOTH.test(over("planned"));
}

/** Reads a target as typed; what is not written is computed from what is. */
export function targetOf(entry: Entry<TargetField>): Recorded<Target> {
  const unit = unitOf(entry);
  const both = bothIn(entry);
  const planned = both?.planned ?? amountOf(entry, "planned", unit);
  const done = both?.done ?? amountOf(entry, "done", unit) ?? doneAsResult(entry, unit);
  const percent = percentOf(entry, planned, done) ?? ratio(planned, done);
  const written = resultIn(entry.cell("result")) ?? resultIn(entry.cell("done"));
  const result = written ?? markedResult(entry) ?? outcome(percent);
  const value = { text: entry.key.text, unit, planned, done, percent, result };
  return recorded(entry, value, CELLS);
}

/** Plan and result under one heading: `Kế hoạch/Thực hiện`, `Thực hiện/Kế hoạch`. */
function bothIn({ cell, over }: Entry<TargetField>): { planned: number; done: number } | null {
  const field = (["planned", "done"] as const).find((each) => BOTH.test(over(each)));
  const [, first, second] =
    /^(\d+)\s*\/\s*(\d+)(?!\s*\/|\d)/.exec((field && cell(field)?.text) ?? "") ?? [];
  if (field === undefined || first === undefined || second === undefined) return null;
  const [a, b] = [Number(first), Number(second)];
  return /^(?:ke hoach|kh|chi tieu|giao)/.test(over(field))
    ? { planned: a, done: b }
    : { planned: b, done: a };
}

/** The unit of its column, else the one behind the plan or the result. */
function unitOf(entry: Entry<TargetField>): string | null {
  const quantities = (["planned", "done"] as const).map((field) => quantityIn(entry.cell(field)));
  return textIn(entry.cell("unit")) ?? quantities.find((each) => each?.unit)?.unit ?? null;
}

function quantityIn(cell: PageCell | null): Quantity | null {
  return cell && readQuantity(cell.value);
}

/** A share that is a fraction in its cell is per cent on the sheet, unless the percentages beside it are typed in per cent. */
function amountOf(
  entry: Entry<TargetField>,
  field: "planned" | "done",
  unit: string | null,
): number | null {
  const quantity = quantityIn(entry.cell(field));
  if (!quantity) return null;
  const isShare = unit !== null && /%|tỷ lệ|phần trăm/iu.test(unit);
  const own = (["planned", "done"] as const).flatMap((each) => entry.cell(each)?.value ?? []);
  const percent = entry.cell("percent");
  const beside = (percent ? [percent] : entry.column("percent")).map(({ value }) => value);
  const areFractions =
    sharesAreFractions(own) && (beside.length === 0 || sharesAreFractions(beside));
  return isShare && quantity.unit === null && areFractions
    ? hundredfold(quantity.value)
    : quantity.value;
}

/** Where there is no column of its own, a number as the result is what was done. */
function doneAsResult(entry: Entry<TargetField>, unit: string | null): number | null {
  const quantity = entry.over("done") === "" ? quantityIn(entry.cell("result")) : null;
  return quantity?.unit === "%" && unit !== "%" ? null : (quantity?.value ?? null);
}

function percentOf(
  entry: Entry<TargetField>,
  planned: number | null,
  done: number | null,
): number | null {
  const quantity = quantityIn(entry.cell("percent"));
  if (!quantity) return null;
  const { value, unit } = quantity;
  return unit === null && isFraction(value, entry, planned, done) ? hundredfold(value) : value;
}

/** A plain number is whatever is nearer to what was done of the plan, or else like the others of its column. */
function isFraction(
  value: number,
  entry: Entry<TargetField>,
  planned: number | null,
  done: number | null,
): boolean {
  if (planned === null || done === null || planned * done === 0)
    return sharesAreFractions(entry.column("percent").map((cell) => cell.value));
  const share = done / planned;
  return Math.abs(value - share) < Math.abs(value - share * 100);
}

function ratio(planned: number | null, done: number | null): number | null {
  if (planned === null || done === null || planned === 0) return null;
  return Math.round((done / planned) * 10_000) / 100;
}

/** In binary 0.07 × 100 is 7.000000000000001, so the result is rounded to ten decimals. */
function hundredfold(fraction: number): number {
  return Math.round(fraction * 1e12) / 1e10;
}

const MARKS = [
  ["isExceeded", "exceeded"],
  ["isMet", "met"],
  ["isMissed", "missed"],
] as const;

function markedResult(entry: Entry<TargetField>): TargetResult | null {
  const marked = MARKS.filter(([field]) => {
    const cell = entry.cell(field);
    return cell !== null && readMark(cell.value) === "marked";
  });
  const [only, ...others] = marked;
  return only && others.length === 0 ? only[1] : null;
}

const RESULTS: readonly (readonly [TargetResult, RegExp])[] = [
  ["missed", /^(?:chua|khong|ko|k)(?: |$)|chua (?:dat|hoan thanh)|khong (?:dat|hoan thanh)|^thieu/],
  ["exceeded", /vuot|tren ke hoach/],
  ["met", /^(?:da )?(?:dat|hoan thanh|dam bao|bao dam|du|xong)(?: |$)|^100$/],
];

function resultIn(cell: PageCell | null): TargetResult | null {
  if (typeof cell?.value !== "string" || quantityIn(cell) !== null) return null;
  const folded = foldedText(cell.text);
  return RESULTS.find(([, says]) => says.test(folded))?.[0] ?? null;
}

function outcome(percent: number | null): TargetResult | null {
  if (percent === null) return null;
  return percent > 100 ? "exceeded" : percent === 100 ? "met" : "missed";
}
