const {
  testTimeout,
  projects: [core],
} = require("./jest.config.js");

/** The one suite that Stryker runs. */
module.exports = { ...core, testTimeout, testMatch: ["<rootDir>/test/mutation.ts"] };
