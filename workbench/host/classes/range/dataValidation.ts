import type { DataValidation, ValidationOperator } from "hucre";
import { localAddress, parseLocal } from "../../operations/address";
import { type Area, intersection } from "../../operations/area";
import { choiceArgument, recordArgument, textArgument } from "../../operations/argument";
import { HostError } from "../../operations/hostError";
import { requireUnprotected } from "../../operations/protection";
import type { OfficeClass } from "../officeClass";

const FILE_TYPES = {
  list: "list",
  wholeNumber: "whole",
  decimal: "decimal",
  date: "date",
  time: "time",
  textLength: "textLength",
  custom: "custom",
} as const;
const OPERATORS: Record<string, ValidationOperator> = {
  Between: "between",
  NotBetween: "notBetween",
  EqualTo: "equal",
  NotEqualTo: "notEqual",
  GreaterThan: "greaterThan",
  LessThan: "lessThan",
  GreaterThanOrEqualTo: "greaterThanOrEqual",
  LessThanOrEqualTo: "lessThanOrEqual",
};

/** The rule that applies to all of these cells; null where there is none. */
function ruleAt({ sheet, rect }: Area): DataValidation | null {
  return sheet.validations.find((one) => covers(one, rect)) ?? null;
}

/** Whether all of these cells offer a list to choose from. */
export function hasList(area: Area): boolean {
  return ruleAt(area)?.type === "list";
}

function covers({ range }: DataValidation, rect: Area["rect"]): boolean {
  return range.split(" ").some((address) => {
    const whole = parseLocal(address);
    const part = whole === null ? null : intersection(whole, rect);
    return part !== null && localAddress(part) === localAddress(rect);
  });
}

export const dataValidationClass: OfficeClass<Area> = {
  properties: {
    rule: { get: readRule, set: writeRule },
    ignoreBlanks: {
      get: (area) => ruleAt(area)?.allowBlank ?? true,
      set: (area, value) => {
        change(area, { allowBlank: value === true });
      },
    },
    errorAlert: {
      get: (area) => {
        const rule = ruleAt(area);
        return {
          title: rule?.errorTitle ?? "",
          message: rule?.errorMessage ?? "",
          showAlert: rule?.showErrorMessage ?? true,
          style: capital(rule?.errorStyle ?? "stop"),
        };
      },
      set: (area, value) => {
        const { title, message, showAlert, style } = recordArgument(value);
        const errorStyle = choiceArgument(style ?? "Stop", ["Stop", "Warning", "Information"]);
        change(area, {
          errorTitle: textArgument(title ?? ""),
          errorMessage: textArgument(message ?? ""),
          showErrorMessage: showAlert !== false,
          errorStyle: ({ Stop: "stop", Warning: "warning", Information: "information" } as const)[
            errorStyle
          ],
        });
      },
    },
  },
  methods: {
    clear: (area) => {
      remove(area);
    },
  },
};

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function remove({ sheet, rect }: Area): void {
  requireUnprotected(sheet);
  const isCut = sheet.validations.some(({ range }) => {
    const whole = parseLocal(range);
    const part = whole === null ? null : intersection(whole, rect);
    return part !== null && whole !== null && localAddress(part) !== localAddress(whole);
  });
  if (isCut)
    throw new HostError("NotImplemented", "The stand-in does not split a validated range.");
  sheet.validations = sheet.validations.filter(({ range }) => {
    const whole = parseLocal(range);
    return whole === null || intersection(whole, rect) === null;
  });
}

function change(area: Area, part: Partial<DataValidation>): void {
  requireUnprotected(area.sheet);
  const rule = ruleAt(area);
  if (rule === null) throw new HostError("InvalidOperation", "The range has no rule.");
  Object.assign(rule, part);
}

function writeRule(area: Area, value: unknown): void {
  const [kind, ...more] = Object.entries(recordArgument(value)).filter(
    ([, one]) => one !== undefined,
  );
  if (kind === undefined || more.length > 0) throw new HostError("InvalidArgument");
  const name = choiceArgument(kind[0], [
    "list",
    "wholeNumber",
    "decimal",
    "date",
    "time",
    "textLength",
    "custom",
  ]);
  const content = recordArgument(kind[1]);
  remove(area);
  area.sheet.validations.push({
    type: FILE_TYPES[name],
    range: localAddress(area.rect),
    allowBlank: true,
    showErrorMessage: true,
    ...(name === "list" ? listOf(content) : formulasOf(content)),
  });
}

/** Excel accepts a comma-separated text of up to 255 characters, or a formula. */
function listOf({ source }: Record<string, unknown>): Partial<DataValidation> {
  const text = textArgument(source);
  if (text.startsWith("=")) return { formula1: text.slice(1) };
  if (text.length > 255) throw new HostError("InvalidArgument");
  return { values: text.split(",").map((one) => one.trim()) };
}

function formulasOf({
  formula,
  formula1,
  formula2,
  operator,
}: Record<string, unknown>): Partial<DataValidation> {
  const one = formula ?? formula1;
  const compared = operator === undefined ? undefined : OPERATORS[textArgument(operator)];
  if (operator !== undefined && compared === undefined) throw new HostError("InvalidArgument");
  return {
    formula1: textOf(one).replace(/^=/, ""),
    ...(formula2 === undefined ? {} : { formula2: textOf(formula2).replace(/^=/, "") }),
    ...(compared === undefined ? {} : { operator: compared }),
  };
}

function textOf(formula: unknown): string {
  if (typeof formula !== "string" && typeof formula !== "number")
    throw new HostError("InvalidArgument");
  return String(formula);
}

function readRule(area: Area): Record<string, unknown> {
  const rule = ruleAt(area);
  if (rule === null) return {};
  const name = Object.entries(FILE_TYPES).find(([, type]) => type === rule.type)?.[0] ?? "custom";
  return { [name]: conditionOf(name, rule) };
}

function conditionOf(name: string, rule: DataValidation): Record<string, unknown> {
  const { formula1 = "", formula2 = "" } = rule;
  if (name === "list")
    return { inCellDropDown: true, source: rule.values?.join(",") ?? `=${formula1}` };
  if (name === "custom") return { formula: `=${formula1}` };
  const operator =
    Object.keys(OPERATORS).find((key) => OPERATORS[key] === rule.operator) ?? "Between";
  return { formula1, formula2, operator };
}
