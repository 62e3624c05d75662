/** Imports only point downwards; each rule gives its reason. */
module.exports = {
  forbidden: [
    {
      name: "core-is-pure",
      comment:
        "The core returns the same review for the same workbook everywhere, so it imports only itself and two pure libraries.",
      severity: "error",
      from: { path: "^src/core" },
      to: { pathNot: "^src/core|node_modules/(valibot|fastest-levenshtein)/" },
    },
    {
      name: "model-owes-nothing",
      comment:
        "Everything else imports the vocabulary; a type that needs other modules does not belong in it.",
      severity: "error",
      from: { path: "^src/core/model" },
      to: { pathNot: "^src/core/model" },
    },
    {
      name: "text-knows-single-cells",
      comment:
        "What one text means does not depend on where it is written, so every room may ask without knowing of tables.",
      severity: "error",
      from: { path: "^src/core/text/" },
      to: { pathNot: "^src/core/(text|model)/|node_modules/fastest-levenshtein/" },
    },
    {
      name: "headings-know-words-only",
      comment:
        "A heading is understood by its words; where it was found must not change its meaning.",
      severity: "error",
      from: { path: "^src/core/table/headings/" },
      to: { pathNot: "^src/core/(table/headings|text|model)/" },
    },
    {
      name: "tables-are-found-before-columns",
      comment:
        "Finding a table may not depend on what its columns turn out to be for, or the two would wait for each other.",
      severity: "error",
      from: { path: "^src/core/table/find/" },
      to: { pathNot: "^src/core/(table/(find|headings)/|table/layout|text/|model/)" },
    },
    {
      name: "columns-know-no-members",
      comment: "Roles are settled once per table, before the first row is read as a member.",
      severity: "error",
      from: { path: "^src/core/table/columns/" },
      to: { pathNot: "^src/core/(table/(columns|find|headings)/|table/layout|text/|model/)" },
    },
    {
      name: "members-read-a-layout",
      comment:
        "A layout is all that reading rows needs, so a table laid out by hand is read just like one that was found.",
      severity: "error",
      from: { path: "^src/core/table/members/" },
      to: { pathNot: "^src/core/(table/members/|table/layout|text/|model/)" },
    },
    {
      name: "texts-around-read-a-layout",
      comment:
        "Texts beside a table are read from its layout alone, whether or not its rows could be read.",
      severity: "error",
      from: { path: "^src/core/table/around/" },
      to: { pathNot: "^src/core/(table/around/|table/layout|text/|model/)" },
    },
    {
      name: "reading-never-judges",
      comment:
        "Reading must not depend on which regulation applies: the year that decides it is itself read from the sheet.",
      severity: "error",
      from: { path: "^src/core/table" },
      to: { pathNot: "^src/core/(table|text|model)/" },
    },
    {
      name: "meeting-is-read-beside-the-ratings",
      comment:
        "What is said of the meeting is read from cells and words alone: neither how a rating was read nor a rule may change it.",
      severity: "error",
      from: { path: "^src/core/meeting/" },
      to: { pathNot: "^src/core/(meeting|text|model)/|^src/core/table/around/" },
    },
    {
      name: "documents-read-the-review",
      comment:
        "Documents put into sentences what the review says; they share names and dates with the sheets, but no sheet.",
      severity: "error",
      from: { path: "^src/core/documents" },
      to: {
        pathNot:
          "^src/core/(documents|schemes|text|model)/|^src/core/report/(page|papers|figures|words)",
      },
    },
    {
      name: "report-reads-the-review",
      comment: "The sheets only show the review; a figure computed twice would disagree one day.",
      severity: "error",
      from: { path: "^src/core/report" },
      to: { path: "^src/core/(table|rules)" },
    },
    {
      name: "kit-begins-with-the-review",
      comment:
        "A form begins with what the review says and is laid out as any page; it is read again from its words alone, like anybody's sheet.",
      severity: "error",
      from: { path: "^src/core/kit/" },
      to: { pathNot: "^src/core/(kit|report/page|schemes|tally|text|model)/" },
    },
    // The rooms of the report: page <- figures <- sheets, summary.
    {
      name: "report-page-knows-paper-only",
      comment:
        "A page is laid out alike whatever it shows: lines, tables, fonts and margins know no review, so every sheet can use them.",
      severity: "error",
      from: { path: "^src/core/report/page" },
      to: { pathNot: "^src/core/(report/page|model)/" },
    },
    {
      name: "report-figures-know-no-sheet",
      comment:
        "A number is the same on every sheet: what it is and by which formula it stays live must not depend on where it is shown.",
      severity: "error",
      from: { path: "^src/core/report/figures" },
      to: { path: "^src/core/report/(?!figures/)" },
    },
    {
      name: "report-sheets-stay-apart",
      comment:
        "Each sheet is one form with one reason to change; what two of them share belongs to the figures, the page or the words.",
      severity: "error",
      from: { path: "^src/core/report/sheets/([^/]+)$" },
      to: { path: "^src/core/report/(sheets/|summary/|plan|report)", pathNot: "/sheets/$1$" },
    },
    {
      name: "report-summary-stays-apart",
      comment:
        "The summary is one page of its own parts; sharing a form's code would change it whenever that form changes.",
      severity: "error",
      from: { path: "^src/core/report/summary" },
      to: { path: "^src/core/report/(sheets/|plan|report)" },
    },
    {
      name: "report-of-a-committee-stays-apart",
      comment:
        "The committee's sheets show a gathering, not a review: what they share with a branch's are lines, tables and paper.",
      severity: "error",
      from: { path: "^src/core/report/committee" },
      to: { path: "^src/core/report/(sheets/|summary/|plan|report|context)" },
    },
    {
      name: "report-frame-knows-no-sheet",
      comment:
        "Views, words and foot are what every sheet starts from; knowing one sheet would make each depend on all.",
      severity: "error",
      from: { path: "^src/core/report/(context|words|foot|resolvedFindings)" },
      to: { path: "^src/core/report/(sheets/|summary/|plan|report)" },
    },
    {
      name: "rules-read-no-sheet",
      comment:
        "Sheets are read once, before judging: a rule that reads again may see something else than the tables do.",
      severity: "error",
      from: { path: "^src/core/rules/" },
      to: { pathNot: "^src/core/(rules|tally|schemes|text|model)/" },
    },
    {
      name: "files-are-opened-in-one-place",
      comment:
        "A file that a stranger made is unpacked within the same limits in the pane and on the command line, so this room needs neither.",
      severity: "error",
      from: { path: "^src/xlsx" },
      to: { pathNot: "^src/xlsx|node_modules/fflate/" },
    },
    {
      name: "files-need-no-excel",
      comment:
        "A file is read where no Excel is at hand; of the adapter it shares only how the marks on our sheets are spelled.",
      severity: "error",
      from: { path: "^src/files" },
      to: {
        pathNot: "^src/(files|xlsx|core)/|^src/excel/marks/mark|node_modules/(fflate|docx|hucre)/",
      },
    },
    {
      name: "files-are-loaded-on-demand",
      comment: "The pane asks for files only when a committee gathers them.",
      severity: "error",
      from: { path: "^src/(excel|commands|locales|xlsx)" },
      to: { path: "^src/files", dependencyTypesNot: ["type-only"] },
    },
    {
      name: "word-files-need-no-app",
      comment:
        "A document becomes a file alike in the pane and on the command line, and its library is loaded only for that.",
      severity: "error",
      from: { path: "^src/files/word/" },
      to: { pathNot: "^src/(files/word|core)/|node_modules/docx/" },
    },
    {
      name: "only-excel-touches-excel",
      comment:
        "The use cases depend on ports, so that the command line and the tests run the same code as Excel.",
      severity: "error",
      from: { path: "^src/app" },
      to: { path: "^src/(excel|taskpane|commands)" },
    },
    {
      name: "excel-knows-no-screen",
      comment:
        "The adapter implements the ports of app with the core's types; it needs neither texts nor screens.",
      severity: "error",
      from: { path: "^src/excel" },
      to: { path: "^src/(taskpane|commands|locales)|^src/app/(?!ports)" },
    },
    {
      name: "locales-know-words-only",
      comment:
        "A text depends only on a finding's code and data, or on why a file was not opened, not on how it was made.",
      severity: "error",
      from: { path: "^src/locales" },
      to: { pathNot: "^src/(locales|core/model|files/openFailure|xlsx/limits)" },
    },
    {
      name: "commands-stay-small",
      comment: "The ribbon's page loads on every click, and React would make it slow.",
      severity: "error",
      from: { path: "^src/commands" },
      to: { path: "^src/taskpane|node_modules/(react|react-dom|@fluentui)/" },
    },
    {
      name: "use-cases-need-no-pane",
      comment: "The ribbon and the command line run the use cases without a pane.",
      severity: "error",
      from: { path: "^src/app/[^/]+$" },
      to: { path: "^src/app/pane/" },
    },
    {
      name: "pane-state-needs-no-screen",
      comment: "The pane's state is tested without a browser and without Excel.",
      severity: "error",
      from: { path: "^src/app/pane/" },
      to: { pathNot: "^src/(app|core)/|^src/locales/[^/]+$" },
    },
    {
      name: "pane-state-has-no-texts",
      comment: "The state is the same in both languages; only types of the texts may appear in it.",
      severity: "error",
      from: { path: "^src/app/pane/" },
      to: { path: "^src/locales/", dependencyTypesNot: ["type-only"] },
    },
    {
      name: "languages-are-independent",
      comment: "Only the chosen language is loaded; an import of the other would load both.",
      severity: "error",
      from: { path: "^src/locales/(vi|en)/" },
      to: { path: "^src/locales/(vi|en)/", pathNot: "^src/locales/$1/" },
    },
    {
      name: "commands-need-no-pane",
      comment: "The ribbon's page loads on every click and shows no pane.",
      severity: "error",
      from: { path: "^src/commands" },
      to: { path: "^src/(taskpane|app/pane)/" },
    },
    {
      name: "schemes-are-data",
      comment:
        "A scheme can be read and checked against its regulation without the rest of the code.",
      severity: "error",
      from: { path: "^src/core/schemes/" },
      to: { pathNot: "^src/core/(schemes|model)/|node_modules/valibot/" },
    },
    {
      name: "local-rules-change-schemes",
      comment:
        "Local rules replace parameters of a scheme; they take no part in reading or judging tables.",
      severity: "error",
      from: { path: "^src/core/local/" },
      to: { pathNot: "^src/core/(local|schemes|text|model)/" },
    },
    {
      name: "committee-gathers-reviews",
      comment:
        "A committee's result is made of what the reviews of its branches say, so that it reads no table and judges none again.",
      severity: "error",
      from: { path: "^src/core/committee/" },
      to: { pathNot: "^src/core/(committee|tally|schemes|text|model|rules/capGroup)" },
    },
    {
      name: "reviews-know-no-committee",
      comment: "A branch is judged alike whether or not its committee gathers it.",
      severity: "error",
      from: { path: "^src/core/(?!committee/|report/)" },
      to: { path: "^src/core/committee/" },
    },
    {
      name: "tally-only-counts",
      comment:
        "The tally counts what was read and knows no rule, or a finding could change a number.",
      severity: "error",
      from: { path: "^src/core/tally/" },
      to: { pathNot: "^src/core/(tally|text|model)/" },
    },
    {
      name: "nothing-needs-the-workbench",
      comment:
        "The workbench replaces Excel on machines without it; the add-in's bundle must not contain it or Microsoft's files.",
      severity: "error",
      from: { path: "^src" },
      to: { path: "^workbench" },
    },
    {
      name: "host-knows-no-files",
      comment: "The stand-in answers Office.js; where a workbook comes from is not its concern.",
      severity: "error",
      from: { path: "^workbench/host" },
      to: { path: "^workbench/(xlsx|cli|page)" },
    },
    {
      name: "book-is-the-ground",
      comment:
        "The workbook in memory is shared by the stand-in and the files, so it must not depend on either.",
      severity: "error",
      from: { path: "^workbench/host/book" },
      to: { path: "^workbench/(?!host/book/)" },
    },
    {
      name: "operations-know-no-classes",
      comment:
        "An operation follows Excel's rules for a range or a sheet, whichever class of Office.js asks for it.",
      severity: "error",
      from: { path: "^workbench/host/operations" },
      to: { path: "^workbench/host/(?!(book|operations)/)" },
    },
    {
      name: "classes-know-no-wire",
      comment: "A class says what its members do; how a batch reaches them is the wire's concern.",
      severity: "error",
      from: { path: "^workbench/host/classes" },
      to: { path: "^workbench/host/(?!(book|operations|classes)/)" },
    },
    {
      name: "classes-meet-in-the-registry",
      comment:
        "Charts, ranges, sheets and the workbook refer to each other by class name only, so that each room can be read alone.",
      severity: "error",
      from: { path: "^workbench/host/classes/([^/]+)/" },
      to: { path: "^workbench/host/classes/[^/]+/", pathNot: "^workbench/host/classes/$1/" },
    },
    {
      name: "wire-knows-no-host",
      comment: "A batch runs on a session; limits, faults and counters are added around it.",
      severity: "error",
      from: { path: "^workbench/host/wire" },
      to: { path: "^workbench/host/[^/]+\\.ts$" },
    },
    {
      name: "files-know-the-book-only",
      comment:
        "Reading and saving a file fill and compare the workbook in memory; no Office.js takes part.",
      severity: "error",
      from: { path: "^workbench/xlsx" },
      to: { path: "^workbench/(cli|page|host/(?!book/))" },
    },
    {
      name: "package-is-the-ground",
      comment: "Zip, XML and the spelling of formulas are the same in both directions.",
      severity: "error",
      from: { path: "^workbench/xlsx/package" },
      to: { path: "^workbench/(?!xlsx/package/)" },
    },
    {
      name: "file-is-what-saving-remembers",
      comment:
        "The state of the file at opening links reading to saving, so it belongs to neither of them.",
      severity: "error",
      from: { path: "^workbench/xlsx/file" },
      to: { path: "^workbench/xlsx/(read|write)" },
    },
    {
      name: "read-and-write-are-apart",
      comment: "Opening a file must work without saving it, and the other way round.",
      severity: "error",
      from: { path: "^workbench/xlsx/(read|write)/" },
      to: { path: "^workbench/xlsx/(read|write)/", pathNot: "^workbench/xlsx/$1/" },
    },
    {
      name: "cli-and-page-are-apart",
      comment: "The command line runs without a browser, and the page without Node.",
      severity: "error",
      from: { path: "^workbench/(cli|page)/" },
      to: { path: "^workbench/(cli|page)/", pathNot: "^workbench/$1/" },
    },
    {
      name: "nothing-needs-the-tests",
      comment: "Code that only tests need is not part of the product.",
      severity: "error",
      from: { path: "^(src|workbench)" },
      to: { path: "^test" },
    },
    {
      name: "no-circles",
      comment: "A cycle means that two nouns are one, or that one of them is in the wrong file.",
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
