import { unratedWords } from "../../../src/core/report/words";
import { NEWEST_SCHEME } from "../../../src/core/schemes/schemes";
import type { Scheme } from "../../../src/core/schemes/schema";

function withMonths(months: number): Scheme {
  const rules = NEWEST_SCHEME.rules.map((rule) =>
    rule.kind === "new-member" ? { ...rule, parameters: { ...rule.parameters, months } } : rule,
  );
  return { ...NEWEST_SCHEME, rules };
}

test.each([3, 6])("a new member is one of less than the scheme's %d months", (months) => {
  expect(unratedWords(withMonths(months)).tooNew).toBe(
    `Mới kết nạp chưa đủ ${String(months)} tháng`,
  );
});
