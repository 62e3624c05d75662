/** @type {import("jest").Config} */
module.exports = {
  testEnvironment: "node",
  roots: ["<rootDir>/test"],
  // Runs over the largest sample, or in a browser, exceed jest's default of five seconds.
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
  // These packages are published as ES modules only, so jest has to compile them.
  transformIgnorePatterns: [
    "/node_modules/(?!(hucre|@ironcalc|read-excel-file|unzipper-esm|fflate)/)",
  ],
};
