const shared = {
  testEnvironment: "node",
  roots: ["<rootDir>/test"],
  transform: {
    "^.+\\.m?[jt]sx?$": "@swc/jest",
  },
  // These packages are published as ES modules only, so jest has to compile them.
  transformIgnorePatterns: [
    "/node_modules/(?!(hucre|@ironcalc|read-excel-file|unzipper-esm|fflate|hyparquet|hyparquet-writer)/)",
  ],
};

/** The tests that match below `test/`; `npx jest --selectProjects <name>` runs them by themselves. */
const room = (name, ...patterns) => ({
  ...shared,
  displayName: name,
  testMatch: patterns.map((pattern) => `<rootDir>/test/${pattern}.test.ts`),
});

/** Tests that say which Office.js they run over; `OFFICE_JS_DIR` is the folder of another one. */
const overOffice = (name, ...patterns) => ({
  ...room(name, ...patterns),
  globalSetup: "<rootDir>/test/sayClient.ts",
});

/** @type {import("jest").Config} */
module.exports = {
  // Runs over the largest sample, in LibreOffice or in a browser, exceed jest's default of five seconds.
  testTimeout: 180_000,
  projects: [
    room("core", "core/**/*"),
    overOffice("addin", "{excel,app,commands,files,locales,manifest,release,xlsx}/**/*", "*"),
    overOffice("workbench", "workbench/**/*"),
    room("libreoffice", "libreoffice/**/*"),
    { ...room("e2e", "e2e/**/*"), globalSetup: "<rootDir>/test/e2e/setUp.ts" },
  ],
};
