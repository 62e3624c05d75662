import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { thirdPartyNotices } from "../../scripts/release/notices";

let root = "";

function publish(name: string, license: string): void {
  const folder = join(root, "node_modules", name);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "package.json"), JSON.stringify({ name, version: "1.0.0", license }));
  writeFileSync(join(folder, "LICENSE.md"), `Copyright (c) the authors of ${name}\r\n`);
}

const noticesOf = (name: string) =>
  thirdPartyNotices(root, [{ name, folder: `node_modules/${name}` }]);

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "notices-"));
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

test("a package is named with its version, its licence and its notice", () => {
  publish("counting", "ISC");
  expect(noticesOf("counting").split("\n").slice(-3)).toEqual([
    "counting 1.0.0 (ISC)",
    "",
    "Copyright (c) the authors of counting",
  ]);
});

test("a licence that nobody has looked at stops the release", () => {
  publish("counting", "GPL-3.0-only");
  expect(() => noticesOf("counting")).toThrow("counting has the licence GPL-3.0-only");
});
