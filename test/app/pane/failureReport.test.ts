import { failureReport } from "../../../src/app/pane/failureReport";
import type { Failure } from "../../../src/core/model/failure";

const WHERE = { version: "0.2.0", excel: "PC 16.0.17928", language: "vi" } as const;
const FAILURE: Failure = { kind: "readOnly", code: "AccessDenied", progress: null };

test.each<[string, Partial<Failure>, string[]]>([
  ["that wrote nothing", {}, []],
  ["of which nobody knows what it wrote", { progress: { kind: "unknown" } }, ["written: unknown"]],
  [
    "that wrote some sheets, whose names it leaves out",
    { progress: { kind: "known", done: ["Chi bộ Lê An"], partly: ["Kiểm tra", "Biểu 6F"] } },
    ["written: 1 whole, 2 in part"],
  ],
])("a report of a failure %s", (_, failure, written) => {
  expect(failureReport({ ...FAILURE, ...failure }, WHERE).split("\n")).toEqual([
    "add-in: 0.2.0 (vi)",
    "Excel: PC 16.0.17928",
    "failure: readOnly AccessDenied",
    ...written,
  ]);
});

test("a failure without a code of Excel", () => {
  expect(failureReport({ ...FAILURE, kind: "unexpected", code: "" }, WHERE)).toContain(
    "failure: unexpected",
  );
});
