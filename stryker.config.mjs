import jestConfig from "./jest.config.js";

/**
 * Changes the code that judges, one expression at a time, and lists the changes that no test notices.
 * One file: `npm run mutation -- --mutate src/core/rules/cap.ts`.
 */
export default {
  mutate: ["src/core/{rules,tally,schemes,local}/*.ts"],
  testRunner: "jest",
  jest: {
    config: {
      ...jestConfig,
      roots: ["rules", "tally", "schemes", "local"].map((room) => `<rootDir>/test/core/${room}`),
      // They run every rule over whole workbooks: ten times as slow as all tables together, and a change that only they notice
      // is a case that a table lacks.
      testPathIgnorePatterns: ["/(?:properties|samples)\\.test\\.ts$"],
    },
    // A rule reads its parameters from the schemes' JSON, so any test of these rooms may notice a change.
    enableFindRelatedTests: false,
  },
  coverageAnalysis: "perTest",
  concurrency: 2,
  ignorePatterns: ["dist", "out", "reports", "coverage"],
  reporters: ["clear-text", "json"],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  jsonReporter: { fileName: "reports/mutation.json" },
  tempDirName: "out/mutation",
};
