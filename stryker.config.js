/**
 * Changes the code that judges, one expression at a time, and lists the changes that no test notices.
 * One file: `npm run mutation -- --mutate src/core/rules/cap.ts`.
 */
module.exports = {
  mutate: ["src/core/{rules,tally,schemes,local}/**/*.ts"],
  testRunner: "jest",
  jest: { configFile: "jest.mutation.config.js", enableFindRelatedTests: false },
  coverageAnalysis: "perTest",
  concurrency: 2,
  ignorePatterns: ["dist", "out", "reports", "coverage"],
  reporters: ["clear-text", "json"],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  jsonReporter: { fileName: "reports/mutation.json" },
  tempDirName: "out/mutation",
};
