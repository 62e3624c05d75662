import { circumstancesAlone } from "../../src/core/judge";
import { a1 } from "../../src/core/model/address";
import type { IsoDate } from "../../src/core/model/calendar";
import type { Finding } from "../../src/core/model/finding";
import type { FindingData } from "../../src/core/model/findingData";
import { NO_LOCAL_PARAMETERS, type LocalParameters } from "../../src/core/model/parameters";
import type { StatedCell } from "../../src/core/model/said";
import type { Fact, RatingTable } from "../../src/core/model/table";
import { ruleContext, type RuleContext } from "../../src/core/rules/context";
import { checkRule } from "../../src/core/rules/index";
import type { RuleKind } from "../../src/core/schemes/schema";
import { rulesOf, schemeById } from "../../src/core/schemes/schemes";

export interface Setting {
  readonly scheme: string;
  readonly meeting?: IsoDate;
  readonly year?: number;
  readonly parameters?: Partial<LocalParameters>;
  readonly ballots?: RatingTable;
  readonly approvals?: RatingTable;
  readonly voters?: readonly RatingTable[];
  readonly stated?: readonly StatedCell[];
}

/** Returns the context that the pipeline would pass to the rules. */
export function contextOf(table: RatingTable, setting: Setting): RuleContext {
  const scheme = schemeById(setting.scheme);
  if (!scheme) throw new Error(`no scheme ${setting.scheme}`);
  const { ballots = null, approvals = null, voters = [], stated = [] } = setting;
  const parameters = { ...NO_LOCAL_PARAMETERS, ...setting.parameters };
  const facts = { ...table.facts, year: fact(setting.year), meetingDate: fact(setting.meeting) };
  const beside = { ballots, approvals, voters, stated, parameters };
  const read = { table: { ...table, facts }, scheme };
  return ruleContext(table, circumstancesAlone(read, beside));
}

function fact<T>(value: T | undefined): Fact<T> | null {
  return value === undefined ? null : { value, at: null };
}

/** A finding with its cells as addresses; the basis is the rule's own and tested with the schemes. */
export interface PlainFinding {
  readonly severity: Finding["severity"];
  readonly at: readonly string[];
  readonly data: FindingData[keyof FindingData];
  readonly fix?: readonly { readonly at: string; readonly to: string | number | boolean }[];
}

export function plainFinding({ severity, at, data, fix }: Finding): PlainFinding {
  return {
    severity,
    at: at.map(a1),
    data,
    ...(fix && { fix: fix.map((edit) => ({ at: a1(edit), to: edit.to })) }),
  };
}

export interface RuleCase extends Setting {
  readonly name: string;
  readonly table: RatingTable;
  readonly findings: readonly PlainFinding[];
}

/** Runs the rules of one kind, and no other, over each table and compares whole findings. */
export function testRule(kind: RuleKind, cases: readonly RuleCase[]): void {
  describe(kind, () => {
    test.each(cases)("$name", ({ table, findings, ...setting }) => {
      const context = contextOf(table, setting);
      const rules = rulesOf(context.scheme, kind);
      const found = rules.flatMap((rule) => checkRule(table, rule, context));
      expect(found.map(plainFinding)).toEqual(findings);
    });
  });
}
