const { join } = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const { DefinePlugin } = require("webpack");
const { version } = require("./package.json");
const { certificates } = require("./scripts/certificates");
const { supportContact } = require("./scripts/release/supportContact");
const { addinAddress, isTestAddress, manifestFor } = require("./scripts/manifest/manifestFor");

/** Where the built add-in is served from; replaces the development address in the manifest. */
const address = addinAddress(process.env.ADDIN_URL);

/** Microsoft supports Office.js only from its own network; an intranet without access can set a copy. */
const officeJs =
  process.env.OFFICE_JS_URL ?? "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";
const officeOrigin = /^https?:/.test(officeJs) ? new URL(officeJs).origin : "'self'";

/**
 * Set this to true if Office.js, in some version of Excel, needs services of Microsoft besides the address it is loaded
 * from: the pages may then send requests to those too.
 */
const ALLOW_MICROSOFT_SERVICES = false;
const MICROSOFT_SERVICES = "https://*.microsoft.com https://*.office.com https://*.office.net";

/** The content security policy of every page with scripts. A host that Office.js does not know gets a frame from it. */
const policy = [
  "default-src 'self'",
  `script-src 'self' ${officeOrigin}`,
  // Office.js and Fluent UI insert styles of their own.
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  `connect-src 'self' ${ALLOW_MICROSOFT_SERVICES ? MICROSOFT_SERVICES : officeOrigin}`,
  `frame-src ${officeOrigin}`,
  "form-action 'none'",
  "object-src 'none'",
  "base-uri 'self'",
].join("; ");

const page = (name, folder) =>
  new HtmlPlugin({
    filename: `${name}.html`,
    template: `src/${folder}/${name}.html`,
    chunks: [name],
    scriptLoading: "defer",
    officeJs,
    policy,
  });

/** A page to read, without scripts. `ADDIN_SUPPORT` is whom users may ask: an e-mail address or a page. */
const textPage = (name) =>
  new HtmlPlugin({
    filename: `${name}.html`,
    template: `src/taskpane/${name}.html`,
    inject: false,
    version,
    contact: supportContact(process.env.ADDIN_SUPPORT),
  });

/** The pane needs these at once and the ribbon's page only later: a file of their own is loaded and stored once. */
const SCHEMES = /[\\/]src[\\/]core[\\/]schemes[\\/](?!meeting)|[\\/]node_modules[\\/]valibot[\\/]/;
const FINDINGS_VI =
  /[\\/]locales[\\/]vi[\\/](?:branch|criteria|judgement|member|messages|reading|score|workbook)\.ts$/;

/** What reads and checks the meeting besides the ratings: loaded with the review, with a limit of its own. */
const MEETING = /[\\/]src[\\/]core[\\/](?:meeting|rules[\\/]meeting|schemes[\\/]meeting)/;

const shared = (name, test) => ({ name, test, chunks: "all", enforce: true });

/** @returns {import("webpack").Configuration} */
module.exports = (env, { mode = "production" }) => ({
  mode,
  target: ["web", "es2022"],
  entry: {
    taskpane: "./src/taskpane/main.tsx",
    commands: "./src/commands/main.ts",
    notice: "./src/commands/notice.ts",
  },
  output: {
    path: join(__dirname, "dist"),
    // Webviews cache scripts for too long; a new name is always fetched.
    filename: mode === "production" ? "[name].[contenthash:12].js" : "[name].js",
    chunkFilename: mode === "production" ? "[name].[contenthash:12].js" : "[name].js",
    clean: true,
  },
  devtool: mode === "production" ? false : "source-map",
  resolve: { extensions: [".tsx", ".ts", ".js"] },
  module: {
    rules: [{ test: /\.tsx?$/, loader: "swc-loader" }],
  },
  optimization: {
    chunkIds: "named",
    splitChunks: {
      cacheGroups: {
        schemes: shared("schemes", SCHEMES),
        findingsVi: shared("findingsVi", FINDINGS_VI),
        meeting: shared("meeting", MEETING),
      },
    },
  },
  plugins: [
    new DefinePlugin({ ADDIN_VERSION: JSON.stringify(version) }),
    page("taskpane", "taskpane"),
    page("commands", "commands"),
    page("notice", "commands"),
    textPage("help"),
    textPage("support"),
    new CopyPlugin({
      patterns: [
        { from: "assets/icons", to: "assets/icons" },
        { from: "src/taskpane/help.css", to: "help.css" },
        { from: "docs/rules.*.html", to: "[name][ext]" },
        { from: "docs/guides/*.{html,css}", to: "guides/[name][ext]" },
        { from: "docs/{pane,summary}.png", to: "[name][ext]" },
        {
          from: "manifest.xml",
          to: "manifest.xml",
          transform: (content) =>
            manifestFor(content.toString(), { address, isTest: isTestAddress(address) }),
        },
      ],
    }),
  ],
  // size-limit checks the budget, on compressed files.
  performance: { hints: false },
  cache: { type: "filesystem", name: `addin-${mode}`, buildDependencies: { config: [__filename] } },
  devServer: {
    port: 3000,
    hot: false,
    server: env?.WEBPACK_SERVE ? { type: "https", options: certificates() } : "https",
    headers: { "Access-Control-Allow-Origin": "*" },
    static: false,
  },
});
