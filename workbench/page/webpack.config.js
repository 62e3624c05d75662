const { join } = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");

const root = join(__dirname, "..", "..");

/** Builds the workbench page, which is not part of the add-in. */
module.exports = {
  mode: "production",
  stats: "errors-only",
  target: ["web", "es2022"],
  context: root,
  entry: {
    workbench: "./workbench/page/main.tsx",
    officeClient: "./workbench/page/officeClient.ts",
  },
  output: { path: join(root, "out", "workbench"), filename: "[name].js", clean: true },
  resolve: { extensions: [".tsx", ".ts", ".js"] },
  module: {
    rules: [
      // The WASM file of the engine is copied beside the bundle under a fixed name.
      { test: /@ironcalc.+\.js$/, parser: { url: false } },
      { test: /\.tsx?$/, loader: "swc-loader" },
      { test: /\.css$/, use: ["style-loader", "css-loader"] },
      { test: /\.woff2?$/, type: "asset/resource" },
    ],
  },
  plugins: [
    new HtmlPlugin({ template: "workbench/page/index.html", chunks: ["workbench"] }),
    new CopyPlugin({
      patterns: [{ from: "node_modules/@ironcalc/wasm/wasm_bg.wasm", to: "ironcalc.wasm" }],
    }),
  ],
  optimization: { minimize: false },
  performance: { hints: false },
  cache: { type: "filesystem", name: "workbench", buildDependencies: { config: [__filename] } },
};
