/** @type {import("jest").Config} */
module.exports = {
  testEnvironment: "node",
  roots: ["<rootDir>/test"],
  // A run over the largest sample, or in a browser, takes longer than jest's five seconds on two cores.
  testTimeout: 120_000,
  testMatch: ["**/*.test.ts", "**/*.test.tsx"],
  transform: {
    "^.+\\.m?[jt]sx?$": [
      "@swc/jest",
      {
        jsc: {
          target: "es2022",
          parser: { syntax: "typescript", tsx: true },
          transform: { react: { runtime: "automatic" } },
        },
      },
    ],
  },
  // Published as ES modules only, so jest has to compile them too.
  transformIgnorePatterns: [
    "/node_modules/(?!(hucre|@ironcalc|read-excel-file|unzipper-esm|fflate)/)",
  ],
};
