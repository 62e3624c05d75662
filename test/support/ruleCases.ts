import * as v from "valibot";
import type { IsoDate } from "../../src/core/model/calendar";
import type { Finding } from "../../src/core/model/finding";
import { checkRule } from "../../src/core/rules/index";
import hd16 from "../../src/core/schemes/132-hd16.cases.json";
import hd21 from "../../src/core/schemes/132-hd21.cases.json";
import hd25 from "../../src/core/schemes/124-hd25.cases.json";
import hd43 from "../../src/core/schemes/366-hd43.cases.json";
import type { Rule, Scheme } from "../../src/core/schemes/schema";
import { contextOf } from "./ruleCase";
import { exampleTable, memberSchema } from "./workedExample";

const caseSchema = v.strictObject({
  members: v.array(memberSchema),
  headers: v.exactOptional(v.record(v.string(), v.string())),
  meeting: v.exactOptional(v.string()),
  saying: v.exactOptional(v.array(v.string())),
  goodShareForGood: v.exactOptional(v.number()),
});
type Case = v.InferOutput<typeof caseSchema>;

/** Two tables for every rule, which differ in as little as possible: one breaks it, one just keeps it. */
const fileSchema = v.record(v.string(), v.strictObject({ breaks: caseSchema, keeps: caseSchema }));

const FILES = { "132-hd16": hd16, "132-hd21": hd21, "124-hd25": hd25, "366-hd43": hd43 };

/** Returns the cases beside a scheme by the keys of its rules. */
export function casesOf({ id }: Scheme): v.InferOutput<typeof fileSchema> {
  return v.parse(fileSchema, FILES[id as keyof typeof FILES]);
}

/** Names each rule of a scheme by its kind, and by a number where there are several of a kind. */
export function ruleKeys({ rules }: Scheme): readonly (readonly [key: string, rule: Rule])[] {
  return numberedKeys(rules);
}

export function numberedKeys<R extends { readonly kind: string }>(
  rules: readonly R[],
): readonly (readonly [key: string, rule: R])[] {
  const seen = new Map<string, number>();
  return rules.map((rule) => {
    const nth = (seen.get(rule.kind) ?? 0) + 1;
    seen.set(rule.kind, nth);
    return [nth === 1 ? rule.kind : `${rule.kind}-${String(nth)}`, rule];
  });
}

/** Returns what a rule reports of a case. */
export function findingsOf(scheme: Scheme, rule: Rule, each: Case): readonly Finding[] {
  const { meeting, headers = {}, saying = [], goodShareForGood } = each;
  const [subject = "members"] = rule.subjects;
  const table = exampleTable(each.members, { subject, headers, saying });
  const context = contextOf(table, {
    scheme: scheme.id,
    year: scheme.years.from,
    ...(meeting !== undefined && { meeting: meeting as IsoDate }),
    ...(goodShareForGood !== undefined && {
      parameters: {
        goodShareForGood: { value: goodShareForGood, decision: "Quy chế số 01-QC/ĐU" },
      },
    }),
  });
  return checkRule(table, rule, context);
}
