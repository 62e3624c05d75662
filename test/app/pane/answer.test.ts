import { dayAnswer, nameAnswer, rowAnswer, yearAnswer } from "../../../src/app/pane/answer";

const none = { kind: "none" };
const unclear = { kind: "unclear" };
const given = (value: unknown) => ({ kind: "given", value });

test.each([
  ["", none],
  ["  ", none],
  ["  Chi bộ  thôn 1 ", given("Chi bộ thôn 1")],
])("the name typed as %j", (text, answer) => {
  expect(nameAnswer(text)).toEqual(answer);
});

test.each([
  ["2025", given(2025)],
  [" 2025 ", given(2025)],
  ["", none],
  ["25", unclear],
  ["2025.5", unclear],
  ["1999", unclear],
  ["2100", unclear],
  ["năm 2025", unclear],
])("the year typed as %j", (text, answer) => {
  expect(yearAnswer(text)).toEqual(answer);
});

test.each([
  ["15/12/2025", given("2025-12-15")],
  ["5.1.2026", given("2026-01-05")],
  ["15 tháng 12 năm 2025", given("2025-12-15")],
  ["", none],
  ["12/2025", unclear],
  ["31/2/2025", unclear],
  ["hôm qua", unclear],
])("the day typed as %j", (text, answer) => {
  expect(dayAnswer(text)).toEqual(answer);
});

test.each([
  ["9", given(9)],
  ["", none],
  ["0", unclear],
  ["-1", unclear],
  ["9a", unclear],
  ["1048577", unclear],
])("the row typed as %j", (text, answer) => {
  expect(rowAnswer(text)).toEqual(answer);
});
