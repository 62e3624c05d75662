// The properties of `*.deep.test.ts` over many times the cases: `DEPTH=100 npm run deep` goes further still.
process.env.DEPTH ??= "20";

const { projects, ...shared } = require("./jest.config.js");

const deepOnly = (pattern) => pattern.replace(/\.test\.ts$/, ".deep.test.ts");

/** @type {import("jest").Config} */
module.exports = {
  ...shared,
  projects: projects.map((each) => ({ ...each, testMatch: each.testMatch.map(deepOnly) })),
  testTimeout: 3_600_000,
};
