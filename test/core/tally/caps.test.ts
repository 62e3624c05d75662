import type { CapBaseName } from "../../../src/core/model/parameters";
import { capsOf, maxOutstanding } from "../../../src/core/tally/caps";

const levels = (outstanding: number, good: number) => ({
  outstanding,
  good,
  completed: 0,
  failed: 0,
});

test("the cap in whole numbers is the strict reading, 5·XS ≤ HTT, for every table up to 300", () => {
  for (let good = 0; good <= 300; good += 1) {
    let max = 0;
    while (5 * (max + 1) <= good) max += 1;
    expect(maxOutstanding(good, 20)).toBe(max);
  }
});

test("of n members rated good or outstanding, at most floor(n / 6) can be outstanding at 20 %, floor(n / 5) at 25 %", () => {
  for (let n = 0; n <= 300; n += 1) {
    const most = (percent: number) => {
      let outstanding = 0;
      while (outstanding < n && outstanding + 1 <= maxOutstanding(n - outstanding - 1, percent))
        outstanding += 1;
      return outstanding;
    };
    expect([most(20), most(25)]).toEqual([Math.floor(n / 6), Math.floor(n / 5)]);
  }
});

test("the whole table comes first, then the groups that have a name, each of the base that was chosen", () => {
  const groups = [
    { name: "Lãnh đạo, quản lý", toRate: 8, levels: levels(2, 6) },
    { name: "", toRate: 1, levels: levels(0, 1) },
  ];
  const whole = { toRate: 10, levels: levels(2, 7) };
  const of = (base: CapBaseName) => capsOf(whole, groups, { base, percent: 20 });
  const shared = { outstanding: 2, percent: 20 };
  const leaders = { ...shared, group: "Lãnh đạo, quản lý", good: 6 };
  expect(of("good")).toEqual([
    { ...shared, group: "", good: 7, base: "good", of: 7, max: 1, ok: false },
    { ...leaders, base: "good", of: 6, max: 1, ok: false },
  ]);
  expect(of("present")).toEqual([
    { ...shared, group: "", good: 7, base: "present", of: 10, max: 2, ok: true },
    { ...leaders, base: "present", of: 8, max: 1, ok: false },
  ]);
});
