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

test("the whole table comes first, then the groups that have a name, each with its own percentage", () => {
  const groups = [
    { name: "Lãnh đạo, quản lý", toRate: 8, levels: levels(2, 6) },
    { name: "", toRate: 1, levels: levels(0, 1) },
  ];
  const percentOf = (group: string) => (group === "" ? 20 : 25);
  expect(capsOf(levels(2, 7), groups, percentOf)).toEqual([
    { group: "", good: 7, outstanding: 2, percent: 20, max: 1, ok: false },
    { group: "Lãnh đạo, quản lý", good: 6, outstanding: 2, percent: 25, max: 1, ok: false },
  ]);
});
