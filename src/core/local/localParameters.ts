import type { CellRef } from "../model/address";
import { type CellValue, type DecodedSheet, valueAt } from "../model/grid";
import type { Finding } from "../model/finding";
import {
  NO_LOCAL_PARAMETERS,
  PARAMETERS,
  type BranchKind,
  type CapBaseName,
  type CapGroups,
  type LocalParameters,
  type ParameterKey,
} from "../model/parameters";
import { foldedText } from "../text/foldedText";
import {
  basisOf,
  BRANCH_KIND_NAMES,
  CAP_BASE_NAMES,
  CAP_GROUP_NAMES,
  HEADERS,
  LABELS,
  LOCAL_PARAMETERS_SHEET,
  OLD_LABEL_HEADER,
  OLD_LABELS,
} from "./localSheet";
import { capOf, ruleOf } from "../schemes/schemes";
import type { Scheme } from "../schemes/schema";

/** A row of the sheet with a parameter and its value. */
interface Entry {
  readonly key: ParameterKey;
  readonly label: string;
  readonly value: CellValue;
  readonly decision: string;
  readonly at: CellRef;
}

/** What a committee laid down for its branches, and what of it cannot be used. */
interface LocalRules {
  readonly parameters: LocalParameters;
  readonly findings: readonly Finding[];
}

/** The rules on the sheet `Quy chế`, where there is one. A workbook's tables are of one year, so one scheme bounds them. */
export function localRules(sheets: readonly DecodedSheet[], scheme: Scheme): LocalRules {
  const sheet = sheets.find(({ name }) => name === LOCAL_PARAMETERS_SHEET);
  return sheet
    ? readLocalParameters(sheet, scheme)
    : { parameters: NO_LOCAL_PARAMETERS, findings: [] };
}

/**
 * Reads the sheet `Quy chế`. A value that cannot be used becomes a finding, and the scheme's own value applies. Rows
 * and columns are found by their words, so that people can add to the sheet.
 */
export function readLocalParameters(sheet: DecodedSheet, scheme: Scheme): LocalRules {
  const findings: Finding[] = [];
  let parameters = NO_LOCAL_PARAMETERS;
  for (const entry of entriesOf(sheet)) {
    const read = READERS[entry.key](entry, scheme);
    if (read.value === null) findings.push(badParameter(entry, scheme, read.bound));
    else {
      const { value } = read;
      parameters = { ...parameters, [entry.key]: { value, decision: entry.decision } };
    }
  }
  return { parameters, findings };
}

function entriesOf({ name: sheet, grid }: DecodedSheet): readonly Entry[] {
  const width = grid.values[0]?.length ?? 0;
  const columns = Array.from({ length: width }, (_, i) => grid.left + i);
  const rows = grid.values.map((_, i) => grid.top + i);
  const text = (row: number, column: number) => String(valueAt(grid, row, column)).trim();
  const find = (row: number, header: string) =>
    columns.find((column) => foldedText(text(row, column)) === foldedText(header));
  const labels = (row: number) => find(row, HEADERS.label) ?? find(row, OLD_LABEL_HEADER);
  const header = rows.find((row) => labels(row) !== undefined);
  if (header === undefined) return [];
  const label = labels(header) ?? 0;
  const value = find(header, HEADERS.value);
  const decision = find(header, HEADERS.decision);
  if (value === undefined) return [];
  return rows.flatMap((row) => {
    const key = parameterOf(text(row, label));
    if (row <= header || !key || text(row, value) === "") return [];
    return [
      {
        key,
        label: LABELS[key],
        value: valueAt(grid, row, value),
        decision: decision === undefined ? "" : text(row, decision).normalize("NFC"),
        at: { sheet, row, column: value },
      },
    ];
  });
}

function parameterOf(label: string): ParameterKey | undefined {
  const folded = foldedText(label);
  return PARAMETERS.find((key) =>
    [LABELS[key], OLD_LABELS[key] ?? ""].some((each) => foldedText(each) === folded),
  );
}

/** A usable value, or null with the bound that it violates. */
type Read<T> = { readonly value: T } | { readonly value: null; readonly bound: number | null };

const READERS: {
  readonly [K in ParameterKey]: (
    entry: Entry,
    scheme: Scheme,
  ) => Read<NonNullable<LocalParameters[K]>["value"]>;
} = {
  capPercent: readCapPercent,
  capBase: readCapBase,
  capGroups: ({ value }) => named<CapGroups>(value, CAP_GROUP_NAMES),
  majorityPercent: readMajorityPercent,
  branchKind: ({ value }) => named<BranchKind>(value, BRANCH_KIND_NAMES),
  generalSplit: ({ value }, scheme) => splitOf(value, scoreMax(scheme, "general")),
  taskSplit: ({ value }, scheme) => splitOf(value, scoreMax(scheme, "task")),
  goodShareForOutstanding: ({ value }) => within(percentOf(value), 0, 100, 100),
  goodShareForGood: ({ value }) => within(percentOf(value), 0, 100, 100),
};

/**
 * More than the scheme's percentage only up to what a competent level can grant, and only with that level's decision.
 */
function readCapPercent({ value, decision }: Entry, scheme: Scheme): Read<number> {
  const { percent, exceptionPercent } = capOf(scheme);
  const bound = exceptionPercent ?? percent;
  const given = percentOf(value);
  const granted = given !== null && (given <= percent || decision !== "");
  return granted ? within(given, 0, bound, bound) : { value: null, bound };
}

/** Another base than the regulation's only with the document that lays it down. */
function readCapBase({ value, decision }: Entry, scheme: Scheme): Read<CapBaseName> {
  const base = named<CapBaseName>(value, CAP_BASE_NAMES);
  return base.value === capOf(scheme).base || decision !== "" ? base : { value: null, bound: null };
}

/** At least the scheme's percentage and less than 100, because more than 100% of the votes is impossible. */
function readMajorityPercent({ value }: Entry, scheme: Scheme): Read<number> {
  const least = ruleOf(scheme, "majority")?.parameters.moreThanPercent ?? 0;
  const given = percentOf(value);
  return given !== null && least <= given && given < 100
    ? { value: given }
    : { value: null, bound: 100 };
}

function within(value: number | null, least: number, most: number, bound: number): Read<number> {
  return value !== null && least <= value && value <= most ? { value } : { value: null, bound };
}

function named<T extends string>(value: CellValue, names: Readonly<Record<T, string>>): Read<T> {
  const written = foldedText(String(value));
  const keys = Object.keys(names) as T[];
  const key = keys.find((each) => foldedText(names[each]) === written);
  return key ? { value: key } : { value: null, bound: null };
}

/** `20`, `"20 %"`, `"20,5"`, or `0.2` from a cell that Excel shows in per cent; null for anything else. */
function percentOf(value: CellValue): number | null {
  if (typeof value === "number") return value > 0 && value <= 1 ? value * 100 : value;
  const [, digits] = /^(\d+(?:[.,]\d+)?)\s*%?$/u.exec(String(value).trim()) ?? [];
  return digits === undefined ? null : Number(digits.replace(",", "."));
}

/** `10; 10; 5; 5`, if they add up to the points of the group; null for a scheme without points. */
function splitOf(value: CellValue, bound: number | null): Read<readonly number[]> {
  const heads = String(value)
    .split(/[;+]/u)
    .map((head) => head.trim().replace(",", "."));
  const points = heads.map(Number);
  const usable = heads.every((head) => /^\d+(\.\d+)?$/u.test(head));
  const sum = points.reduce((total, each) => total + each, 0);
  return usable && bound !== null && Math.abs(sum - bound) < 1e-6
    ? { value: points }
    : { value: null, bound };
}

function scoreMax(scheme: Scheme, role: "general" | "task"): number | null {
  return ruleOf(scheme, "score-ranges")?.parameters[role].max ?? null;
}

function badParameter(
  { key: parameter, label, value, at }: Entry,
  scheme: Scheme,
  bound: number | null,
): Finding {
  const written = String(value);
  return {
    code: "bad-parameter",
    severity: "warning",
    at: [at],
    data: { parameter, label, written, bound },
    basis: basisOf(scheme, parameter),
  };
}
