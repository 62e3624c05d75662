import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pictureFolder } from "../../scripts/manifest/pictureFolder";

let release: string;
beforeEach(() => {
  release = mkdtempSync(join(tmpdir(), "release-"));
  mkdirSync(join(release, "dist", "assets"), { recursive: true });
});
afterEach(() => {
  rmSync(release, { recursive: true });
});

test.each(["manifest.xml", "dist/manifest.xml"])(
  "the pictures of an unpacked release's %s are in its dist",
  (name) => {
    expect(pictureFolder(join(release, name))).toBe(join(release, "dist"));
  },
);
