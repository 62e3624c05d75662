import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { manifestProblems } from "../../scripts/manifest/manifestProblems";
import { version } from "../../package.json";

const root = join(__dirname, "..", "..");
const path = join(root, "manifest.xml");
const xml = readFileSync(path, "utf8");

const all = (pattern: RegExp): string[] =>
  Array.from(xml.matchAll(pattern), ([, found = ""]) => found);
test("Microsoft's own reader accepts it as a task pane add-in for Excel", () => {
  const cli = join(root, "node_modules", "office-addin-manifest", "cli.js");
  const printed = execFileSync(process.execPath, [cli, "info", path], { encoding: "utf8" });
  const info = Object.fromEntries(
    Array.from(printed.matchAll(/^ *(.+?): (.*)$/gm), ([, key = "", value = ""]) => [
      key,
      value.trim(),
    ]),
  );
  expect(info).toMatchObject({
    Name: "Xếp loại Chi bộ (thử nghiệm)",
    Provider: "Xếp loại Chi bộ",
    Type: "TaskPaneApp",
    Permissions: "ReadWriteDocument",
    "Default Locale": "vi-VN",
  });
  expect(info["Id"]).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
});

test("it fits the schema, and its ids, addresses, texts and pictures fit together", async () => {
  expect(await manifestProblems(xml, root)).toEqual([]);
});

test("the version is package.json's, with the fourth part that Office asks for", () => {
  expect(all(/<Version>([^<]*)<\/Version>/g)).toEqual([`${version}.0`]);
});

test("ExcelApi 1.9 is the only requirement, so that an iPad shows the add-in", () => {
  const [, requirements = ""] = /<Requirements>(.*?)<\/Requirements>/s.exec(xml) ?? [];
  expect(Array.from(requirements.matchAll(/<Set [^>]*>/g), ([set]) => set)).toEqual([
    '<Set Name="ExcelApi" MinVersion="1.9"/>',
  ]);
});

test("every function that a button runs is registered by the commands page", () => {
  const source = readFileSync(join(root, "src", "commands", "main.ts"), "utf8");
  for (const name of all(/<FunctionName>([^<]*)<\/FunctionName>/g))
    expect(source).toContain(`Office.actions.associate("${name}"`);
  expect(existsSync(join(root, "src", "commands", "commands.html"))).toBe(true);
});
