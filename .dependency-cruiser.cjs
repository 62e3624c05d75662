/** Imports run down only; each rule says why. */
module.exports = {
  forbidden: [
    {
      name: "core-is-pure",
      comment:
        "The core gives the same review for the same workbook everywhere: it may know nothing but itself and two pure libraries.",
      severity: "error",
      from: { path: "^src/core" },
      to: { pathNot: "^src/core|^node_modules/(valibot|fastest-levenshtein)/" },
    },
    {
      name: "model-owes-nothing",
      comment:
        "The vocabulary stands under everything; a word that needs machinery to be said is the wrong word.",
      severity: "error",
      from: { path: "^src/core/model" },
      to: { pathNot: "^src/core/model" },
    },
    {
      name: "report-reads-the-review",
      comment:
        "The sheets show the review and compute nothing of their own, or two numbers would disagree one day.",
      severity: "error",
      from: { path: "^src/core/report" },
      to: { path: "^src/core/(table|rules)" },
    },
    {
      name: "only-excel-touches-excel",
      comment:
        "The use cases speak to ports, so that the command line and the tests run the same code as Excel does.",
      severity: "error",
      from: { path: "^src/app" },
      to: { path: "^src/(excel|taskpane|commands)" },
    },
    {
      name: "excel-knows-no-screen",
      comment:
        "The adapter implements the ports of app and speaks the core's words; texts and screens are not its business.",
      severity: "error",
      from: { path: "^src/excel" },
      to: { path: "^src/(taskpane|commands|locales)|^src/app/(?!ports)" },
    },
    {
      name: "locales-know-words-only",
      comment:
        "A text is chosen by a finding's code and data; it must not reach into how the finding came about.",
      severity: "error",
      from: { path: "^src/locales" },
      to: { pathNot: "^src/(locales|core/model)" },
    },
    {
      name: "commands-stay-small",
      comment: "The ribbon's page loads on every click: React would make it slow.",
      severity: "error",
      from: { path: "^src/commands" },
      to: { path: "^src/taskpane|^node_modules/(react|react-dom|@fluentui)/" },
    },
    {
      name: "nothing-needs-the-workbench",
      comment:
        "Excel's stand-in is for machines without Excel; in the add-in's bundle it would be dead weight and Microsoft's files.",
      severity: "error",
      from: { path: "^src" },
      to: { path: "^workbench" },
    },
    {
      name: "nothing-needs-the-tests",
      comment: "What only tests hold up is not part of the product.",
      severity: "error",
      from: { path: "^(src|workbench)" },
      to: { path: "^test" },
    },
    {
      name: "no-circles",
      comment:
        "A circle means that two nouns are one, or that one of them lives in the wrong file.",
      severity: "error",
      from: {},
      to: { circular: true },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
      mainFields: ["module", "main", "types"],
    },
  },
};
