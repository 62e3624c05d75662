const { join } = require("node:path");

const root = join(__dirname, "..");

/** The core as it ships: one scope, as webpack makes it for Excel, rather than files that a loader strings together. */
module.exports = {
  mode: "production",
  target: "node20",
  context: root,
  entry: "./bench/core.ts",
  output: {
    path: join(root, "out", "bench"),
    filename: "core.js",
    library: { type: "commonjs2" },
    clean: true,
  },
  resolve: { extensions: [".ts", ".js"] },
  module: {
    rules: [{ test: /\.ts$/, loader: "swc-loader" }],
  },
  stats: "errors-warnings",
};
