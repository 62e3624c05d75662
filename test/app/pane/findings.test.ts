import { filtered, neighbour, NO_FILTER } from "../../../src/app/pane/findingFilter";
import { findingParts } from "../../../src/app/pane/findingParts";
import type { Finding } from "../../../src/core/model/finding";
import { described } from "../../support/described";

const finding = (row: number, severity: Finding["severity"] = "error"): Finding => ({
  code: "missing-name",
  severity,
  at: [{ sheet: "Xếp loại", row, column: 1 }],
  data: { order: "" },
  basis: null,
});

const [first, second, third] = [finding(4), finding(5, "warning"), finding(6)];
const all = [first, second, third];

test("findings with the same rule, article and way out are one part", () => {
  const describe = (each: Finding) => ({
    ...described("Thiếu tên."),
    rule: each.severity === "error" ? "Phải có tên." : "Nên có tên.",
  });
  const parts = findingParts(all, describe);
  expect(parts.map(({ lines }) => lines.map((line) => line.finding))).toEqual([
    [first, third],
    [second],
  ]);
});

describe("a filter", () => {
  const context = {
    describe: () => described("Thiếu họ và tên."),
    nameAt: ({ row }: { readonly row: number }) =>
      row === 5 ? ({ name: "Đỗ Thị Hoà", subject: "members" } as const) : null,
  };

  test.each([
    ["nothing typed shows all", NO_FILTER, all],
    ["a name without its diacritics", { text: "do thi", errorsOnly: false }, [second]],
    ["an address", { text: "b7", errorsOnly: false }, [third]],
    ["words of the finding", { text: "thiếu họ", errorsOnly: false }, all],
    ["errors only", { text: "", errorsOnly: true }, [first, third]],
    ["what no finding has", { text: "zzz", errorsOnly: false }, []],
  ])("%s", (_what, filter, shown) => {
    expect(filtered(all, filter, context)).toEqual(shown);
  });
});

test.each([
  [undefined, 1, first],
  [undefined, -1, third],
  [first, 1, second],
  [third, 1, first],
  [first, -1, third],
] as const)("the neighbour goes around the ends of the list", (current, by, next) => {
  expect(neighbour(all, current, by)).toBe(next);
});

test("an empty list has no neighbour", () => {
  expect(neighbour([], undefined, 1)).toBeUndefined();
});
