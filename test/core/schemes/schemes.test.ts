import { parseScheme } from "../../../src/core/schemes/schema";
import {
  capOf,
  excludedOf,
  exclusionRuleOf,
  NEWEST_SCHEME,
  newMemberOf,
  rulesFor,
  schemeById,
  schemeFor,
  schemeForReview,
  schemeForYear,
  SCHEMES,
} from "../../../src/core/schemes/schemes";
import data from "../../../src/core/schemes/366-hd43.json";

describe("choosing a scheme", () => {
  test.each([
    [2017, null],
    [2018, "132-hd16"],
    [2019, "132-hd21"],
    [2022, "132-hd21"],
    [2023, "124-hd25"],
    [2024, "124-hd25"],
    [2025, "366-hd43"],
    [2031, "366-hd43"],
  ])("the review year %d goes by %s", (year, id) => {
    expect(schemeForYear(year)?.id ?? null).toBe(id);
  });

  test.each([
    [2023, "2023-10-03", "132-hd21"],
    [2023, "2023-10-04", "124-hd25"],
    [2023, "2024-01-05", "124-hd25"],
    [2023, "2021-09-28", "124-hd25"],
    [2025, "2025-08-29", "124-hd25"],
    [2025, "2025-08-30", "366-hd43"],
    [2019, "2019-10-17", "132-hd16"],
    [2018, "2018-03-01", "132-hd16"],
    [2024, null, "124-hd25"],
    [2017, "2017-12-10", null],
  ] as const)("the review of %d held on %s goes by %s", (year, meeting, id) => {
    expect(schemeForReview(year, meeting)?.id ?? null).toBe(id);
    expect(schemeFor({ scheme: "366-hd43" }, year, meeting).id).toBe("366-hd43");
  });

  test("by id", () => {
    expect(SCHEMES.map(({ id }) => schemeById(id)?.id)).toEqual([
      "132-hd16",
      "132-hd21",
      "124-hd25",
      "366-hd43",
    ]);
    expect(schemeById("27-hd")).toBeNull();
  });

  test("the newest is in force", () => {
    expect(NEWEST_SCHEME.years).toEqual({ from: 2025, to: null });
  });

  test("years follow each other without a gap", () => {
    const years = SCHEMES.map(({ years: { from, to } }) => [from, to]);
    expect(years).toEqual([
      [2018, 2018],
      [2019, 2022],
      [2023, 2024],
      [2025, null],
    ]);
  });
});

describe("what a scheme says", () => {
  test.each([
    ["132-hd16", ["exempt"], true, { unit: "similar-duties", decided: "warning" }],
    ["132-hd21", ["exempt", "suspended"], true, { unit: "base-organisation", decided: "warning" }],
    ["124-hd25", ["exempt", "suspended"], false, { unit: "similar-duties", decided: "warning" }],
    [
      "366-hd43",
      ["exempt", "suspended"],
      false,
      { unit: "similar-duties", decided: "error", exceptionPercent: 25 },
    ],
  ])("%s: who is not rated, and the cap", (id, excluded, reviewed, cap) => {
    const scheme = schemeById(id)!;
    expect(excludedOf(scheme)).toEqual(excluded);
    expect(newMemberOf(scheme)).toEqual({ months: 6, reviewed, rated: false });
    expect(exclusionRuleOf(scheme)).toEqual({ statuses: excluded, newMemberMonths: 6 });
    expect(capOf(scheme)).toEqual({ percent: 20, exceptionPercent: null, base: "good", ...cap });
  });

  test.each(SCHEMES.map((scheme) => [scheme.id, scheme] as const))(
    "%s: no two levels share a wording, however it is typed",
    (_, { levels }) => {
      const wordings = Object.values(levels).flatMap(({ name, abbreviation, aliases }) => [
        name,
        abbreviation,
        ...aliases,
      ]);
      const keys = wordings.map((wording) => wording.normalize("NFC").toLowerCase());
      expect(new Set(keys).size).toBe(keys.length);
    },
  );

  test.each(
    SCHEMES.flatMap(({ id, rules }) => rules.map((rule) => [id, rule.kind, rule] as const)),
  )("%s: %s says why, in both languages, in composed letters", (_id, _kind, { why }) => {
    expect(why.vi).toMatch(/^\S.*\.$/u);
    expect(why.en).toMatch(/^\S.*\.$/u);
    expect(why.vi).toBe(why.vi.normalize("NFC"));
  });
});

describe("a basis that was replaced", () => {
  test.each([
    ["124-hd25", "majority", "2023-12-15", "Quy định số 24-QĐ/TW"],
    ["124-hd25", "majority", "2025-01-19", "Quy định số 24-QĐ/TW"],
    ["124-hd25", "majority", "2025-01-20", "Quy định số 232-QĐ/TW"],
    ["366-hd43", "majority", "2025-12-12", "Quy định số 294-QĐ/TW"],
    ["366-hd43", "majority", "2026-04-08", "Quy định số 20-QĐ/TW"],
    ["366-hd43", "majority", "2026-12-12", "Quy định số 208-QĐ/TW"],
    ["366-hd43", "commendation", "2026-05-18", "Hướng dẫn số 06-HD/TW"],
    ["366-hd43", "commendation", "2026-05-19", "Hướng dẫn số 01-HD/TW ngày 19/5/2026"],
    ["366-hd43", "majority", null, "Quy định số 294-QĐ/TW"],
  ] as const)("%s: %s on %s rests on %s", (id, kind, meeting, document) => {
    const rule = rulesFor(schemeById(id)!, "members", meeting).find((each) => each.kind === kind);
    expect(rule?.basis?.document).toBe(document);
    const isUnread = rule?.basis?.verified === false;
    expect(isUnread && rule.severity === "error").toBe(false);
  });
});

describe("a scheme file that fails at load", () => {
  const [first, ...others] = data.rules;

  test("as it is, it loads", () => {
    expect(parseScheme(data).id).toBe("366-hd43");
  });

  test("an unknown kind", () => {
    const rules = [{ ...first, kind: "weather" }, ...others];
    expect(() => parseScheme({ ...data, rules })).toThrow(/received "weather"/u);
  });

  test("an unknown key", () => {
    expect(() => parseScheme({ ...data, remark: "" })).toThrow(/remark/u);
  });

  test("an unknown parameter", () => {
    const rules = data.rules.map((rule) =>
      rule.kind === "cap" ? { ...rule, parameters: { ...rule.parameters, rounding: "up" } } : rule,
    );
    expect(() => parseScheme({ ...data, rules })).toThrow(/rounding/u);
  });

  test("a code that is not the rule's", () => {
    const rules = [{ ...first, code: "error-cell" }, ...others];
    expect(() => parseScheme({ ...data, rules })).toThrow(/unknown-level/u);
  });

  test("an error of decided levels, or of a later day, without a verified basis", () => {
    const basis = { document: "Quy định", article: "", verified: false };
    const rules = (change: object, kind: string) =>
      data.rules.map((rule) => (rule.kind === kind ? { ...rule, ...change } : rule));
    expect(() => parseScheme({ ...data, rules: rules({ basis }, "cap") })).toThrow(
      "366-hd43: cap is an error without a verified basis",
    );
    const later = [{ from: "2027-01-01", basis, severity: "error" }];
    expect(() => parseScheme({ ...data, rules: rules({ later }, "awards") })).toThrow(
      "366-hd43: awards is an error without a verified basis",
    );
  });

  test("an error without a verified basis", () => {
    const rules = data.rules.map((rule) =>
      rule.kind === "new-member" ? { ...rule, basis: { ...rule.basis, verified: false } } : rule,
    );
    expect(() => parseScheme({ ...data, rules })).toThrow(
      "366-hd43: new-member is an error without a verified basis",
    );
  });
});
