import { unzipSync } from "fflate";
import { archive, sha256 } from "../../scripts/release/archive";

const text = (words: string) => new TextEncoder().encode(words);
const files = new Map([
  ["dist/taskpane.html", text("<!doctype html>")],
  ["LICENSE", text("MIT")],
]);

test("the list of sums names every file as it is in the archive", () => {
  const entries = unzipSync(archive(files));
  const lines = new TextDecoder().decode(entries["SHA256SUMS"]).trim().split("\n");
  expect(lines).toEqual([
    `${sha256(text("MIT"))}  LICENSE`,
    `${sha256(text("<!doctype html>"))}  dist/taskpane.html`,
  ]);
  expect(Object.keys(entries).sort()).toEqual(["LICENSE", "SHA256SUMS", "dist/taskpane.html"]);
});

test("the order in which files were found makes no difference to the bytes", () => {
  expect(archive(new Map(Array.from(files).reverse()))).toEqual(archive(files));
});
