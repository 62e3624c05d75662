import fc from "fast-check";
import { fittingOutstanding, maxOutstanding } from "../../../src/core/tally/caps";
import { hasText, isNotRated, isRated, members } from "../../support/member";
import { testRule } from "../../support/ruleCase";
import { cell, tableOf } from "../../support/table";

const leaders = hasText("group", "Lãnh đạo, quản lý");
const others = hasText("group", "Không giữ chức vụ");

testRule("cap", [
  {
    name: "valid case: 2 of 10",
    scheme: "124-hd25",
    table: tableOf([
      ...members(10, "Lê An", isRated("good")),
      ...members(2, "Lê Bình", isRated("outstanding")),
    ]),
    findings: [],
  },
  {
    name: "one of five: the cap of a small branch is none",
    scheme: "124-hd25",
    table: tableOf([
      ...members(4, "Lê An", isRated("good")),
      ...members(1, "Lê Bình", isRated("outstanding")),
    ]),
    findings: [
      {
        severity: "warning",
        at: [cell("final", 0), cell("final", 5)],
        data: {
          subject: "members",
          group: "",
          good: 4,
          outstanding: 1,
          base: "good",
          of: 4,
          unit: "similar-duties",
          decided: false,
          isPart: false,
          max: 0,
          percent: 20,
          fitting: 0,
          bases: [
            { base: "goodOrBetter", count: 5, max: 1 },
            { base: "rated", count: 5, max: 1 },
            { base: "present", count: 5, max: 1 },
          ],
          exception: null,
          decision: null,
          grouping: null,
        },
      },
    ],
  },
  {
    name: "group by group, with the exception of 2025 beside it",
    scheme: "366-hd43",
    table: tableOf([
      ...members(8, "Lê An", isRated("good"), leaders),
      ...members(2, "Lê Bình", isRated("outstanding"), leaders),
      ...members(20, "Lê Chi", isRated("good"), others),
    ]),
    findings: [
      {
        severity: "warning",
        at: [cell("final", 0), cell("final", 9), cell("final", 10)],
        data: {
          subject: "members",
          group: "Lãnh đạo, quản lý",
          good: 8,
          outstanding: 2,
          base: "good",
          of: 8,
          unit: "similar-duties",
          decided: false,
          isPart: false,
          max: 1,
          percent: 20,
          fitting: 1,
          bases: [
            { base: "goodOrBetter", count: 10, max: 2 },
            { base: "rated", count: 10, max: 2 },
            { base: "present", count: 10, max: 2 },
          ],
          exception: { percent: 25, max: 2 },
          decision: null,
          grouping: null,
        },
      },
    ],
  },
  {
    name: "the other bases take in lower levels and members not rated, here of the group that is over",
    scheme: "124-hd25",
    table: tableOf([
      ...members(9, "Lê An", isRated("good"), leaders),
      ...members(3, "Lê Bình", isRated("outstanding"), leaders),
      ...members(2, "Lê Chi", isRated("completed"), leaders),
      ...members(1, "Lê Dung", isRated("failed"), leaders),
      ...members(5, "Lê Giang", isNotRated(), leaders),
      ...members(20, "Lê Hà", isRated("completed"), others),
    ]),
    findings: [
      {
        severity: "warning",
        at: [cell("final", 0), cell("final", 10), cell("final", 11), cell("final", 12)],
        data: {
          subject: "members",
          group: "Lãnh đạo, quản lý",
          good: 9,
          outstanding: 3,
          base: "good",
          of: 9,
          unit: "similar-duties",
          decided: false,
          isPart: false,
          max: 1,
          percent: 20,
          fitting: 2,
          bases: [
            { base: "goodOrBetter", count: 12, max: 2 },
            { base: "rated", count: 15, max: 3 },
            { base: "present", count: 20, max: 4 },
          ],
          exception: null,
          decision: null,
          grouping: null,
        },
      },
    ],
  },
  {
    name: "over only together with those of no group: the bases are the whole table's",
    scheme: "124-hd25",
    table: tableOf([
      ...members(5, "Lê An", isRated("good"), leaders),
      ...members(1, "Lê Bình", isRated("outstanding"), leaders),
      ...members(2, "Lê Chi", isRated("completed"), leaders),
      ...members(1, "Lê Dung", isRated("outstanding")),
      ...members(1, "Lê Giang", isNotRated()),
    ]),
    findings: [
      {
        severity: "warning",
        at: [cell("final", 0), cell("final", 6), cell("final", 9)],
        data: {
          subject: "members",
          group: "",
          good: 5,
          outstanding: 2,
          base: "good",
          of: 5,
          unit: "similar-duties",
          decided: false,
          isPart: false,
          max: 1,
          percent: 20,
          fitting: 1,
          bases: [
            { base: "goodOrBetter", count: 7, max: 1 },
            { base: "rated", count: 9, max: 1 },
            { base: "present", count: 10, max: 2 },
          ],
          exception: null,
          decision: null,
          grouping: null,
        },
      },
    ],
  },
  {
    name: "the exception granted makes room",
    scheme: "366-hd43",
    parameters: { capPercent: { value: 25, decision: "Quyết định số 12-QĐ/ĐU" } },
    table: tableOf([
      ...members(8, "Lê An", isRated("good")),
      ...members(2, "Lê Bình", isRated("outstanding")),
    ]),
    findings: [],
  },
  {
    name: "and is named where it is not enough",
    scheme: "366-hd43",
    parameters: {
      capPercent: { value: 25, decision: "Quyết định số 12-QĐ/ĐU" },
      capGroups: { value: "whole", decision: "" },
    },
    table: tableOf([
      ...members(3, "Lê An", isRated("good"), leaders),
      ...members(1, "Lê Bình", isRated("outstanding"), others),
    ]),
    findings: [
      {
        severity: "warning",
        at: [cell("final", 0), cell("final", 4)],
        data: {
          subject: "members",
          group: "",
          good: 3,
          outstanding: 1,
          base: "good",
          of: 3,
          unit: "similar-duties",
          decided: false,
          isPart: false,
          max: 0,
          percent: 25,
          fitting: 0,
          bases: [
            { base: "goodOrBetter", count: 4, max: 1 },
            { base: "rated", count: 4, max: 1 },
            { base: "present", count: 4, max: 1 },
          ],
          exception: null,
          decision: "Quyết định số 12-QĐ/ĐU",
          grouping: { by: "whole", decision: "" },
        },
      },
    ],
  },
  {
    name: "by party group where a committee lays that down",
    scheme: "366-hd43",
    parameters: { capGroups: { value: "partyGroup", decision: "Quy chế số 01" } },
    table: tableOf([
      ...members(5, "Lê An", isRated("good"), hasText("partyGroup", "Tổ đảng 1")),
      ...members(1, "Lê Bình", isRated("outstanding"), hasText("partyGroup", "Tổ đảng 1")),
      ...members(1, "Lê Chi", isRated("outstanding"), hasText("partyGroup", "Tổ đảng 2")),
    ]),
    findings: [
      {
        severity: "warning",
        at: [cell("final", 0), cell("final", 7)],
        data: {
          subject: "members",
          group: "Tổ đảng 2",
          good: 0,
          outstanding: 1,
          base: "good",
          of: 0,
          unit: "similar-duties",
          decided: false,
          isPart: false,
          max: 0,
          percent: 20,
          fitting: 0,
          bases: [
            { base: "goodOrBetter", count: 1, max: 0 },
            { base: "rated", count: 1, max: 0 },
            { base: "present", count: 1, max: 0 },
          ],
          exception: { percent: 25, max: 0 },
          decision: null,
          grouping: { by: "partyGroup", decision: "Quy chế số 01" },
        },
      },
    ],
  },
]);

/** The most k for which 100·k ≤ percent·(n − k), counted one by one. */
function bruteForce(n: number, percent: number): number {
  return Array.from({ length: n + 1 }, (_, k) => k)
    .filter((k) => 100 * k <= percent * (n - k))
    .reduce((most, k) => Math.max(most, k), 0);
}

describe("the cap's arithmetic", () => {
  test.each([20, 25])(
    "agrees with a count one by one for every n up to 300, at %d%%",
    (percent) => {
      const ns = Array.from({ length: 301 }, (_, n) => n);
      expect(ns.map((n) => fittingOutstanding(n, percent))).toEqual(
        ns.map((n) => bruteForce(n, percent)),
      );
    },
  );

  test("what fits is within the cap, and one more is not", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 300 }), fc.constantFrom(20, 25), (n, percent) => {
        const fitting = fittingOutstanding(n, percent);
        const isOver = (k: number) => k > maxOutstanding(n - k, percent);
        return !isOver(fitting) && (fitting === n || isOver(fitting + 1));
      }),
    );
  });

  test("20% of good and better is the same as 25% of good", () => {
    const ns = Array.from({ length: 301 }, (_, n) => n);
    expect(ns.map((n) => maxOutstanding(n, 20))).toEqual(ns.map((n) => fittingOutstanding(n, 25)));
  });
});
