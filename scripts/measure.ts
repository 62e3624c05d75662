import { readFileSync, readdirSync } from "node:fs";
import { dirname, extname } from "node:path";
import { readSource, type Length, type Source } from "./sourceFile";

const ROOTS = ["src", "workbench"];
const MOST_FILES = 24;
const WORDS: Readonly<Record<string, RegExp>> = {
  stand: /\b(stands?|standing)\b(?!-in)/gi,
  tell: /\btells?\b/gi,
  hold: /\bholds?\b/gi,
  give: /\bgives?\b/gi,
  "so many": /\bso many\b/gi,
  returns: /\breturns\b/gi,
};

/** `npm run measure`: how long files and functions are, folder by folder, and how often comments use some words. */
function measure(): void {
  const sources = ROOTS.flatMap(pathsIn).map((path) => ({ path, ...readSource(path) }));
  const names = new Set(sources.map(({ path }) => dirname(path)));
  const folders = Array.from(names)
    .sort()
    .map((folder) => ({ folder, files: sources.filter(({ path }) => dirname(path) === folder) }));
  console.log("lines of code: median, 90th percentile, largest\n");
  for (const { folder, files } of folders) console.log(rowOf(folder, files));
  console.log(rowOf("all", sources));
  const full = folders.filter(({ files }) => files.length > MOST_FILES);
  const list = full.map(({ folder, files }) => `${folder} (${String(files.length)})`).join(", ");
  console.log(`\nfolders of more than ${String(MOST_FILES)} files: ${list || "none"}`);
  printWords([...sources.map(({ comments }) => comments), ...documents()].join("\n"));
}

function pathsIn(root: string): string[] {
  return readdirSync(root, { recursive: true, encoding: "utf8" })
    .filter((path) => [".ts", ".tsx"].includes(extname(path)))
    .map((path) => `${root}/${path.replaceAll("\\", "/")}`)
    .sort();
}

function documents(): string[] {
  return readdirSync(".")
    .filter((name) => extname(name) === ".md")
    .map((name) => readFileSync(name, "utf8"));
}

function rowOf(folder: string, files: readonly (Source & { readonly path: string })[]): string {
  const lengths = files.map(({ path, lines }) => ({ name: path.split("/").pop() ?? "", lines }));
  const functions = files.flatMap((file) => file.functions);
  return `${folder.padEnd(28)}${spread("files", lengths)}${spread("functions", functions)}`;
}

function spread(kind: string, lengths: readonly Length[]): string {
  const sorted = lengths.toSorted((a, b) => a.lines - b.lines);
  const at = (part: number) =>
    sorted[Math.ceil(sorted.length * part) - 1] ?? { lines: 0, name: "" };
  const [median, most, largest] = [at(0.5), at(0.9), at(1)];
  const numbers = [median, most, largest].map(({ lines }) => String(lines).padStart(5)).join("");
  return `${String(lengths.length).padStart(5)} ${kind}${numbers} ${largest.name.padEnd(30)}`;
}

function printWords(text: string): void {
  const words = text.match(/[\p{L}\p{N}'’-]+/gu)?.length ?? 0;
  console.log(`\nper 1,000 of ${String(words)} words in comments and top-level documents:`);
  for (const [name, pattern] of Object.entries(WORDS)) {
    const times = text.match(pattern)?.length ?? 0;
    console.log(
      `${name.padEnd(10)}${((times * 1000) / words).toFixed(2).padStart(6)}  (${String(times)})`,
    );
  }
}

measure();
