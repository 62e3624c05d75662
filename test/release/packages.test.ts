import lockFile from "../../package-lock.json";
import { refusedLicences } from "../../scripts/packages/licences";
import { reachedFrom, type Locked } from "../../scripts/packages/lock";
import { ASKED_FOR, JUSTIFIED } from "../../scripts/packages/reasons";

test("every package that is asked for has one reason, and no other has any", () => {
  expect(JUSTIFIED.toSorted()).toEqual(ASKED_FOR.toSorted());
});

test("every package that may become part of the add-in has an allowed licence", () => {
  const packages = Object.entries<Locked>(lockFile.packages);
  expect(refusedLicences(packages)).toEqual([]);
  expect(
    refusedLicences([
      ...packages,
      ["node_modules/counting", { license: "GPL-3.0-only" }],
      ["node_modules/adding", {}],
      ["node_modules/testing", { dev: true, license: "GPL-3.0-only" }],
    ]),
  ).toEqual([
    "node_modules/counting has the licence GPL-3.0-only",
    "node_modules/adding has the licence unknown",
  ]);
});

test("a package reaches what it needs, from its own folder first", () => {
  const lock = new Map<string, Locked>([
    ["node_modules/report", { dependencies: { counting: "1", printing: "1" } }],
    ["node_modules/report/node_modules/counting", { optionalDependencies: { adding: "1" } }],
    ["node_modules/counting", { dependencies: { testing: "1" } }],
    ["node_modules/adding", { dependencies: { report: "1" } }],
    ["node_modules/testing", {}],
  ]);
  expect(Array.from(reachedFrom("report", lock)).sort()).toEqual([
    "node_modules/adding",
    "node_modules/report",
    "node_modules/report/node_modules/counting",
  ]);
});
