const { join } = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const { certificates } = require("../../scripts/certificates");

const root = join(__dirname, "..", "..");

/** Builds and serves the page of statements, which is not part of the add-in. */
module.exports = (env) => ({
  mode: "production",
  target: ["web", "es2022"],
  context: root,
  entry: { page: "./workbench/conformance/page.ts" },
  output: { path: join(root, "out", "conformance"), filename: "[name].js", clean: true },
  resolve: { extensions: [".ts", ".js"] },
  module: {
    rules: [
      { test: /\.ts$/, loader: "swc-loader" },
      { test: /\.css$/, use: ["style-loader", "css-loader"] },
    ],
  },
  plugins: [
    new HtmlPlugin({ template: "workbench/conformance/index.html", minify: false }),
    new CopyPlugin({
      patterns: [
        { from: "workbench/conformance/manifest.xml" },
        { from: "assets/icons/check-*.png", to: "assets/icons/[name][ext]" },
      ],
    }),
  ],
  optimization: { minimize: false },
  performance: { hints: false },
  devServer: {
    port: 3002,
    hot: false,
    server: env?.WEBPACK_SERVE ? { type: "https", options: certificates() } : "https",
    static: false,
  },
});
