import * as v from "valibot";
import { SEVERITIES } from "../../../src/core/model/finding";
import { LEVELS } from "../../../src/core/model/level";
import type { IsoDate } from "../../../src/core/model/calendar";
import { STATUSES } from "../../../src/core/model/table";
import { checkTable } from "../../../src/core/rules/index";
import hd16 from "../../../src/core/schemes/132-hd16.examples.json";
import hd21 from "../../../src/core/schemes/132-hd21.examples.json";
import hd25 from "../../../src/core/schemes/124-hd25.examples.json";
import hd43 from "../../../src/core/schemes/366-hd43.examples.json";
import {
  becameOfficial,
  hasNumber,
  hasText,
  isNotRated,
  isRated,
  isSaidToBe,
  member,
  members,
  wasAdmitted,
} from "../../support/member";
import { contextOf } from "../../support/ruleCase";
import { tableOf } from "../../support/table";

const score = v.optional(v.number());
const words = v.optional(v.string());

/** `count` members of one kind; `member` of a finding counts them all from 1, 0 is the header or a text. */
const examplesSchema = v.array(
  v.strictObject({
    name: v.string(),
    cites: v.strictObject({ document: v.string(), article: v.string() }),
    meeting: v.nullable(v.string()),
    members: v.array(
      v.strictObject({
        name: v.string(),
        count: v.optional(v.number()),
        rated: v.nullable(v.picklist(LEVELS)),
        says: v.optional(v.strictObject({ status: v.picklist(STATUSES), words: v.string() })),
        admitted: words,
        official: words,
        general: score,
        task: score,
        total: score,
        done: score,
        exceeded: score,
        late: score,
        sickMonths: score,
        discipline: words,
        group: words,
        commendation: words,
        note: words,
      }),
    ),
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
type ExampleMember = Example["members"][number];

const NUMBERS = ["general", "task", "total", "done", "exceeded", "late", "sickMonths"] as const;
const TEXTS = ["discipline", "group", "commendation", "note"] as const;

function traitsOf(each: ExampleMember) {
  const { rated, says, admitted, official } = each;
  return [
    rated === null ? isNotRated() : isRated(rated),
    ...(says ? [isSaidToBe(says.status, says.words, "status")] : []),
    ...(admitted === undefined ? [] : [wasAdmitted(admitted as IsoDate)]),
    ...(official === undefined ? [] : [becameOfficial(official as IsoDate)]),
    ...NUMBERS.flatMap((role) => (each[role] === undefined ? [] : [hasNumber(role, each[role])])),
    ...TEXTS.flatMap((role) => (each[role] === undefined ? [] : [hasText(role, each[role])])),
  ];
}

function outcomeOf(scheme: string, { members: kinds, saying, meeting }: Example) {
  const drafts = kinds.flatMap((kind) =>
    kind.count === undefined
      ? [member(kind.name, ...traitsOf(kind))]
      : members(kind.count, kind.name, ...traitsOf(kind)),
  );
  const table = tableOf(drafts, { saying });
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
