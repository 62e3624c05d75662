import { MEETING_CASES, MEETING_RULE_KEYS, meetingFindings } from "../../support/meetingCases";

test("every rule of a meeting has its cases, and every case its rule", () => {
  expect(Object.keys(MEETING_CASES)).toEqual(MEETING_RULE_KEYS.map(([key]) => key));
});

test.each(MEETING_RULE_KEYS)("%s is broken by one case", (key, rule) => {
  const codes = meetingFindings(rule, MEETING_CASES[key]!.breaks).map(({ code }) => code);
  expect(codes).toEqual([rule.code]);
});

test.each(MEETING_RULE_KEYS)("%s is just kept by the other", (key, rule) => {
  expect(meetingFindings(rule, MEETING_CASES[key]!.keeps)).toEqual([]);
});
