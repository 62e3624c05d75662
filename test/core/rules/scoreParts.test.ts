import { a1 } from "../../../src/core/model/address";
import { ROLES } from "../../../src/core/model/role";
import type { RatingTable } from "../../../src/core/model/table";
import { hasNumber, isRated, member } from "../../support/member";
import { testRule } from "../../support/ruleCase";
import { cell, tableOf } from "../../support/table";

const scheme = "366-hd43";
/** Right of every other column. */
const FIRST = ROLES.length;

type Points = number | null;

/** One member a row with 26 points in the general group, and points under each of these heads of it. */
function tableWith(
  headings: readonly string[],
  rows: readonly (readonly Points[])[],
  group: "general" | "task" = "general",
): RatingTable {
  const table = tableOf(
    rows.map((_, i) => member(`Lê An ${String(i)}`, isRated("good"), hasNumber(group, 26))),
  );
  const heads = headings.map((header, i) => ({
    index: FIRST + i,
    header,
    role: `${group}.part` as const,
  }));
  const members = table.members.map((each, row) => ({
    ...each,
    parts: {
      ...each.parts,
      [group]: (rows[row] ?? []).map((value) =>
        value === null ? { kind: "blank" } : { kind: "number", value },
      ),
    },
  }));
  return { ...table, columns: [...table.columns, ...heads], members };
}

function withoutGeneral(table: RatingTable): RatingTable {
  const members = table.members.map((each) => ({ ...each, general: { kind: "blank" } as const }));
  return { ...table, members };
}

const headCell = (nth: number, column: number) => a1({ row: 8 + nth, column: FIRST + column });
const HEADS = [
  "Nhóm tiêu chí chung (30) / Chính trị (10)",
  "Nhóm tiêu chí chung (30) / Đạo đức (20)",
];

testRule("part-ranges", [
  {
    name: "valid case: the bounds of each head, and an empty one",
    scheme,
    table: tableWith(HEADS, [
      [10, 20],
      [0, 0],
      [null, 16],
    ]),
    findings: [],
  },
  {
    name: "above the maximum in the heading, or below nothing",
    scheme,
    table: tableWith(HEADS, [[10.5, -1]]),
    findings: [
      {
        severity: "error",
        at: [headCell(1, 0)],
        data: {
          role: "general.part",
          head: "Chính trị (10)",
          value: 10.5,
          min: 0,
          max: 10,
          local: null,
        },
      },
      {
        severity: "error",
        at: [headCell(1, 1)],
        data: {
          role: "general.part",
          head: "Đạo đức (20)",
          value: -1,
          min: 0,
          max: 20,
          local: null,
        },
      },
    ],
  },
  {
    name: "the committee's own split stands above the headings, and is named",
    scheme,
    parameters: { generalSplit: { value: [12, 18], decision: "Hướng dẫn số 05-HD/ĐU" } },
    table: tableWith(HEADS, [[11, 19]]),
    findings: [
      {
        severity: "error",
        at: [headCell(1, 1)],
        data: {
          role: "general.part",
          head: "Đạo đức (20)",
          value: 19,
          min: 0,
          max: 18,
          local: "Hướng dẫn số 05-HD/ĐU",
        },
      },
    ],
  },
  {
    name: "each group has a split of its own, and a heading of any depth its last level",
    scheme,
    parameters: { taskSplit: { value: [40, 30], decision: "Hướng dẫn số 05-HD/ĐU" } },
    table: tableWith(["Kết quả / Nhiệm vụ / Khối lượng", "Chất lượng"], [[41, 30]], "task"),
    findings: [
      {
        severity: "error",
        at: [headCell(1, 0)],
        data: {
          role: "task.part",
          head: "Khối lượng",
          value: 41,
          min: 0,
          max: 40,
          local: "Hướng dẫn số 05-HD/ĐU",
        },
      },
    ],
  },
  {
    name: "a split of another number of heads is not this table's",
    scheme,
    parameters: { generalSplit: { value: [10, 10, 10], decision: "" } },
    table: tableWith(HEADS, [[10, 20]]),
    findings: [],
  },
  {
    name: "without any maximum a head cannot take more than its group",
    scheme,
    table: tableWith(["Khối lượng", "Chất lượng"], [[70, 71]], "task"),
    findings: [
      {
        severity: "error",
        at: [headCell(1, 1)],
        data: { role: "task.part", head: "Chất lượng", value: 71, min: 0, max: 70, local: null },
      },
    ],
  },
  {
    name: "a scheme without points has none for heads either",
    scheme: "124-hd25",
    table: tableWith(HEADS, [[11, 15]]),
    findings: [],
  },
]);

testRule("part-sums", [
  {
    name: "valid case: the heads make up the group, in binary fractions too, or one is empty",
    scheme,
    table: tableWith(HEADS, [
      [9, 17],
      [8.9, 17.1],
      [null, 17],
    ]),
    findings: [],
  },
  {
    name: "without the points of the group there is nothing to compare",
    scheme,
    table: withoutGeneral(tableWith(HEADS, [[9, 17]])),
    findings: [],
  },
  {
    name: "a sum that is not the group's",
    scheme,
    table: tableWith(HEADS, [[8.5, 17]]),
    findings: [
      {
        severity: "error",
        at: [cell("general", 1), headCell(1, 0), headCell(1, 1)],
        data: { group: "general", terms: [8.5, 17], sum: 25.5, total: 26 },
      },
    ],
  },
  {
    name: "heads without maxima stand under the heading of their group, so they are all",
    scheme,
    table: tableWith(["Khối lượng", "Chất lượng"], [[20, 7]], "task"),
    findings: [
      {
        severity: "error",
        at: [cell("task", 1), headCell(1, 0), headCell(1, 1)],
        data: { group: "task", terms: [20, 7], sum: 27, total: 26 },
      },
    ],
  },
  {
    name: "heads that make up less than the group are not all there",
    scheme,
    table: tableWith(["Chính trị (10)", "Đạo đức (15)"], [[9, 12]]),
    findings: [],
  },
]);
