import { SCHEMES } from "../../../src/core/schemes/schemes";
import { casesOf, findingsOf, ruleKeys } from "../../support/ruleCases";

describe.each(SCHEMES.map((scheme) => [scheme.id, scheme] as const))("%s", (_, scheme) => {
  const cases = casesOf(scheme);
  const rules = ruleKeys(scheme);

  test("every rule has its cases, and every case its rule", () => {
    expect(Object.keys(cases)).toEqual(rules.map(([key]) => key));
  });

  test.each(rules)("%s is broken by one case", (key, rule) => {
    const codes = findingsOf(scheme, rule, cases[key]!.breaks).map(({ code }) => code);
    expect(codes).toEqual([rule.code]);
  });

  test.each(rules)("%s is just kept by the other", (key, rule) => {
    expect(findingsOf(scheme, rule, cases[key]!.keeps)).toEqual([]);
  });
});
