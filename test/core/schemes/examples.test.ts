import * as v from "valibot";
import { SEVERITIES } from "../../../src/core/model/finding";
import type { IsoDate } from "../../../src/core/model/calendar";
import { checkTable } from "../../../src/core/rules/index";
import hd16 from "../../../src/core/schemes/132-hd16.examples.json";
import hd21 from "../../../src/core/schemes/132-hd21.examples.json";
import hd25 from "../../../src/core/schemes/124-hd25.examples.json";
import hd43 from "../../../src/core/schemes/366-hd43.examples.json";
import { contextOf } from "../../support/ruleCase";
import { exampleTable, memberSchema } from "../../support/workedExample";

/** `member` of a finding counts them all from 1; 0 is the header or a text. */
const examplesSchema = v.array(
  v.strictObject({
    name: v.string(),
    cites: v.strictObject({ document: v.string(), article: v.string() }),
    meeting: v.nullable(v.string()),
    members: v.array(memberSchema),
    saying: v.array(v.string()),
    expect: v.strictObject({
      levels: v.strictObject({
        outstanding: v.number(),
        good: v.number(),
        completed: v.number(),
        failed: v.number(),
      }),
      cap: v.strictObject({ max: v.number(), ok: v.boolean() }),
      findings: v.array(
        v.strictObject({ code: v.string(), severity: v.picklist(SEVERITIES), member: v.number() }),
      ),
    }),
  }),
);
type Example = v.InferOutput<typeof examplesSchema>[number];

function outcomeOf(scheme: string, { members: kinds, saying, meeting }: Example) {
  const table = exampleTable(kinds, { saying });
  const context = contextOf(table, { scheme, ...(meeting && { meeting: meeting as IsoDate }) });
  const rows = table.members.map(({ row }) => row);
  const [cap] = context.tally.caps;
  return {
    levels: context.tally.levels,
    cap: { max: cap?.max, ok: cap?.ok },
    findings: checkTable(table, context).map(({ code, severity, at: [at] }) => ({
      code,
      severity,
      member: rows.indexOf(at?.row ?? -1) + 1,
    })),
  };
}

describe.each([
  ["132-hd16", hd16],
  ["132-hd21", hd21],
  ["124-hd25", hd25],
  ["366-hd43", hd43],
])("worked examples of %s", (scheme, data) => {
  test.each(v.parse(examplesSchema, data))("$cites.article $cites.document: $name", (example) => {
    expect(outcomeOf(scheme, example)).toEqual(example.expect);
  });
});
