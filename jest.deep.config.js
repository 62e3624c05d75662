// The properties of `*.deep.test.ts` over many times the cases: `DEPTH=100 npm run deep` goes further still.
process.env.DEPTH ??= "20";

/** @type {import("jest").Config} */
module.exports = { ...require("./jest.config.js"), testTimeout: 3_600_000 };
