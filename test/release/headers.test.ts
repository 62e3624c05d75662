import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const root = join(__dirname, "..", "..");
const example = (name: string) => readFileSync(join(root, "scripts/release/headers", name), "utf8");
const config = example("web.config");
const nginx = example("nginx.conf")
  .replace(/^\s*#.*$/gmu, "")
  .trim();

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

test("the lines for nginx are one block, so that they can be put into a server as they are", () => {
  expect(nginx).toMatch(/^location \/xep-loai\/ \{[^}]*(?:\{[^}]*\}[^}]*)*\}$/u);
});

test("nginx lets nobody keep the answer that a script is missing", () => {
  expect(nginx.match(/add_header Cache-Control .*/gu)).toEqual([
    "add_header Cache-Control $xep_loai_cache;",
  ]);
});
