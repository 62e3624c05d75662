import { parseScheme } from "../../../src/core/schemes/schema";
import {
  capOf,
  excludedOf,
  exclusionRuleOf,
  NEWEST_SCHEME,
  newMemberOf,
  schemeById,
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
    ["132-hd16", ["exempt"], { months: 6, reviewed: true, rated: false }, null],
    ["132-hd21", ["exempt", "suspended"], { months: 6, reviewed: true, rated: false }, null],
    ["124-hd25", ["exempt", "suspended"], { months: 6, reviewed: false, rated: false }, null],
    ["366-hd43", ["exempt", "suspended"], { months: 6, reviewed: false, rated: false }, 25],
  ])("%s: who is not rated, and the cap", (id, excluded, newMember, exceptionPercent) => {
    const scheme = schemeById(id)!;
    expect(excludedOf(scheme)).toEqual(excluded);
    expect(newMemberOf(scheme)).toEqual(newMember);
    expect(exclusionRuleOf(scheme)).toEqual({ statuses: excluded, newMemberMonths: 6 });
    expect(capOf(scheme)).toEqual({ percent: 20, exceptionPercent, denominator: "good" });
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

  test("an error without a verified basis", () => {
    const rules = data.rules.map((rule) =>
      rule.kind === "new-member" ? { ...rule, basis: { ...rule.basis, verified: false } } : rule,
    );
    expect(() => parseScheme({ ...data, rules })).toThrow(
      "366-hd43: new-member is an error without a verified basis",
    );
  });
});
