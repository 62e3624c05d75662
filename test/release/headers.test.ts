import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const root = join(__dirname, "..", "..");
const config = readFileSync(join(root, "scripts/release/headers/web.config"), "utf8");

/** The pages that webpack makes and copies beside the pane; those in `guides` share one line. */
const pages = ["src/taskpane", "src/commands", "docs"].flatMap((folder) =>
  readdirSync(join(root, folder)).filter((name) => name.endsWith(".html")),
);

test("IIS keeps no page whose name stays the same from version to version", () => {
  const uncached = Array.from(
    config.matchAll(/<location path="([^"]+)">.*DisableCache/gu),
    ([, path]) => path,
  );
  expect(uncached.toSorted()).toEqual([...pages, "guides", "help.css", "manifest.xml"].toSorted());
});
