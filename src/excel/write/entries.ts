import { a1Range } from "../../core/model/address";
import type { Entry, EntryRule } from "../../core/model/report";
import { rangeOf } from "../values";

/** Queues what cells accept while they are filled in. */
export function writeEntries(sheet: Excel.Worksheet, entries: readonly Entry[]): void {
  for (const { area, rule, refusal } of entries) {
    const { dataValidation } = rangeOf(sheet, area).untrack();
    dataValidation.rule = ruleOf(rule);
    dataValidation.ignoreBlanks = true;
    dataValidation.errorAlert = {
      title: "",
      message: refusal ?? "",
      showAlert: refusal !== null,
      style: "Stop",
    };
  }
}

function ruleOf(rule: EntryRule): Excel.DataValidationRule {
  switch (rule.kind) {
    case "choice":
      return { list: { inCellDropDown: true, source: rule.choices.join(",") } };
    case "choiceIn":
      return { list: { inCellDropDown: true, source: `=${addressOf(rule)}` } };
    case "formula":
      return { custom: { formula: rule.formula } };
  }
}

/** `'Danh sách'!$B$4:$B$20` */
function addressOf({ sheet, range }: Extract<EntryRule, { kind: "choiceIn" }>): string {
  const fixed = a1Range(range).replaceAll(/([A-Z]+)(\d+)/g, "$$$1$$$2");
  return `'${sheet.replaceAll("'", "''")}'!${fixed}`;
}
