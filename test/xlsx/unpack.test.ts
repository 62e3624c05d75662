import { strToU8, zipSync } from "fflate";
import { LIMITS } from "../../src/xlsx/limits";
import { unpack } from "../../src/xlsx/unpack";
import { deflatedRun, zipFile, type ZipEntry } from "../support/hostile/zipFile";

const SHEET = "xl/worksheets/sheet1.xml";

function entry(path: string, text: string, more: Partial<ZipEntry> = {}): ZipEntry {
  const bytes = strToU8(text);
  return { path, bytes, deflated: false, saidSize: bytes.length, ...more };
}

function pathsIn(bytes: Uint8Array): unknown {
  const parts = unpack(bytes);
  return "kind" in parts ? parts : [...parts.keys()];
}

/** So many bytes of a repeated text behind a thousandth of them. */
function run(megabytes: number, saidSize: number): ZipEntry {
  const bytes = deflatedRun("", "0123456789".repeat(100_000), megabytes, "");
  return { path: SHEET, bytes, deflated: true, saidSize };
}

test("the parts of a file are unpacked, without folders", () => {
  const zip = zipSync({ "a.xml": strToU8("<a/>".repeat(999)), folder: { "b.xml": strToU8("b") } });
  const parts = unpack(zip);
  expect("kind" in parts ? parts : [...parts].map(([path, { length }]) => [path, length])).toEqual([
    ["a.xml", 3996],
    ["folder/b.xml", 1],
  ]);
});

test("entries that lead out of the file are left out", () => {
  const paths = [
    "../up.txt",
    "xl/../../up.txt",
    "..\\up.txt",
    "C:\\up.txt",
    "xl/ok..xml",
    "/a.xml",
  ];
  expect(pathsIn(zipFile(paths.map((path) => entry(path, "x"))))).toEqual(["xl/ok..xml", "a.xml"]);
});

test.each([
  ["what it says", 200_000_000],
  ["less than it has", 1_000],
])("a part that is too large is refused, whether its header says %s or not", (_, saidSize) => {
  const size = { kind: "tooMuch", of: "unpackedBytes" };
  const padding = entry("xl/media/image1.png", "x".repeat(1_000_000));
  const large = { ...run(200, saidSize), bytes: padded(run(200, 0).bytes) };
  expect(pathsIn(zipFile([padding, large]))).toEqual(size);
});

/** Followed by bytes that are never read, so that the ratio is an ordinary one. */
function padded(bytes: Uint8Array): Uint8Array {
  const whole = new Uint8Array(bytes.length + 1_000_000);
  whole.set(bytes);
  return whole;
}

test("a part that is compressed beyond reason is refused, but not a small one", () => {
  expect(pathsIn(zipFile([run(17, 17_000_000)]))).toEqual({ kind: "tooMuch", of: "ratio" });
  expect(pathsIn(zipFile([run(1, 1_000_000)]))).toEqual([SHEET]);
});

test.each([
  ["cells", "c", `<sheetData>`],
  ["merges", "mergeCell", ""],
  ["names", "definedName", ""],
  ["sheets", "sheet", ""],
] as const)("%s are counted, with and without prefix", (of, tag, before) => {
  const xml = (count: number) =>
    `${before}<${tag} r="A1"/><x:${tag}>${`<${tag}/>`.repeat(count - 2)}`;
  expect(pathsIn(zipFile([entry(SHEET, xml(LIMITS[of]))]))).toEqual([SHEET]);
  expect(pathsIn(zipFile([entry(SHEET, xml(LIMITS[of] + 1))]))).toEqual({ kind: "tooMuch", of });
});

test("parts are counted", () => {
  const entries = Array.from({ length: LIMITS.parts + 1 }, (_, i) => entry(String(i), ""));
  expect(pathsIn(zipFile(entries))).toEqual({ kind: "tooMuch", of: "parts" });
});

const WHOLE = zipSync({ [SHEET]: [strToU8("Nguyễn Văn An"), { level: 0 }] });

function changedAt(at: number, byte: number): Uint8Array {
  const bytes = Uint8Array.from(WHOLE);
  bytes[at] = byte;
  return bytes;
}

test.each([
  ["no bytes", new Uint8Array()],
  ["a text", strToU8("Nguyễn Văn An, ".repeat(9))],
  ["a zip cut off", WHOLE.slice(0, -30)],
  ["a changed letter", changedAt(WHOLE.indexOf(0x67), 0x68)],
  ["an unknown compression", changedAt(WHOLE.lastIndexOf(0x01) + 9, 99)],
  ["a broken stream", zipFile([entry(SHEET, "not deflated", { deflated: true })])],
])("%s is no whole file", (_, bytes) => {
  expect(unpack(bytes)).toEqual({ kind: "corrupt" });
});
