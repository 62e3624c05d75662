import { readFileSync } from "node:fs";
import { join } from "node:path";
import { addinAddress, isTestAddress, manifestFor } from "../../scripts/manifest/manifestFor";
import { manifestProblems } from "../../scripts/manifest/manifestProblems";

const root = join(__dirname, "..", "..");
const manifest = readFileSync(join(root, "manifest.xml"), "utf8");
const address = "https://addin.example.vn/xep-loai/";
const idOf = (xml: string) => /<Id>(.*)<\/Id>/u.exec(xml)?.[1];

describe("the address", () => {
  test.each([
    [undefined, "https://localhost:3000/"],
    ["https://addin.example.vn", "https://addin.example.vn/"],
    ["https://addin.example.vn/xep-loai", address],
    ["https://addin.example.vn/xep-loai/", address],
  ])("%s is read as %s", (text, expected) => {
    expect(addinAddress(text)).toBe(expected);
  });

  test.each([
    "http://addin.example.vn/",
    "addin.example.vn",
    "https://a.vn/?a=1",
    "https://a.vn/#a",
    "",
  ])("%s is refused", (text) => {
    expect(() => addinAddress(text)).toThrow("ADDIN_URL has to be an https address");
  });
});

describe("the manifest", () => {
  const published = manifestFor(manifest, { address, isTest: false });
  const ofTest = manifestFor(manifest, { address, isTest: true });

  test("names the address wherever the repository's names localhost", () => {
    expect(published).not.toContain("localhost");
    expect(published.split(address)).toHaveLength(manifest.split("https://localhost:3000/").length);
  });

  test("of a test differs in id and name, so that one Excel can have both", () => {
    expect(idOf(ofTest)).toBe(idOf(manifest));
    expect(idOf(published)).not.toBe(idOf(manifest));
    expect(published).toContain('<DisplayName DefaultValue="Xếp loại Chi bộ">');
    expect(published).toContain('Value="Party Branch Rating"/>');
    expect(ofTest).toContain('<DisplayName DefaultValue="Xếp loại Chi bộ (thử nghiệm)">');
  });

  test.each([
    ["published", published],
    ["a test", ofTest],
  ])("%s is valid", async (_name, xml) => {
    expect(await manifestProblems(xml, root)).toEqual([]);
  });
});

test("localhost is a test address, and so is any that is said to be one", () => {
  expect([
    isTestAddress("https://localhost:3000/", undefined),
    isTestAddress(address, undefined),
    isTestAddress(address, ""),
    isTestAddress(address, "1"),
  ]).toEqual([true, false, false, true]);
});
